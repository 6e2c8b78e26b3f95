import { describe, expect, it } from "vitest";
import type { Classifier } from "../../../../src/conversation/understanding/classifier/model.ts";
import type { Reading } from "../../../../src/conversation/understanding/classifier/reading.ts";
import { isLong, longAlarm } from "../../../../src/conversation/understanding/danger/danger-in-long.ts";
import type { Risk } from "../../../../src/conversation/understanding/types.ts";

const ABUSE = "abuse_harm_from_others";
const NONE: Risk = { level: "none" };
const URGENT: Risk = { level: "urgent", kind: ABUSE };
const NOW: Risk = { level: "emergency", kind: ABUSE };
const ASKED: Risk = { ...URGENT, doubtful: true };

interface Seen {
  /** How likely the classifier holds a part, or a stretch of the whole, for danger; of any other it sees nothing. */
  readonly p?: Readonly<Record<string, number>>;
  readonly pattern?: string;
  /** What a text is when it is all that was sent; any other is danger. */
  readonly alone?: Readonly<Record<string, Risk>>;
  readonly found?: Risk;
  readonly stretches?: readonly string[];
}

/** The risk of a long message, and what was read alone for it. */
function read(
  text: string,
  { p = {}, pattern = "", alone = {}, found = NONE, stretches = ["x"] }: Seen = {},
) {
  const classify = ((part: unknown) => [
    { label: `${ABUSE} urgent`, p: p[String(part)] ?? 0 },
  ]) as unknown as Classifier;
  const reading = (part: string) => ({ vector: part, tokens: part.split(" ") }) as unknown as Reading;
  const asked: string[] = [];
  const readAlone = (part: string): Risk => {
    asked.push(part);
    return alone[part] ?? URGENT;
  };
  const patterns = (part: string): Risk => (part === pattern ? { level: "urgent" } : NONE);
  const inLong = longAlarm({ read: reading, classify, patterns });
  const { risk } = inLong(text, stretches.map(reading), { risk: found, p: 0.4 }, readAlone);
  return { risk, asked };
}

const guess = (...parts: string[]) => ({ p: Object.fromEntries(parts.map((part) => [part, 0.5])) });

describe("a long message", () => {
  it.each([
    { stretches: 4, long: false },
    { stretches: 5, long: true },
  ])("of $stretches stretches is long, $long", ({ stretches, long }) => {
    expect(isLong(Array.from({ length: stretches }, () => ({}) as Reading))).toBe(long);
  });

  it.each([
    { part: "he stabbed me", seen: {}, is: true, why: "plain words" },
    { part: "he is at it", seen: { pattern: "he is at it" }, is: true, why: "a pattern of danger" },
    { part: "he is at my bed", seen: guess("he is at my bed"), is: true, why: "as likely as not" },
    { part: "he is at my bed", seen: { p: { "he is at my bed": 0.49 } }, is: false, why: "less likely" },
    { part: "he is nice", seen: {}, is: false, why: "nothing of danger" },
  ])("is read alone at $part, $is: $why", ({ part, seen, is }) => {
    const { asked, risk } = read(`had some tea. ${part}`, seen);
    expect(asked).toEqual(is ? [part] : []);
    expect(risk).toEqual(is ? URGENT : NONE);
  });

  it("is as grave as the gravest of its parts, or as the whole", () => {
    const text = "he hit me. then we ate. he cut me";
    const seen = { ...guess("he hit me", "he cut me"), alone: { "he cut me": NOW } };
    expect(read(text, seen).risk).toEqual(NOW);
    expect(read(text, { found: { level: "emergency" } }).risk).toEqual({ level: "emergency" });
  });

  it("of one part is read as a whole only", () => {
    expect(read("he stabbed me").asked).toEqual([]);
  });

  it("has two parts that look like danger read together too", () => {
    expect(
      read("he hit me. it was bad for me. we ate", guess("he hit me", "it was bad for me")).asked,
    ).toEqual(["he hit me", "he hit me and it was bad for me", "it was bad for me"]);
  });

  it("has plain danger read before what only looks like it, and ten parts at most", () => {
    const guesses = Array.from({ length: 10 }, (_, i) => `he was at me x${"y".repeat(i)}`);
    const { asked } = read(`${guesses.join(". we ate. ")}. we ate. he stabbed me`, guess(...guesses));
    expect(asked).toEqual(["he stabbed me", ...guesses.slice(0, 9)]);
  });

  it("has a part that comes again read once", () => {
    const { asked } = read(`${"he hit me. we ate. ".repeat(11)}he cut me`, guess("he hit me", "he cut me"));
    expect(asked).toEqual(["he hit me", "he cut me"]);
  });
});

describe("sentences with nothing between them", () => {
  it.each([
    { text: "we ate. i cant sleep he hurts me", asked: ["he hurts me"], why: "each by itself" },
    { text: "we ate. i slept he hurts me", asked: [], why: "two words are no sentence" },
    { text: "we ate. i  slept he hurts me", asked: [], why: "however they are set" },
  ])("are read, $asked of $text: $why", ({ text, asked }) => {
    expect(read(text, guess("he hurts me")).asked).toEqual(asked);
  });

  it("are read as they stand too", () => {
    const whole = "i cant sleep he hurts me";
    expect(read(`we ate. ${whole}`, guess(whole)).asked).toEqual([whole]);
  });
});

describe("a story that is told", () => {
  const told = (between: string) => read(`we saw a film. ${between}he stabbed me`).asked;
  it.each([
    { between: "", asked: [], why: "just before" },
    { between: "it was on. it was long. ", asked: [], why: "three parts before" },
    { between: "it was on. it was long. we ate. ", asked: ["he stabbed me"], why: "four parts before" },
  ])("is no danger, $asked: $why", ({ between, asked }) => {
    expect(told(between)).toEqual(asked);
  });

  it("is danger where it comes after", () => {
    expect(read("he stabbed me. we saw a film").asked).toEqual(["he stabbed me"]);
  });

  it("in a part that runs on is none", () => {
    expect(read("we ate. he stabbed me in a game").asked).toEqual([]);
  });
});

describe("what only looks like danger, of somebody else", () => {
  const PART = "she broke an arm";
  const BEFORE = `they went skating, ${PART}`;
  const AFTER = `${PART}, the cast is blue`;
  const risk = (seen: Seen, text = `they went skating. ${PART}. the cast is blue`) =>
    read(text, { ...guess(PART), ...seen }).risk;

  it.each([
    { alone: { [BEFORE]: NONE }, is: NONE, why: "calmed by what stands before" },
    { alone: { [AFTER]: NONE }, is: NONE, why: "calmed by what stands after" },
    { alone: {}, is: URGENT, why: "calmed by neither" },
    { alone: { [PART]: NONE }, is: NONE, why: "nothing by itself" },
  ])("is $is: $why", ({ alone, is }) => {
    expect(risk({ alone })).toEqual(is);
  });

  it("is calmed by nothing where nothing stands", () => {
    const none = { "": NONE, [PART]: NOW };
    expect(risk({ alone: none }, `${PART}. the cast is blue`)).toEqual(NOW);
    expect(risk({ alone: none }, `they went skating. ${PART}`)).toEqual(NOW);
  });

  it("is never calmed in plain words, nor where it is of the writer", () => {
    const calm = { "we ate, he stabbed me": NONE, "we ate, she broke my arm": NONE };
    expect(read("we ate. he stabbed me", { alone: calm }).risk).toEqual(URGENT);
    expect(read("we ate. she broke my arm", { ...guess("she broke my arm"), alone: calm }).risk).toEqual(
      URGENT,
    );
  });
});

describe("danger that only a stretch of the whole looks like", () => {
  const stretches = ["he is nice", "he hits me", "we ate tea"];
  const p = { "he is nice": 0.3, "he hits me": 0.6, "we ate tea": 0.4 };
  it.each([
    { found: URGENT, stretches, is: URGENT, why: "a word of it is in the likeliest" },
    { found: URGENT, stretches: ["he hits me", "we ate tea"], is: ASKED, why: "none in the likeliest" },
    { found: NOW, stretches: ["we ate tea"], is: ASKED, why: "danger now is asked after too" },
    { found: { level: "urgent" }, stretches: ["we ate tea"], is: { level: "urgent" }, why: "of no kind" },
  ] as const)("$found in $stretches is $is: $why", ({ found, stretches, is }) => {
    const seen = { p: stretches.length === 2 ? { ...p, "he hits me": 0.2 } : p, found, stretches };
    expect(read("he is nice", seen).risk).toEqual(is);
  });

  it("is looked for in the first of those that look alike", () => {
    const alike = { p: { "he hits me": 0.4, "we ate tea": 0.4 }, found: URGENT };
    expect(read("he is nice", { ...alike, stretches: ["he hits me", "we ate tea"] }).risk).toEqual(URGENT);
    expect(read("he is nice", { ...alike, stretches: ["we ate tea", "he hits me"] }).risk).toEqual(ASKED);
  });

  it("stands where the whole has plain words of it", () => {
    expect(read("he stabbed me", { found: NOW }).risk).toEqual(NOW);
  });

  it("keeps how likely it is", () => {
    const inLong = longAlarm({
      ...{ read: () => ({}) as Reading, classify: (() => []) as Classifier, patterns: () => NONE },
    });
    expect(inLong("he stabbed me", [], { risk: NOW, p: 0.4 }, () => NONE)).toEqual({ risk: NOW, p: 0.4 });
  });
});
