import { expect, it } from "vitest";
import { BY_OTHERS } from "../../../../src/conversation/understanding/danger/by-others.ts";

it.each([
  ["domestic_abuse", true, "a partner does it"],
  ["abuse_harm_from_others", true, "somebody does it"],
  ["exploitation", true, "somebody uses them"],
  ["missing_or_trafficked", true, "somebody has them"],
  ["suicide_self_harm", false, "it is their own life"],
  [undefined, false, "nobody knows what it is"],
] as const)("%s is done by others, %s: %s", (kind, is, _why) => {
  expect(BY_OTHERS.has(kind)).toBe(is);
});
