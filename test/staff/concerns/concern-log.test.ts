import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addToLog } from "../../../src/store/concern-additions.ts";
import { beginAnew } from "../../../src/store/concerns.ts";
import type { Row } from "../../../src/store/schema.ts";
import { signedIn, type Visitor, wordsOf } from "../browser.ts";
import { hire, type Kept, keep, type Office, openOffice } from "../office.ts";
import { worried } from "../scene.ts";

const FIVE_MINUTES = 5 * 60_000;

let office: Office;
let maya: Kept;
let concern: Row<"concern">;
let desk: Visitor;

beforeEach(async () => {
  office = await openOffice();
  const ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  concern = await worried(office, maya, "he wont let me out");
  desk = await signedIn(office, ana);
});
afterEach(() => office.close());

const page = async () => wordsOf(await desk.get(`/staff/people/${maya.party.id}/concerns/${concern.id}`));
const adds = (words: string, more: object = {}) =>
  office.store.write((db) =>
    addToLog(
      db,
      office.store.vault,
      maya.party,
      { concernId: concern.id, words, ...more },
      office.clock.now(),
    ),
  );

describe("what was told while a concern was live", () => {
  it("stands on its page in order, with the danger that was read in it, and is counted in the record", async () => {
    await adds("hes at work till 6");
    await adds("and i have no food", { level: "urgent", kind: "destitute_no_food_or_power" });
    const words = await page();
    expect(words).toMatch(/he wont let me out What was added since .*hes at work till 6.*and i have no food/);
    expect(words).toMatch(/Urgent today, 10am : no food, heating or power and i have no food/);
    expect(words).toMatch(/Concern \w{4}: domestic abuse; no food, heating or power/);
    expect(words).toMatch(/Their words are above, with 2 additions/);
  });

  it("says where everyone was alerted anew, and counts the ladder from there", async () => {
    office.clock.set(office.clock.now() + FIVE_MINUTES);
    await adds("hes got a knife", { level: "emergency", kind: "domestic_abuse", anew: true });
    await office.store.write((db) => beginAnew(db, concern.id, "emergency", office.clock.now()));
    const words = await page();
    expect(words).toContain("Everyone was alerted anew.");
    expect(words).toMatch(/with 1 addition\b/);
    expect(words).toContain("If nobody takes it: the first alert is tried again");
  });

  it("is nothing at all where nothing was added", async () => {
    expect(await page()).not.toContain("What was added since");
  });

  it("names somebody else apart", async () => {
    await adds("and my sister", { level: "urgent", kind: "domestic_abuse", aboutAnother: true });
    expect(await page()).toMatch(/domestic abuse; somebody else: domestic abuse/);
  });
});
