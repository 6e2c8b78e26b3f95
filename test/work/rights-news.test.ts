import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Entitlement } from "../../src/domain/entitlement.ts";
import { keepVersions } from "../../src/store/entitlement-news.ts";
import { addressLookup, partyByAddress } from "../../src/store/parties.ts";
import { consentsOf } from "../../src/store/record-consents.ts";
import { type Line, startLine } from "../support/line.ts";

/** 20, and 21 on 11 February. */
const SAFIYA = "+447700900006";
let line: Line;

beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
  await line.store.write((db) => keepVersions(db, line.parts.content.entitlements, line.clock.now()));
});
afterEach(async () => {
  await line.close();
});

const monthly = () => line.gone.filter(({ text }) => text.includes("something changes for you soon"));

async function agreedTopics(): Promise<string[]> {
  const { read, vault } = line.store;
  const party = (await partyByAddress(read, addressLookup(vault, "sms", SAFIYA)))!;
  const all = await consentsOf(read, party.id);
  return all.filter(({ withdrawn_at }) => withdrawn_at === null).map(({ topic }) => topic);
}

async function changeRule(): Promise<void> {
  const changed = line.parts.content.entitlements.map((one) =>
    one.id === "care-leaver-bus-pass" ? ({ ...one, alsoNeeds: ["a new rule"] } as Entitlement) : one,
  );
  await line.store.write((db) => keepVersions(db, changed, line.clock.now()));
}

describe("the monthly text", () => {
  it("comes a month after they agreed, gives nothing away, and tells a thing once", async () => {
    await line.say(SAFIYA, "tell me when something changes for me");
    await line.moveTo("2026-12-23T09:59:00Z");
    expect(monthly()).toHaveLength(0);
    await line.moveTo("2026-12-23T10:00:00Z");
    expect(monthly().map(({ to }) => to)).toEqual([SAFIYA]);
    expect(monthly()[0]?.text).not.toMatch(/care|council|benefit|£/i);
    await line.moveTo("2027-01-23T10:00:00Z");
    expect(monthly()).toHaveLength(1);
  });

  it("says what it is when they ask, with the day", async () => {
    await line.moveTo("2026-12-23T10:00:00Z");
    const [coming = ""] = await line.say(SAFIYA, "COMING");
    expect(coming).toMatch(/1 Thu 11 Feb: .+ (starts|stops)\./);
  });

  it.each([
    { words: "no news texts", why: "the words we offer" },
    { words: "stop the monthly texts", why: "plain words that name them" },
    { words: "i dont want the monthly text anymore", why: "more of them" },
  ])('ends with "$words", and other texts go on: $why', async ({ words }) => {
    await line.say(SAFIYA, "tell me when something changes for me");
    await line.say(SAFIYA, words);
    expect(await agreedTopics()).not.toContain("rights_news");
    await line.moveTo("2026-12-23T10:00:00Z");
    expect(monthly()).toHaveLength(0);
    expect(await line.say(SAFIYA, "who is my pa")).toHaveLength(1);
  });

  it("never comes to somebody who has not agreed", async () => {
    await line.moveTo("2026-12-23T10:00:00Z");
    expect(monthly()).toHaveLength(0);
  });

  it("waits while a person has something of theirs open, then comes", async () => {
    await line.say(SAFIYA, "tell me when something changes for me");
    await line.moveTo("2026-12-22T10:00:00Z");
    await line.say(SAFIYA, "can i talk to my pa");
    await line.say(SAFIYA, "can you come to the housing meeting with me");
    await line.moveTo("2026-12-23T10:00:00Z");
    expect(monthly()).toHaveLength(0);
    await line.store.write((db) => db.updateTable("handoff").set({ status: "closed" }).execute());
    await line.moveTo("2026-12-24T10:00:00Z");
    expect(monthly()).toHaveLength(1);
  });

  it("never comes while a concern is open", async () => {
    await line.say(SAFIYA, "tell me when something changes for me");
    await line.say(SAFIYA, "i want to kill myself");
    await line.store.write((db) => db.updateTable("handoff").set({ status: "closed" }).execute());
    await line.moveTo("2026-12-23T10:00:00Z");
    await line.moveTo("2026-12-24T10:00:00Z");
    expect(monthly()).toHaveLength(0);
  });

  it("waits for morning when it comes due at night", async () => {
    await line.moveTo("2026-11-23T19:59:00Z");
    await line.say(SAFIYA, "tell me when something changes for me");
    await line.moveTo("2026-12-23T21:30:00Z");
    expect(monthly()).toHaveLength(0);
    await line.moveTo("2026-12-24T09:00:00Z");
    expect(monthly()).toHaveLength(1);
  });

  it("tells of a rule that has changed since they agreed, by name when they ask", async () => {
    await line.say(SAFIYA, "tell me when something changes for me");
    await line.moveTo("2026-11-24T10:00:00Z");
    await changeRule();
    const [coming = ""] = await line.say(SAFIYA, "coming");
    expect(coming).toContain("New or changed: Care leavers' free bus pass");
  });

  it("does not call new what was there when they agreed", async () => {
    await changeRule();
    await line.moveTo("2026-11-24T10:00:00Z");
    await line.say(SAFIYA, "tell me when something changes for me");
    const [coming = ""] = await line.say(SAFIYA, "coming");
    expect(coming).not.toContain("New or changed");
  });
});
