import { describe, expect, it } from "vitest";
import { unrepeated } from "../../../src/conversation/care/unrepeated.ts";
import { say } from "../../../src/conversation/dialog.ts";
import { ctxFor, keysOf, made, NOW, session } from "../scene.ts";

const has = ["safety.glad-again", "asked.once-more-again", "safety.told-again", "asked.still-first"];
const ctx = ctxFor({ known: { concernOpen: true }, has });
const had = (...saidInCare: string[][]) => session({ careTurns: 1, careSince: NOW, saidInCare });
const turn = (keys: string[], effects = made().effects) =>
  made({ says: keys.map((key) => say(key)), effects });

describe("what was said in the last three turns", () => {
  it.each([
    { lately: [], says: ["safety.glad"], now: ["safety.glad"], why: "it is new" },
    {
      lately: [["safety.glad"]],
      says: ["safety.glad"],
      now: ["safety.glad-again"],
      why: "there are other words",
    },
    {
      lately: [["safety.glad"], ["safety.glad-again"]],
      says: ["safety.glad"],
      now: ["asked.once-more", "safety.glad"],
      why: "both have been said: the older, owned to",
    },
    {
      lately: [["asked.once-more", "safety.more"]],
      says: ["safety.more"],
      now: ["asked.once-more-again", "safety.more"],
      why: "there is one way only, and it was owned to once",
    },
    {
      lately: [["safety.more", "safety.lines"]],
      says: ["safety.glad", "safety.lines"],
      now: ["safety.glad", "safety.lines"],
      why: "numbers may come beside other words",
    },
    {
      lately: [["safety.told"]],
      says: ["safety.told"],
      now: ["safety.told-again"],
      why: "who was told, in other words",
    },
    {
      lately: [["booking.where"]],
      says: ["booking.where"],
      now: ["booking.where"],
      why: "a list is no word of care",
    },
  ])("$says after $lately becomes $now: $why", ({ lately, says, now }) => {
    expect(keysOf(unrepeated(turn(says), ctx, had(...lately)))).toEqual(now);
  });

  it("is kept for three turns", () => {
    const before = had(["a"], ["b"], ["c"]);
    const { session: kept } = unrepeated(turn(["safety.glad"]), ctx, before);
    expect(kept.saidInCare).toEqual([["b"], ["c"], ["safety.glad"]]);
  });

  it("keeps the words of an answer to danger, and says that they come first", () => {
    const alert = { do: "raise-concern", level: "urgent", kind: "not_said", words: "" } as const;
    const before = had(["safety.urgent", "safety.told"]);
    const says = ["safety.urgent", "safety.told"];
    expect(keysOf(unrepeated(turn(says, [alert]), ctx, before))).toEqual(["asked.still-first", ...says]);
  });
});

describe("nothing is changed or kept", () => {
  it.each([
    { case: ctxFor({ has }), before: session(), why: "nobody is being cared for" },
    {
      case: ctxFor({ has, event: { type: "proved" } }),
      before: had(["safety.glad"]),
      why: "it is no message",
    },
  ])("when $why", ({ case: given, before }) => {
    const said = turn(["safety.glad"]);
    expect(unrepeated(said, given, before)).toBe(said);
  });

  it("when nothing is said", () => {
    const silent = turn([]);
    expect(unrepeated(silent, ctx, had(["safety.glad"]))).toBe(silent);
  });
});
