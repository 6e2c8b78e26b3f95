import { describe, expect, it } from "vitest";
import {
  kindOf,
  plainDanger,
  situationIn,
} from "../../../../../src/conversation/understanding/danger/situation.ts";
import { harmDoneIn } from "../../../../../src/conversation/understanding/danger/told/harm-done.ts";

describe("harm that whoever writes has done", () => {
  it.each([
    { words: "ive just stabbed someone", is: "person", why: "a grave deed" },
    { words: "if i stab someone", is: undefined, why: "only thought of" },
    { words: "i strangle my mum she not breathing", is: "person", why: "done by what came of it" },
    {
      words: "i want to know what if i choke him and he is not breathing",
      is: undefined,
      why: "asked after",
    },
    { words: "i stabbed him lol", is: undefined, why: "laughed off" },
    { words: "i shot him at paintball", is: undefined, why: "played" },
    { words: "i shot him a message", is: undefined, why: "a figure of speech" },
    { words: "i stabbed him and did 3 years", is: undefined, why: "served" },
    { words: "she tells everyone i stabbed him", is: undefined, why: "what others say" },
    { words: "i hit him hes not moving", is: "person", why: "a blow with an outcome" },
    { words: "i hit him", is: undefined, why: "a blow" },
    { words: "i hit him with a bat", is: "person", why: "a blow with a weapon" },
    { words: "cut her throat", is: "person", why: "where it kills" },
    { words: "i slapped the baby so hard", is: "child", why: "a child, in temper" },
    { words: "i slapped the baby", is: undefined, why: "a child, and nothing more told" },
    { words: "i slapped him so hard", is: undefined, why: "no child" },
    { words: "i threw him against the cot hes quiet i lost it", is: "child", why: "a child by what is near" },
    { words: "i shook her", is: "child", why: "shaken" },
    { words: "i shook my mate", is: undefined, why: "a grown one shaken" },
    { words: "i shook his hand", is: undefined, why: "a hand" },
    { words: "i shook her lol", is: undefined, why: "a joke" },
    { words: "i shook him to wake him up", is: undefined, why: "to wake somebody" },
    { words: "shook her i couldnt stop she wont wake up", is: "child", why: "in temper, and not waking" },
    { words: "i shook the baby awake", is: "child", why: "a baby, whatever for" },
    { words: "gave my baby a shake", is: "child", why: "given a shake" },
    { words: "gave the baby a milk shake", is: undefined, why: "a drink" },
    { words: "i nearly gave the baby a shake", is: undefined, why: "not done" },
    { words: "ive hurt my baby", is: "child", why: "a child hurt" },
    { words: "i hurt him", is: undefined, why: "in feelings, it may be" },
    { words: "i hurt him theres blood", is: "person", why: "and it shows" },
    { words: "i ran a man over", is: "person", why: "run over" },
    { words: "i ran him home", is: undefined, why: "a lift" },
    { words: "i drove into someone", is: "person", why: "driven into" },
    { words: "done him with a machete", is: "person", why: "with a weapon, no verb" },
    { words: "done him a favour", is: undefined, why: "a kindness" },
    { words: "poured bleach on her face", is: "person", why: "what burns" },
    { words: "i put a pillow over my babys face", is: "child", why: "over a face" },
    { words: "i put my hand on her shoulder", is: undefined, why: "a touch" },
    { words: "put my hand over her mouth to stop her crying", is: "child", why: "one who cries" },
    { words: "i held his face under the water", is: "person", why: "under water" },
    { words: "i set fire to his bed", is: "person", why: "a bed" },
    { words: "smashed a glass in his face", is: "person", why: "a glass" },
    { words: "smashed a plate over his head", is: "person", why: "a plate" },
    {
      words: "done him a favour he collapsed earlier",
      is: undefined,
      why: "a kindness to somebody who fell",
    },
    { words: "i stabbed my mate next to the cot", is: "person", why: "a cot is near, and it was a mate" },
    { words: "i ran him home and stabbed him", is: "person", why: "the second deed is one" },
    { words: "i stabbed my ex and shook the baby", is: "child", why: "the child comes first" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(harmDoneIn(words)).toBe(is);
  });

  it("is danger now with words for the one who is hurt, whatever kind was found", () => {
    const text = "i stabbed my flatmate hes screaming";
    const found = { level: "emergency", kind: "abuse_harm_from_others" } as const;
    expect(plainDanger(text)).toEqual({ level: "emergency", kind: "violence_to_others" });
    expect(kindOf(text, found)).toBe("violence_to_others");
    expect(situationIn(text, found)).toBe("harm-done");
    expect(situationIn("i shook the baby", found)).toBe("child-hurt");
  });
});
