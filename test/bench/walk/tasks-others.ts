import type { Task } from "./task.ts";

/** A worker and all of their young people; duty, a manager, an adviser. */
export const ALL_AND_OTHERS: readonly Task[] = [
  {
    name: "See what is due this week",
    who: "worker",
    async walk(hand) {
      await hand.tap("Search and sort everybody");
      await hand.tap(/^Due this week/);
      await hand.sees(/Plan review by|Visit by/);
    },
  },
  {
    name: "See who has been silent",
    who: "worker",
    async walk(hand) {
      await hand.tap("Search and sort everybody");
      await hand.tap(/^Silent/);
    },
  },
  {
    name: "Write to three at once",
    who: "worker",
    async walk(hand) {
      await hand.tap("Write to several");
      await hand.write("Your text", "Hi {firstName}, the drop-in is at 2 on Thursday.");
      for (const name of ["Bram", "Corey", "Dilys"]) await hand.tick(name);
      await hand.tap("See the texts", "button");
      await hand.tap(/^Send \d/, "button");
      await hand.sees("Your texts are on their way");
    },
  },
  {
    name: "Note my leave, and who stands in",
    who: "worker",
    async walk(hand) {
      await hand.tap("Your leave");
      await hand.writeDay("First day", "2026-12-21");
      await hand.writeDay("Last day", "2026-12-24");
      await hand.tap("Note this leave", "button");
      await hand.sees("21 Dec");
    },
  },
  {
    name: "Duty: answer somebody nobody knows",
    who: "duty",
    before: ({ text }) => text("+447700900177", "is this where you get help with rent"),
    async walk(hand) {
      await hand.tap(/07700 900177/);
      await hand.tap(/^Write to/, "details");
      await hand.write(/Your text to/, "Hello, it is. What is your first name?");
      await hand.tap("Send text", "button");
      await hand.sees("Your text is on its way");
    },
  },
  {
    name: "Manager: see what waits with whom",
    who: "manager",
    async walk(hand) {
      await hand.tap("Load and cover");
      await hand.sees("Each worker");
    },
  },
];
