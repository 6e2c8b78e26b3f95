import { describe, expect, it } from "vitest";
import { unrepeated } from "../../../src/conversation/care/unrepeated.ts";
import { say } from "../../../src/conversation/dialog.ts";
import { ctxFor, keysOf, made, NOW, session } from "../scene.ts";

const has = [
  "safety.glad-again",
  "booking.where-again",
  "x.safety.glad-again",
  "asked.once-more-again",
  "safety.told-again",
  "asked.still-first",
];
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
    {
      lately: [["x.safety.glad"]],
      says: ["x.safety.glad"],
      now: ["x.safety.glad"],
      why: "a name that only looks like one of care",
    },
    {
      lately: [["safety.more", "x.safety.told"]],
      says: ["x.safety.told", "safety.more"],
      now: ["x.safety.told", "safety.more"],
      why: "what comes first is new enough",
    },
    {
      lately: [["asked.danger-first", "asked.fault"]],
      says: ["asked.danger-first", "asked.trouble"],
      now: ["asked.danger-first", "asked.trouble"],
      why: "the way to help now may come beside other words",
    },
    {
      lately: [["safety.told"]],
      says: ["safety.lines"],
      now: ["safety.lines"],
      why: "numbers alone are no repetition",
    },
  ])("$says after $lately becomes $now: $why", ({ lately, says, now }) => {
    expect(keysOf(unrepeated(turn(says), ctx, had(...lately)))).toEqual(now);
  });

  it.each([
    {
      ...{ keys: ["x.y", "asked.low"], after: session(), before: session() },
      ...{ kept: [["x.y", "asked.low"]], why: "words of care, before any danger" },
    },
    {
      ...{ keys: ["x.y"], after: session({ careTurns: 0, careSince: NOW }), before: session() },
      ...{ kept: [["x.y"]], why: "the frame begins with it" },
    },
    {
      ...{ keys: ["x.y"], after: session(), before: session({ careTurns: 9, careSince: NOW }) },
      ...{ kept: [["x.y"]], why: "the frame ends with it" },
    },
    {
      ...{ keys: ["x.asked."], after: session(), before: session() },
      ...{ kept: undefined, why: "nobody is cared for" },
    },
  ])("is kept, $kept: $why", ({ keys, after, before, kept }) => {
    const said = made({ says: keys.map((key) => say(key)), session: after });
    expect(unrepeated(said, ctxFor({ has }), before).session.saidInCare).toEqual(kept);
  });

  it("is kept as far as the twelfth line of a turn", () => {
    const keys = Array.from({ length: 13 }, (_, i) => `x.${i}`);
    const { session: kept } = unrepeated(turn(keys), ctx, had());
    expect(kept.saidInCare).toEqual([keys.slice(0, 12)]);
  });

  it("is none of it where it was never sent, since texts were stopped", () => {
    const before = had(["safety.glad"]);
    const { says, session: kept } = unrepeated(turn(["start.on-again", "safety.glad"]), ctx, before);
    expect(says.map(({ said }) => said.key)).toEqual(["start.on-again", "safety.glad"]);
    expect(kept.saidInCare).toEqual([["start.on-again", "safety.glad"]]);
  });

  it("is kept for three turns", () => {
    const before = had(["a"], ["b"], ["c"]);
    const { session: kept } = unrepeated(turn(["safety.glad"]), ctx, before);
    expect(kept.saidInCare).toEqual([["b"], ["c"], ["safety.glad"]]);
  });

  it("keeps what the other words are filled with", () => {
    const says = [say("safety.glad", { who: "Ana" })];
    const { says: now } = unrepeated(made({ says }), ctx, had(["safety.glad"]));
    expect(now.map(({ said }) => said)).toEqual([{ key: "safety.glad-again", args: { who: "Ana" } }]);
  });

  it("is said in other words beside whatever else is done", () => {
    const added = { do: "add-to-concern", words: "x" } as const;
    const { says: now } = unrepeated(turn(["safety.glad"], [added]), ctx, had(["safety.glad"]));
    expect(now.map(({ said }) => said.key)).toEqual(["safety.glad-again"]);
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
