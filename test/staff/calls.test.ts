import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setAddress, setOptedOut } from "../../src/store/parties.ts";
import { type Got, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { openDesk } from "./desk.ts";
import { type Hired, hire, type Kept, keep, type Office, textsTo } from "./office.ts";
import { askedFor, contactsWith, rowOf, wantsCall, wrote } from "./scene.ts";

const HOUR = 3_600_000;

let office: Office;
let ana: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, ana, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const list = () => desk.get("/staff/calls");
const press = async (rang: string, page?: Got): Promise<Got> => {
  const shown = page ?? (await list());
  const action = /action="([^"]*\/calls\/[^"]*)"/.exec(shown.html)![1]!;
  return await desk.send(shown, action, { rang, minutes: "15" });
};

describe("calls to make", () => {
  it("says who, since when, how often they asked, and their number", async () => {
    await wantsCall(office, maya, "call");
    office.clock.advance(HOUR);
    await wantsCall(office, maya);
    desk = await signedIn(office, ana);
    const words = wordsOf(await list());
    expect(words).toMatch(
      /Maya Sample 07700 900101 They rang us today, 10am \(1 hour ago\)\. Asked 2 times, last today, 11am \./,
    );
    expect(words).toContain("No safe hours are noted");
    expect(wordsOf(await desk.get("/staff"))).toMatch(
      /Calls to make 1 person waits to be rung longest wait 1 hour/,
    );
  });

  it("shows a worker their own people, and duty everyone, unknown callers too", async () => {
    const ben = await hire(office, "Ben", "personal_adviser", 802);
    await wantsCall(office, maya);
    await wantsCall(office, await keep(office, "Kofi", ben, "102"));
    await wrote(office, "+447700900150", "");
    const party = await office.store.read
      .selectFrom("party")
      .selectAll()
      .where("kind", "=", "visitor")
      .executeTakeFirstOrThrow();
    await wantsCall(office, { party }, "call");
    const duty = await signedIn(office, await hire(office, "Dee", "duty", 803));
    const [own, all] = [wordsOf(await list()), wordsOf(await duty.get("/staff/calls"))];
    expect([own.includes("Maya"), own.includes("Kofi"), own.includes("900150")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(all).toMatch(
      /Maya Sample.*Kofi Sample.*Somebody we do not know 07700 900150 We do not know who this is/,
    );
  });

  it.each([
    {
      rang: "spoke",
      kind: "spoken",
      minutes: 15,
      stays: false,
      handoff: "closed",
      texts: 0,
      why: "they spoke",
    },
    {
      rang: "try-again",
      kind: "attempt",
      minutes: null,
      stays: true,
      handoff: "seen",
      texts: 1,
      why: "she will ring again; Maya hears that it was seen",
    },
    {
      rang: "no-answer",
      kind: "attempt",
      minutes: null,
      stays: false,
      handoff: "closed",
      texts: 1,
      why: "Maya is told that Ana tried",
    },
  ])("one tap, $rang: $why", async ({ rang, kind, minutes, stays, handoff, texts }) => {
    await wantsCall(office, maya);
    const { id } = await askedFor(office, maya, "call me", "callback");
    expect((await press(rang)).headers.get("location")).toBe(`/staff/calls?done=${rang}`);
    expect(await contactsWith(office, maya)).toMatchObject([
      { kind, minutes, channel: "phone", worker_id: ana.id },
    ]);
    expect(wordsOf(await list()).includes("Maya")).toBe(stays);
    expect((await rowOf(office, "handoff", id)).status).toBe(handoff);
    expect((await textsTo(office, maya)).length).toBe(texts);
  });

  it("closes nothing else that she has asked", async () => {
    await wantsCall(office, maya);
    const other = await askedFor(office, maya, "about my flat");
    await press("spoke");
    expect((await rowOf(office, "handoff", other.id)).status).toBe("open");
  });

  it("counts once when two colleagues have the page open", async () => {
    await wantsCall(office, maya);
    const page = await list();
    await press("spoke", page);
    expect((await press("no-answer", page)).headers.get("location")).toBe("/staff/calls?done=before");
    expect((await contactsWith(office, maya)).length).toBe(1);
  });

  it.each([
    { change: "stopped" as const, why: "texts were stopped" },
    { change: "doubtful" as const, why: "it may be somebody else's phone" },
  ])("writes nothing to a number when $why", async ({ change }) => {
    await wantsCall(office, maya);
    await office.store.write((db) =>
      change === "stopped"
        ? setOptedOut(db, maya.party.id, office.clock.now())
        : setAddress(db, maya.lookup, { state: "doubtful" }),
    );
    await press("no-answer");
    expect(await textsTo(office, maya)).toEqual([]);
  });
});
