import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openIdentity } from "../../../src/staff/oidc/provider.ts";
import { type Council, startCouncil } from "../../doubles/council.ts";
import { check, startChrome } from "../chrome.ts";
import { hire, type Kept, keep, type Office, openOffice } from "../office.ts";

let browser: Browser;
let council: Council;
let office: Office;
let maya: Kept;

beforeAll(async () => {
  browser = await startChrome();
  council = await startCouncil();
  office = await openOffice({ identity: await openIdentity(council.settings) });
  council.admits(office.origin);
  maya = await keep(office, "Maya", await hire(office, "Ana", "personal_adviser", 801), "101");
  council.accounts.set("ana", { email: "ana@council.example" });
  council.accounts.set("stranger", { email: "stranger@council.example" });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await office?.close();
  await council?.close();
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();

async function typeName(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
}

describe.each([{ width: 360 }, { width: 1280 }])("in a browser $width wide", ({ width }) => {
  it("signs in from a link to a thread, out again, and out of the council", { timeout: 90_000 }, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: office.origin });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.location().url.startsWith(office.origin)) complaints.push(message.text());
    });
    const thread = `/staff/people/${maya.party.id}`;
    await page.goto(thread);
    await typeName(page, "ana");
    await page.waitForURL(`**${thread}`);
    expect(await heading(page)).toContain("Maya");
    await check(page, "oidc-thread");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL("**/staff/signed-out");
    await check(page, "oidc-left");
    await page.getByRole("link", { name: "sign out of your council account too" }).click();
    await page.getByRole("button", { name: /^Yes/ }).click();
    await page.waitForURL("**/staff/signed-out/everywhere*");
    await check(page, "oidc-left-all");
    await page.getByRole("button", { name: "Sign in again" }).click();
    await typeName(page, "ana");
    await page.waitForURL("**/staff");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("says what went wrong on pages that shut nobody out", { timeout: 90_000 }, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: office.origin });
    const page = await context.newPage();
    await page.goto("/staff/calls");
    await page.getByRole("link", { name: /Cancel/ }).click();
    await page.waitForURL("**/staff/sign-in/back*");
    expect(await heading(page)).toBe("You are not signed in");
    await check(page, "oidc-cancelled");
    await page.getByRole("button", { name: "Sign in again" }).click();
    await typeName(page, "stranger");
    await page.waitForURL("**/staff/sign-in/back*");
    expect(await heading(page)).toBe("You cannot use this service yet");
    await check(page, "oidc-stranger");
    await page.getByRole("button", { name: "Use another account" }).click();
    await page.getByPlaceholder("Enter any login").waitFor();
    await context.close();
  });
});
