import { describe, expect, it } from "vitest";
import { graver } from "../../../../src/conversation/understanding/danger/graver.ts";
import type { Risk } from "../../../../src/conversation/understanding/types.ts";

const NONE: Risk = { level: "none" };
const URGENT: Risk = { level: "urgent", kind: "suicide_self_harm" };
const DOUBTFUL: Risk = { ...URGENT, doubtful: true };
const EMERGENCY: Risk = { level: "emergency", kind: "medical" };

describe("the graver of two", () => {
  it.each([
    { one: NONE, other: URGENT, is: "other", why: "danger before none" },
    { one: URGENT, other: EMERGENCY, is: "other", why: "danger now before danger" },
    { one: DOUBTFUL, other: URGENT, is: "other", why: "what is plain before what is doubtful" },
    { one: { level: "urgent" }, other: URGENT, is: "other", why: "what has a kind before what has none" },
    { one: NONE, other: DOUBTFUL, is: "other", why: "what is doubtful before none" },
    { one: URGENT, other: DOUBTFUL, is: "one", why: "what is plain stays" },
    { one: EMERGENCY, other: URGENT, is: "one", why: "danger now stays" },
    { one: URGENT, other: { ...URGENT }, is: "one", why: "the first of equals" },
  ] as const)("is the $is: $why", ({ one, other, is }) => {
    expect(graver(one, other)).toBe(is === "one" ? one : other);
  });
});
