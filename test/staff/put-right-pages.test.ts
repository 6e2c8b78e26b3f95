import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { check, signInOn, startChrome } from "./chrome.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedToPutRight, worried, wrote } from "./scene.ts";

let browser: Browser;
let office: Office;
let ana: Hired;
let dee: Hired;
let maya: Kept;
let kofi: Kept;

beforeAll(async () => {
  browser = await startChrome();
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  dee = await hire(office, "Dee", "duty", 803);
  [maya, kofi] = [await keep(office, "Maya", ana, "101"), await keep(office, "Kofi", ana, "102")];
  await wrote(office, maya.phone, "can u ring me about the flat they said i cant stay past friday");
  await worried(office, kofi, "he took my keys");
  await askedToPutRight(office, kofi);
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("a worker puts a number on, looks at two records, and takes messages off", {
    timeout: 60_000,
  }, async () => {
    const page = await signInOn(browser, office, ana, { width });
    const here = `/staff/people/${maya.party.id}/put-right`;
    await page.goto(here);
    await page.getByRole("radio", { name: "They gave me two facts" }).check();
    await check(page, "put-right");
    await page.getByRole("button", { name: "Put this number on the record" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "put-right-error");
    await page.goto(`${here}/merge?find=ko`);
    await page.getByRole("link", { name: "Kofi Sample" }).click();
    await page.getByRole("heading", { name: "This record, Maya, and the other, Kofi" }).waitFor();
    await check(page, "put-right-merge");
    await page.goto(`${here}/wrong`);
    await page.getByRole("button", { name: "Take these messages off" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "put-right-wrong");
    await page.context().close();
  });

  it("duty looks at both sides", { timeout: 60_000 }, async () => {
    const page = await signInOn(browser, office, dee, { width });
    await page.getByRole("link", { name: /^Records to put right/ }).click();
    await check(page, "put-right-waiting");
    await page.getByRole("link", { name: /^Kofi/ }).click();
    await page.getByRole("button", { name: "Yes, do it" }).waitFor();
    await check(page, "put-right-settle");
    await page.context().close();
  });
});

it("without a script the same form is all there", { timeout: 60_000 }, async () => {
  const page = await signInOn(browser, office, ana, { width: 360, javaScriptEnabled: false });
  await page.goto(`/staff/people/${maya.party.id}/put-right`);
  await page.getByLabel("The date of birth, as they gave it").waitFor();
  await page.getByLabel("I have spoken to them").check();
  await page.context().close();
});
