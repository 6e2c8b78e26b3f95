import { describe, expect, it } from "vitest";
import { closeConcern } from "../../src/store/concerns.ts";
import { setOptedOut } from "../../src/store/parties.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import type { Line } from "../support/line.ts";
import { bookFor } from "./booked.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, CHANTELLE, textsTo } from "./talk.ts";
import { asks, DUTY } from "./thread.ts";

const DANGER = "i want to kill myself tonight";
const HELP = /999[\s\S]*116 123/;

const concerns = async (line: Line) => (await all(line, "concern")).map(({ level }) => level);
const alerted = (line: Line, to: string) =>
  textsTo(line, to).filter((text) => /^(?:EMERGENCY|URGENT)/.test(text));

describe("danger is found and answered", () => {
  it.each([
    { why: "in the answer to a question of a booking", before: ["book a careers chat"] },
    { why: "in the place of a name", before: ["book a careers chat"], from: "+447700900150" },
    { why: "in what is written to the worker", before: ["can i talk to my pa"] },
    { why: "in the middle of a check-in", before: ["im ok"] },
    { why: "in the answer to are-you-safe", before: ["help me"] },
    { why: "as first words from a number that nobody knows", before: [], from: "+447700900151" },
    { why: "as first words of somebody on record", before: [] },
  ])("$why", async ({ before, from = MAYA }) => {
    const line = await lineFor();
    for (const text of before) await line.say(from, text);
    const said = (await line.say(from, DANGER)).join("\n");
    expect(said).toMatch(HELP);
    expect(await concerns(line)).toHaveLength(1);
    expect(alerted(line, DUTY)).toHaveLength(1);
  });

  it.each([
    {
      text: `${"so we went to town and had chips. ".repeat(88)} i want to die`,
      why: "in 3,000 characters of chat",
    },
    { text: "i w\u200ban\u200bt t\u200bo d\u200bi\u200be", why: "with zero-width characters in it" },
    {
      text: Buffer.from("i dont want to be here any more, i want to die").toString("base64"),
      why: "as base64",
    },
    {
      text: `Fwd: ${Buffer.from("i want to kill myself tonight").toString("base64")}`,
      why: "as base64 beside words",
    },
    { text: "i want to die أريد أن أموت", why: "in two languages" },
    { text: "😭🔪", why: "as emoji" },
    { text: "STOP i want to die", why: "after STOP in the same message" },
    {
      text: "my cousin is being taken abroad and they will force her to marry",
      why: "as a wedding that is forced",
    },
  ])("$why", async ({ text }) => {
    const line = await lineFor();
    expect((await line.say(MAYA, text)).join("\n")).toMatch(HELP);
    expect(await concerns(line)).toHaveLength(1);
  });

  it("from an anonymous visitor who then closes the page", async () => {
    const line = await lineFor();
    expect((await line.say("visitor-9", DANGER, { channel: "web" })).join("\n")).toMatch(HELP);
    expect(await concerns(line)).toHaveLength(1);
    expect(alerted(line, DUTY)).toHaveLength(1);
  });

  it("each time, when it is sent twice, as one concern", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    expect((await line.say(MAYA, DANGER)).join("\n")).toMatch(/999/);
    expect(await concerns(line)).toHaveLength(1);
    expect(await all(line, "concern_addition")).toMatchObject([{ level: "emergency", anew: 0 }]);
  });

  it("while a worker holds the thread", async () => {
    const line = await lineFor();
    const ref = await asks(line);
    await line.say(DENISE, `${ref} I can, see you there`);
    expect((await line.say(MAYA, "ok thanks")).join("")).toBe("");
    expect((await line.say(MAYA, DANGER)).join("\n")).toMatch(HELP);
    expect(await concerns(line)).toHaveLength(1);
  });

  it("from a number that stopped texts last year: nothing can be texted, and somebody is to ring", async () => {
    const line = await lineFor();
    const { id } = await partyOf(line.store, MAYA);
    await line.store.write((db) => setOptedOut(db, id, Date.parse("2025-11-01T10:00:00Z")));
    expect(await line.say(MAYA, DANGER)).toEqual([]);
    expect(alerted(line, DENISE)[0]).toMatch(/phone them now/);
    expect((await all(line, "phone_task")).map(({ why }) => why)).toEqual(["cannot-text"]);
  });
});

describe("two messages make one disclosure", () => {
  it.each([
    { minutes: 10, found: 1, why: "within ten minutes" },
    { minutes: 11, found: 0, why: "later they are two" },
  ])("$minutes minutes apart: $found, $why", async ({ minutes, found }) => {
    const line = await lineFor();
    await line.say(MAYA, "i am going to");
    await line.moveTo(new Date(line.clock.now() + minutes * 60_000).toISOString());
    await line.say(MAYA, "jump");
    expect(await concerns(line)).toHaveLength(found);
  });

  it("over three messages as well", async () => {
    const line = await lineFor();
    for (const text of ["i just", "want to", "die"]) await line.say(MAYA, text);
    expect(await concerns(line)).toHaveLength(1);
  });
});

describe("two soft flags", () => {
  it.each([
    { hours: 23, found: 1, why: "within a day" },
    { hours: 24, found: 0, why: "a day apart they are two questions" },
  ])("$hours hours apart: $found, $why", async ({ hours, found }) => {
    const line = await lineFor();
    await line.say(MAYA, "help me");
    await line.say(MAYA, "yes im safe");
    await line.moveTo(new Date(line.clock.now() + hours * 3_600_000).toISOString());
    await line.say(MAYA, "help me");
    expect(await concerns(line)).toHaveLength(found);
  });
});

describe("danger told again", () => {
  it.each([
    { first: "my mate took pills", next: "i want to die", full: true, why: "their own after a friend's" },
    { first: "i want to die", next: "took loads of tablets lol", full: true, why: "an act, lol or not" },
    { first: "i want to die", next: "got nowhere to sleep tonight", full: true, why: "another danger" },
    { first: "i want to die", next: "i just want to die", full: false, why: "more of the same" },
  ])("'$next' after '$first' is answered in full: $full, $why", async ({ first, next, full }) => {
    const line = await lineFor();
    await line.say(MAYA, first);
    expect(HELP.test((await line.say(MAYA, next)).join("\n"))).toBe(full);
    expect(await concerns(line)).toHaveLength(1);
    expect(await all(line, "concern_addition")).toHaveLength(1);
  });
});

describe("STOP and danger", () => {
  it("in one message are both honoured, and the alert says to phone", async () => {
    const line = await lineFor();
    const said = (await line.say(MAYA, "stop texting me i want to die")).join("\n");
    expect(said).toMatch(HELP);
    expect(said).toMatch(/stopped our texts/);
    expect((await partyOf(line.store, MAYA)).opted_out_at).not.toBeNull();
    expect(alerted(line, DENISE)[0]).toMatch(/phone them now/);
    expect((await all(line, "phone_task")).map(({ why }) => why)).toEqual(["cannot-text"]);
  });

  it("afterwards keeps the concern open, and somebody is to ring", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    expect((await line.say(MAYA, "STOP")).join("\n")).toMatch(/still counts/);
    expect((await all(line, "concern")).map(({ status }) => status)).toEqual(["open"]);
    expect(await all(line, "phone_task")).toHaveLength(1);
  });

  it("are two things in 'stop hurting me': no opt-out", async () => {
    const line = await lineFor();
    await line.say(MAYA, "make him stop hurting me");
    expect((await partyOf(line.store, MAYA)).opted_out_at).toBeNull();
    expect(await concerns(line)).toHaveLength(1);
  });
});

async function closeAll(line: Line): Promise<void> {
  const party = await partyOf(line.store, MAYA);
  const [denise] = await workersByMobile(line.store.read, line.store.vault, DENISE);
  for (const { id } of await all(line, "concern"))
    await line.store.write((db) =>
      closeConcern(db, line.store.vault, party, id, denise!.id, "spoke on the phone", line.clock.now()),
    );
}

describe("the care frame", () => {
  it("lasts ten turns, also when a person closes the concern before", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await closeAll(line);
    const said: string[] = [];
    for (let turn = 1; turn <= 11; turn++) said.push((await line.say(MAYA, "menu")).join("\n"));
    expect(said.slice(0, 10).filter((text) => /What you could get/.test(text))).toEqual([]);
    expect(said[10]).toMatch(/What you could get/);
  });

  it("lasts longer while the concern is open", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    for (let turn = 1; turn <= 15; turn++)
      expect((await line.say(MAYA, "menu")).join("\n")).not.toMatch(/What you could get/);
  });

  it.each([
    { days: 13, sent: 0, why: "still within fourteen days of the closing" },
    { days: 15, sent: 1, why: "after them" },
  ])("holds a reminder back $days days later: $sent, $why", async ({ days, sent }) => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await closeAll(line);
    const { id } = await partyOf(line.store, MAYA);
    const at = line.clock.now() + days * 24 * 3_600_000;
    await bookFor(line, id, new Date(at + 24 * 3_600_000).toISOString());
    await line.moveTo(new Date(at).toISOString());
    expect(textsTo(line, MAYA).filter((text) => /^Tomorrow, /.test(text))).toHaveLength(sent);
  });
});

it.each([
  { text: "wrong number mate, my dad is beating me up", why: "says that it is the wrong number" },
  { text: "its his girlfriend, where is he, i will stab him when i find him", why: "asks about another" },
])("says nothing of a worker to somebody who $why", async ({ text }) => {
  const line = await lineFor();
  const said = (await line.say(CHANTELLE, text)).join("\n");
  expect(said).toMatch(HELP);
  expect(said).not.toMatch(/Denise|your PA/i);
});

it("tells a person when are-you-safe is met with silence, and nobody when it was answered", async () => {
  const line = await lineFor();
  await line.say(MAYA, "help me");
  await line.say(CHANTELLE, "help me");
  await line.say(CHANTELLE, "im safe");
  await line.moveTo("2026-11-23T10:30:00Z");
  const maya = await partyOf(line.store, MAYA);
  const told = await all(line, "handoff");
  expect(told.map(({ reason, party_id }) => [reason, party_id])).toEqual([["concern", maya.id]]);
  expect(await all(line, "concern")).toMatchObject([{ level: "urgent", party_id: maya.id }]);
  expect(alerted(line, DENISE)).toHaveLength(1);
  expect(alerted(line, DUTY)).toHaveLength(1);
});
