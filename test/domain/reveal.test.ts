import { describe, expect, it } from "vitest";
import {
  type AddressKnown,
  mayReveal,
  type Revealed,
  type Standing,
  standingOf,
} from "../../src/domain/reveal.ts";

const STANDINGS: readonly Standing[] = ["known-phone", "proved-web", "doubtful-phone", "unknown"];

/** yes or no, in the order of STANDINGS. */
const TABLE: readonly (readonly [what: Revealed, cells: string, why: string])[] = [
  ["general-facts", "yes yes yes yes", "the law is no secret"],
  ["help-lines", "yes yes yes yes", "help is for anyone"],
  ["first-name", "yes yes no no", "a name shows that we know someone"],
  ["worker-first-name", "yes yes no no", "so does a worker's"],
  ["appointments", "yes yes no no", "says where someone will be"],
  ["own-choices", "yes yes no no", "says what someone asked for"],
  ["worker-full-name", "no no no no", "only the page and the worker tell it"],
  ["home-address", "no no no no", "never by text or chat"],
  ["record", "no no no no", "needs a second proof or the worker"],
];

describe("mayReveal", () => {
  const cells = TABLE.flatMap(([what, row, why]) =>
    row.split(" ").map((answer, i) => ({ what, where: STANDINGS[i]!, may: answer === "yes", why })),
  );
  it("has a cell for each of nine things in four places", () => {
    expect(cells).toHaveLength(36);
  });

  it.each(cells)("$what, $where: $may, $why", ({ what, where, may }) => {
    expect(mayReveal(what, where)).toBe(may);
  });
});

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-23T10:00:00Z");

describe("standingOf", () => {
  const rows: (Partial<AddressKnown> & { nobodys?: true; is: Standing; why: string })[] = [
    { lastHeardAt: NOW - 90 * DAY + 1, is: "known-phone", why: "a moment short of ninety days" },
    { lastHeardAt: NOW - 90 * DAY, is: "doubtful-phone", why: "ninety days of silence" },
    { provedAt: NOW - 90 * DAY + 1, is: "known-phone", why: "proof counts like a message" },
    { provedAt: NOW - 90 * DAY, is: "doubtful-phone", why: "proof grows old too" },
    {
      provedAt: NOW - 200 * DAY,
      lastHeardAt: NOW - DAY,
      is: "known-phone",
      why: "the later of the two counts",
    },
    {
      provedAt: NOW - DAY,
      lastHeardAt: NOW - 200 * DAY,
      is: "known-phone",
      why: "whichever of them it is",
    },
    { is: "doubtful-phone", why: "never proved and never heard from" },
    { state: "doubtful", lastHeardAt: NOW, is: "doubtful-phone", why: "in doubt whatever they write" },
    { state: "detached", lastHeardAt: NOW, is: "unknown", why: "it is not theirs any more" },
    { state: "detached", channel: "web", provedAt: NOW, is: "unknown", why: "nor is a visit" },
    { lastHeardAt: NOW, nobodys: true, is: "unknown", why: "it belongs to nobody on record" },
    { channel: "web", lastHeardAt: NOW, is: "unknown", why: "a visit without proof" },
    { channel: "web", provedAt: NOW, is: "proved-web", why: "a visit after a code" },
    { channel: "web", provedAt: NOW, nobodys: true, is: "unknown", why: "a visit of nobody on record" },
    { channel: "terminal", lastHeardAt: NOW, is: "known-phone", why: "the terminal stands for a phone" },
  ];
  it.each(rows)("is $is: $why", ({ nobodys, is, why: _, ...address }) => {
    const whole: AddressKnown = {
      channel: "sms",
      state: "live",
      provedAt: null,
      lastHeardAt: null,
      ...address,
    };
    expect(standingOf(whole, !nobodys, NOW)).toBe(is);
  });
});
