import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepSafeContact } from "../../src/store/safe-contact.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "./office.ts";
import { askedFor, contactsWith, saidOfThemselves, told, wantsCall, worried, wrote } from "./scene.ts";

const DAY = 24 * 3_600_000;

let browser: Browser;
let office: Office;
let ana: Hired;
let mo: Hired;
let dee: Hired;
let maya: Kept;
let kofi: Kept;
let zoe: Kept;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  [dee, mo] = [await hire(office, "Dee", "duty", 803), await hire(office, "Mo", "manager", 804)];
  [maya, kofi] = [await keep(office, "Maya", ana, "101"), await keep(office, "Kofi", ana, "102")];
  zoe = await keep(office, "Zoe", ana, "103");
  office.clock.advance(60 * DAY);
  const { store, clock } = office;
  await wrote(office, maya.phone, "no credit, ring me after 12");
  await told(office, maya, "I've asked Ana to ring you.");
  await askedFor(office, maya, "no credit, ring me after 12", "callback");
  await wantsCall(office, maya);
  await wrote(office, "+447700900150", "");
  const visitor = await store.read
    .selectFrom("party")
    .selectAll()
    .where("kind", "=", "visitor")
    .executeTakeFirstOrThrow();
  await wantsCall(office, { party: visitor }, "call");
  await saidOfThemselves(office, maya, ["I work nights, so ring after 12", "My cousin helps me with forms"]);
  await saidOfThemselves(office, zoe, ["Loud places are hard for me", "I cook. Ask me about rice"]);
  await worried(office, kofi, "words of a concern");
  const safe = { from: "12:00", to: "15:00", note: "Not when her brother is in", by: ana.id };
  await store.write((db) => keepSafeContact(db, store.vault, maya.party, safe, clock.now()));
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

const path = (one: Kept) => `/staff/people/${one.party.id}`;
const open = (width: number, worker: Hired): Promise<Page> => signInOn(browser, office, worker, { width });

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("shows who is due, who is silent, the calls to make, and every form", { timeout: 60_000 }, async () => {
    const page = await open(width, ana);
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    await check(page, "home-due");
    await page.getByRole("link", { name: "1 person waits to be rung" }).click();
    await check(page, "calls");
    await page.goto(path(zoe));
    if (width === 360) {
      await check(page, "read-first");
      await page.getByRole("button", { name: "I have read this" }).click();
    }
    for (const name of ["Write to Zoe", "Plan a text", "Log a call", "Private note", "When it is safe"])
      await page.getByText(name).first().click();
    await page.getByText("Start from a ready text").first().click();
    await check(page, "forms");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows duty its queue, and a manager what waits", { timeout: 60_000 }, async () => {
    for (const worker of [dee, mo]) {
      const page = await open(width, worker);
      await check(page, worker === dee ? "duty-queue" : "manager-waits");
      if (worker === dee) await page.goto("/staff/calls");
      if (worker === dee) await check(page, "duty-calls");
      else
        expect(await page.locator("main").innerText()).not.toMatch(/Maya|Kofi|Zoe|words of a concern|credit/);
      await page.context().close();
    }
  });
});

describe("in a browser", () => {
  it("brings a new message into an open page, says so, and leaves what was typed", {
    timeout: 60_000,
  }, async () => {
    const desk = await hire(office, "Eve", "duty", 811);
    const page = await open(1280, desk);
    await page.goto(path(maya));
    await page.getByLabel("Your answer").fill("half a sentence");
    await wrote(office, maya.phone, "are you there?");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByRole("link", { name: "Go to the messages" }).waitFor();
    expect(await page.locator(".staff-thread").innerText()).toContain("are you there?");
    expect(await page.getByLabel("Your answer").inputValue()).toBe("half a sentence");
    await check(page, "live");
    await page.context().close();
  });

  it("says when the page can be trusted no more, and keeps what was typed", { timeout: 60_000 }, async () => {
    const desk = await hire(office, "Ada", "duty", 812);
    const page = await open(1280, desk);
    await page.goto(path(maya));
    await page.getByLabel("Your answer").fill("half a sentence");
    await page.context().clearCookies();
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("This page does not update any more").waitFor();
    expect(await page.getByLabel("Your answer").inputValue()).toBe("half a sentence");
    await page.context().close();
  });

  it("is worked by keyboard alone: a ready text, and a call in two presses", {
    timeout: 60_000,
  }, async () => {
    const desk = await hire(office, "Bea", "duty", 813);
    const page = await open(1280, desk);
    await page.goto(path(maya));
    await page.locator("summary", { hasText: "Start from a ready text" }).first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("Your answer").inputValue()).toMatch(/^Hi Maya, just checking in/);
    await page.locator("summary", { hasText: "Log a call or a visit" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Spoke on the phone" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("The contact is noted").waitFor();
    expect(await contactsWith(office, maya)).toMatchObject([
      { kind: "spoken", minutes: 10, worker_id: desk.id },
    ]);
    await page.context().close();
  });

  it("works without JavaScript: writes first, plans a text, takes a call off the list", {
    timeout: 60_000,
  }, async () => {
    const desk = await hire(office, "Cal", "duty", 814);
    const page = await signInOn(browser, office, desk, { width: 1280, javaScriptEnabled: false });
    await page.goto(path(zoe));
    await page.getByText("Write to Zoe").click();
    await page.getByText("Start from a ready text").first().click();
    await page.getByRole("link", { name: "Well done" }).click();
    await page.getByRole("button", { name: "Send text" }).click();
    expect(await textsTo(office, zoe)).toEqual([
      "Cal says: Hi Zoe, that's really good news. Well done. You worked for that.",
    ]);
    await page.getByText("Plan a text for later").click();
    await page.getByLabel("Your text to Zoe Sample").last().fill("See you then");
    await page.getByRole("button", { name: "Plan this text" }).click();
    await page.getByRole("button", { name: "Cancel this text" }).click();
    expect(await page.locator("main").innerText()).toContain("It will not be sent");
    await page.goto("/staff/calls");
    await page.getByRole("button", { name: "I phoned: spoke" }).first().click();
    expect(await page.locator("main").innerText()).toContain("Noted: you spoke to them");
    await page.context().close();
  });
});
