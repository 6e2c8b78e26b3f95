import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { type Hired, type Office, textsTo } from "./office.ts";

const QUIET = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const STILL = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browser of this machine; it is closed by whoever starts it. */
export async function startChrome(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  return await chromium.launch({ executablePath, args: [...QUIET, ...STILL] });
}

/** A page that a worker has signed in on, in a context of its own. */
export async function signInOn(
  browser: Browser,
  office: Office,
  worker: Hired,
  screen: { readonly width: number; readonly javaScriptEnabled?: boolean },
): Promise<Page> {
  const { width, ...rest } = screen;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    baseURL: office.origin,
    ...rest,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto("/staff");
  await page.getByLabel("Work mobile number or work e-mail address").fill(worker.mobile);
  const queued = office.nextLanes();
  await page.getByRole("button", { name: "Text me a code" }).click();
  await queued;
  const code = /\d{6}/.exec((await textsTo(office, { worker })).at(-1)!)![0];
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** Rules that axe leaves out unless asked, and that Lighthouse's score for accessibility counts. */
const ASKED_FOR = [
  "target-size",
  "label-content-name-mismatch",
  "table-fake-caption",
  "td-has-header",
  "identical-links-same-purpose",
];

/**
 * With the rules for best practice among them: one heading of the first level, headings in order, zoom allowed. The
 * pages hold no frames, so all of it runs in the page itself, which takes half the time.
 */
async function faults(page: Page): Promise<unknown[]> {
  const rules = Object.fromEntries(ASKED_FOR.map((id) => [id, { enabled: true }]));
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules, resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
}

const wide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Shuts nobody out, fits the screen, is light. With STAFF_SHOTS set, a picture is kept under that name. */
export async function check(page: Page, name: string): Promise<void> {
  const shot = process.env["STAFF_SHOTS"];
  if (shot)
    await page.screenshot({ path: `${shot}-${name}-${page.viewportSize()!.width}.png`, fullPage: true });
  expect(await faults(page)).toEqual([]);
  expect(await wide(page), "nothing sticks out sideways").toBe(false);
  expect(Buffer.byteLength(await page.content())).toBeLessThan(100 * 1024);
}
