import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { signInAt } from "./demo-sign-in.ts";

const FOLDER = "docs/staff";
const WIDTHS = [360, 1280] as const;
const ADVISER = "+447700900801";
const MANAGER = "+447700900852";

/** Takes pictures of the main staff pages of a running demo, as a phone and as a desk show them. */
export async function takeStaffPages(browser: Browser, origin: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const width of WIDTHS) {
    await advisersPages(await signInAt(browser, origin, ADVISER, width), width);
    await managersPages(await signInAt(browser, origin, MANAGER, width), width);
  }
}

async function advisersPages(page: Page, width: number): Promise<void> {
  await keep(page, "home", width);
  await page.goto("/staff/people");
  await keep(page, "young-people", width);
  await page.getByRole("rowheader").first().getByRole("link").click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await keep(page, "person", width);
  await page.goto("/staff/together");
  await page.getByLabel("Your text").fill("Hi {firstName}, well done this week.");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "See the texts" }).click();
  await page.getByRole("heading", { name: "Before it goes" }).waitFor();
  await keep(page, "write-to-several", width);
  await page.goto("/staff/balance");
  await keep(page, "balance", width);
  await page.context().close();
}

async function managersPages(page: Page, width: number): Promise<void> {
  await page.goto("/staff/load");
  await keep(page, "load", width);
  await page.goto("/staff/team");
  await keep(page, "team", width);
  await page.context().close();
}

const keep = (page: Page, name: string, width: number) =>
  page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
