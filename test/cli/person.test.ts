import { describe, expect, it } from "vitest";
import { seedDemo } from "../../src/demo/seed.ts";
import { keepAccessNeeds } from "../../src/store/access-needs.ts";
import { keepAttendance } from "../../src/store/attendance.ts";
import { book } from "../../src/store/bookings.ts";
import { openConcern } from "../../src/store/concerns.ts";
import { keepReferral } from "../../src/store/education-referrals.ts";
import { noteMeetingOffered } from "../../src/store/first-meeting.ts";
import { openHandoff } from "../../src/store/handoffs.ts";
import { keepHold } from "../../src/store/holds.ts";
import { acceptMessage } from "../../src/store/inbox.ts";
import { queueMessage, type ToSend } from "../../src/store/outbox.ts";
import { setState } from "../../src/store/outbox-states.ts";
import { addressLookup, partyByAddress, setOptedOut } from "../../src/store/parties.ts";
import { addCheckIn, addContact } from "../../src/store/records.ts";
import type { Db } from "../../src/store/store.ts";
import { noteTravelWish } from "../../src/store/travel-wishes.ts";
import type { Vault } from "../../src/store/vault.ts";
import { joinList } from "../../src/store/waiting-list.ts";
import { workerIdByRef } from "../../src/store/workers.ts";
import { Desk, NOW } from "./call.ts";

const MAYA = "+447700900001";
const STRANGER = "+447700900150";
const EMPTY = {
  ...{ id: null, name: null, appointments: [], optOuts: [], concerns: [], handoffs: [], contacts: [] },
  ...{ checkIns: [], consents: [], opportunities: [], asks: [], messages: [] },
  ...{
    aboutMe: [],
    callBacks: [],
    safeContact: null,
    safeWish: null,
    review: null,
    plannedTexts: [],
    notes: [],
  },
  careers: {
    ...{ accessNeeds: null, attendance: [], travelWishes: [], held: null },
    ...{ waiting: [], offers: [], firstMeeting: null, education: null },
  },
};

async function seeded(): Promise<Desk> {
  const desk = new Desk();
  await desk.withStore((store) => seedDemo(store, NOW));
  return desk;
}

async function hear(db: Db, vault: Vault, address: string, text: string, at: number) {
  const arrival = {
    source: "twilio",
    externalId: `${address}${at}`,
    channel: "sms",
    address,
    body: { text, mediaCount: 0 },
  } as const;
  await acceptMessage(db, vault, arrival, at);
}

async function partyAt(db: Db, vault: Vault, phone: string) {
  return (await partyByAddress(db, addressLookup(vault, "sms", phone)))!;
}

async function say(db: Db, vault: Vault, text: string, at: number, more: Partial<ToSend> = {}) {
  const to = { ...(await partyAt(db, vault, MAYA)), kind: "party" as const };
  const usual = {
    dedupeKey: text,
    to,
    channel: "sms",
    address: MAYA,
    class: "reply",
    body: { text },
  } as const;
  return (await queueMessage(db, vault, { ...usual, ...more }, at))!;
}

describe("intouch person", () => {
  it("has empty lists for a number that has never written, and for one whose record is bare", async () => {
    const desk = await seeded();
    expect(await desk.person("--phone", STRANGER)).toEqual(EMPTY);
    expect(await desk.person("--phone", "07700900001")).toMatchObject({
      id: "YP-001",
      name: "Maya Thornley",
      aboutMe: [],
      callBacks: [],
      safeContact: null,
      safeWish: null,
      plannedTexts: [],
      notes: [],
      messages: [],
    });
  });

  it("shows all that there is about seeing an adviser", async () => {
    const desk = await seeded();
    await desk.write(async (db, vault) => {
      const maya = await partyAt(db, vault, MAYA);
      const adviserId = (
        await db
          .selectFrom("worker")
          .selectAll()
          .where("role", "=", "connexions_adviser")
          .executeTakeFirstOrThrow()
      ).id;
      const time = { adviserId, start: NOW - 3_600_000, end: NOW };
      const slot = {
        ...time,
        adviserName: "",
        placeId: "harpurhey",
        by: "in-person",
        kind: "careers",
      } as const;
      const id = await book(db, maya.id, slot, "careers", NOW);
      await noteTravelWish(db, id, "company", NOW);
      await keepAttendance(db, {
        booking_id: id,
        outcome: "late",
        minutes: 20,
        contact_id: null,
        marked_by: adviserId,
        marked_at: NOW,
      });
      await keepAccessNeeds(db, vault, maya, { words: "step-free", by: adviserId }, NOW);
      await keepHold(db, maya.id, time, NOW);
      const wish = {
        booking_id: null,
        place_id: "harpurhey",
        adviser_id: null,
        by: null,
        day: null,
        part: null,
      };
      await joinList(db, maya.id, wish, NOW);
      await noteMeetingOffered(db, maya.id, "service", NOW);
      await keepReferral(db, { partyId: maya.id, workerId: adviserId, askedBy: adviserId }, NOW);
    });
    expect((await desk.person("--phone", MAYA)).careers).toMatchObject({
      accessNeeds: { words: "step-free" },
      attendance: [{ outcome: "late", minutes: 20 }],
      travelWishes: [{ what: "company" }],
      held: { start: "2026-11-23T08:30:00.000+00:00" },
      waiting: [{ place: "harpurhey", why: null }],
      offers: [],
      firstMeeting: { times: 1, answer: null },
      education: { outcome: null },
    });
  });

  it("shows a number that belongs to nobody its messages and concerns", async () => {
    const desk = await seeded();
    await desk.write(async (db, vault) => {
      await hear(db, vault, STRANGER, "is anyone there", NOW);
      const party = await partyAt(db, vault, STRANGER);
      await openConcern(db, vault, { party, level: "urgent", kind: "homeless_tonight", words: "x" }, NOW);
    });
    expect(await desk.person("--phone", STRANGER)).toMatchObject({
      id: null,
      name: null,
      concerns: [{ id: expect.any(String), level: "urgent", kind: "homeless_tonight", status: "open" }],
      messages: [{ at: "2026-11-23T09:30:00.000+00:00", from: "person", text: "is anyone there" }],
    });
  });

  it("tells who said what, in order, and leaves out what nobody read", async () => {
    const desk = await seeded();
    await desk.write(async (db, vault) => {
      await hear(db, vault, MAYA, "hello", NOW);
      await say(db, vault, "hi Maya", NOW);
      await hear(db, vault, MAYA, "can I talk to Denise", NOW + 1000);
      await say(db, vault, "Denise: yes", NOW + 2000, { authorId: (await workerIdByRef(db, "PA-01"))! });
      await say(db, vault, "Your code is 123456", NOW + 3000, { class: "code" });
      for (const state of ["held", "expired", "failed"] as const)
        await setState(db, await say(db, vault, state, NOW + 4000), state);
    });
    const { messages } = await desk.person("--phone", MAYA);
    expect(messages.map(({ from, text }: { from: string; text: string }) => `${from}: ${text}`)).toEqual([
      "person: hello",
      "service: hi Maya",
      "person: can I talk to Denise",
      "Denise: Denise: yes",
      "service: Your code is ******",
    ]);
  });

  it("shows what is kept, with names for places and workers and times in London", async () => {
    const desk = await seeded();
    const start = Date.parse("2027-06-01T09:00:00Z");
    await desk.write(async (db, vault) => {
      const party = await partyAt(db, vault, MAYA);
      const adviserId = (await workerIdByRef(db, "CX-01"))!;
      const workerId = (await workerIdByRef(db, "PA-01"))!;
      const where = { placeId: "harpurhey", by: "in-person", kind: "careers" } as const;
      const slot = { adviserId, adviserName: "Owen", ...where, start, end: start + 45 * 60_000 };
      await book(db, party.id, slot, "careers", NOW);
      for (const one of [workerId, null])
        await openHandoff(
          db,
          vault,
          { party, workerId: one, reason: "asked", words: "x", channel: "sms" },
          NOW,
        );
      await addCheckIn(db, vault, party, { kind: "feeling", words: "ok" }, NOW);
      await addContact(db, { partyId: party.id, workerId: null, kind: "replied", channel: "sms" }, NOW);
      await setOptedOut(db, party.id, NOW);
    });
    expect(await desk.person("--id", "YP-001")).toMatchObject({
      appointments: [
        { start: "2027-06-01T10:00:00.000+01:00", place: "Harpurhey", adviser: "Owen", status: "booked" },
      ],
      handoffs: [{ to: "Denise", status: "open" }, { to: "duty" }],
      checkIns: [{ kind: "feeling", words: "ok" }],
      contacts: [{ kind: "replied", channel: "sms", worker: null }],
      optOuts: ["texts"],
      consents: [{ topic: "events" }, { topic: "mentoring" }, { topic: "check_ins" }, { topic: "reminders" }],
    });
  });

  it("looks while a service has the database open", async () => {
    const desk = await seeded();
    await desk.withStore(async () => {
      expect((await desk.person("--phone", MAYA)).id).toBe("YP-001");
    });
  });

  it("does not call everybody unknown because the key is another", async () => {
    const desk = await seeded();
    const other = new Desk("content", "cd".repeat(32), desk.settings.databaseFile);
    const { exitCode, out, err } = await other.call(["person", "--phone", MAYA]);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain("another FIELD_KEY");
  });

  it.each([
    { args: ["--phone", "hello"], says: "not a phone number", why: "no number" },
    { args: ["--id", "P-404"], says: "Nobody on record has this id", why: "an unknown id" },
  ])("refuses $why", async ({ args, says }) => {
    const { exitCode, err } = await (await seeded()).call(["person", ...args]);
    expect(exitCode).toBe(1);
    expect(err).toContain(says);
  });
});
