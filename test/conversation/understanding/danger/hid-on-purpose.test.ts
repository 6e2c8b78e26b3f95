import { describe, expect, it } from "vitest";
import { hidOnPurpose } from "../../../../src/conversation/understanding/danger/hid-on-purpose.ts";

const asked = (kind: string) => ({ level: "urgent", kind, doubtful: true });
const NONE = { level: "none" };

describe("a grave word that was disguised", () => {
  it.each([
    { text: "s*icide", second: "suicide", is: asked("suicide_self_harm"), why: "their own" },
    { text: "i was r*ped", second: "i was raped", is: asked("abuse_harm_from_others"), why: "by others" },
    { text: "suicide", second: "suicide", is: NONE, why: "nothing was hidden" },
    { text: "i was raped", second: "i was raped", is: NONE, why: "nor here" },
    { text: "h3llo", second: "hello", is: NONE, why: "no grave word" },
    { text: "s*icide squad", second: "suicide squad", is: NONE, why: "a film" },
  ])("$text: $is, $why", ({ text, second, is }) => {
    expect(hidOnPurpose(text, second)).toEqual(is);
  });

  it.each([
    { length: 120, is: asked("suicide_self_harm"), why: "short" },
    { length: 121, is: NONE, why: "a long message tells by itself" },
  ])("in $length letters: $is, $why", ({ length, is }) => {
    expect(hidOnPurpose("s*icide ".padEnd(length, "x"), "suicide")).toEqual(is);
  });
});
