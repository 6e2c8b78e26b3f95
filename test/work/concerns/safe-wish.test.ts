import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { concernsOf } from "../../../src/store/concerns.ts";
import { auditOf } from "../../../src/store/records.ts";
import { safeTimesOf, safeWishOf } from "../../../src/store/safe-wishes.ts";
import { DISPLACED } from "../../../src/work/appointments/displaced.ts";
import { REMINDER } from "../../../src/work/appointments/reminders.ts";
import { putOffUntil } from "../../../src/work/concerns/safe-moment.ts";
import { type Line, startLine } from "../../support/line.ts";

const MAYA = "+447700900001";

let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-24T11:00:00Z");
});
afterEach(async () => await line.close());

async function partyOfLastTurn() {
  const row = await line.store.read
    .selectFrom("inbox")
    .select("party_id")
    .where("party_id", "is not", null)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return await line.store.read
    .selectFrom("party")
    .selectAll()
    .where("id", "=", row.party_id!)
    .executeTakeFirstOrThrow();
}

const told = () => line.gone.filter(({ text, subject }) => /reach them safely/.test(`${subject}${text}`));

describe("how somebody asks to be reached", () => {
  it("is kept sealed, and told once to whoever was told of the danger", async () => {
    await line.say(MAYA, "he hits me");
    await line.say(MAYA, "ring my nans 0161 496 0123 after 4");
    const party = await partyOfLastTurn();
    const [concern] = await concernsOf(line.store.read, party.id);
    expect(told().map(({ to }) => to)).toEqual(expect.arrayContaining(["+447700900801", "+447700900851"]));
    expect(told().every(({ text, subject }) => `${subject}${text}`.includes(concern!.ref))).toBe(true);
    expect(told().some(({ text }) => text.includes("0161"))).toBe(false);
    const kept = await safeWishOf(line.store.read, line.store.vault, party);
    expect(kept?.wish).toEqual({ number: "+441614960123", through: "nan", from: "16:00" });
    const [row] = await line.store.read.selectFrom("safe_wish").selectAll().execute();
    expect(Buffer.from(row!.body).toString("latin1")).not.toContain("0161");
    const before = told().length;
    await line.say(MAYA, "ring my nans 0161 496 0123 after 4");
    expect(told()).toHaveLength(before);
  });

  it.each([
    {
      first: "do not tell my dad",
      second: "dont text this phone my brother reads it",
      why: "that the phone is read, after whom not to tell",
    },
    { first: "ring me after 4", second: "do not tell my dad", why: "whom not to tell, after an hour" },
    {
      first: "ring me after 4",
      second: "its not safe to text this phone",
      why: "that the phone is not safe, after an hour",
    },
  ])("is told at once beside another wish of the same minute: $why", async ({ first, second }) => {
    await line.say(MAYA, "he hits me");
    await line.say(MAYA, first);
    const before = told().length;
    expect(before).toBeGreaterThan(0);
    await line.say(MAYA, second);
    expect(told().length).toBe(2 * before);
  });

  it("is told once where one wish comes in pieces", async () => {
    await line.say(MAYA, "he hits me");
    await line.say(MAYA, "ring my nans 0161 496 0123");
    const before = told().length;
    await line.say(MAYA, "ring me after 4");
    expect(told()).toHaveLength(before);
  });

  it("is on the trail by what was said, and nothing of its words", async () => {
    await line.say(MAYA, "ring my nans 0161 496 0123 after 4");
    const { id } = await partyOfLastTurn();
    const said = (await auditOf(line.store.read, id)).filter(({ action }) => action === "safe-wish.said");
    expect(said.map(({ actor, detail }) => [actor, JSON.parse(detail)])).toEqual([
      ["party", { said: "number through from" }],
    ]);
  });

  it("is told by the alert alone, where it came with the danger", async () => {
    await line.say(MAYA, "he hits me, ring my nans 0161 496 0123 after 4");
    expect(await line.store.read.selectFrom("safe_wish").selectAll().execute()).toHaveLength(1);
    expect(told()).toEqual([]);
  });

  it("is not lost for a visitor, whatever came between", async () => {
    await line.say("web-one", "my dad hits me", { channel: "web" });
    await line.say("web-one", "call me", { channel: "web" });
    await line.say("web-one", "im scared", { channel: "web" });
    await line.say("web-one", "07700 900321 after 4", { channel: "web" });
    const kept = await safeWishOf(line.store.read, line.store.vault, await partyOfLastTurn());
    expect(kept?.wish).toEqual({ number: "+447700900321", from: "16:00" });
    expect(kept?.words.map(({ text }) => text)).toEqual(["07700 900321 after 4"]);
  });

  it("names whom not to contact as a field, beside no words of theirs", async () => {
    await line.say(MAYA, "he hits me");
    await line.say(MAYA, "pls dont tell jordan");
    const party = await partyOfLastTurn();
    expect((await safeWishOf(line.store.read, line.store.vault, party))?.wish.notTo).toEqual(["jordan"]);
    expect((await concernsOf(line.store.read, party.id)).length).toBe(1);
  });

  it.each([
    { text: "dont text me after 6", optedOut: false, why: "of the hour" },
    { text: "no texts at night please", optedOut: false, why: "of a part of the day" },
    { text: "STOP", optedOut: true, why: "the word" },
    { text: "stop texting me", optedOut: true, why: "in words" },
  ])("$text stops all texts: $optedOut, $why", async ({ text, optedOut }) => {
    await line.say(MAYA, text);
    expect((await partyOfLastTurn()).opted_out_at !== null).toBe(optedOut);
  });
});

it.each([
  {
    text: "no texts before 3 please",
    kind: REMINDER.dayBefore,
    at: "2026-11-24T15:00:00Z",
    why: "to the hour",
  },
  { text: "no texts on tuesdays", kind: REMINDER.morning, at: "2026-11-25T09:00:00Z", why: "to another day" },
  { text: "no texts before 3 please", kind: "handoff-unseen", at: undefined, why: "no text to them" },
  { text: "no texts before 3 please", kind: "rights-news", at: "2026-11-24T15:00:00Z", why: "news" },
  {
    text: "no texts before 3 please",
    kind: "handoff-seen",
    at: "2026-11-24T15:00:00Z",
    why: "that it was seen",
  },
  { text: "no texts before 3 please", kind: DISPLACED, at: undefined, why: "they would come for nothing" },
  { text: "dont text me he checks my phone", kind: DISPLACED, at: "2026-11-25T11:00:00Z", why: "never" },
  { text: "no texts after 6", kind: REMINDER.dayBefore, at: undefined, why: "a safe hour" },
])("$text puts a $kind off, $why", async ({ text, kind, at }) => {
  await line.say(MAYA, text);
  const party = await partyOfLastTurn();
  expect(await safeTimesOf(line.store.read, line.store.vault, party)).toBeDefined();
  const timer = { kind, party_id: party.id };
  const until = await putOffUntil(line.store.read, line.parts, timer, line.clock.now());
  expect(until).toBe(at && Date.parse(at));
});

it("is sent when it is due to somebody who called no hour unsafe", async () => {
  await line.say(MAYA, "hello");
  const timer = { kind: REMINDER.dayBefore, party_id: (await partyOfLastTurn()).id };
  const night = Date.parse("2026-11-24T03:00:00Z");
  expect(await putOffUntil(line.store.read, line.parts, timer, night)).toBeUndefined();
});
