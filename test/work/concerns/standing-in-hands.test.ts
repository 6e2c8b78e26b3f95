import { expect, it } from "vitest";
import type { KnownFields } from "../../../src/conversation/known.ts";
import type { Writer } from "../../../src/store/turns.ts";
import { inHands } from "../../../src/work/concerns/in-hands.ts";
import { NOW, session } from "../../conversation/scene.ts";

const HANDS = { hands: { at: NOW, sure: true, answered: 0, doubted: false } };

it.each([
  { standing: "known-phone", before: HANDS, is: "doubtful-phone", why: "somebody else has it" },
  { standing: "unknown", before: HANDS, is: "unknown", why: "nobody was known by it" },
  { standing: "known-phone", before: {}, is: "known-phone", why: "the person has it" },
] as const)("a number that is $standing counts as $is: $why", ({ standing, before, is }) => {
  const fields = { standing, now: NOW, concernOpen: false } as KnownFields;
  const body = { text: "hello", mediaCount: 0 };
  const { fields: seen } = inHands({} as Writer, body, session(before), fields);
  expect(seen.standing).toBe(is);
});
