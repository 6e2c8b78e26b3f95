import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../widget/site.ts";
import { MAYA } from "./demo-service.ts";
import { type WholeDemo, wholeDemo } from "./whole-demo.ts";

const patience = { timeout: 15_000 };
const DENISES_MOBILE = "+447700900801";

let browser: Browser;
let demo: WholeDemo;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launch();
  demo = await wholeDemo();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(demo.origin);
  await page.waitForSelector("#teams-title");
}, 60_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
  expect(complaints).toEqual([]);
});

const theirs = () => page.getByLabel("The young person's phone").locator(".bubble .words");
const messages = () => page.getByLabel("Chat in Teams").locator(".message");
const cards = () => page.getByLabel("Chat in Teams").locator(".adaptive");
const button = (name: string) => cards().last().getByRole("button", { name, exact: true });

async function writes(text: string): Promise<void> {
  expect(await demo.post("/demo/text", { from: MAYA, text })).toBe(200);
}

async function types(text: string): Promise<void> {
  await page.getByLabel("Write to the app").fill(text);
  await page.keyboard.press("Enter");
}

async function violations(): Promise<unknown[]> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
}

describe("Denise's Teams in the demo", { timeout: 60_000 }, () => {
  it("says hello, and shows what Maya wrote once, as a card with what can be done", async () => {
    await expect
      .poll(() => cards().allTextContents(), patience)
      .toEqual([expect.stringMatching(/^Hello Denise/)]);
    await writes("can you tell my PA the boiler man is coming thursday");
    await expect.poll(() => cards().count(), patience).toBe(2);
    expect(await cards().last().locator(".said p").allTextContents()).toEqual([
      "can you tell my PA the boiler man is coming thursday",
    ]);
    expect(await cards().last().locator(".buttons > *").allTextContents()).toEqual([
      "Reply",
      "I've got it",
      "Call them",
      "Pass to duty",
      "Close",
      "Open the page",
    ]);
  });

  it("changes the card in its place when it is pressed, and keeps what is being written on it", async () => {
    await button("Reply").click();
    await cards().last().getByLabel("Write your answer").fill("Great, I will");
    await demo.post("/demo/teams/press", await pressed("seen"));
    await expect.poll(() => cards().last().textContent(), patience).toContain("Seen by Denise");
    expect(await cards().count()).toBe(2);
    expect(await cards().last().getByLabel("Write your answer").inputValue()).toBe("Great, I will");
  });

  it("sends no empty answer", async () => {
    await cards().last().getByLabel("Write your answer").fill("");
    await button("Send").click();
    expect(await cards().last().textContent()).toContain("Seen by Denise");
  });

  it("brings an answer on the card to Maya's phone, and asks for no second one", async () => {
    await cards().last().getByLabel("Write your answer").fill("Great, I will ring the landlord too");
    await button("Send").click();
    await expect
      .poll(() => theirs().last().textContent(), patience)
      .toContain("Denise: Great, I will ring the landlord too");
    await expect.poll(() => cards().last().textContent(), patience).toContain("Answered by Denise, 10:1");
    expect(await cards().last().getByLabel("Write your answer").count()).toBe(0);
  });

  it("says under the card what has come of a call", async () => {
    await button("Call them").click();
    await button("We spoke").click();
    await expect.poll(() => messages().last().textContent(), patience).toContain("Noted: you spoke.");
  });

  it("answers commands that are typed", async () => {
    await types("cases");
    await expect.poll(() => cards().last().textContent(), patience).toContain("Open now");
    await types("who");
    await expect
      .poll(() => cards().last().textContent(), patience)
      .toContain("Shabnam Qadir stands in for you");
  });

  it("has no axe violation and nothing cut off, wide and narrow, with a card open to answer", async () => {
    await writes("and the boiler is still leaking");
    await expect.poll(() => cards().last().textContent(), patience).toContain("leaking");
    await button("Reply").click();
    for (const [width, height] of [
      [1280, 900],
      [900, 1000],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it("changes the card when it is answered on the staff page", async () => {
    const opened = page.context().waitForEvent("page");
    await cards().last().getByRole("link", { name: "Open the page" }).click();
    const staff = await opened;
    await signsIn(staff);
    await answersOn(staff, "The plumber comes at 3");
    await expect.poll(() => cards().last().textContent(), patience).toContain("Answered by Denise");
    await staff.close();
  });

  it("shows danger as a reference only, and counts what came to the phone and the mail", async () => {
    await writes("i want to kill myself");
    await expect
      .poll(() => cards().last().textContent(), patience)
      .toMatch(/^URGENT, ref \w{4}Nobody has taken/);
    await expect.poll(() => cards().allTextContents(), patience).not.toContain("leaking");
    expect((await cards().allTextContents()).join()).not.toContain("kill");
    await expect.poll(() => page.getByRole("tab", { name: "Mail 1 new" }).count(), patience).toBe(1);
    await page.getByRole("tab", { name: "Mail 1 new" }).click();
    expect(await page.getByRole("tab", { name: "Mail", exact: true }).getAttribute("aria-selected")).toBe(
      "true",
    );
    await page.keyboard.press("ArrowRight");
    expect(await page.getByLabel("Write to the app").isVisible()).toBe(true);
  });

  it("without the app tells her by text and mail at once", async () => {
    await page.getByRole("button", { name: "Take the app out" }).click();
    await expect.poll(() => page.getByLabel("Write to the app").isDisabled(), patience).toBe(true);
    expect(await demo.post("/demo/teams/message", { worker: "PA-01", text: "cases" })).toBe(409);
    const before = (await demo.snapshot()).texts.filter(({ phone }) => phone === DENISES_MOBILE).length;
    expect(
      await demo.post("/demo/text", {
        from: "+447700900002",
        text: "can you tell my PA the boiler man is coming thursday",
      }),
    ).toBe(200);
    const textsNow = async () =>
      (await demo.snapshot()).texts.filter(({ phone }) => phone === DENISES_MOBILE).length;
    await expect.poll(textsNow, patience).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Put the app in" }).click();
    await expect.poll(() => page.getByLabel("Write to the app").isEnabled(), patience).toBe(true);
  });
});

/** The press of a button on the newest card of Denise's, as the page would send it. */
async function pressed(verb: string): Promise<object> {
  const { cards: all } = await demo.snapshot();
  const newest = all.findLast(({ worker, card }) => worker === "PA-01" && card);
  const found = newest?.card?.actions?.find((action) => "verb" in action && action.verb === verb);
  if (!newest || found?.type !== "Action.Execute") throw new Error(`No button ${verb}`);
  return { worker: "PA-01", card: newest.id, verb, data: found.data };
}

async function signsIn(staff: Page): Promise<void> {
  await staff.getByLabel(/Work mobile number/).fill(DENISES_MOBILE);
  await staff.getByRole("button", { name: "Text me a code" }).click();
  await staff.getByLabel("Code").fill(await codeOnThePhone());
  await staff.getByRole("button", { name: "Sign in" }).click();
}

async function codeOnThePhone(): Promise<string> {
  const code = async () => {
    const { texts } = await demo.snapshot();
    const last = texts.findLast(({ phone }) => phone === DENISES_MOBILE);
    return /\b\d{6}\b/.exec(last?.text ?? "")?.[0];
  };
  await expect.poll(code, patience).toBeDefined();
  return (await code())!;
}

async function answersOn(staff: Page, words: string): Promise<void> {
  await staff.getByLabel("Your answer").first().fill(words);
  await staff.getByRole("button", { name: "Send answer" }).first().click();
}
