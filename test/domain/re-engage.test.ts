import { expect, it } from "vitest";
import { nextStep } from "../../src/domain/re-engage.ts";

const DAY = 24 * 3_600_000;
const NOW = Date.parse("2026-11-23T10:00:00Z");

it.each([
  { meeting: "met", offeredAt: undefined, step: "nothing", why: "it has happened" },
  { meeting: "booked", offeredAt: undefined, step: "nothing", why: "it is coming" },
  { meeting: "not-offered", offeredAt: undefined, step: "offer", why: "nobody has asked them" },
  { meeting: "offered", offeredAt: NOW, step: "wait", why: "just now" },
  { meeting: "offered", offeredAt: NOW - 7 * DAY + 1, step: "wait", why: "a moment short of a week" },
  { meeting: "offered", offeredAt: NOW - 7 * DAY, step: "ask-education", why: "a week without an answer" },
  { meeting: "said-yes", offeredAt: NOW - DAY, step: "wait", why: "they may still book it" },
  { meeting: "said-yes", offeredAt: NOW - 7 * DAY, step: "ask-education", why: "they have not booked it" },
  { meeting: "said-no", offeredAt: NOW, step: "ask-education", why: "not with Connexions" },
] as const)("$meeting, $why: $step", ({ meeting, offeredAt, step }) => {
  expect(nextStep(meeting, offeredAt, NOW)).toBe(step);
});
