import { describe, expect, it } from "vitest";
import { matchesOf, readOf } from "./compare.ts";
import { countSteps } from "./steps.ts";

describe("the machine that counts", () => {
  it.each([
    { pattern: /a|ab|abc/, text: "abc", why: "the first alternative that fits counts, not the longest" },
    { pattern: /(a+?)(a*)/, text: "aaa", why: "lazy before greedy" },
    { pattern: /(?:a{2,3}){2}/, text: "aaaaa", why: "a bounded round gives back" },
    { pattern: /x{0}y{2,}/, text: "xyyy", why: "no round at all, and no upper bound" },
    { pattern: /(a*)*b/, text: "aac", why: "an empty round ends the loop" },
    { pattern: /(?:a?){3}b/, text: "b", why: "rounds that must be may be empty" },
    { pattern: /(z)((a+)?(b+)?(c))*/, text: "zaacbbbcac", why: "each round forgets its groups" },
    { pattern: /(a)|(b)/, text: "b", why: "a group that took no part" },
    { pattern: /^b$/gm, text: "a\nb\r\nb\u2028b", why: "edges of lines" },
    { pattern: /a.b/gs, text: "a\nb a\u2028b", why: "a dot for line ends" },
    { pattern: /\bw\w*|\B\./g, text: "we .ew. w", why: "edges of words, and what is none" },
    { pattern: /(?=(a+))a*b\1/, text: "baaabac", why: "what a lookahead found stays" },
    { pattern: /(?!foo)\b\w+/g, text: "foo bar", why: "what is not ahead" },
    { pattern: /(?<=(\d+)(\d+))x/, text: "1053x", why: "a lookbehind reads backwards" },
    { pattern: /(?<!£)\b\d+/g, text: "£20 20", why: "what is not behind" },
    { pattern: /(?<=\1(a))b/, text: "aab", why: "a back-reference inside a lookbehind" },
    { pattern: /(?<one>a)\k<one>|\k<one>b/, text: "b", why: "a reference to a group that took no part" },
    { pattern: /(é)\1/iu, text: "éÉ", why: "a reference that does not mind case" },
    { pattern: /\p{Lu}\p{Ll}+|[^\p{L}\s]/gu, text: "Ab ǅx 👍", why: "Unicode sets" },
    { pattern: /^.$/u, text: "👍", why: "one code point" },
    { pattern: /^..$/, text: "👍", why: "two units" },
    { pattern: /(?<=👍)x/u, text: "👍x", why: "a pair read backwards" },
    { pattern: /[\p{L}--[a-z]]/gv, text: "aéb", why: "a set without another" },
    { pattern: /ſ|K/iu, text: "sk", why: "letters that fold to others" },
    { pattern: /(?:)/g, text: "a👍", why: "nothing, before every unit" },
    { pattern: /(?:)/gu, text: "a👍", why: "nothing, before every code point" },
    { pattern: /a/y, text: "ba", why: "only where it stands" },
    { pattern: /(?i:a)b/g, text: "Ab AB", why: "case does not count in a part" },
  ])("finds what the engine finds with $pattern: $why", ({ pattern, text }) => {
    expect(matchesOf(countSteps(pattern, text), text)).toEqual(readOf(pattern, text));
  });

  it.each([
    { pattern: /x/, text: "aaaa", steps: 5, why: "once at each place, and once at the end" },
    {
      pattern: /^x/,
      text: "aaaa",
      steps: 6,
      why: "at the start it is the start; elsewhere the edge fails at once",
    },
    { pattern: /a/, text: "aaaa", steps: 2, why: "found at once" },
    { pattern: /a/g, text: "aa", steps: 5, why: "found twice, then the end" },
  ])("takes $steps steps for $pattern: $why", ({ pattern, text, steps }) => {
    expect(countSteps(pattern, text).steps).toBe(steps);
  });

  it("gives up where it has been told to", () => {
    expect(countSteps(/^(?:a|a)*$/, `${"a".repeat(60)}b`, 100_000).steps).toBe(Number.POSITIVE_INFINITY);
  });

  it("refuses what it does not count", () => {
    expect(() => countSteps(/\p{RGI_Emoji}/v, "👍")).toThrow("whole strings");
  });
});
