import { afterEach, beforeEach, expect, it } from "vitest";
import { reviewOf } from "../../src/store/pathway-reviews.ts";
import { signedIn, type Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { auditOf } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;
let visitor: Visitor;
let path: string;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  visitor = await signedIn(office, ana);
  path = `/staff/people/${maya.party.id}`;
});
afterEach(() => office.close());

const send = async (form: "held" | "due", day: string) =>
  await visitor.send(await visitor.get(path), `/review/${form}`, { day });
const page = async () => wordsOf(await visitor.get(path));

it("says that no day is known", async () => {
  expect(await page()).toContain("Pathway plan review: no day noted");
});

it("notes one that was held, proposes the next, and shows both", async () => {
  expect((await send("held", "2026-11-20")).headers.get("location")).toBe(`${path}?done=review-held`);
  expect(await page()).toContain(
    "Pathway plan review: due by 20 May 2027 The last one was held on 20 Nov 2026.",
  );
  expect(await auditOf(office, maya.party.id)).toContainEqual(
    `${ana.id}: review.held {"dueOn":"2027-05-20","heldOn":"2026-11-20"}`,
  );
});

it("puts the next one on another day, and keeps when the last was held", async () => {
  await send("held", "2026-11-20");
  expect((await send("due", "2027-03-01")).headers.get("location")).toBe(`${path}?done=review-set`);
  const review = { dueOn: "2027-03-01", heldOn: "2026-11-20" };
  expect(await reviewOf(office.store.read, maya.party.id)).toEqual(review);
  expect(await auditOf(office, maya.party.id)).toContainEqual(`${ana.id}: review.set {"dueOn":"2027-03-01"}`);
});

it.each([
  { form: "held", day: "2026-11-24", says: "still to come", why: "tomorrow" },
  {
    form: "held",
    day: "2026-05-22",
    says: "more than six months ago",
    why: "the next would be late already",
  },
  { form: "held", day: "", says: "Choose a day", why: "nothing chosen" },
  { form: "due", day: "2026-11-22", says: "That day has gone", why: "yesterday" },
  { form: "due", day: "2027-05-24", says: "has to be by 23 May 2027", why: "a day more than six months" },
  { form: "due", day: "2027-02-30", says: "Choose a day", why: "no such day" },
] as const)("refuses $form on $day: $why", async ({ form, day, says }) => {
  const refused = await send(form, day);
  expect(refused.status).toBe(400);
  expect(wordsOf(refused)).toContain(says);
  expect(await reviewOf(office.store.read, maya.party.id)).toEqual({ dueOn: null, heldOn: null });
});

it("takes one review once", async () => {
  await send("held", "2026-11-20");
  expect(wordsOf(await send("held", "2026-11-20"))).toContain("One was noted for 20 Nov 2026 already");
});

it("comes up in the lists, and counts for a manager once it is late", async () => {
  await send("due", "2026-11-30");
  expect(wordsOf(await visitor.get("/staff/people"))).toContain("Plan review by Mon 30 Nov");
  expect(wordsOf(await visitor.get("/staff"))).toContain("Due plan review by Mon 30 Nov");
  const mo = await hire(office, "Mo", "manager", 804);
  const load = async () => wordsOf(await (await signedIn(office, mo)).get("/staff/load"));
  office.clock.advance(7 * 24 * 3_600_000);
  expect(await load()).toContain("Plan reviews that are late 0");
  office.clock.advance(24 * 3_600_000);
  expect(await load()).toContain("Plan reviews that are late 1, longest 1 day");
});

it("is for whoever looks after them", async () => {
  const bea = await signedIn(office, await hire(office, "Bea", "personal_adviser", 802));
  expect((await bea.post(`${path}/review/held`, { day: "2026-11-20" })).status).toBe(403);
});
