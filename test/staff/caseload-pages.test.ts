import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { keepAboutMe } from "../../src/store/about-me.ts";
import { setCover } from "../../src/store/import-workers.ts";
import { addLeave } from "../../src/store/leave.ts";
import { makeTransfer } from "../../src/store/transfers.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor } from "./scene.ts";

let browser: Browser;
let office: Office;
let ana: Hired;
let ben: Hired;
let mo: Hired;
let kofi: Kept;
let maya: Kept;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  ben = await hire(office, "Ben", "personal_adviser", 802);
  const dee = await hire(office, "Dee", "duty", 803);
  mo = await hire(office, "Mo", "manager", 804);
  [kofi, maya] = [await keep(office, "Kofi", ana, "101"), await keep(office, "Maya", ben, "102")];
  await keep(office, "Rosalind-Alexandra", ana, "103");
  await askedFor(office, kofi, "can somebody ring my landlord, he says i owe 240");
  await askedFor(office, { party: { ...maya.party, worker_id: null } }, "missed two meetings", "complaint");
  const now = office.clock.now();
  const days = { firstDay: Day.parse("2026-11-26"), lastDay: Day.parse("2026-11-30") };
  await office.store.write(async (db) => {
    await keepAboutMe(db, office.store.vault, maya.party, ["I don't pick up numbers I don't know"], now);
    await addLeave(db, { workerId: ana.id, ...days, coverId: null, madeBy: mo.id }, now);
    await addLeave(db, { workerId: dee.id, ...days, coverId: null, madeBy: mo.id }, now);
    await setCover(db, ben.id, ana.id);
    await makeTransfer(db, { party: maya.party, toId: ana.id, madeBy: mo.id, backOn: null }, now);
  });
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("a manager sees the gaps, a colleague, and why they cannot be switched off", {
    timeout: 60_000,
  }, async () => {
    const page = await signInOn(browser, office, mo, { width });
    await check(page, "manager-home");
    await page.getByRole("link", { name: "Maya wants to complain" }).click();
    await check(page, "complaint");
    await page.goto("/staff/team");
    await check(page, "team");
    await page.getByRole("link", { name: "Ana Example" }).first().click();
    await check(page, "colleague");
    await page.getByRole("button", { name: "Switch off" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "colleague-refused");
    await page.getByRole("link", { name: "Pass on Kofi Sample" }).click();
    await check(page, "transfer");
    await page.getByRole("button", { name: "Pass Kofi on" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "transfer-error");
    await page.goto("/staff/transferred");
    await check(page, "transferred");
    await page.context().close();
  });

  it("a worker enters leave, and reads the card of somebody passed to them first", {
    timeout: 60_000,
  }, async () => {
    const page = await signInOn(browser, office, ana, { width });
    await page.getByRole("link", { name: "Your leave" }).click();
    await check(page, "leave");
    await page.getByRole("button", { name: "Note this leave" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "leave-error");
    await page.goto(`/staff/people/${maya.party.id}`);
    await page.getByRole("heading", { name: "Read this first: Maya Sample" }).waitFor();
    await check(page, "card-first");
    await page.context().close();
  });
});
