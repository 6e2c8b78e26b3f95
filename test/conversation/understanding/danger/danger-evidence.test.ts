import { describe, expect, it } from "vitest";
import {
  isGuessOnAWord,
  isGuessOnFew,
  isMadeSafe,
  namesKind,
  showsNoDanger,
  tellsNothingNew,
} from "../../../../src/conversation/understanding/danger/danger-evidence.ts";
import { loadUnderstanding } from "../../../../src/conversation/understanding/index.ts";
import { RISK_KINDS } from "../../../../src/conversation/understanding/types.ts";
import type { Day } from "../../../../src/domain/day.ts";

const understander = loadUnderstanding("content/understanding");
const today = "2026-11-25" as Day;
const levelOf = (text: string, concernOpen: boolean) =>
  understander.understand(text, { today, inCare: true, ...(concernOpen && { concernOpen: true }) }).risk
    .level;

describe("what a message counts for alone", () => {
  const WEIGHT = { none: 0, urgent: 1, emergency: 2 } as const;
  const alone = (text: string) => understander.understand(text, { today }).risk.level;

  it.each([
    { text: "im standing on the edge", why: "an edge" },
    { text: "they r outside", why: "they have come" },
    { text: "he poured petrol thru the letterbox", why: "a deed" },
    { text: "my head is banging n seein double", why: "illness" },
    { text: "some older guy said i can stay at his", why: "more than a guess on a few words" },
    { text: "he is drunk driving with my daughter in the back", why: "a child" },
    { text: "they put me in a car n took my phone", why: "taken" },
  ])("it counts for at least while a concern is open: $text, $why", ({ text }) => {
    expect(WEIGHT[alone(text)]).toBeGreaterThan(0);
    expect(WEIGHT[levelOf(text, true)]).toBeGreaterThanOrEqual(WEIGHT[alone(text)]);
  });

  it.each([
    { text: "he is kind", is: true, why: "three words" },
    { text: "he is very kind", is: true, why: "four" },
    { text: "he is very kind today", is: false, why: "five" },
  ])("rests on few words, $is: $text, $why", ({ text, is }) => {
    expect(isGuessOnFew(text)).toBe(is);
  });

  it.each([
    { text: "dads home", level: "urgent", is: true, why: "two words" },
    { text: "myself", level: "urgent", is: true, why: "one" },
    { text: "dads home now", level: "urgent", is: false, why: "three" },
    { text: "dads home", level: "emergency", is: false, why: "danger now is not asked after" },
  ] as const)("a guess at $level on $text is asked, $is: $why", ({ text, level, is }) => {
    expect(isGuessOnAWord({ level }, text)).toBe(is);
  });

  it.each([
    { text: "i binned the blades", is: true, why: "made safe" },
    { text: "hes here now", is: true, why: "only where somebody is" },
    { text: "can i get the locks changed", is: true, why: "their own locks" },
    { text: "i dont want it to happen again", is: true, why: "a wish that it ends" },
    { text: "i just dont want him doing that to anyone else", is: true, why: "a wish for others" },
    { text: "im at my own flat now he isnt here", is: true, why: "they are apart" },
    { text: "he doesnt know i got this number", is: true, why: "he cannot reach them by it" },
    { text: "he dont know where i live", is: true, why: "nor come" },
    { text: "he doesnt know i told you", is: false, why: "it may be found out" },
    { text: "im at his flat now he isnt here", is: false, why: "his place" },
    { text: "i dont want to be here again", is: false, why: "it may be life that is not wanted" },
    { text: "i dont want it to happen again tonight at his", is: false, why: "it tells of tonight" },
    { text: "he is kind", is: false, why: "it tells something" },
  ])("$text tells nothing new, $is: $why", ({ text, is }) => {
    expect(tellsNothingNew(text)).toBe(is);
  });
});

describe("a line that shows no danger", () => {
  it.each([
    { text: "he is kind", p: 0.5, is: true, why: "no word of danger" },
    { text: "he is kind", p: 0.984, is: true, why: "the classifier is not certain" },
    { text: "he is kind", p: 0.985, is: false, why: "the classifier is as good as certain" },
    { text: "he is kind and then we went to the shops", p: 0.5, is: true, why: "ten words are few" },
    { text: "hes here now", p: 1, is: true, why: "no news in it at all" },
    { text: "can i get the locks changed", p: 1, is: true, why: "their own locks" },
    { text: "he hit me", p: 0.5, is: false, why: "a word of violence" },
    {
      text: "he is kind and then we went to the shops and he was so nice",
      p: 0.5,
      is: false,
      why: "it is long, so there is enough to see",
    },
  ])("$text at $p: $is, $why", ({ text, p, is }) => {
    expect(showsNoDanger(text, p)).toBe(is);
  });

  it.each([
    { kind: "destitute_no_food_or_power", is: false, why: "a word of the kind that was read" },
    { kind: "medical", is: true, why: "a word of another kind" },
    { kind: undefined, is: true, why: "no kind was read" },
  ] as const)("no food, read as $kind: $is, $why", ({ kind, is }) => {
    expect(showsNoDanger("theres no food here", 0.5, kind)).toBe(is);
  });

  it.each([
    { text: "i binned the blades", is: true, why: "out of their hands" },
    { text: "mum has hid my meds", is: true, why: "out of reach" },
    { text: "its stopped bleeding", is: true, why: "over" },
    { text: "binned the blades but got new ones", is: false, why: "more is told" },
    { text: "he never hit the kids", is: true, why: "said not to be so" },
    { text: "i binned the blades and we all had our tea", is: true, why: "ten words are few" },
    { text: "i dont have any pills", is: true, why: "nothing in reach" },
    { text: "took the tablets", is: false, why: "swallowed" },
    {
      text: "i binned the blades and we all sat and had our tea and watched telly",
      is: false,
      why: "a long one is read",
    },
  ])("is made safe: $text, $is, $why", ({ text, is }) => {
    expect(isMadeSafe(text)).toBe(is);
  });

  it.each([
    { text: "they take me tomorrow", kind: "homeless_tonight", is: false, why: "no word of a bed" },
    { text: "i have nowhere to go", kind: "homeless_tonight", is: true, why: "nowhere" },
    { text: "he raped me", kind: "abuse_harm_from_others", is: true, why: "named" },
    { text: "shes bleeding", kind: "medical", is: true, why: "blood" },
    { text: "they took me", kind: "missing_or_trafficked", is: true, why: "taken" },
    { text: "they make me sell", kind: "exploitation", is: true, why: "made to" },
    { text: "no food", kind: "destitute_no_food_or_power", is: true, why: "food" },
    { text: "hell regret it", kind: "violence_to_others", is: true, why: "a threat in other words" },
  ] as const)("$text names $kind: $is, $why", ({ text, kind, is }) => {
    expect(namesKind(text, kind)).toBe(is);
  });

  it.each(RISK_KINDS)("an ordinary ask does not name %s", (kind) => {
    expect(namesKind("book me in", kind)).toBe(false);
  });
});
