import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { printable } from "../../src/staff/pdf.ts";
import { addNote } from "../../src/store/private-notes.ts";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { auditOf, told, wrote } from "./scene.ts";

const DAY = 24 * 3_600_000;
const RANGE = "from=2026-11-23&to=2026-11-24";

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

const path = (query: string, ending = "") => `/staff/people/${maya.party.id}/transcript${ending}?${query}`;

/** The words of a file that was not packed, which stand in it in hexadecimal. */
function wordsOfPdf(file: string): string {
  const shown = [...file.matchAll(/\[((?:<[0-9a-f]*>[ \-.\d]*)+)\] TJ/g)].map(([, parts = ""]) =>
    [...parts.matchAll(/<([0-9a-f]*)>/g)]
      .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
      .join(""),
  );
  return shown.join(" ");
}

describe("a transcript", () => {
  it("shows both sides in order with day and time, and no private note", async () => {
    const { store, clock } = office;
    await wrote(office, maya.phone, "can you ring me");
    clock.advance(60_000);
    await told(office, maya, "Ana will ring you");
    await store.write((db) =>
      addNote(db, store.vault, maya.party, { authorId: ana.id, words: "a note for staff" }, clock.now()),
    );
    const words = wordsOf(await visitor.get(path(RANGE)));
    expect(words).toMatch(
      /Messages with Maya Sample .*23 Nov 2026 to 24 Nov 2026. 2 messages. .*by Ana Example .*Maya , Mon 23 Nov 2026, 10:00 can you ring me text Automatic , Mon 23 Nov 2026, 10:01 Ana will ring you text, delivered/,
    );
    expect(words).not.toContain("a note for staff");
  });
  it.each([
    { at: "2026-11-22T23:59:59Z", in: false, why: "the second before the first day" },
    { at: "2026-11-23T00:00:00Z", in: true, why: "its first" },
    { at: "2026-11-24T23:59:59Z", in: true, why: "the last of the last day" },
    { at: "2026-11-25T00:00:00Z", in: false, why: "the one after" },
  ])("has what came at $at: $in, $why", async ({ at, in: isIn }) => {
    await wrote(office, maya.phone, "the message");
    await office.store.write((db) =>
      db
        .updateTable("inbox")
        .set({ received_at: Date.parse(at) })
        .execute(),
    );
    expect((await visitor.get(path(RANGE))).html.includes("the message")).toBe(isIn);
  });
  it("leaves out what was taken back, and codes", async () => {
    await told(office, maya, "taken-back words", { state: "held", error: "taken back" });
    await told(office, maya, "123456", { state: "sent", class: "code" });
    const { html } = await visitor.get(path(RANGE));
    expect(html).toContain("0 messages");
    expect(html).not.toMatch(/taken-back words|123456/);
  });
  it("is noted each time, on the page and as a file", async () => {
    await wrote(office, maya.phone, "hi");
    await visitor.get(path(RANGE));
    await visitor.get(path(RANGE, ".pdf"));
    const detail = (as: string) => `{"from":"2026-11-23","to":"2026-11-24","as":"${as}","messages":1}`;
    expect((await auditOf(office, maya.party.id)).filter((line) => line.includes("exported"))).toEqual([
      `${ana.id}: transcript.exported ${detail("page")}`,
      `${ana.id}: transcript.exported ${detail("pdf")}`,
    ]);
  });
  it("asks for days first, and shows nothing before", async () => {
    await wrote(office, maya.phone, "the message");
    const { html } = await visitor.get(path(""));
    expect(html).toContain('value="2026-10-24"');
    expect(html).not.toContain("the message");
    expect((await auditOf(office, maya.party.id)).join()).not.toContain("exported");
  });
  it.each([
    { query: "from=2026-11-24&to=2026-11-23", why: "it ends before it starts" },
    { query: "from=2026-02-30&to=2026-11-23", why: "there is no such day" },
    { query: "from=&to=2026-11-23", why: "no first day" },
    { query: "to=2026-11-23", why: "none at all" },
  ])("does not take $query: $why", async ({ query }) => {
    const { status, html } = await visitor.get(path(query));
    expect(status).toBe(400);
    expect(html).toContain("Choose a first day and a last day");
  });
  it("stays under 100 KB, and says what is missing", async () => {
    for (let n = 0; n < 60; n++) await wrote(office, maya.phone, `${n} ${"'".repeat(1500)}`);
    const { html } = await visitor.get(path(RANGE));
    expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
    expect(wordsOf({ status: 200, headers: new Headers(), html })).toMatch(
      /\d+ of 60 messages are on this page/,
    );
  });
});

describe("a transcript as a file", () => {
  it("holds the words, page numbers, and a name fit for a case file", async () => {
    await wrote(office, maya.phone, "can you ring me – it’s urgent");
    const { html, headers } = await visitor.get(path(RANGE, ".pdf"));
    expect(html.slice(0, 5)).toBe("%PDF-");
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toBe(
      'attachment; filename="transcript-2026-11-23-to-2026-11-24.pdf"',
    );
    const words = wordsOfPdf(html);
    expect(words).toContain("Messages with Maya Sample");
    expect(words).toContain("Maya, Mon 23 Nov 2026, 10:00 can you ring me");
    expect(words).toContain("Page 1 of 1");
    expect(words).not.toContain("Some letters");
  });
  it("says plainly that it cannot show every letter", async () => {
    await wrote(office, maya.phone, "dziękuję مرحبا 👍");
    const words = wordsOfPdf((await visitor.get(path(RANGE, ".pdf"))).html);
    expect(words).toContain("Some letters or signs are not in the typeface of this file");
    expect(words).toContain("dzi[?]kuj[?] [?] [?]");
  });
  it("goes over as many pages as it takes", async () => {
    for (let n = 0; n < 40; n++) await wrote(office, maya.phone, `message number ${n}`);
    const words = wordsOfPdf((await visitor.get(path(RANGE, ".pdf"))).html);
    expect(words).toContain("message number 39");
    expect(words).toMatch(/Page 3 of [34]/);
  });
});

it.each([
  { text: "Zoë’s café – £5, 20€", shown: "Zoë’s café – £5, 20€", why: "what Windows-1252 has" },
  { text: "a\tb\nc", shown: "a b\nc", why: "a tab is a space, a line stays one" },
  { text: "łódź", shown: "[?]ód[?]", why: "Polish letters that are not in it" },
  { text: "ok 👍🏽!", shown: "ok [?]!", why: "one mark for a run" },
  { text: "\u0000\u202e", shown: "[?]", why: "what cannot be seen is not hidden" },
])("prints $text as $shown: $why", ({ text, shown }) => {
  expect(printable(text)).toBe(shown);
});

it("is refused to whoever only stands in, and noted", async () => {
  const bea = await hire(office, "Bea", "personal_adviser", 802);
  const stranger = await signedIn(office, bea);
  expect((await stranger.get(path(RANGE))).status).toBe(403);
  await office.store.write((db) =>
    db.updateTable("worker").set({ cover_id: bea.id }).where("id", "=", ana.id).execute(),
  );
  office.clock.advance(DAY);
  const again = await signedIn(office, bea);
  expect((await again.get(path(RANGE, ".pdf"))).status).toBe(403);
});
