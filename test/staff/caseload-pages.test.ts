import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { keepAboutMe } from "../../src/store/about-me.ts";
import { setCover } from "../../src/store/import-workers.ts";
import { addLeave } from "../../src/store/leave.ts";
import { makeTransfer } from "../../src/store/transfers.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "./office.ts";
import { askedFor } from "./scene.ts";

const QUIET = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const STILL = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

let browser: Browser;
let office: Office;
let ana: Hired;
let ben: Hired;
let mo: Hired;
let kofi: Kept;
let maya: Kept;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [...QUIET, ...STILL],
  });
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  ben = await hire(office, "Ben", "personal_adviser", 802);
  const dee = await hire(office, "Dee", "duty", 803);
  mo = await hire(office, "Mo", "manager", 804);
  [kofi, maya] = [await keep(office, "Kofi", ana, "101"), await keep(office, "Maya", ben, "102")];
  await keep(office, "Rosalind-Alexandra", ana, "103");
  await askedFor(office, kofi, "can somebody ring my landlord, he says i owe 240");
  await askedFor(office, { party: { ...maya.party, worker_id: null } }, "missed two meetings", "complaint");
  const now = office.clock.now();
  const days = { firstDay: Day.parse("2026-11-26"), lastDay: Day.parse("2026-11-30") };
  await office.store.write(async (db) => {
    await keepAboutMe(db, office.store.vault, maya.party, ["I don't pick up numbers I don't know"], now);
    await addLeave(db, { workerId: ana.id, ...days, coverId: null, madeBy: mo.id }, now);
    await addLeave(db, { workerId: dee.id, ...days, coverId: null, madeBy: mo.id }, now);
    await setCover(db, ben.id, ana.id);
    await makeTransfer(db, { party: maya.party, toId: ana.id, madeBy: mo.id, backOn: null }, now);
  });
}, 30_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

async function open(width: number, worker: Hired): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: office.origin });
  const page = await context.newPage();
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

/** Nothing that shuts anybody out, nothing sticking out sideways, and small. */
async function check(page: Page, name: string): Promise<void> {
  const shot = process.env["STAFF_SHOTS"];
  const width = page.viewportSize()!.width;
  if (shot) await page.screenshot({ path: `${shot}-${name}-${width}.png`, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await page.evaluate(wide), "nothing sticks out sideways").toBe(false);
  expect(Buffer.byteLength(await page.content())).toBeLessThan(100 * 1024);
}

describe.each([{ width: 360 }, { width: 1280 }])("on a screen $width wide", ({ width }) => {
  it("a manager sees the gaps, a colleague, and why they cannot be switched off", {
    timeout: 60_000,
  }, async () => {
    const page = await open(width, mo);
    await check(page, "manager-home");
    await page.getByRole("link", { name: "Maya wants to complain" }).click();
    await check(page, "complaint");
    await page.goto("/staff/team");
    await check(page, "team");
    await page.getByRole("link", { name: "Ana Example" }).first().click();
    await check(page, "colleague");
    await page.getByRole("button", { name: "Switch off" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "colleague-refused");
    await page.getByRole("link", { name: "Pass on Kofi Sample" }).click();
    await check(page, "transfer");
    await page.getByRole("button", { name: "Pass Kofi on" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "transfer-error");
    await page.goto("/staff/transferred");
    await check(page, "transferred");
    await page.context().close();
  });

  it("a worker enters leave, and reads the card of somebody passed to them first", {
    timeout: 60_000,
  }, async () => {
    const page = await open(width, ana);
    await page.getByRole("link", { name: "Your leave" }).click();
    await check(page, "leave");
    await page.getByRole("button", { name: "Note this leave" }).click();
    await page.getByRole("alert").waitFor();
    await check(page, "leave-error");
    await page.goto(`/staff/people/${maya.party.id}`);
    await page.getByRole("heading", { name: "Read this first: Maya Sample" }).waitFor();
    await check(page, "card-first");
    await page.context().close();
  });
});
