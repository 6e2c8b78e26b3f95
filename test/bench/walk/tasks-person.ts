import type { Hand } from "./hand.ts";
import type { Task } from "./task.ts";

/** By the beginning of a first name, from the first page. */
async function find(hand: Hand, name: string): Promise<void> {
  await hand.write("Find by first name", name.slice(0, 4));
  await hand.enter();
  await hand.tap(new RegExp(`^${name}`));
}

const aboutOne = (name: string, walk: (hand: Hand) => Promise<void>): Task => ({ name, who: "worker", walk });

/** A worker and one of their young people, found by name. */
export const ABOUT_ONE: readonly Task[] = [
  aboutOne("Find somebody", async (hand) => {
    await find(hand, "Poppy");
    await hand.sees("Before you answer");
  }),
  aboutOne("Write first", async (hand) => {
    await find(hand, "Poppy");
    await hand.tap("Write to Poppy", "details");
    await hand.write("Your text to Poppy Quarmby", "Hi Poppy, are you free on Thursday at 2?");
    await hand.tap("Send text", "button");
    await hand.sees("Your text is on its way");
  }),
  aboutOne("Plan a text for later", async (hand) => {
    await find(hand, "Saif");
    await hand.tap("Plan a text for later", "details");
    await hand.write("Your text to Saif Stott", "Good luck for today");
    await hand.writeDay("Day", "2026-11-26");
    await hand.writeDay("Time", "09:15");
    await hand.tap("Plan this text", "button");
    await hand.sees("Planned. You can cancel it");
  }),
  aboutOne("Cancel a planned text", async (hand) => {
    await find(hand, "Saif");
    await hand.tap("Cancel this text", "button");
    await hand.sees("Cancelled. It will not be sent");
  }),
  aboutOne("Log a call", async (hand) => {
    await find(hand, "Wesley");
    await hand.tap("Log a call or a visit", "details");
    await hand.tap("Spoke on the phone", "button");
    await hand.sees("The contact is noted");
  }),
  {
    name: "Log a visit that was due",
    who: "worker",
    async walk(hand) {
      await hand.tap(/^Log a visit/);
      await hand.tap("Met face to face", "button");
      await hand.sees("The contact is noted");
    },
  },
  aboutOne("Note that a plan's review was held", async (hand) => {
    await find(hand, "Kacper");
    await hand.tap("Pathway plan review", "details");
    await hand.tap("Review held", "button");
    await hand.sees("The next review is due six months");
  }),
  aboutOne("Keep a private note", async (hand) => {
    await find(hand, "Umar");
    await hand.tap("Private note", "details");
    await hand.write("Note for staff", "Prefers a call after 4. Sister helps with forms.");
    await hand.tap("Keep this note", "button");
    await hand.sees("The note is kept");
  }),
  aboutOne("Note when it is safe to reach them", async (hand) => {
    await find(hand, "Nyah");
    await hand.tap("When it is safe to reach them", "details");
    await hand.choose("Until", "15:00");
    await hand.tap("Save safe hours", "button");
    await hand.sees("Noted when it is safe");
  }),
  aboutOne("Book a careers talk for them", async (hand) => {
    await find(hand, "Marlon");
    await hand.tap("Appointments and careers advice");
    await hand.tick(/^(Mon|Tue|Wed|Thu|Fri) /);
    await hand.tap(/^Book it and tell/, "button");
    await hand.sees("Booked. They are told by text");
  }),
  aboutOne("Move an appointment", async (hand) => {
    await find(hand, "Marlon");
    await hand.tap(/\d(am|pm)/);
    await hand.tap("Move it to another time");
    await hand.tick(/^(Mon|Tue|Wed|Thu|Fri) /);
    await hand.tap(/^Move it and tell/, "button");
    await hand.sees("Moved. They are told by text");
  }),
  aboutOne("Call an appointment off, as they asked", async (hand) => {
    await find(hand, "Marlon");
    await hand.tap(/\d(am|pm)/);
    await hand.tap(/asked to call it off/, "button");
    await hand.sees("The appointment is off, as they asked");
  }),
  aboutOne("Get a transcript for the case file", async (hand) => {
    await find(hand, "Maya");
    await hand.tap("Transcript for the case file");
    await hand.tap("Show it to print", "button");
    await hand.sees("Messages with Maya");
  }),
  aboutOne("Pass somebody to another worker", async (hand) => {
    await find(hand, "Zara");
    await hand.tap(/^Pass Zara to another worker/);
    await hand.choose("New worker", /Shabnam/);
    await hand.tap("Pass Zara on", "button");
    await hand.sees("Both workers are told");
  }),
];
