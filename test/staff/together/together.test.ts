import { afterEach, beforeEach, expect, it } from "vitest";
import { keepSafeContact } from "../../../src/store/safe-contact.ts";
import { type Got, signedIn, type Visitor, wordsOf } from "../browser.ts";
import {
  type Hired,
  hire,
  type Kept,
  keep,
  MONDAY_10AM,
  type Office,
  openOffice,
  textsTo,
} from "../office.ts";
import { askedFor, auditOf, worried } from "../scene.ts";

const PAGE = "/staff/together";
const HOUR = 3_600_000;

let office: Office;
let ana: Hired;
let maya: Kept;
let kofi: Kept;
let visitor: Visitor;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  [maya, kofi] = [await keep(office, "Maya", ana, "101"), await keep(office, "Kofi", ana, "102")];
  visitor = await signedIn(office, ana);
});
afterEach(() => office.close());

const to = (...people: Kept[]) => Object.fromEntries(people.map(({ party }) => [`to-${party.id}`, "on"]));
const write = async (words: string, people: readonly Kept[], step = "preview"): Promise<Got> =>
  await visitor.send(await visitor.get(PAGE), PAGE, { words, step, ...to(...people) });
const send = async (preview: Got) => await visitor.send(preview, PAGE, { step: "send" });
const rowsOf = ({ party }: Kept) =>
  office.store.read.selectFrom("outbox").selectAll().where("party_id", "=", party.id).execute();

it("shows each one's own text first, and sends nothing before that is confirmed", async () => {
  const preview = await write("Hi {firstName}, this is {me}", [maya, kofi]);
  expect(wordsOf(preview)).toMatch(/Goes to 2 .*Kofi Hi Kofi, this is Ana .*Maya Hi Maya, this is Ana/);
  expect(await textsTo(office, maya)).toEqual([]);
  expect((await send(preview)).headers.get("location")).toBe(`${PAGE}?done=sent`);
  expect(await textsTo(office, maya)).toEqual(["Ana says: Hi Maya, this is Ana"]);
  expect(await textsTo(office, kofi)).toEqual(["Ana says: Hi Kofi, this is Ana"]);
  expect(office.lanes.slice(-2).sort()).toEqual([`sms|${kofi.party.id}`, `sms|${maya.party.id}`].sort());
});

it("sends once, however often the button is pressed", async () => {
  const preview = await write("Hello", [maya]);
  await send(preview);
  await send(preview);
  expect(await textsTo(office, maya)).toEqual(["Ana says: Hello"]);
});

it("takes all of them back together, and gives the words back", async () => {
  await send(await write("Hello {firstName}", [maya, kofi]));
  const page = await visitor.get(PAGE);
  expect(wordsOf(page)).toContain("The 2 texts leave in 30 seconds");
  const undone = await visitor.send(page, /\/undo\/[^"]+/.exec(page.html)![0]);
  expect(undone.headers.get("location")).toBe(`${PAGE}?done=taken-back`);
  expect([...(await rowsOf(maya)), ...(await rowsOf(kofi))].map(({ state }) => state)).toEqual([
    "held",
    "held",
  ]);
  expect((await visitor.get(PAGE)).html).toMatch(/<textarea[^>]*>Hello \{firstName\}</);
});

it.each([
  {
    why: "they have stopped texts",
    is: (one: Kept) =>
      office.store.write((db) =>
        db.updateTable("party").set({ opted_out_at: 1 }).where("id", "=", one.party.id).execute(),
      ),
  },
  { why: "a concern about them is open", is: (one: Kept) => worried(office, one, "words") },
  { why: "they wait for an answer", is: (one: Kept) => askedFor(office, one, "words") },
])("names and leaves out somebody when $why", async ({ why, is }) => {
  await is(maya);
  const preview = await write("Hello", [maya, kofi]);
  expect(wordsOf(preview)).toMatch(new RegExp(`Left out \\(1\\) .*Maya ${why}.*Goes to 1 .*Kofi Hello`));
  await send(preview);
  expect(await textsTo(office, maya)).toEqual([]);
  expect(await textsTo(office, kofi)).toEqual(["Ana says: Hello"]);
});

it("leaves out whoever told of danger between the preview and the press", async () => {
  const preview = await write("Hello", [maya, kofi]);
  await worried(office, maya, "words");
  await send(preview);
  expect(await textsTo(office, maya)).toEqual([]);
  expect(await auditOf(office, maya.party.id)).toContainEqual(
    `${ana.id}: text.left-out {"why":"a concern about them is open"}`,
  );
});

it("does not let on that there is a complaint", async () => {
  await askedFor(office, maya, "about Ana", "complaint");
  expect(wordsOf(await write("Hello", [maya]))).toContain("Goes to 1 Maya Hello");
});

it("keeps to the hours that somebody has called safe, and to private words", async () => {
  const safe = { from: "12:00", to: "15:00", note: "", by: ana.id };
  await office.store.write((db) =>
    keepSafeContact(db, office.store.vault, maya.party, safe, office.clock.now()),
  );
  const private_ = wordsOf(await write("The police rang", [maya]));
  expect(private_).toContain("Maya others may read their phone, and the text has private words");
  const preview = await write("Hello", [maya, kofi]);
  expect(wordsOf(preview)).toContain("Maya Later today, 12pm Hello");
  await send(preview);
  expect(await textsTo(office, maya)).toEqual([]);
  const planned = await office.store.read.selectFrom("planned_text").selectAll().execute();
  expect(planned).toMatchObject([{ party_id: maya.party.id, send_at: MONDAY_10AM + 2 * HOUR }]);
});

it("waits until morning when it is written at night", async () => {
  office.clock.advance(12 * HOUR);
  visitor = await signedIn(office, ana);
  await send(await write("Hello", [kofi]));
  const planned = await office.store.read.selectFrom("planned_text").selectAll().execute();
  expect(planned).toMatchObject([{ send_at: MONDAY_10AM + 23 * HOUR }]);
});

it("tells people of one name apart by no more than it takes", async () => {
  await keep(office, "Maya", ana, "103");
  const { html } = await visitor.get(PAGE);
  expect(html).toContain("> Kofi<");
  expect(html.match(/> Maya [^<]*</g)).toEqual(["> Maya S, 19<", "> Maya S, 19<"]);
});

it.each([
  { words: "", who: 1, error: "Write your text", why: "no words" },
  { words: "Hi", who: 0, error: "Choose who it goes to", why: "nobody" },
  { words: "Hi {name}", who: 1, error: "Only {firstName} and {me} are filled in", why: "another name" },
  { words: "x".repeat(1601), who: 1, error: "1 character too long", why: "too long" },
])("says what is wrong, and keeps what was typed: $why", async ({ words, who, error }) => {
  const { status, html } = await write(words, who ? [maya] : []);
  expect(status).toBe(400);
  expect(html).toContain(error);
  expect(html.includes(`name="to-${maya.party.id}" checked`)).toBe(who === 1);
});

it("is for one's own alone: another's is not offered and not sent to", async () => {
  const bea = await hire(office, "Bea", "personal_adviser", 802);
  const theirs = await keep(office, "Theirs", bea, "104");
  await send(await write("Hello", [theirs, kofi]));
  expect(await textsTo(office, theirs)).toEqual([]);
  expect((await visitor.get(PAGE)).html).not.toContain("Theirs");
  const dee = await signedIn(office, await hire(office, "Dee", "duty", 803));
  expect((await dee.get(PAGE)).status).toBe(403);
});

it("refuses more at once than anybody could answer", async () => {
  const many: Kept[] = [];
  for (let n = 200; n < 241; n++) many.push(await keep(office, `Filler${n}`, ana, String(n)));
  expect((await write("Hello", many)).html).toContain("Choose 40 people at most");
  expect((await write("Hello", many.slice(1))).status).toBe(200);
});
