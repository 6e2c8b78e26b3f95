import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signedIn } from "./browser.ts";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, worried } from "./scene.ts";

const MINUTE = 60_000;

let office: Office;
let ana: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
});
afterEach(() => office.close());

const stamps = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/data-(stamp|heard)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

describe("the list of an open page", () => {
  it.each([
    { what: "nothing", act: async () => {}, differs: [] },
    { what: "a minute", act: async () => office.clock.advance(MINUTE), differs: ["stamp"] },
    { what: "a message", act: () => askedFor(office, maya, "ring me"), differs: ["stamp", "heard"] },
    { what: "a concern", act: () => worried(office, maya, "words"), differs: ["stamp", "heard"] },
  ])("shows by its stamps that $what has come since", async ({ act, differs }) => {
    await askedFor(office, maya, "first");
    const desk = await signedIn(office, ana);
    const before = stamps((await desk.get("/staff")).html);
    await act();
    const after = stamps((await desk.get("/staff/live")).html);
    expect(Object.keys(after).filter((name) => before[name] !== after[name])).toEqual(differs);
  });

  it("tells a manager of a new wait without a name", async () => {
    const desk = await signedIn(office, await hire(office, "Mo", "manager", 804));
    const before = stamps((await desk.get("/staff")).html);
    await askedFor(office, maya, "ring me");
    const { html } = await desk.get("/staff/live");
    expect(stamps(html)["heard"]).not.toBe(before["heard"]);
    expect(html).not.toContain("Maya");
  });

  it("keeps nobody signed in", async () => {
    const desk = await signedIn(office, ana);
    for (const minutes of [14, 14, 2]) {
      office.clock.advance(minutes * MINUTE);
      const { status } = await desk.get("/staff/live");
      expect(status).toBe(minutes === 2 ? 303 : 200);
    }
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChrome();
  });
  afterAll(() => browser.close());

  const open = async (javaScriptEnabled: boolean) =>
    await signInOn(browser, office, ana, { width: 360, javaScriptEnabled });

  it("brings what waits into a page that is open, and says so once", { timeout: 60_000 }, async () => {
    const page = await open(true);
    const look = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("Nothing is waiting.").waitFor();
    await askedFor(office, maya, "ring me");
    await look();
    await page.getByRole("link", { name: "Maya asked to talk" }).waitFor();
    expect(await page.getByRole("status").innerText()).toBe("What waits has changed. Go to the list");
    await check(page, "home-live");
    await page.context().close();
  });

  it("does not pull away the line that somebody stands on", { timeout: 60_000 }, async () => {
    await askedFor(office, maya, "ring me");
    const page = await open(true);
    const line = page.getByRole("link", { name: "Maya asked to talk" });
    await line.focus();
    await worried(office, maya, "words");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByRole("link", { name: "Load it again" }).waitFor();
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it("is a page as any other without JavaScript", { timeout: 60_000 }, async () => {
    const page = await open(false);
    await askedFor(office, maya, "ring me");
    await page.reload();
    await page.getByRole("link", { name: "Maya asked to talk" }).click();
    await page.getByRole("link", { name: "Who was told, and when" }).click();
    expect(await page.locator("h1").innerText()).toContain("Who was told");
    await page.context().close();
  });
});
