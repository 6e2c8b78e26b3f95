import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setPlace } from "../../src/store/opportunities.ts";
import { setAddress, setOptedOut } from "../../src/store/parties.ts";
import { addCheckIn } from "../../src/store/records.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, told, worried, wrote } from "./scene.ts";

const HOUR = 3_600_000;

let browser: Browser;
let office: Office;
let ana: Hired;
let maya: Kept;
let kofi: Kept;
let rosa: Kept;
let dee: Hired;
let mo: Hired;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  [dee, mo] = [await hire(office, "Dee", "duty", 803), await hire(office, "Mo", "manager", 804)];
  [maya, kofi] = [await keep(office, "Maya", ana, "101"), await keep(office, "Kofi", ana, "102")];
  rosa = await keep(office, "Rosalind-Alexandra", ana, "103");
  await day();
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

/** A morning with something of everything. */
async function day(): Promise<void> {
  const { store, clock } = office;
  await wrote(office, maya.phone, "hiya is ana about");
  await told(
    office,
    maya,
    "This is the leaving care line, an automated service. I've told Ana. Ana reads messages today until 5pm.",
  );
  await askedFor(
    office,
    maya,
    "can ana ring me about my tenancy? landlord says i owe 240 and i dont think thats right",
  );
  clock.advance(HOUR);
  await told(office, maya, "Did you want to book a careers talk? Text 1 for times.", {
    state: "failed",
    provider_state: "undelivered",
    error: "30003",
  });
  await wrote(office, maya.phone, "hello?? anyone");
  await worried(office, maya, "he wont let me leave the flat");
  await store.write(async (db) => {
    const news = { kind: "work" as const, words: "started at the bakery, 16 hours", good: true };
    await addCheckIn(db, store.vault, maya.party, news, clock.now());
    await setPlace(db, maya.party.id, "money-morning", "joined", undefined, clock.now());
    await setOptedOut(db, kofi.party.id, clock.now());
    await setAddress(db, rosa.lookup, { state: "doubtful" });
  });
  await askedFor(office, kofi, "just want to say i passed my theory", "compliment");
  await askedFor(office, rosa, "who is this", "number-in-doubt");
  await wrote(office, "+447700900199", "is this where you get help with rent");
  clock.advance(2 * HOUR);
}

const open = (width: number, worker: Hired): Promise<Page> => signInOn(browser, office, worker, { width });

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("signs in, reads the list and a thread, with nothing that shuts anybody out", {
    timeout: 60_000,
  }, async () => {
    const page = await open(width, ana);
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await check(page, "home");
    await page.getByRole("link", { name: "Maya asked to talk" }).click();
    await check(page, "thread");
    await page.getByRole("link", { name: /^Open concern/ }).click();
    await check(page, "concern");
    await page.getByText("Close this concern").click();
    await page.getByRole("button", { name: "Close with this note" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "concern-error");
    await page.goto(`/staff/people/${kofi.party.id}?done=seen`);
    await check(page, "stopped");
    await page.goto(`/staff/people/${rosa.party.id}`);
    await check(page, "in-doubt");
    await page.goto("/staff/people/nobody");
    await check(page, "not-found");
    expect(complaints.filter((text) => !text.includes("404") && !text.includes("400"))).toEqual([]);
    await page.context().close();
  });

  it("shows duty everything that waits, and a manager how much", { timeout: 90_000 }, async () => {
    for (const worker of [dee, mo]) {
      const page = await open(width, worker);
      await check(page, worker === dee ? "duty" : "manager");
      await page.context().close();
    }
  });

  it("has sign-in pages that shut nobody out", { timeout: 90_000 }, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: office.origin });
    const page = await context.newPage();
    await page.goto("/staff/sign-in");
    await check(page, "sign-in");
    await page.goto("/staff/code");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "code-error");
    await context.close();
  });
});
