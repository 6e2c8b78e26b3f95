import { describe, expect, it } from "vitest";
import { type OneOf, waysOf } from "../../../../src/conversation/understanding/words/needed-words.ts";

/** "^" and "$" where a word begins or ends. */
const said = (one: OneOf): string =>
  one.map(({ letters, starts, ends }) => `${starts ? "^" : ""}${letters}${ends ? "$" : ""}`).join("|");

describe("the words that a pattern cannot do without", () => {
  it.each<[pattern: RegExp, ways: readonly (readonly string[])[], why: string]>([
    [/\bcat\b/, [["^cat$"]], "a word between edges is whole"],
    [/cat/, [["cat"]], "elsewhere it may be anywhere in a word"],
    [/^cat$/, [["^cat$"]], "the ends of the text are edges"],
    [/\bcats?\b/, [["^cats$|^cat$"]], "with and without what may be missing"],
    [/\bcat\w*\b/, [["^cat"]], "only the beginning is known"],
    [/\w+cat\b/, [["cat$"]], "only the end is known"],
    [/\bcat\b|\bdog\b/, [["^cat$"], ["^dog$"]], "each way by itself"],
    [/\bcat[|)(]dog\b|\bhen\b/, [["^cat$", "^dog$"], ["^hen$"]], "a bar in a class parts no ways"],
    [/\bcat\|dog\b|\(hen\b/, [["^cat$", "^dog$"], ["^hen$"]], "nor does one that is escaped"],
    [/\b(?:cat|(dog|pig))s\b|\bhen\b/, [["^cats$|^dogs$|^pigs$"], ["^hen$"]], "nor one in a group"],
    [/\b(?:cat|dog) bit me\b/, [["^cat$|^dog$", "^bit$", "^me$"]], "each word of a sequence"],
    [/\bcat .{0,9} dog\b/, [["^cat$", "^dog$"]], "on both sides of anything"],
    [/\bcat(?: \w+){0,3} dog\b/, [["^cat", "^dog$"]], "on both sides of words that may be missing"],
    [/\b(?:big )?cat\b/, [["^big$|^cat$"]], "the longest word of each text, for it is there"],
    [/\b(?:cat|\w+)\b/, [[]], "one choice that is anything leaves nothing"],
    [/\b(?:cat \w+|dog \d)\b/, [["^cat$|^dog$"]], "one word of each choice"],
    [/\bcat(?! food)\b/, [["^cat$"]], "what must not follow is not needed"],
    [/\b(?<!my )cat\b/, [["^cat$"]], "nor what must not stand before"],
    [/\b(?:cat )+dog\b/, [["cat$", "dog$"]], "what comes at least once, though not where a word begins"],
    [/\b(?:cat )*dog\b/, [["dog$"]], "what may come never is not needed"],
    [/\bc[au]t\b/, [["^cat$|^cut$"]], "a letter or another"],
    [
      /\bca[a-z]t\b/,
      [["^ca"]].map(() => []),
      "any of many letters breaks a word, and two letters are too common",
    ],
    [/\bcat[ ,.!]+dog\b/, [["^cat$", "^dog$"]], "marks are a blank, however many"],
    [/\bcan't\b/, [["^can$", "^t$"]], "a mark parts words"],
    [/\b(cat) \1\b/, [[]], "a pattern that refers back is not looked into"],
    [/😂|\p{L}at/u, [[], []], "what is no word is not needed"],
    [/\bat\b/, [["^at$"]], "a short word counts if it is whole"],
    [/(?i:cat)/, [[]], "whose case is not told apart is not looked into"],
    [/\Bcat\b/, [["cat$"]], "what is no edge does not begin a word"],
    [/\bcat\Wdog\b/, [["^cat$", "^dog$"]], "whatever is no letter parts words"],
    [/\bcat[\W\s]dog\b/, [["^cat$", "^dog$"]], "so does a choice of such"],
    [/\bcat[\w\s]dog\b/, [["^cat", "dog$"]], "but not a choice of letters too"],
    [/\bcat[\S]dog\b/, [["^cat", "dog$"]], "nor anything but a blank"],
    [/\bcat\Sdog\b/, [["^cat", "dog$"]], "nor that by itself"],
    [/\bcat[^a]dog\b/, [["^cat", "dog$"]], "nor whatever is not one letter"],
    [/\bc[a-d]t\b/, [["^cat$|^cbt$|^cct$|^cdt$"]], "four letters in a row are told apart"],
    [/\bc[a-e]t\b/, [[]], "five are not"],
    [/at/, [[]], "and is too common if it may be anywhere"],
  ])("%s: %j, for %s", (pattern, ways) => {
    expect(waysOf(pattern).map(({ needs }) => needs.map(said))).toEqual(ways);
  });

  it("are none for what can never match", () => {
    const never = `cat${"[]"}`;
    expect(waysOf(new RegExp(never))[0]!.needs).toEqual([]);
  });

  it("are not told apart where there are too many texts", () => {
    const letters = "(?:aa|bb|cc|dd|ee|ff|gg)";
    expect(waysOf(new RegExp(`\\b${letters}${letters}${letters}\\b`))[0]!.needs).toHaveLength(1);
  });
});
