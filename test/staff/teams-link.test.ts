import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { account, DENISE, linesOf, Scene } from "../channels/teams/scene.ts";
import { wordsOf } from "./browser.ts";
import { check, startChrome } from "./chrome.ts";

const denise = account(1);

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  browser = await startChrome();
});
afterAll(() => browser.close());
beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(() => scene.close());

async function code(): Promise<string | undefined> {
  const visitor = await scene.signsIn(DENISE);
  const page = await visitor.send(await visitor.get("/staff/teams"), "/staff/teams");
  return /[A-Z]\d[A-Z]\d-\d{6}/.exec(wordsOf(page))?.[0];
}

describe("the page about Teams", () => {
  it("gives a code that makes whoever types it known", async () => {
    await scene.types(denise, (await code())!);
    expect(linesOf(scene.cards(denise)[0]!)[0]).toContain("Hello Denise.");
  });

  it("gives three in an hour", async () => {
    for (let i = 0; i < 3; i++) expect(await code()).toBeDefined();
    expect(await code()).toBeUndefined();
  });

  it.each([
    {
      before: async () => {},
      says: "You are told by e-mail and text. To be told in Teams as well",
      why: "unknown",
    },
    { before: () => scene.enlist(DENISE, denise), says: "Teams knows you already.", why: "on the list" },
    { before: () => scene.connect(DENISE, denise), says: "Teams reaches you.", why: "connected" },
    {
      before: async () => {
        await scene.connect(DENISE, denise);
        await scene.installs(denise, "remove");
      },
      says: "Teams does not reach you any more",
      why: "taken out",
    },
  ])("says how it stands: $why", async ({ before, says }) => {
    await before();
    expect(wordsOf(await (await scene.signsIn(DENISE)).get("/staff/teams"))).toContain(says);
  });

  it("is reached from all my work", async () => {
    expect((await (await scene.signsIn(DENISE)).get("/staff")).html).toContain('href="/staff/teams"');
  });

  it("is for nobody who has not signed in", async () => {
    expect((await fetch(`${scene.origin}/staff/teams`, { redirect: "manual" })).status).toBe(303);
  });
});

it.each([360, 1280])("shuts nobody out and fits a screen %i wide", { timeout: 60_000 }, async (width) => {
  const visitor = await scene.signsIn(DENISE);
  const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: scene.origin });
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: scene.origin })));
  const page = await context.newPage();
  await page.goto("/staff/teams");
  await check(page, "teams");
  await page.getByRole("button", { name: "Get a code" }).click();
  await page.getByRole("heading", { name: "Your code" }).waitFor();
  await check(page, "teams-code");
});
