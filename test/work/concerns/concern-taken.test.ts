import { describe, expect, it } from "vitest";
import { concernsOf } from "../../../src/store/concerns.ts";
import { addAddress, addressLookup, addressOf, setAddress, setOptedOut } from "../../../src/store/parties.ts";
import { keepSafeContact } from "../../../src/store/safe-contact.ts";
import { noteHeard } from "../../../src/store/turns.ts";
import { webLog } from "../../../src/store/web-log.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { takeConcerns } from "../../../src/work/concerns/alarm.ts";
import { closeWithConcern, sayTaken } from "../../../src/work/concerns/concern-taken.ts";
import type { Line } from "../../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "../outgoing.ts";
import { all, textsTo, words } from "../talk.ts";
import { asks } from "../thread.ts";
import { tells } from "./telling.ts";

const DANGER = "i wanna die";
const ON_IT = "Denise has seen this and is on it";

async function idOf({ store }: Line, mobile: string): Promise<string> {
  return (await workersByMobile(store.read, store.vault, mobile))[0]!.id;
}

/** A worker presses "I have got this". */
async function takes(line: Line, mobile = DENISE): Promise<void> {
  const by = await idOf(line, mobile);
  const party = await partyOf(line.store, MAYA);
  const [row] = (await concernsOf(line.store.read, party.id)).filter(({ status }) => status === "open");
  await line.store.write(async (db) => {
    await takeConcerns(db, party.id, by, line.clock.now());
    await sayTaken(db, line.parts, row!, by, line.clock.now());
  });
  await line.moveTo(new Date(line.clock.now() + 1000).toISOString());
}

async function closes(line: Line): Promise<void> {
  const by = await idOf(line, DENISE);
  const { id } = await partyOf(line.store, MAYA);
  await line.store.write(async (db) => {
    await db.updateTable("concern").set({ status: "closed", closed_at: line.clock.now() }).execute();
    await closeWithConcern(db, id, by, line.clock.now());
  });
}

async function takesAndCloses(line: Line): Promise<void> {
  await takes(line);
  await closes(line);
}

/** Maya called an hour of the evening safe; it is morning. */
async function safeInTheEvening(line: Line): Promise<void> {
  const safe = { from: "18:00", to: "19:00", note: "", by: await idOf(line, DENISE) };
  const party = await partyOf(line.store, MAYA);
  await line.store.write((db) => keepSafeContact(db, line.store.vault, party, safe, line.clock.now()));
}

/** Maya has just written in the website chat, which is still open unless it was ended. */
async function inWebVisit({ store, clock }: Line, ended: boolean): Promise<void> {
  const [id, at] = ["a-visit", clock.now()];
  const party = await partyOf(store, MAYA);
  await webLog(store).open({ id, userId: "u", at });
  await store.write(async (db) => {
    const lookup = await addAddress(db, store.vault, party, "web", id, at, at);
    await noteHeard(db, (await addressOf(db, lookup))!, at);
  });
  if (ended) await webLog(store).end(id, at);
}

/** Hour by hour, so that no rung is skipped. @returns what the young person was told meanwhile */
async function waits(line: Line, until: string): Promise<string[]> {
  const before = textsTo(line, MAYA).length;
  while (line.clock.now() < Date.parse(until))
    await line.moveTo(new Date(line.clock.now() + 15 * 60_000).toISOString());
  return textsTo(line, MAYA).slice(before);
}

describe("when a named person takes a concern", () => {
  it("the young person is told once, in one segment that says nothing of what it was", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await line.say(MAYA, "i mean it i wanna die");
    const before = textsTo(line, MAYA).length;
    await takes(line);
    const told = textsTo(line, MAYA).slice(before);
    expect(told).toEqual([expect.stringContaining(ON_IT)]);
    expect(told[0]!.length).toBeLessThanOrEqual(160);
    expect(told[0]).not.toMatch(/die|suicid|harm|concern/i);
  });

  it.each([
    {
      why: "texts are stopped",
      given: async (line: Line, id: string) =>
        await line.store.write((db) => setOptedOut(db, id, line.clock.now())),
    },
    {
      why: "the number may be another's",
      given: async (line: Line) =>
        await line.store.write((db) =>
          setAddress(db, addressLookup(line.store.vault, "sms", MAYA), { state: "doubtful" }),
        ),
    },
    {
      why: "it is not an hour that they called safe",
      given: safeInTheEvening,
    },
    {
      why: "they said that he reads their phone",
      given: async (line: Line) => await line.say(MAYA, "dont text back he checks my phone"),
    },
  ])("nothing leaves where $why", async ({ given }) => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await given(line, (await partyOf(line.store, MAYA)).id);
    await takes(line);
    expect(textsTo(line, MAYA).filter((text) => text.includes("is on it"))).toEqual([]);
  });

  it.each([
    { ended: false, told: ["web"], why: "they are in the chat themselves" },
    { ended: true, told: [], why: "only their phone is left" },
  ])("the hours they called safe are those of texts: $told, $why", async ({ ended, told }) => {
    const line = await lineFor();
    await inWebVisit(line, ended);
    await tells(line, { channel: "web" });
    await safeInTheEvening(line);
    await takes(line);
    expect(line.gone.filter(({ text }) => text.includes(ON_IT)).map(({ channel }) => channel)).toEqual(told);
  });

  it.each([
    { told: "he hit me", on: 1, why: "they are alone with the chat" },
    { told: "he hit me, he checks my phone", on: 0, why: "whoever checks it may read the chat too" },
  ])("the chat says so $on times where $why", async ({ told, on }) => {
    const line = await lineFor();
    await inWebVisit(line, false);
    await tells(line, { channel: "web", words: told });
    await takes(line);
    expect(line.gone.filter(({ text }) => text.includes(ON_IT))).toHaveLength(on);
  });

  it("later replies say who has it, not that nobody may have seen it", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await takes(line);
    const said = [];
    for (const text of ["idk", "hmm", "its just hard", "anyway", "yh"])
      said.push(...(await line.say(MAYA, text)));
    expect(said.join("\n")).toContain(words(line, "seen.has-it", { who: "Denise" }));
    expect(said.join("\n")).not.toMatch(/may not have seen|I've alerted/);
  });

  it("words of danger after that are alerted afresh, and said to be", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await takes(line);
    const said = await line.say(MAYA, "he hit me again");
    expect(said.join("\n")).toContain("I've alerted");
    expect(await all(line, "concern")).toHaveLength(1);
    expect(textsTo(line, DENISE).at(-1)).toMatch(/more danger was told/);
  });

  it("after it was closed replies still do not say that nobody has seen it", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await takes(line);
    await closes(line);
    const said = [];
    for (const text of ["hmm", "idk", "yh", "dunno"]) said.push(...(await line.say(MAYA, text)));
    expect(said.join("\n")).toContain(words(line, "seen.had-it", { who: "Denise" }));
    expect(said.join("\n")).not.toMatch(/may not have seen|I've alerted/);
  });
});

describe("an apology that a message was not read", () => {
  it.each([
    { ends: takes, why: "taken" },
    { ends: closes, why: "closed without being taken first" },
    { ends: takesAndCloses, why: "taken and closed" },
  ])("does not come after a concern was $why", async ({ ends }) => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await ends(line);
    expect(await waits(line, "2026-11-24T12:00:00Z")).toEqual([]);
  });

  it("does not come of an ordinary thread either while a named person is on it", async () => {
    const line = await lineFor();
    await asks(line);
    await line.say(MAYA, DANGER);
    await takes(line);
    expect(await waits(line, "2026-11-23T14:00:00Z")).toEqual([]);
    expect((await all(line, "handoff")).some(({ waits_since }) => waits_since !== null)).toBe(true);
  });

  it("comes once for two threads of one person", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await line.say(MAYA, "call me");
    const told = await waits(line, "2026-11-23T14:45:00Z");
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
  });

  it("comes where nobody has taken it", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    expect((await waits(line, "2026-11-23T14:00:00Z")).join()).toContain("told the duty team too");
  });

  it("does not say that a stand-in was told of what only the worker, duty and the lead read", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    expect((await waits(line, "2026-11-24T12:00:00Z")).join()).not.toContain("Shabnam");
  });
});

describe("the thread of a concern", () => {
  it("is seen with it and closed with it", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await takes(line);
    expect(await all(line, "handoff")).toMatchObject([
      { reason: "concern", status: "seen", waits_since: null },
    ]);
    await closes(line);
    expect(await all(line, "handoff")).toMatchObject([{ status: "closed", waits_since: null }]);
  });

  it("waits for nobody once it is closed, though nobody took it", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    const [before] = await all(line, "handoff");
    expect(before?.waits_since).not.toBeNull();
    await closes(line);
    expect(await all(line, "handoff")).toMatchObject([{ status: "closed", waits_since: null }]);
  });

  it("stays when somebody is talking in it", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await line.say(DENISE, `${(await all(line, "handoff"))[0]!.ref} i am here`);
    await takes(line);
    await closes(line);
    expect(await all(line, "handoff")).toMatchObject([{ status: "answered" }]);
  });
});
