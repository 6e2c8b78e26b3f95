import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { councilWebsite, launch, type Site, visit } from "./site.ts";

vi.setConfig({ testTimeout: 20_000, hookTimeout: 30_000 });
const patience = { timeout: 10_000 };

/** A visitor of the council's website: for each test a new browser session, a new site and a new service. */
export class Visitor {
  page!: Page;
  site!: Site;

  get launcher() {
    return this.page.getByRole("button", { name: /^Chat/ });
  }

  get input() {
    return this.page.getByLabel("Your message");
  }

  /** What a screen reader is given to say. */
  get spoken() {
    return this.page.locator("[aria-live=polite]");
  }

  bubbles(): Promise<string[]> {
    return this.page.locator(".bubble").allTextContents();
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.page.getByText("Connecting", { exact: true }).waitFor({ state: "hidden" });
  }

  async say(text: string): Promise<void> {
    await this.input.fill(text);
    await this.page.getByRole("button", { name: "Send" }).click();
  }

  async sees(text: string, count = 1): Promise<void> {
    const seen = this.page.locator(".bubble", { hasText: text });
    await expect.poll(() => seen.count(), patience).toBe(count);
  }

  async hears(text: string): Promise<void> {
    await expect.poll(() => this.spoken.textContent(), patience).toContain(text);
  }

  async axeViolations(): Promise<unknown[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
  }
}

/** The visitor of the tests in this file. */
export function newVisitorForEachTest(): Visitor {
  const visitor = new Visitor();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    visitor.site = await councilWebsite();
    visitor.page = await visit(browser, visitor.site);
  });
  afterEach(async () => {
    await visitor.page.context().close();
    await visitor.site.close();
  });
  return visitor;
}
