import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch } from "../widget/site.ts";
import { type DemoService, demoService, HER_PA, MAYA } from "./demo-service.ts";

const START = Date.parse("2026-11-22T21:41:00Z");
const patience = { timeout: 10_000 };

let browser: Browser;
let demo: DemoService;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  demo = await demoService({ start: START });
  page = await open(demo);
});
afterEach(async () => {
  await page.context().close();
  await demo.close();
  expect(complaints.splice(0)).toEqual([]);
});

async function open({ origin }: DemoService, width = 1280, height = 900): Promise<Page> {
  const opened = await (await browser.newContext({ viewport: { width, height } })).newPage();
  opened.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  opened.on("pageerror", ({ message }) => complaints.push(message));
  await opened.goto(origin);
  await opened.waitForSelector("#person option", { state: "attached" });
  return opened;
}

const theirs = () => page.getByLabel("The young person's phone");
const work = () => page.getByLabel("The adviser's work phone");
const bubbles = (phone: ReturnType<typeof theirs>) => phone.locator(".bubble .words").allTextContents();
const note = (text: string) => page.locator(".bubble", { hasText: text }).first().locator(".note");

describe("the demo page", () => {
  it("sends what is tapped or written from whoever was chosen, and shows what comes back", async () => {
    await theirs().getByRole("button", { name: "im ok" }).click();
    await expect.poll(() => bubbles(theirs()), patience).toEqual(["Sent: im ok", "Came in: You said: im ok"]);
    await page.getByLabel("You are").selectOption({ label: "Yonas, 18, new to the country" });
    expect(await bubbles(theirs())).toEqual([]);
    await theirs().getByLabel("Text message").fill("hello <b>");
    await page.keyboard.press("Enter");
    await expect.poll(() => bubbles(theirs()), patience).toContain("Came in: You said: hello <b>");
    expect(demo.received.map(({ address }) => address)).toEqual([MAYA, "+447700900003"]);
    expect(await note("You said: hello").textContent()).toBe("21:41");
    await expect.poll(() => note("Sent: hello").textContent(), patience).toBe("21:41 · Delivered");
  });

  it("can be a number that nobody knows", async () => {
    await page.getByLabel("You are").selectOption({ label: "Somebody else, a number nobody knows" });
    await theirs().getByRole("button", { name: "what can i get" }).click();
    await expect.poll(() => demo.received.map(({ address }) => address), patience).toEqual(["+447700900199"]);
  });

  it("shows the adviser of whoever is chosen: their texts, their mail, and how to sign in", async () => {
    const createdAt = demo.clock.now();
    await demo.sms.send({ outboxId: "1", to: HER_PA, text: "Somebody needs you", createdAt });
    await demo.mails.send({
      outboxId: "2",
      to: "denise.okoro@intouch.example",
      subject: "Reference K7",
      text: "Please look.",
      createdAt,
    });
    await expect.poll(() => bubbles(work()), patience).toEqual(["Came in: Somebody needs you"]);
    await page.getByRole("tab", { name: "Mail 1 new" }).click();
    await page.getByText("Reference K7").click();
    expect(await page.getByText("Please look.").isVisible()).toBe(true);
    await page.getByRole("tab", { name: "Phone" }).click();
    expect(await page.locator("#sign-in").textContent()).toMatch(/^07700\s900801$/);
    await work().getByLabel("Text back").fill("K7 on my way");
    await work().getByRole("button", { name: "Send" }).click();
    await expect
      .poll(() => demo.received.map(({ address, text }) => `${address} ${text}`), patience)
      .toEqual([`${HER_PA} K7 on my way`]);
    await page.getByLabel("You are").selectOption({ label: "Callum, 20, silent for months" });
    await expect.poll(() => bubbles(work()), patience).toEqual([]);
  });

  it("points to somebody else's desk when something comes there", async () => {
    await demo.sms.send({ outboxId: "1", to: "+447700900851", text: "Urgent", createdAt: 0 });
    await page.getByRole("button", { name: "Graham: 1 new" }).click();
    await expect.poll(() => bubbles(work()), patience).toEqual(["Came in: Urgent"]);
    expect(await page.getByRole("button", { name: "Graham: 1 new" }).count()).toBe(0);
  });

  it("moves the time on, and shows a new day among the texts", async () => {
    expect(await page.locator("#time").textContent()).toBe("21:41");
    await page.getByRole("button", { name: "Next working day, 9am" }).click();
    await expect.poll(() => page.locator("#time").textContent(), patience).toBe("09:00");
    await theirs().getByRole("button", { name: "im ok" }).click();
    await expect.poll(() => theirs().locator(".day").allTextContents(), patience).toEqual(["Mon 23 Nov"]);
    await page.getByRole("button", { name: "+1 week" }).click();
    await expect
      .poll(() => page.locator("#date").textContent(), patience)
      .toMatch(/Monday,? 30 November 2026/);
  });

  it("rings the line and shows what is heard", async () => {
    await theirs().getByRole("button", { name: "Call" }).click();
    await expect
      .poll(() => bubbles(theirs()), patience)
      .toEqual([expect.stringMatching(/^Heard on a call: Call 1/)]);
    expect(demo.calls).toEqual([MAYA]);
  });

  it("holds the council's website with the real chat, and comes back from a quick exit", async () => {
    const site = page.frameLocator("#site");
    await site.getByRole("button", { name: /^Chat/ }).click();
    await site.getByLabel("Your message").fill("from the website");
    await site.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => site.locator(".bubble.theirs").count(), patience).toBe(1);
    expect(demo.receiveOnWeb.map(({ text }) => text)).toEqual(["from the website"]);
    await site.getByRole("link", { name: /Exit quickly/ }).click();
    await expect.poll(() => site.getByRole("heading", { name: "Weather" }).count(), patience).toBe(1);
    complaints.length = 0;
    await site.getByRole("link", { name: "Back to the council's website" }).click();
    await expect.poll(() => site.getByRole("button", { name: /^Chat/ }).count(), patience).toBe(1);
  });

  it("says when the demo does not answer", async () => {
    await page.route("**/demo/text", (route) => route.abort());
    await theirs().getByRole("button", { name: "STOP" }).click();
    await expect.poll(() => page.getByRole("alert").textContent(), patience).toContain("does not answer");
    complaints.length = 0;
  });

  it.each([
    { width: 360, height: 740, why: "a phone" },
    { width: 900, height: 1000, why: "a tablet" },
    { width: 1280, height: 900, why: "a desk" },
  ])("has no axe violation and nothing cut off on $why, empty and in use", async ({ width, height }) => {
    await page.setViewportSize({ width, height });
    expect(await violations()).toEqual([]);
    await demo.mails.send({
      outboxId: "2",
      to: "denise.okoro@intouch.example",
      subject: "Reference K7",
      text: "x".repeat(90),
      createdAt: 0,
    });
    await demo.sms.send({ outboxId: "3", to: "+447700900851", text: "Urgent", createdAt: 0 });
    await theirs().getByLabel("Text message").fill("y".repeat(200));
    await page.keyboard.press("Enter");
    await expect.poll(() => theirs().locator(".bubble").count(), patience).toBe(2);
    await page.getByRole("tab", { name: "Mail 1 new" }).click();
    await page.getByText("Reference K7").click();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

it("says so when texts and mails go through networks that were set up, and keeps the rest", async () => {
  const other = await demoService({ network: undefined, mailbox: undefined });
  const real = await open(other);
  expect(await real.locator(".thread").first().textContent()).toContain("network that is set up");
  expect(await real.locator("#mails").textContent()).toContain("mail server that is set up");
  expect(await real.locator("#desk-teams .messages").textContent()).toContain("Teams is not played here");
  expect(await real.getByRole("button", { name: "im ok" }).isDisabled()).toBe(true);
  await real.getByRole("button", { name: "+1 day" }).click();
  await expect.poll(() => other.clock.now() - Date.now(), patience).toBeGreaterThan(80_000_000);
  await real.context().close();
  await other.close();
});

async function violations(): Promise<unknown[]> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
}
