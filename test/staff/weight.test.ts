import { afterEach, beforeEach, expect, it } from "vitest";
import type { Role } from "../../src/domain/worker.ts";
import { signedIn, wordsOf } from "./browser.ts";
import { type Hired, hire, keep, type Office, openOffice } from "./office.ts";
import { askedFor, wantsCall, worried } from "./scene.ts";

let office: Office;
let ana: Hired;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  for (let n = 100; n < 400; n++) {
    const person = await keep(office, `Somebody-${n}`, ana, String(n));
    await askedFor(office, person, "words");
    if (n % 3 === 0) await wantsCall(office, person);
    if (n % 10 === 0) await worried(office, person, "words");
  }
  await office.store.write((db) => db.updateTable("party").set({ created_at: 0 }).execute());
}, 60_000);
afterEach(() => office.close());

it.each([
  { role: "duty", path: "/staff" },
  { role: "manager", path: "/staff" },
  { role: "safeguarding_lead", path: "/staff" },
  { role: "duty", path: "/staff/calls" },
  { role: "duty", path: "/staff/people" },
  { role: "manager", path: "/staff/load" },
] as const)("$path stays under 100 KB for $role on the worst of days", async ({ role, path }) => {
  const visitor = await signedIn(office, await hire(office, "Who", role satisfies Role, 802));
  const { html } = await visitor.get(path);
  expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
});

it("shows duty what is new before a hundred talks that were answered and never closed", async () => {
  const { store, clock } = office;
  const answered = { status: "answered" as const, waits_since: null };
  await store.write((db) => db.updateTable("handoff").set(answered).execute());
  clock.advance(3_600_000);
  const late = await keep(office, "Latecomer", ana, "401");
  await askedFor(office, late, "words");
  const visitor = await signedIn(office, await hire(office, "Dee", "duty", 802));
  const words = wordsOf(await visitor.get("/staff"));
  expect(words).toMatch(/Latecomer asked to talk to their worker New waiting less than a minute/);
  expect(words).toContain("There is more than fits on this page");
});

it("counts every call that waits, also those of the next page", async () => {
  const visitor = await signedIn(office, await hire(office, "Dee", "duty", 802));
  expect(wordsOf(await visitor.get("/staff"))).toContain("100 people wait to be rung");
  expect(wordsOf(await visitor.get("/staff/calls"))).toContain("50 more wait");
});

it.each(["/staff", "/staff/people", "/staff/together"])(
  "%s stays under 100 KB for a worker with three hundred people",
  async (path) => {
    const { status, html } = await (await signedIn(office, ana)).get(path);
    expect(status).toBe(200);
    expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
  },
);
