import { describe, expect, it } from "vitest";
import { suits } from "../../../src/conversation/care/suits-act.ts";

describe("whether a text answers what a line amounts to", () => {
  it.each([
    ["safety.taken-back", "takes-back", true, "that is what it is for"],
    ["safety.taken-back", "grows", false, "somebody asks if im ok: nothing is taken back"],
    ["safety.after-feels-better-if", "place", false, "also with an end to the key"],
    ["asked.fault-harmed", "fault", true, "for each of what was told"],
    ["asked.fault-harmed", "when", false, "and answers no other question"],
    ["asked.other-help-is-coming", "police", false, "will the police come is no help on its way"],
    ["safety.said-alone-now", "despair", true, "the lonely are heard"],
    ["safety.unsure-2", "chat", false, "small talk is no question for a person"],
    ["safety.any-reader", "law", false, "whoever holds the phone asks nothing of the law"],
    ["safety.for-them", "trouble", false, "it tells nothing of where a friend is"],
    ["asked.advocate", "bye", true, "a text of no row may answer anything"],
  ] as const)("%s, %s: %s, for %s", (key, act, is, _why) => {
    expect(suits(key, act)).toBe(is);
  });
});
