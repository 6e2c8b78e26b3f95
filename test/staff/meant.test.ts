import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepUnheard, unheardList } from "../../src/store/unheard.ts";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { openDesk } from "./desk.ts";
import { type Hired, hire, type Kept, type Office } from "./office.ts";
import { auditOf, wrote } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, ana, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const pathOf = (one: Kept) => `/staff/people/${one.party.id}`;
const list = () => unheardList(office.store.read, office.store.vault, "all");

/** A message of theirs that the service did not understand. @returns its id */
async function missed(who: Kept, text: string): Promise<string> {
  await wrote(office, who.phone, text);
  const { id } = await office.store.read
    .selectFrom("inbox")
    .select("id")
    .where("party_id", "=", who.party.id)
    .orderBy("seq", "desc")
    .executeTakeFirstOrThrow();
  const unheard = { inboxId: id, words: text, guessed: "greet" };
  await office.store.write((db) =>
    keepUnheard(db, office.store.vault, who.party, unheard, office.clock.now()),
  );
  return id;
}

describe("what did they mean?", () => {
  it("is asked under a message that was not understood, and under no other", async () => {
    await wrote(office, maya.phone, "is ana about");
    expect((await desk.get(pathOf(maya))).html).not.toContain("What did they mean?");
    const id = await missed(maya, "wot bout me munch money");
    const { html } = await desk.get(pathOf(maya));
    expect(html.match(/What did they mean\?/g)).toHaveLength(1);
    expect(html).toContain(`${pathOf(maya)}/messages/${id}/meant`);
  });

  it("keeps the choice, shows it again, and notes who chose", async () => {
    const id = await missed(maya, "wot bout me munch money");
    const page = await desk.get(pathOf(maya));
    const sent = await desk.send(page, "/meant", { intent: "check_entitlements" });
    expect(sent.headers.get("location")).toBe(`${pathOf(maya)}?done=meant`);
    expect(await list()).toMatchObject([{ meant: "check_entitlements", words: "wot bout me munch money" }]);
    expect((await desk.get(pathOf(maya))).html).toContain('value="check_entitlements" selected');
    expect(await auditOf(office, maya.party.id)).toContain(
      `${ana.id}: message.corrected ${JSON.stringify({ message: id, intent: "check_entitlements" })}`,
    );
  });

  it.each([
    { intent: "crisis", why: "danger is no lesson but an alert" },
    { intent: "toString", why: "there is no such thing to ask for" },
  ])("refuses $intent: $why", async ({ intent }) => {
    await missed(maya, "wot bout me munch money");
    expect((await desk.send(await desk.get(pathOf(maya)), "/meant", { intent })).status).toBe(404);
    expect(await list()).toMatchObject([{ meant: null }]);
  });

  it("notes nothing when nothing is chosen", async () => {
    await missed(maya, "wot bout me munch money");
    const sent = await desk.send(await desk.get(pathOf(maya)), "/meant", { intent: "" });
    expect(sent.headers.get("location")).toBe(`${pathOf(maya)}?done=meant-none`);
    expect(await list()).toMatchObject([{ meant: null }]);
  });

  it("cannot be answered for somebody else's young person", async () => {
    await missed(maya, "wot bout me munch money");
    const page = await desk.get(pathOf(maya));
    const ben = await signedIn(office, await hire(office, "Ben", "personal_adviser", 802));
    expect((await ben.send(page, "/meant", { intent: "thanks" })).status).toBe(403);
    expect(await list()).toMatchObject([{ meant: null }]);
  });

  it("asks about the latest five alone, so that the page stays small", async () => {
    for (let i = 0; i < 7; i++) await missed(maya, `blah ${i}`);
    const { html } = await desk.get(pathOf(maya));
    expect(html.match(/What did they mean\?/g)).toHaveLength(5);
    expect(html.indexOf("blah 2")).toBeLessThan(html.indexOf("What did they mean?"));
    expect(wordsOf({ html } as never)).toContain("blah 6");
  });

  it("can be used with a keyboard and a reader, and fits a phone", async () => {
    await missed(maya, "wot bout me munch money");
    const browser = await startChrome();
    try {
      const page = await signInOn(browser, office, ana, { width: 360 });
      await page.goto(pathOf(maya));
      await page.locator(".staff-meant").first().waitFor();
      await check(page, "meant");
    } finally {
      await browser.close();
    }
  }, 30_000);
});
