import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asksOf } from "../../src/store/asks.ts";
import { addressLookup, partyByAddress } from "../../src/store/parties.ts";
import { startWebLine, type WebLine } from "../support/web-line.ts";
import { launch } from "./site.ts";

const MAYA = "+447700900001";
const HOME_MONEY = "Setting up home allowance";
const patience = { timeout: 10_000 };

let browser: Browser;
let line: WebLine;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  line = await startWebLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

async function openChat(width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${line.origin}/chat`);
  await page.getByText("Connecting", { exact: true }).waitFor({ state: "hidden" });
  return page;
}

async function say(page: Page, text: string, then: string): Promise<void> {
  await page.getByLabel("Your message").fill(text);
  await page.keyboard.press("Enter");
  await sees(page, then);
}

const sees = (page: Page, text: string) =>
  expect.poll(() => page.locator(".bubble.theirs").last().textContent(), patience).toContain(text);

const card = (page: Page) => page.getByRole("region", { name: HOME_MONEY, exact: true }).last();

/** All that is asked first, so that a list comes. */
async function askWhatThereIs(page: Page): Promise<void> {
  await say(page, "what can i get", "How old are you?");
  await say(page, "19", "Were you in care");
  await say(page, "yes", "Are you studying?");
  await say(page, "1", "Which council");
  await say(page, "manchester", "You could get these.");
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env["WIDGET_SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}-${name}-${page.viewportSize()!.width}.png` });
}

async function mayasAsks() {
  const { read, vault } = line.store;
  const party = await partyByAddress(read, addressLookup(vault, "sms", MAYA));
  return (await asksOf(read, party!.id)).map(({ entitlement_id, state }) => ({ entitlement_id, state }));
}

describe.each([{ width: 320 }, { width: 360 }, { width: 1280 }])(
  "cards in a chat $width wide",
  ({ width }) => {
    it("tell more than the text, say where it is from, and shut nobody out", {
      timeout: 60_000,
    }, async () => {
      const page = await openChat(width);
      await askWhatThereIs(page);
      await shoot(page, "list");
      await card(page).getByText("the least a council should give each care leaver").waitFor();
      const source = card(page).getByRole("link", { name: /^From manchester\.gov\.uk, checked/ });
      expect(await source.getAttribute("href")).toMatch(/^https:\/\/www\.manchester\.gov\.uk\//);
      expect(await source.getAttribute("rel")).toBe("noopener noreferrer");
      const button = card(page).getByRole("button", { name: `Ask for it: ${HOME_MONEY}` });
      await button.scrollIntoViewIfNeeded();
      await shoot(page, "card");
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect((await source.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      const fits = (element: Element) => element.scrollWidth <= element.clientWidth;
      expect(await page.locator(".log").evaluate(fits)).toBe(true);
      await page.context().close();
    });
  },
);

describe("the button on a card", () => {
  it("asks for it, once they have shown who they are", { timeout: 60_000 }, async () => {
    const page = await openChat(360);
    await askWhatThereIs(page);
    await card(page).getByRole("button").click();
    await sees(page, "What's your mobile number?");
    await say(page, MAYA, "Type the 6 numbers here");
    await expect.poll(() => line.lastTextTo(MAYA), patience).toMatch(/^\d{6}/);
    await say(page, line.lastTextTo(MAYA).slice(0, 6), `I've asked Denise for you: ${HOME_MONEY}`);
    await shoot(page, "asked");
    expect(await mayasAsks()).toEqual([{ entitlement_id: "setting-up-home-allowance", state: "asked" }]);
    await page.context().close();
  });

  it("is the same when the page is opened again, and asks for what its own card is about", {
    timeout: 60_000,
  }, async () => {
    const page = await openChat(360);
    await askWhatThereIs(page);
    await say(page, "more", "You could get these.");
    await page.reload();
    await page.getByRole("region", { name: HOME_MONEY, exact: true }).first().getByRole("button").click();
    await page.locator(".bubble.own", { hasText: `Ask for: ${HOME_MONEY}` }).waitFor();
    await sees(page, "What's your mobile number?");
    await page.context().close();
  });
});
