import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startWebLine, type WebLine } from "../support/web-line.ts";
import { check, startChrome } from "./chrome.ts";

const MAYA = "+447700900001";
const DENISE = "+447700900801";
const patience = { timeout: 10_000 };

let browser: Browser;
let line: WebLine;
beforeAll(async () => {
  browser = await startChrome();
});
afterAll(() => browser.close());
beforeEach(async () => {
  line = await startWebLine("2026-11-23T10:00:00Z");
  await line.say(MAYA, "how much is the setting up home money");
  await line.say(MAYA, "1");
});
afterEach(() => line.close());

/** Denise, signed in, at what she is asked for. */
async function openAsks(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: line.origin });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto("/staff");
  await page.getByLabel("Work mobile number or work e-mail address").fill(DENISE);
  await page.getByRole("button", { name: "Text me a code" }).click();
  await page.getByLabel("Code", { exact: true }).waitFor();
  await expect.poll(() => line.lastTextTo(DENISE), patience).toMatch(/\b\d{6}\b/);
  await page.getByLabel("Code", { exact: true }).fill(/\b\d{6}\b/.exec(line.lastTextTo(DENISE))![0]);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto("/staff/asks");
  return page;
}

const told = (words: string) => expect.poll(() => line.lastTextTo(MAYA), patience).toContain(words);

describe.each([{ width: 360 }, { width: 1280 }])(
  "what was asked for, on a screen $width wide",
  ({ width }) => {
    it("is granted in one press, and they are told what comes next", { timeout: 60_000 }, async () => {
      const page = await openAsks(width);
      await check(page, "ask-list");
      await page.getByRole("link", { name: /Setting up home allowance/ }).click();
      await page.getByText("Seen by Denise").waitFor();
      await check(page, "asks");
      await page.getByRole("button", { name: "Yes, granted" }).click();
      await page.getByText("Noted as a yes. They are told.").waitFor();
      await check(page, "asks-granted");
      await line.moveTo("2026-11-23T10:01:00Z");
      await told(
        "Good news from Denise: it's a yes to Setting up home allowance. Text PA to ask what comes next.",
      );
      expect(await line.say(MAYA, "my asks")).toEqual([
        expect.stringContaining("Setting up home allowance: yes."),
      ]);
      await page.goto("/staff/asks");
      await page.getByText("Nothing waits for an answer.").waitFor();
      await page.context().close();
    });

    it("is refused with a reason only, and they are told why and what they can do", {
      timeout: 60_000,
    }, async () => {
      const page = await openAsks(width);
      await page.getByRole("link", { name: /Setting up home allowance/ }).click();
      await page.getByText("Say no", { exact: true }).click();
      await page.getByRole("button", { name: "Say no, with this reason" }).click();
      await page.getByRole("alert").waitFor();
      await check(page, "asks-no-reason");
      await page.getByLabel("Why").fill("You had all of it in March");
      await page.getByRole("button", { name: "Say no, with this reason" }).click();
      await page.getByText("Noted as a no.").waitFor();
      await check(page, "asks-refused");
      await line.moveTo("2026-11-23T10:01:00Z");
      await told("Denise says no to Setting up home allowance. Why: You had all of it in March.");
      await told("You can complain, free: text COMPLAIN.");
      await told("Coram Voice 0808 800 5792");
      await page.context().close();
    });
  },
);
