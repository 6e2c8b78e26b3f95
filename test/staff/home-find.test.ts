import { afterEach, beforeEach, expect, it } from "vitest";
import { signedIn, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";

let office: Office;
let ana: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

it.each([
  { role: "personal_adviser", finds: true, why: "they have young people" },
  { role: "duty", finds: true, why: "they read everybody's words" },
  { role: "connexions_adviser", finds: false, why: "they read nobody's" },
] as const)("offers a $role to find somebody by name: $finds, $why", async ({ role, finds }) => {
  const visitor = await signedIn(office, await hire(office, "Who", role, 806));
  expect((await visitor.get("/staff")).html.includes('<form method="get" action="/staff/people"')).toBe(
    finds,
  );
});

it("leads from a visit that is due to the form for it, which is open", async () => {
  office.clock.advance(50 * 24 * 3_600_000);
  const visitor = await signedIn(office, ana);
  const path = `/staff/people/${maya.party.id}`;
  expect((await visitor.get("/staff")).html).toContain(`href="${path}?log=visit#words-contact"`);
  const open = /<details class="govuk-details" open>\s*<summary[^>]*><span[^>]*>Log a call or a visit/;
  expect((await visitor.get(`${path}?log=visit`)).html).toMatch(open);
  expect((await visitor.get(path)).html).not.toMatch(open);
  expect(wordsOf(await visitor.get("/staff"))).toContain("Log a visit to Maya Sample");
});
