import { describe, expect, it } from "vitest";
import { nowSafe } from "../../../../src/conversation/care/now-safe.ts";
import { readNowSafe } from "../../../../src/conversation/understanding/in-care/now-safe.ts";
import type { Scene } from "../../scene.ts";
import { ctxFor } from "../../scene.ts";

describe("A step to safety that was taken", () => {
  it.each([
    { words: "im back on the street now walking home", is: "self", why: "down again" },
    { words: "put them in the kitchen drawer n shut the door", is: "self", why: "put away" },
    { words: "ive put him in his cot and shut the door", is: "self", why: "the baby is safe" },
    { words: "my nan picked me up im in her car", is: "self", why: "fetched" },
    { words: "my dad picked me up im in his car", is: undefined, why: "he may be the one" },
    { words: "hes gone out, front door slammed", is: "self", why: "gone" },
    { words: "me mate said i can kip on his settee till friday", is: "taken-in", why: "a bed" },
    { words: "her brother is with her now", is: "them", why: "not alone" },
    { words: "hes breathing para is with him", is: "them", why: "help is there" },
    { words: "im back on the street now to get the knife", is: undefined, why: "it says more" },
    { words: "ok im back on the street now", is: "self", why: "a word before it" },
    { words: "😭", is: undefined, why: "no words at all" },
    { words: "hes back", is: undefined, why: "no step of theirs" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(readNowSafe(words)).toBe(is);
  });
});

describe("The answer to it", () => {
  const open: Scene["known"] = { concernOpen: true };
  const answer = (text: string, kind: string, situation?: string) => {
    const ctx = ctxFor({ text, known: open });
    const careAbout = { level: "urgent" as const, kind, ...(situation && { situation }) };
    const session = { misses: 2, careTurns: 3, careSince: ctx.known.now, careAbout };
    return nowSafe(ctx, session as Parameters<typeof nowSafe>[1]);
  };

  it.each([
    {
      text: "im back on the street now",
      kind: "suicide_self_harm",
      key: "safety.step-safe",
      why: "down again",
    },
    {
      text: "im back on the street now",
      kind: "homeless_tonight",
      key: undefined,
      why: "no good news to them",
    },
    { text: "my mate said i can stay", kind: "homeless_tonight", key: "safety.step-safe", why: "a bed" },
    {
      text: "my mate said i can stay",
      kind: "domestic_abuse",
      key: "safety.step-safe",
      why: "a bed away from it",
    },
    { text: "her nan is with her", kind: "domestic_abuse", key: undefined, why: "nobody else's case" },
    {
      text: "i have left the baby down in her pram",
      kind: "suicide_self_harm",
      key: undefined,
      why: "plain words of danger: she may be alone",
    },
    { text: "idk", kind: "domestic_abuse", key: undefined, why: "no step" },
  ])("$text after $kind: $why", ({ text, kind, key }) => {
    expect(answer(text, kind)?.says[0]?.said.key).toBe(key);
  });

  it("is of them in a friend's case alone, and joins what was told", () => {
    const made = answer("her nan is with her", "suicide_self_harm", "somebody-else");
    expect(made?.says[0]?.said.key).toBe("safety.step-they-are-safe");
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "her nan is with her" }]);
    expect(made?.session).toMatchObject({ misses: 0, careTurns: 3 });
    expect(answer("im back on the street now", "suicide_self_harm", "somebody-else")).toBeUndefined();
  });

  it("is none outside the frame", () => {
    expect(nowSafe(ctxFor({ text: "im back on the street now" }), { misses: 0 })).toBeUndefined();
  });
});
