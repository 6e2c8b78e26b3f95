import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../../src/domain/day.ts";
import { asksOf, makeAsk, raiseAsk } from "../../../src/store/asks.ts";
import type { Row } from "../../../src/store/schema.ts";
import { workerById } from "../../../src/store/workers.ts";
import { relay } from "../../../src/work/handoffs/relay.ts";
import { madeUp } from "../../domain/entitlements-made-up.ts";
import { signedIn, type Visitor, wordsOf } from "../browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "../office.ts";
import { askedFor, auditOf, rowOf, worried } from "../scene.ts";

let office: Office;
let denise: Hired;
let jo: Kept;
let row: Row<"ask">;
let page: string;

beforeEach(async () => {
  office = await openOffice();
  Object.assign(office.parts.content, { entitlements: [madeUp({ title: "A washing machine" })] });
  denise = await hire(office, "Denise", "personal_adviser", 801);
  jo = await keep(office, "Jo", denise, "101");
  row = await asked();
  page = `/staff/people/${jo.party.id}/asks`;
});
afterEach(async () => {
  await office.close();
});

async function asked(): Promise<Row<"ask">> {
  const handoff = await askedFor(office, jo, "Asks about: A washing machine", "entitlement");
  const dueOn = Day.parse("2026-11-20");
  const ask = { partyId: jo.party.id, entitlementId: "pass", handoffId: handoff.id, dueOn };
  return await office.store.write((db) => makeAsk(db, ask, office.clock.now()));
}

const state = async () => (await asksOf(office.store.read, jo.party.id))[0]!.state;
const press = async (visitor: Visitor, button: string, words?: string) =>
  await visitor.send(await visitor.get(page), `/${row.id}/${button}`, words === undefined ? {} : { words });

describe("the page of what somebody asked for", () => {
  it("shows what, how it stands and what is needed, and is linked from their page", async () => {
    const visitor = await signedIn(office, denise);
    const shown = wordsOf(await visitor.get(page));
    expect(shown).toContain("A washing machine Late");
    expect(shown).toContain("Answer due 20 Nov 2026");
    expect((await visitor.get(`/staff/people/${jo.party.id}`)).html).toContain(`href="${page}"`);
  });

  it.each([
    { button: "granted", words: undefined, told: "asks.told-granted" },
    { button: "refused", words: "You have one", told: '"reason":"You have one."' },
  ])("$button in one press, and they are told", async ({ button, words, told }) => {
    const visitor = await signedIn(office, denise);
    const gone = await press(visitor, button, words);
    expect(gone.headers.get("location")).toBe(`${page}?done=${button}`);
    expect(await state()).toBe(button);
    expect((await textsTo(office, { party: jo.party })).join()).toContain(told);
  });

  it.each([
    { words: "", says: "Write why", why: "no reason" },
    { words: "a".repeat(301), says: "1 characters too long", why: "a character too many" },
  ])("refuses a no with $why, and keeps what was typed", async ({ words, says }) => {
    const visitor = await signedIn(office, denise);
    const answer = await press(visitor, "refused", words);
    expect(answer.status).toBe(400);
    expect(wordsOf(answer)).toContain(says);
    expect(answer.html).toContain(words);
    expect(await state()).toBe("seen");
  });

  it("takes a reason of 300 characters", async () => {
    await press(await signedIn(office, denise), "refused", "a".repeat(300));
    expect(await state()).toBe("refused");
  });

  it("says that nothing changed when a colleague was first", async () => {
    const visitor = await signedIn(office, denise);
    const open = await visitor.get(page);
    await visitor.send(open, `/${row.id}/granted`);
    const second = await visitor.send(open, `/${row.id}/refused`, { words: "No" });
    expect(second.headers.get("location")).toBe(`${page}?done=ended`);
    expect(await state()).toBe("granted");
  });

  it("is for their own worker: another is refused, and that is noted", async () => {
    const other = await hire(office, "Martin", "personal_adviser", 802);
    const visitor = await signedIn(office, other);
    expect((await visitor.get(page)).status).toBe(403);
    expect((await auditOf(office, jo.party.id)).join()).toContain("thread.refused");
    const forged = await visitor.get("/staff");
    expect(
      (
        await visitor.post(`${page}/${row.id}/granted`, {
          token: /name="token" value="([^"]+)"/.exec(forged.html)![1]!,
        })
      ).status,
    ).toBe(403);
    expect(await state()).toBe("asked");
  });
});

describe("something asked for counts as seen", () => {
  const notes = async () => (await auditOf(office, row.id)).filter((line) => line.includes("ask.seen"));
  const thread = () => `/staff/people/${jo.party.id}`;

  it.each([
    { open: () => page, why: "on the page of what they asked for" },
    { open: thread, why: "on their own page" },
  ])("when its worker opens it $why, noted once", async ({ open }) => {
    const visitor = await signedIn(office, denise);
    await visitor.get(open());
    await visitor.get(open());
    await visitor.get(page);
    expect(await state()).toBe("seen");
    expect(await notes()).toEqual([`${denise.id}: ask.seen {}`]);
    expect(wordsOf(await visitor.get(page))).toContain("Seen by Denise");
  });

  it("and what waits in its thread goes on waiting until somebody takes note of it", async () => {
    const visitor = await signedIn(office, denise);
    const shown = await visitor.get(page);
    expect(await rowOf(office, "handoff", row.handoff_id)).toMatchObject({ status: "open" });
    expect(await textsTo(office, { party: jo.party })).toEqual([]);
    await visitor.send(shown, "/seen");
    expect(await rowOf(office, "handoff", row.handoff_id)).toMatchObject({ status: "seen" });
    expect((await textsTo(office, { party: jo.party })).join()).toContain("seen.today");
    expect((await visitor.get(page)).html).not.toContain("/seen");
  });

  it("and is told by itself when it was asked in a thread that was noted before", async () => {
    const visitor = await signedIn(office, denise);
    await visitor.send(await visitor.get(thread()), "/seen");
    const another = { ...row, partyId: jo.party.id, entitlementId: "another", handoffId: row.handoff_id };
    await office.store.write((db) => makeAsk(db, { ...another, dueOn: row.due_on }, office.clock.now()));
    await visitor.get(page);
    expect((await textsTo(office, { party: jo.party })).join()).toContain("asks.told-seen");
  });

  it("when its worker answers by text, without a page", async () => {
    await office.store.write(async (db) => {
      const worker = (await workerById(db, office.store.vault, denise.id))!;
      await relay(db, office.parts, { handoffId: row.handoff_id, worker, words: "on it", key: "k" });
    });
    expect(await state()).toBe("seen");
    expect(await notes()).toHaveLength(1);
  });

  it.each([
    { role: "manager", path: "/staff/asks", why: "a manager reads the list of late ones" },
    { role: "safeguarding_lead", path: "", why: "somebody sees no more than a concern" },
    { role: "personal_adviser", path: "", why: "another worker is refused" },
  ] as const)("but not when $why", async ({ role, path }) => {
    const other = await hire(office, "Farah", role, 803);
    await worried(office, jo, "something");
    await (await signedIn(office, other)).get(path || thread());
    expect(await state()).toBe("asked");
  });
});

describe("the lists", () => {
  it("shows a worker their own people's, and another worker nothing of them", async () => {
    expect(wordsOf(await (await signedIn(office, denise)).get("/staff/asks"))).toContain("Jo Sample");
    const other = await hire(office, "Martin", "personal_adviser", 802);
    expect(wordsOf(await (await signedIn(office, other)).get("/staff/asks"))).toContain("Nothing waits");
  });

  it("shows a manager what was raised and whose answer it is, never who asked", async () => {
    const boss = await hire(office, "Farah", "manager", 803);
    const visitor = await signedIn(office, boss);
    expect(wordsOf(await visitor.get("/staff/asks"))).toContain("Nothing is late.");
    await office.store.write((db) => raiseAsk(db, row.id, office.clock.now()));
    const shown = wordsOf(await visitor.get("/staff/asks"));
    expect(shown).toContain("A washing machine , with Denise");
    expect(shown).not.toContain("Jo");
  });
});
