import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAlertFailure } from "../../src/store/alert-failures.ts";
import { setOptedOut } from "../../src/store/parties.ts";
import { climbAlarm, phoneInstead } from "../../src/work/concerns/alarm.ts";
import { pickSample } from "../../src/work/concerns/sample.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { rowOf, told, worried, wrote } from "./scene.ts";

const MINUTE = 60_000;

let browser: Browser;
let office: Office;
let ana: Hired;
let mo: Hired;
let lead: Hired;
let maya: Kept;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  await hire(office, "Dee", "duty", 803);
  [mo, lead] = [
    await hire(office, "Mo", "manager", 804),
    await hire(office, "Rhys", "safeguarding_lead", 853),
  ];
  maya = await keep(office, "Maya", ana, "101");
  await night();
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

/** A concern that nobody took, an alert that failed, texts that were stopped, and messages for the weekly look. */
async function night(): Promise<void> {
  const { store, clock, parts } = office;
  await wrote(office, maya.phone, "is ana about, i dont feel great and i cant sleep in this place");
  await told(
    office,
    maya,
    "I've told Ana. I'm an automated service. Samaritans are there day and night on 116 123.",
  );
  clock.advance(MINUTE);
  const { id, opened_at } = await worried(office, maya, "he wont let me out");
  for (const minutes of [0, 5, 10, 15]) {
    clock.set(opened_at + minutes * MINUTE);
    await store.write((db) => climbAlarm(db, parts, id, clock.now()));
  }
  await store.write(async (db) => {
    await addAlertFailure(db, { concern_id: id, worker_id: ana.id, why: "not-delivered" }, clock.now());
    await setOptedOut(db, maya.party.id, clock.now());
    await phoneInstead(db, parts, maya.party.id, clock.now());
    await pickSample(db, parts, clock.now());
  });
}

const open = (worker: Hired, width: number, javaScriptEnabled = true): Promise<Page> =>
  signInOn(browser, office, worker, { width, javaScriptEnabled });

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("shows the red lines, the concern, the calls to make and the weekly look", {
    timeout: 60_000,
  }, async () => {
    const page = await open(ana, width);
    await check(page, "alarm-home");
    await page.getByRole("link", { name: /^Concern/ }).click();
    await check(page, "alarm-concern");
    await page.getByText("Close this concern").click();
    await page.getByText("Add who was told").click();
    await check(page, "alarm-forms");
    await page.getByRole("link", { name: /^Ring them now/ }).click();
    await check(page, "alarm-ring");
    await page.context().close();
    const managers = await open(mo, width);
    await managers.goto("/staff/ring");
    await check(managers, "alarm-ring-manager");
    await managers.context().close();
    const leads = await open(lead, width);
    await leads.goto("/staff/sample");
    await check(leads, "alarm-sample");
    await leads.context().close();
  });
});

it("works without JavaScript: taken, shared, closed, opened again", { timeout: 60_000 }, async () => {
  const page = await open(ana, 360, false);
  await page.getByRole("link", { name: /^Concern/ }).click();
  const id = new URL(page.url()).pathname.split("/").at(-1)!;
  await page.getByRole("button", { name: "I've got this" }).click();
  await page.getByText("Add who was told").click();
  await page.locator("#share-shared").fill("Police: where she is");
  await page.getByRole("button", { name: "Add to the record" }).click();
  await page.getByText("Close this concern").click();
  await page.locator("#close-done").fill("Spoke to her, safe at her aunt's");
  await page.getByRole("button", { name: "Close with this note" }).click();
  await page.locator("#close-shared").fill("Dee of duty: all of it");
  await page.getByRole("button", { name: "Close with this note" }).click();
  expect(await rowOf(office, "concern", id)).toMatchObject({ status: "closed", closed_by: ana.id });
  await page.getByText("Open it again").click();
  await page.locator("#reopen-done").fill("He is back");
  await page.getByRole("button", { name: "Open again" }).click();
  expect(await page.locator("main").innerText()).toMatch(/open again, and you have it[\s\S]*He is back/);
  await page.context().close();
});
