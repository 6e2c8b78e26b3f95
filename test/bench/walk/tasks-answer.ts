import type { Task } from "./task.ts";

const MAYA = "+447700900001";
const CHANTELLE = "+447700900002";
const SAFIYA = "+447700900006";
const ANSWER = "Thanks for telling me. I will ring the landlord today.";

/** A worker and what came in. */
export const ANSWERING: readonly Task[] = [
  {
    name: "See who needs me now",
    who: "worker",
    before: async ({ text }) => {
      await text(MAYA, "can you tell my PA the boiler man is coming thursday");
      await text(SAFIYA, "can you tell my pa i am moving room on friday");
    },
    walk: (hand) => hand.sees("Needs you now"),
  },
  {
    name: "Answer a message",
    who: "worker",
    async walk(hand) {
      await hand.tap(/^Maya asked/);
      await hand.write("Your answer", ANSWER);
      await hand.tap("Send answer", "button");
      await hand.sees("Your answer is on its way");
    },
  },
  {
    name: "Take a text back",
    who: "worker",
    async walk(hand) {
      await hand.tap(/^Maya asked/);
      await hand.write("Your answer", "See you at 3");
      await hand.tap("Send answer", "button");
      await hand.tap("Undo", "button");
      await hand.sees("Taken back");
    },
  },
  {
    name: "Answer with a ready text",
    who: "worker",
    async walk(hand) {
      await hand.tap(/^Safiya asked/);
      await hand.tap("Start from a ready text", "details");
      await hand.tap("Got your message");
      await hand.tap("Send answer", "button");
      await hand.sees("Your answer is on its way");
    },
  },
  {
    name: "Say that I have seen it",
    who: "worker",
    before: ({ text }) => text(CHANTELLE, "can you tell my pa the meeting went ok"),
    async walk(hand) {
      await hand.tap(/^Chantelle asked/);
      await hand.tap("I have seen this", "button");
      await hand.sees("Noted that you have seen it");
    },
  },
  {
    name: "Close a talk",
    who: "worker",
    async walk(hand) {
      await hand.tap(/^Chantelle asked/);
      await hand.tap("Close", "button");
      await hand.sees("Closed.");
    },
  },
  {
    name: "Say yes to what was asked for",
    who: "worker",
    before: async ({ text }) => {
      await text(CHANTELLE, "can i get the setting up home grant");
      await text(CHANTELLE, "1");
    },
    async walk(hand) {
      await hand.tap("What young people have asked for");
      await hand.tap(/Chantelle/);
      await hand.tap("Yes, granted", "button");
      await hand.sees("Noted as a yes");
    },
  },
  {
    name: "Ring back, and note it",
    who: "worker",
    before: ({ text }) => text(SAFIYA, "call me"),
    async walk(hand) {
      await hand.tap(/waits? to be rung/);
      await hand.tap("I phoned: spoke", "button");
      await hand.sees("Noted: you spoke to them");
    },
  },
  {
    name: "Take a concern",
    who: "worker",
    before: ({ text }) => text(CHANTELLE, "he hit me and wont let me leave"),
    async walk(hand) {
      await hand.tap(/^Concern/);
      await hand.tap("I've got this", "button");
      await hand.sees("You have it");
    },
  },
  {
    name: "Close a concern with what was done",
    who: "worker",
    async walk(hand) {
      await hand.tap(/^Concern/);
      await hand.tap("Close this concern", "details");
      await hand.write("What was done", "Spoke to her. She is at her aunt's, safe, police came.");
      await hand.write(/Who was told, and what/, "Duty worker. Police, reference noted.");
      await hand.tap("Close with this note", "button");
      await hand.sees("The concern is closed");
    },
  },
];
