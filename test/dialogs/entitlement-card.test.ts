import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Line, startLine } from "../support/line.ts";

let line: Line;
beforeAll(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterAll(() => line.close());

const MAYA = "+447700900001";
const PROOF = "What's your mobile number?";
const titles = () => line.parts.content.entitlements.map(({ title }) => title);
const shown = (to: string) => line.gone.filter((one) => one.to === to).at(-1)!;

let visitors = 0;
const visit = () => `card-visitor-${++visitors}`;
const onWeb = async (visitor: string, text: string) =>
  (await line.say(visitor, text, { channel: "web" })).join("\n");

describe("the words of a card's button", () => {
  it("ask for the one that it names, of all there are; only help for the homeless brings a person at once", async () => {
    for (const title of titles()) {
      const answer = await onWeb(visit(), `Ask for: ${title}`);
      const isDanger = /^Homeless /.test(title);
      expect(answer, title).toContain(isDanger ? "I've alerted the duty team" : PROOF);
    }
  });

  it.each([
    { before: "what can i get", why: "while they are asked how old they are" },
    { before: "how much is the setting up home money", why: "while they are asked whether to ask" },
    { before: "can i come to the football", why: "in another talk" },
    { before: "book a careers chat", why: "while they are asked who they are" },
    { before: "i need help", why: "while they are asked whether they are safe" },
    { before: "my mum is going to hit me tonight", why: "while they are cared for" },
  ])("are heard $why", async ({ before }) => {
    const visitor = visit();
    await onWeb(visitor, before);
    expect(await onWeb(visitor, "Ask for: Setting up home allowance")).toContain(PROOF);
  });

  it("mean nothing else: words that only begin so are read as before", async () => {
    expect(await onWeb(visit(), "Ask for: a pony")).not.toContain(PROOF);
  });
});

describe("cards", () => {
  it("go to web chats only", async () => {
    await line.say(MAYA, "what can i get");
    expect(shown(MAYA)).not.toHaveProperty("cards");
    await line.say(MAYA, "1");
    expect(shown(MAYA)).not.toHaveProperty("cards");
  });

  it("come one for each that is offered, in the same order, none without a source and a button", async () => {
    const visitor = visit();
    await onWeb(visitor, "what can i get");
    for (const skipped of ["skip", "skip", "skip"]) await onWeb(visitor, skipped);
    const listed = await onWeb(visitor, "just show me");
    const { cards = [] } = shown(visitor);
    const lines = [...listed.matchAll(/^\d (.+?)(?:: £.*)?$/gm)].map(([, title]) => title);
    expect(cards.map(({ title }) => title)).toEqual(lines);
    expect(lines).toHaveLength(3);
    for (const { source, buttons, paragraphs } of cards) {
      expect(source?.url).toMatch(/^https?:/);
      expect(buttons).toHaveLength(1);
      expect(paragraphs.length).toBeGreaterThan(0);
    }
  });

  it("say a figure nowhere that the text would not: past its review the worker is named instead", async () => {
    const late = await startLine("2028-11-22T10:00:00Z");
    await late.say("late-visitor", "how much is the setting up home money", { channel: "web" });
    const { text, cards = [] } = late.gone.at(-1)!;
    expect(text).toContain("check with your PA");
    expect(JSON.stringify(cards)).not.toContain("£");
    await late.close();
  });
});
