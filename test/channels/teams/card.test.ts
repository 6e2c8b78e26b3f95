import { describe, expect, it } from "vitest";
import { adaptiveCard, MOST_CARD_BYTES } from "../../../src/channels/teams/card.ts";
import type { StaffCard } from "../../../src/domain/staff-card.ts";
import type { SentCard } from "../../doubles/microsoft.ts";
import { linesOf } from "./scene.ts";
import { schemaSlips } from "./schema.ts";

const press = { verb: "seen", label: "I've got it" };

const card: StaffCard = {
  tone: "waits",
  title: "Robin asked to talk to their worker",
  facts: ["Nobody has seen this yet. It came at 10:00.", "Code K7F2"],
  words: { text: "can you ring me", tooLong: "There is more." },
  actions: [
    { kind: "form", verb: "reply", label: "Reply", prompt: "Write", send: "Send", most: 1_600 },
    { kind: "press", ...press },
    { kind: "choice", label: "Call them", note: "How did it go?", presses: [press, press] },
    { kind: "press", ...press },
    { kind: "press", ...press },
  ],
  link: { label: "Open the page", url: `https://line.test/staff/people/${"0".repeat(36)}` },
  back: { about: "0".repeat(36), key: "k".repeat(22), answeredAt: 1_795_428_000_000, seal: "s".repeat(43) },
};

const saying = (text: string): StaffCard => ({ ...card, words: { text, tooLong: "There is more." } });
const drawn = (one: StaffCard, short = false) =>
  adaptiveCard(one, "preview", { short }) as unknown as SentCard;

it.each([
  { one: card, why: "with all that a card can have" },
  { one: { ...card, actions: [], back: {} }, why: "without anything to press" },
  {
    one: { tone: "plain", title: "Sent", facts: [], actions: [], back: {} } satisfies StaffCard,
    why: "the least",
  },
])("is an Adaptive Card by the published schema, $why", ({ one }) => {
  expect(schemaSlips(drawn(one))).toEqual([]);
});

it("is told apart by that schema from what is no card", () => {
  expect(schemaSlips({ ...drawn(card), body: [{ type: "NoSuchBlock" }] })).not.toEqual([]);
  expect(schemaSlips({ ...drawn(card), actions: [{ type: "Action.Execute", verb: 7 }] })).not.toEqual([]);
});

describe("the words of a young person", () => {
  it.each([
    { text: "<img src=x onerror=alert(1)>", why: "markup" },
    { text: "[ring me](javascript:alert(1))", why: "a link in Markdown" },
    { text: "**bold** _and_ # so on", why: "other Markdown" },
    { text: "$" + "{7*7} %s <% %> &#x41;", why: "what templates would take for theirs" },
    { text: "\u202Eevil", why: "a turn of direction" },
  ])("stay as they were typed in a run of plain text: $why", ({ text }) => {
    expect(linesOf(drawn(saying(text)))).toContain(text);
    expect(JSON.stringify(drawn(saying(text)))).not.toContain('"TextBlock"');
  });

  it("call no function of the card's own, and hide nothing", () => {
    expect(linesOf(drawn(saying("{{DATE(2026-01-01)}} a\u0000b")))).toContain(
      "{\u2060{DATE(2026-01-01)}} a b",
    );
  });

  it("stand on lines of their own", () => {
    expect(linesOf(drawn(saying("one\n\ntwo\r\nthree")))).toEqual(
      expect.arrayContaining(["one", "two", "three"]),
    );
  });

  it.each([
    { text: "a".repeat(2_000), cut: false, why: "the most that is shown" },
    { text: "a".repeat(2_001), cut: true, why: "one character more" },
    { text: "a\n".repeat(30).trim(), cut: false, why: "the most lines" },
    { text: "a\n".repeat(31).trim(), cut: true, why: "one line more" },
  ])("are cut: $cut, $why", ({ text, cut }) => {
    expect(linesOf(drawn(saying(text))).includes("There is more.")).toBe(cut);
  });

  it("are left out of the short card, which says that there is more", () => {
    const lines = linesOf(drawn(card, true));
    expect(lines).not.toContain("can you ring me");
    expect(lines).toContain("There is more.");
  });
});

describe("the size of a card", () => {
  it.each([
    { character: "a", why: "plain letters" },
    { character: "\u{1F600}", why: "emoji" },
    { character: "\uD800", why: "halves of characters" },
    { character: '"', why: "what JSON escapes" },
    { character: "\u4E16", why: "three bytes each" },
    { character: "a\n", why: "a line for each letter" },
  ])("stays under 20 KB for the longest words: $why", ({ character }) => {
    const json = JSON.stringify(drawn(saying(character.repeat(40_000))));
    expect(Buffer.byteLength(json)).toBeLessThan(MOST_CARD_BYTES);
  });
});
