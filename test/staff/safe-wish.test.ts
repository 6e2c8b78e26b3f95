import { afterEach, beforeEach, expect, it } from "vitest";
import { addSafeWish, safeWishOf } from "../../src/store/safe-wishes.ts";
import { type Visitor, wordsOf } from "./browser.ts";
import { openDesk } from "./desk.ts";
import type { Kept, Office } from "./office.ts";
import { wantsCall } from "./scene.ts";

let office: Office;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const said = {
  wish: {
    number: "+441614960123",
    through: "nan",
    not: "text" as const,
    from: "16:00",
    notOn: ["sun" as const],
    notTo: ["my dad"],
  },
  text: "ring my nans <b> 0161 496 0123 after 4",
};

async function wishes(): Promise<void> {
  const { store, clock } = office;
  await store.write((db) => addSafeWish(db, store.vault, maya.party, said, clock.now()));
}

it("stands on the list of calls, with the number, the hour and whom not to contact, in their words", async () => {
  await wantsCall(office, maya);
  await wishes();
  const words = wordsOf(await desk.get("/staff/calls"));
  expect(words).toContain(
    "How they asked to be reached. The number they gave, which nobody has checked: 01614 960123 .",
  );
  expect(words).toContain("Through: nan. Do not text. Safe 4pm to midnight. Not on Sundays. Not now.");
  expect(words).toMatch(/Do not contact \S+my dad\S+ before you have talked it over with them/);
  expect(words).toMatch(/In their words: \S+ring my nans .{1,12} 0161 496 0123 after 4/);
});

it("stands on their page, and is taken out there with the safe hours", async () => {
  await wishes();
  const page = await desk.get(`/staff/people/${maya.party.id}`);
  expect(wordsOf(page)).toContain("The number they gave, which nobody has checked: 01614 960123");
  await desk.send(page, `/staff/people/${maya.party.id}/safe/drop`, {});
  expect(await safeWishOf(office.store.read, office.store.vault, maya.party)).toBeUndefined();
});
