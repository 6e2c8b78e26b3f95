import { expect, it } from "vitest";
import { TOPICS as UNDERSTOOD } from "../../src/conversation/understanding/types.ts";
import { TOPICS } from "../../src/domain/topic.ts";

it("has an entitlement heading for every topic that is understood, and no other", () => {
  expect([...TOPICS].sort()).toEqual([...UNDERSTOOD].sort());
});
