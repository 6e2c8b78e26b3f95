import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepAccessNeeds } from "../../src/store/access-needs.ts";
import { keepReferral } from "../../src/store/education-referrals.ts";
import { noteMeetingAnswer, noteMeetingOffered } from "../../src/store/first-meeting.ts";
import { noteTravelWish } from "../../src/store/travel-wishes.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { bookIn, worksAt } from "./diary.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";

const DAY_MS = 24 * 3_600_000;
const THREE_DAYS_MS = 3 * DAY_MS;

let browser: Browser;
let office: Office;
let ana: Hired;
let owen: Hired;
let edu: Hired;
let mo: Hired;
let maya: Kept;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  owen = await hire(office, "Owen", "connexions_adviser", 811);
  edu = await hire(office, "Edu", "education_worker", 821);
  mo = await hire(office, "Mo", "manager", 804);
  maya = await keep(office, "Maya", ana, "101");
  const [kofi, rosalind] = [
    await keep(office, "Kofi", ana, "102"),
    await keep(office, "Rosalind-Alexandra", ana, "103"),
  ];
  await worksAt(office, owen);
  const first = await bookIn(office, maya, owen, "2026-11-23T10:45:00Z");
  await bookIn(office, rosalind, owen, "2026-11-23T11:30:00Z");
  await bookIn(office, maya, owen, "2026-11-24T14:15:00Z");
  const zuri = await keep(office, "Zuri", ana, "104");
  const past = await bookIn(office, zuri, owen, "2026-11-27T10:00:00Z");
  const longPast = await bookIn(office, zuri, owen, "2026-11-27T14:00:00Z");
  const now = office.clock.now();
  await office.store.write(async (db) => {
    const friday = { start_at: now - THREE_DAYS_MS, end_at: now - THREE_DAYS_MS + 2_700_000 };
    await db.updateTable("booking").set(friday).where("id", "=", past).execute();
    const month = { start_at: now - 30 * DAY_MS, end_at: now - 30 * DAY_MS + 2_700_000 };
    await db.updateTable("booking").set(month).where("id", "=", longPast).execute();
    const needs = { words: "A quiet room, and somebody to read long forms with her", by: ana.id };
    await keepAccessNeeds(db, office.store.vault, maya.party, needs, now);
    await noteTravelWish(db, first, "bus-fare", now);
    await noteMeetingOffered(db, kofi.party.id, ana.id, now);
    await noteMeetingAnswer(db, kofi.party.id, "no", now);
    await keepReferral(db, { partyId: kofi.party.id, workerId: edu.id, askedBy: ana.id }, now);
  });
  office.clock.advance(3_600_000);
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("an adviser sees their day, marks, blocks, moves, and changes their hours", {
    timeout: 120_000,
  }, async () => {
    const page = await signInOn(browser, office, owen, { width });
    await check(page, "adviser-home");
    await page.getByRole("link", { name: "Your day" }).click();
    await check(page, "day");
    await page.getByRole("button", { name: /^Came\W+Maya, 10:45am/ }).click();
    await page.getByText("Noted that they came.").waitFor();
    await check(page, "day-marked");
    await page.getByRole("button", { name: /^Take this back\W+Maya, 10:45am/ }).click();
    await page.getByText("Taken back.").waitFor();
    await page.getByText("Block some time").click();
    await page.getByLabel("Day", { exact: true }).fill("2026-11-24");
    await page.getByRole("button", { name: "Block this time" }).click();
    await page.getByRole("button", { name: "Block it and tell them" }).waitFor();
    await check(page, "day-block-warning");
    await page.goto("/staff/day?on=2026-11-24&name=m");
    await check(page, "day-found");
    await page.getByRole("link", { name: "Maya, careers talk" }).click();
    await check(page, "booking");
    await page.getByRole("link", { name: "Move it to another time" }).click();
    await check(page, "move");
    await page.getByRole("button", { name: "Move it and tell Maya" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "move-error");
    await page.goto("/staff/calendar");
    await check(page, "calendar");
    await page.getByRole("button", { name: /^Make a/ }).click();
    await page.getByLabel("Address of your calendar").waitFor();
    await check(page, "calendar-address");
    await page.goto("/staff/hours");
    await check(page, "hours");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Last day").first().fill("2026-11-23");
    await page
      .getByRole("button", { name: /^End it/ })
      .first()
      .click();
    await page.getByRole("button", { name: /^End it and tell/ }).waitFor();
    await check(page, "hours-warning");
    await page.context().close();
  });

  it("a manager marks what nobody has", { timeout: 60_000 }, async () => {
    const page = await signInOn(browser, office, mo, { width });
    await page.getByRole("link", { name: "Still to mark" }).click();
    await check(page, "unmarked");
    await page.goto(`/staff/team/${owen.id}`);
    await page.getByRole("button", { name: "Switch off" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "switch-off");
    await page.context().close();
  });

  it("a PA books on behalf, and sees who has met nobody", { timeout: 90_000 }, async () => {
    const page = await signInOn(browser, office, ana, { width });
    await page.getByRole("link", { name: "Careers advice" }).click();
    await check(page, "careers");
    await page.getByRole("link", { name: "Maya Sample" }).first().click();
    await check(page, "book");
    await page.getByText("What helps Maya at appointments").click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "needs-error");
    await page.goto(`/staff/people/${maya.party.id}`);
    await page.getByRole("link", { name: "Appointments and careers advice" }).waitFor();
    await page.context().close();
  });

  it("an education worker sees whom they are asked to see", { timeout: 60_000 }, async () => {
    const page = await signInOn(browser, office, edu, { width });
    await check(page, "education-home");
    await page.getByRole("link", { name: "Kofi" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Appointments of Kofi");
    await check(page, "education-book");
    await page.context().close();
  });
});

it("works without script", { timeout: 60_000 }, async () => {
  const page = await signInOn(browser, office, owen, { width: 360, javaScriptEnabled: false });
  await page.goto("/staff/day");
  await page.getByRole("button", { name: /^Came\W+Maya, 10:45am/ }).click();
  await page.getByText("Noted that they came.").waitFor();
  await page.getByRole("button", { name: /^Take this back\W+Maya, 10:45am/ }).click();
  await page.getByText("Taken back.").waitFor();
  await page.getByText("Block some time").click();
  await page.getByLabel("Until").fill("08:00");
  await page.getByRole("button", { name: "Block this time" }).click();
  await page.getByText("Error: Choose an end that is after the start").waitFor();
  await page.context().close();
});
