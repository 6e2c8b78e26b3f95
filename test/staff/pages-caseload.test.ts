import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepSafeContact } from "../../src/store/safe-contact.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "./office.ts";
import { askedFor, told, wantsCall, worried, wrote } from "./scene.ts";

const DAY = 24 * 3_600_000;
const MINUTE = 60_000;

let browser: Browser;
let office: Office;
let ana: Hired;
let mo: Hired;
let maya: Kept;
let kofi: Kept;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  await hire(office, "Bea", "personal_adviser", 802);
  mo = await hire(office, "Mo", "manager", 804);
  [maya, kofi] = [await keep(office, "Maya", ana, "101"), await keep(office, "Kofi", ana, "102")];
  const zoe = await keep(office, "Zoe-Alexandra", ana, "103");
  for (let n = 200; n < 260; n++) await keep(office, `Person${n}`, ana, String(n));
  office.clock.advance(58 * DAY);
  const { store, clock } = office;
  await wrote(office, maya.phone, "good news, i passed my driving test");
  await askedFor(office, maya, "good news, i passed my driving test");
  await told(office, maya, "I've told Ana. She will see it today.");
  await wantsCall(office, zoe);
  await worried(office, zoe, "words of a concern");
  await store.write((db) =>
    db.updateTable("party").set({ opted_out_at: 1 }).where("id", "=", kofi.party.id).execute(),
  );
  const safe = { from: "12:00", to: "15:00", note: "", by: ana.id };
  await store.write((db) => keepSafeContact(db, store.vault, maya.party, safe, clock.now()));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

const path = (one: Kept) => `/staff/people/${one.party.id}`;
/** Some time after the last: only so many codes are sent in a quarter of an hour. */
async function open(width: number, worker: Hired, more = {}): Promise<Page> {
  office.clock.advance(20 * MINUTE);
  const page = await signInOn(browser, office, worker, { width, ...more });
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  return page;
}

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("finds, sorts and shows parts of the list of young people", { timeout: 60_000 }, async () => {
    const page = await open(width, ana);
    await page.getByRole("link", { name: "Search and sort everybody" }).click();
    await check(page, "people");
    await page.getByRole("link", { name: "Needs me now (2)" }).click();
    await page.getByText("1 to 2 of 2").waitFor();
    await page.getByRole("link", { name: "Name", exact: true }).click();
    expect(await page.getByRole("columnheader").first().getAttribute("aria-sort")).toBe("ascending");
    await page.getByLabel("First name").fill("person25");
    await page.keyboard.press("Enter");
    await page.getByText("in the whole list: 10").waitFor();
    await check(page, "people-found");
  });
  it("asks before private words, then offers to take them back", { timeout: 60_000 }, async () => {
    const page = await open(width, ana);
    await page.goto(path(maya));
    await page.getByLabel("Your answer").fill("Bring it to 12 Example Road");
    await page.getByRole("button", { name: "Send answer" }).click();
    await page.getByRole("button", { name: "Send it all the same" }).waitFor();
    await check(page, "question");
    const before = (await textsTo(office, maya)).length;
    await page.getByRole("button", { name: "Send it all the same" }).click();
    await page.getByText("What you sent leaves in 30 seconds").waitFor();
    expect((await textsTo(office, maya)).length).toBe(before + 1);
    await check(page, "undo");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back. Nothing was sent.").waitFor();
    expect(await page.getByLabel("Your answer").inputValue()).toBe("Bring it to 12 Example Road");
  });
  it("writes to several, without any script", { timeout: 60_000 }, async () => {
    const page = await open(width, ana, { javaScriptEnabled: false });
    await page.goto("/staff/together?show=everybody");
    await page.getByLabel("Your text").fill("Hi {firstName}, well done this week");
    for (const name of ["Maya", "Kofi", "Person201"]) await page.getByLabel(name, { exact: true }).check();
    const withoutScript = await page.screenshot({ fullPage: true });
    expect(withoutScript.length).toBeGreaterThan(0);
    await page.getByRole("button", { name: "See the texts" }).click();
    await page.getByText("Hi Person201, well done this week").waitFor();
    await page.getByRole("button", { name: "Send 1 text" }).click();
    await page.getByText("Your texts are on their way").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back. None of them was sent").waitFor();
  });
  it("shows the page for several, and what goes before it goes", { timeout: 60_000 }, async () => {
    const page = await open(width, ana);
    await page.goto("/staff/together");
    await check(page, "together");
    await page.getByLabel("Your text").fill("Hi {firstName}, well done this week");
    for (const name of ["Maya", "Kofi", "Person201"]) await page.getByLabel(name, { exact: true }).check();
    await page.getByRole("button", { name: "See the texts" }).click();
    await page.getByRole("heading", { name: "Left out (2)" }).waitFor();
    await check(page, "together-preview");
  });
  it("shows a transcript to print", { timeout: 60_000 }, async () => {
    const page = await open(width, ana);
    await page.goto(path(maya));
    await page.getByRole("link", { name: "Transcript for the case file" }).click();
    await check(page, "transcript-days");
    await page.getByRole("button", { name: "Show it to print" }).click();
    await page.getByRole("heading", { name: "Messages with Maya Sample" }).waitFor();
    await check(page, "transcript");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button").count()).toBe(0);
  });
  it("shows load and cover, and a worker's own balance", { timeout: 60_000 }, async () => {
    const managers = await open(width, mo);
    await managers.getByRole("link", { name: "Load and cover" }).click();
    await check(managers, "load");
    const page = await open(width, ana);
    await page.goto("/staff/balance");
    await check(page, "balance");
  });
});
