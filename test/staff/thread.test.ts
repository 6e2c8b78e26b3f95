import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setAddress, setOptedOut } from "../../src/store/parties.ts";
import { formOf, signedIn, type Visitor, wordsOf } from "./browser.ts";
import { openDesk } from "./desk.ts";
import { type Hired, hire, type Kept, keep, type Office, textsTo } from "./office.ts";
import { askedFor, auditOf, rowOf, told, worried, wrote } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, ana, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const pathOf = (one: Kept) => `/staff/people/${one.party.id}`;
const thread = () => desk.get(pathOf(maya));

describe("a thread", () => {
  it("shows both sides in order, who wrote, and how ours went", async () => {
    await wrote(office, maya.phone, "is ana about");
    await told(office, maya, "I have told Ana.");
    await told(office, maya, "Reminder.", { state: "failed", provider_state: "undelivered", error: "30003" });
    const words = wordsOf(await thread());
    expect(words).toMatch(
      /Maya today, 10am is ana about text .*Automatic today, 10am I have told Ana. text, delivered .*Reminder. text, not delivered: their phone is off/,
    );
  });

  it("notes every opening and why it was allowed, and marks nothing as seen", async () => {
    const handoff = await askedFor(office, maya, "ring me");
    expect(wordsOf(await thread())).toContain("ring me");
    expect(await auditOf(office, maya.party.id)).toEqual([`${ana.id}: thread.read {"as":"own"}`]);
    expect((await rowOf(office, "handoff", handoff.id)).status).toBe("open");
  });

  it("shows what anyone writes, and any name, as words", async () => {
    const nasty = `<script>alert(1)</script>"><img src=x onerror=alert(1)>{{ 7*7 }}`;
    const eve = await keep(office, nasty, ana, "105");
    await wrote(office, eve.phone, nasty);
    await askedFor(office, eve, nasty);
    await worried(office, eve, nasty);
    const pages = [await desk.get(pathOf(eve)), await desk.get("/staff")];
    for (const page of pages) {
      expect(page.html).not.toMatch(/<img|<script>|onerror=alert\(1\)"/);
      expect(wordsOf(page)).toContain(nasty);
    }
    expect(pages[0]!.headers.get("content-security-policy")).toContain("script-src 'self';");
  });

  it("never shows a code that was texted to somebody", async () => {
    await told(office, maya, "Your code is 246810", { class: "code", state: "sent" });
    expect((await thread()).html).not.toContain("246810");
  });

  it("stays under 100 KB and leads on to what is earlier, each message once", async () => {
    for (let i = 1; i <= 70; i++)
      await wrote(office, maya.phone, `number ${i}. ${`"'&<>`.repeat(i > 60 ? 300 : 1)}`);
    const seen: string[] = [];
    for (let path: string | undefined = pathOf(maya); path; ) {
      const page = await desk.get(path);
      expect(Buffer.byteLength(page.html)).toBeLessThan(100 * 1024);
      seen.unshift(...[...page.html.matchAll(/number (\d+)\./g)].map(([, n]) => n!));
      path = /href="([^"]*\?before=[^"]*)"/.exec(page.html)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 70 }, (_, i) => String(i + 1)));
  });
});

describe("an answer", () => {
  it("goes to the young person once, however often it is sent, and counts as seen", async () => {
    const handoff = await askedFor(office, maya, "ring me");
    const page = await thread();
    const statuses = [
      await desk.send(page, "/answer", { words: "I'll ring at 3" }),
      await desk.send(page, "/answer", { words: "I'll ring at 3" }),
    ];
    expect(statuses.map(({ headers }) => headers.get("location"))).toEqual(
      Array(2).fill(`${pathOf(maya)}?done=answered`),
    );
    expect(await textsTo(office, { party: maya.party })).toEqual(["Ana says: I'll ring at 3"]);
    expect(office.lanes.filter((lane) => lane.endsWith(maya.party.id))).toEqual([`sms|${maya.party.id}`]);
    expect(await rowOf(office, "handoff", handoff.id)).toMatchObject({
      status: "answered",
      seen_by: ana.id,
      answered_by: ana.id,
    });
    expect(wordsOf(await desk.get(`${pathOf(maya)}?done=answered`))).toMatch(
      /Your answer is on its way.*Ana today, 10am Ana says: I'll ring at 3 text, waiting to be sent/,
    );
  });

  it.each([
    { length: 0, status: 400, why: "nothing was written" },
    { length: 1, status: 303, why: "the shortest" },
    { length: 1600, status: 303, why: "the longest" },
    { length: 1601, status: 400, why: "one too many" },
  ])("of $length characters is answered $status: $why", async ({ length, status }) => {
    await askedFor(office, maya, "ring me");
    const words = "x".repeat(length);
    const answered = await desk.send(await thread(), "/answer", { words });
    expect(answered.status).toBe(status);
    if (status === 400) expect(answered.html).toContain(`>${words}</textarea>`);
    if (status === 400) expect(wordsOf(answered)).toContain("There is a problem");
  });

  it("is not sent over a colleague's head: the second is shown the first, and keeps the words", async () => {
    const dee = await hire(office, "Dee", "duty", 803);
    const duty = await signedIn(office, dee);
    await askedFor(office, maya, "ring me");
    const [hers, dees] = [await thread(), await duty.get(pathOf(maya))];
    await duty.send(dees, "/answer", { words: "On my way" });
    const crossed = await desk.send(hers, "/answer", { words: "Ring you later" });
    expect(wordsOf(crossed)).toContain("Dee answered while you wrote (today, 10am)");
    expect(await textsTo(office, { party: maya.party })).toEqual(["Dee says: On my way"]);
    expect((await desk.send(crossed, "/answer", { words: "Ring you later" })).status).toBe(303);
  });

  it.each([
    { change: "stopped" as const, says: "Phone them", why: "texts were stopped" },
    { change: "doubtful" as const, says: "may not be their phone any more", why: "the number is in doubt" },
    { change: "closed" as const, says: "was closed while you wrote", why: "a colleague closed it" },
  ])("is not sent and not lost when $why meanwhile", async ({ change, says }) => {
    const handoff = await askedFor(office, maya, "ring me");
    const page = await thread();
    await office.store.write(async (db) => {
      if (change === "stopped") await setOptedOut(db, maya.party.id, office.clock.now());
      if (change === "doubtful") await setAddress(db, maya.lookup, { state: "doubtful" });
      if (change === "closed")
        await db.updateTable("handoff").set({ status: "closed" }).where("id", "=", handoff.id).execute();
    });
    const answered = await desk.send(page, "/answer", { words: "I'll ring at 3" });
    expect(wordsOf(answered)).toContain(says);
    expect(wordsOf(answered)).toContain("I'll ring at 3");
    expect(await textsTo(office, { party: maya.party })).toEqual([]);
  });

  it("is given back to copy when the session ended meanwhile", async () => {
    await askedFor(office, maya, "ring me");
    const page = await thread();
    office.clock.advance(30 * 60_000);
    const answered = await desk.send(page, "/answer", { words: "a long and <kind> answer" });
    expect(answered.status).toBe(401);
    expect(wordsOf(answered)).toContain("a long and <kind> answer");
  });
});

describe("seen and close", () => {
  it("say who, once", async () => {
    const handoff = await askedFor(office, maya, "ring me");
    const page = await thread();
    await desk.send(page, "/seen");
    expect(await rowOf(office, "handoff", handoff.id)).toMatchObject({ status: "seen", seen_by: ana.id });
    const closed = [await desk.send(page, "/close"), await desk.send(page, "/close")];
    expect(closed.map(({ headers }) => headers.get("location")!.split("=")[1])).toEqual([
      "closed",
      "closed-before",
    ]);
    expect(await auditOf(office, handoff.id)).toEqual([
      `${ana.id}: handoff.seen {}`,
      "service: person.told-seen {}",
      `${ana.id}: handoff.closed {}`,
    ]);
  });

  it("do nothing to a handoff of somebody else's, whatever the address says", async () => {
    const kofi = await keep(office, "Kofi", await hire(office, "Ben", "personal_adviser", 802), "102");
    const [, theirs] = [await askedFor(office, maya, "mine"), await askedFor(office, kofi, "not mine")];
    const { hidden } = formOf((await thread()).html, "/close");
    expect((await desk.post(`${pathOf(maya)}/handoffs/${theirs.id}/close`, hidden)).status).toBe(404);
    expect((await rowOf(office, "handoff", theirs.id)).status).toBe("open");
  });
});
