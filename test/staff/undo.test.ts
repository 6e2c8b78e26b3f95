import { afterEach, beforeEach, expect, it } from "vitest";
import { emptySession } from "../../src/conversation/session.ts";
import { partyById } from "../../src/store/parties.ts";
import { setTimer } from "../../src/store/timers.ts";
import { readSession } from "../../src/work/session-file.ts";
import { formOf, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, auditOf, contactsWith, rowOf } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;
let visitor: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  visitor = await signedIn(office, ana);
});
afterEach(() => office.close());

const page = () => visitor.get(`/staff/people/${maya.party.id}`);
const rows = () =>
  office.store.read.selectFrom("outbox").selectAll().where("party_id", "=", maya.party.id).execute();
const sessionNow = async () => {
  const party = (await partyById(office.store.read, maya.party.id))!;
  return readSession(office.store.vault.boxOf(party.id, party.data_key), party, office.parts.log);
};

async function undo(): Promise<string> {
  const open = await page();
  const form = /action="(\/staff\/undo\/[^"]+)"/.exec(open.html)![1]!;
  return (await visitor.send(open, form)).headers.get("location")!;
}

it("keeps an answer back for half a minute, and says so", async () => {
  await askedFor(office, maya, "help");
  await visitor.send(await page(), "/answer", { words: "I can help" });
  const [row] = await rows();
  expect(row).toMatchObject({ state: "queued", attempts: 0, next_at: office.clock.now() + 30_000 });
  office.clock.advance(10_000);
  expect(wordsOf(await page())).toContain(
    "What you sent leaves in 20 seconds. Until then you can take it back.",
  );
});

it("puts everything back as it was when the answer is taken back", async () => {
  const asked = await askedFor(office, maya, "help");
  const due = { key: "look", partyId: maya.party.id, kind: "handoff-unseen", subjectId: asked.id };
  await office.store.write((db) => setTimer(db, { ...due, dueAt: office.clock.now() + 60_000 }));
  await visitor.send(await page(), "/answer", { words: "Wrong words" });
  office.clock.advance(29_999);
  expect(await undo()).toBe(`/staff/people/${maya.party.id}?done=taken-back`);
  expect(await rowOf(office, "handoff", asked.id)).toEqual(asked);
  expect(await office.store.read.selectFrom("timer").select("state").execute()).toEqual([
    { state: "waiting" },
  ]);
  expect(await contactsWith(office, maya)).toEqual([]);
  expect(await sessionNow()).toEqual(emptySession);
  expect(await rows()).toMatchObject([{ state: "held", error: "taken back" }]);
  expect(await auditOf(office, maya.party.id)).toContainEqual(`${ana.id}: text.taken-back {}`);
});

it("gives the words back once, to be sent again", async () => {
  await askedFor(office, maya, "help");
  await visitor.send(await page(), "/answer", { words: "Almost right" });
  await undo();
  const again = await page();
  expect(again.html).toMatch(/<textarea[^>]*>Almost right</);
  await visitor.send(again, "/answer", { words: "Right" });
  expect((await rows()).map(({ state }) => state)).toEqual(["held", "queued"]);
  expect((await page()).html).not.toMatch(/<textarea[^>]*>Almost right</);
});

it("is too late when the half minute is over", async () => {
  const asked = await askedFor(office, maya, "help");
  await visitor.send(await page(), "/answer", { words: "Gone" });
  const open = await page();
  office.clock.advance(30_000);
  const { headers } = await visitor.send(open, /\/undo\/[^"]+/.exec(open.html)![0]);
  expect(headers.get("location")).toBe(`/staff/people/${maya.party.id}?done=left-already`);
  expect((await rows())[0]!.state).toBe("queued");
  expect((await rowOf(office, "handoff", asked.id)).status).toBe("answered");
  expect((await page()).html).not.toContain("/staff/undo/");
});

it("takes back every part of a long text, and closes the thread that it began", async () => {
  await visitor.send(await page(), "/write", { words: "long words ".repeat(120) });
  expect((await rows()).length).toBeGreaterThan(1);
  await undo();
  expect(new Set((await rows()).map(({ state }) => state))).toEqual(new Set(["held"]));
  expect(await office.store.read.selectFrom("handoff").select("status").execute()).toEqual([
    { status: "closed" },
  ]);
});

it("leaves what came in meanwhile waiting", async () => {
  const asked = await askedFor(office, maya, "help");
  await office.store.write((db) => db.updateTable("handoff").set({ status: "seen" }).execute());
  await visitor.send(await page(), "/answer", { words: "Wrong" });
  const since = office.clock.now();
  await office.store.write((db) => db.updateTable("handoff").set({ waits_since: since }).execute());
  await undo();
  expect(await rowOf(office, "handoff", asked.id)).toMatchObject({ status: "seen", waits_since: since });
});

it("leaves a thread alone that has a second answer on its way", async () => {
  const asked = await askedFor(office, maya, "help");
  await visitor.send(await page(), "/answer", { words: "First" });
  const first = formOf((await page()).html, /\/undo\/[^"]+/.exec((await page()).html)![0]);
  office.clock.advance(5_000);
  await visitor.send(await page(), "/answer", { words: "Second" });
  await visitor.post(first.action, first.hidden);
  expect((await rows()).map(({ state }) => state)).toEqual(["held", "queued"]);
  expect((await rowOf(office, "handoff", asked.id)).status).toBe("answered");
  expect((await sessionNow()).held).toBe(asked.id);
});

it("is for the sender alone", async () => {
  await askedFor(office, maya, "help");
  await visitor.send(await page(), "/answer", { words: "Mine" });
  const { action } = formOf((await page()).html, /\/undo\/[^"]+/.exec((await page()).html)![0]);
  const dee = await signedIn(office, await hire(office, "Dee", "duty", 803));
  expect((await dee.get(`/staff/people/${maya.party.id}`)).html).not.toContain("/staff/undo/");
  const token = /name="token" value="([^"]*)"/.exec((await dee.get("/staff")).html)![1]!;
  await dee.post(action, { token, about: maya.party.id });
  expect((await rows())[0]!.state).toBe("queued");
});
