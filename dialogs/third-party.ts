import * as z from "zod";
import {
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  pass,
  type Reply,
  say,
} from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { isClearEnough } from "../src/conversation/understanding/clear.ts";
import { plainWords } from "../src/conversation/understanding/plain-words.ts";
import { askerIn } from "../src/conversation/understanding/third-party.ts";
import { promised } from "../src/conversation/who-reads.ts";
import { timeWords } from "../src/domain/time-words.ts";

const SAYS_JOB =
  /\b(?:police|pc|sgt|sergeant|detective|gmp|probation|yot|social worker|support worker|key ?worker|housing officer|solicitor|lawyer|tutor|nurse|gp|hospital|a&e|paramedic|job ?centre|dwp|work coach|employer|hr|journalist|reporter)\b/i;

const FAIRLY_SURE = 0.6;
const ABOUT_SOMEBODY = /\b(?:her|his|him|them|their|she|he|client|son|daughter|brother|sister)\b/i;

const LEFT_NUMBER = /(?:\+|\b)\d[\d ()-]{7,16}\d\b/;

type Step = "number";

/**
 * Somebody who asks about a young person, at work or at home, learns nothing: not even whether we know them. They are
 * rung back on a number they leave, which shows who is asking. The answer is the same from every number.
 */
export const thirdParty: Dialog<Step, object> = {
  name: "third-party",
  version: 1,
  intents: ["third_party"],
  light: true,
  claims: ({ heard, text }) =>
    askerIn(plainWords(text)) !== undefined ||
    (ABOUT_SOMEBODY.test(text) && heard.intent === "third_party" && heard.confidence >= FAIRLY_SURE),
  data: z.object({}),
  start: (ctx) => go("number", {}, [say(keyFor(ctx)), whenRead(ctx)], [toldOf(ctx)]),
  steps: {
    number: {
      ask: () => say("unknown.leave-a-number"),
      hear(ctx): Outcome<Step, object> {
        if (LEFT_NUMBER.test(ctx.text)) return done([say("unknown.will-ring-back")], [toldOf(ctx)]);
        if (isClearEnough(ctx.heard) && ctx.heard.intent !== "third_party") return pass;
        return go("number", {}, [say("unknown.third-party-noted")], [toldOf(ctx)]);
      },
    },
  },
};

function keyFor({ text }: Ctx): string {
  const asker = askerIn(plainWords(text));
  const isAtWork = asker === "at-work" || (asker === undefined && SAYS_JOB.test(text));
  return isAtWork ? "unknown.professional" : "unknown.third-party";
}

/** The worker of whoever has this number; duty for a number that nobody knows. */
function toldOf({ known, text }: Ctx): Effect {
  const { handoff } = known;
  if (handoff?.reason === "third-party") return { do: "add-to-thread", handoffId: handoff.id };
  return { do: "hand-off", reason: "third-party", words: text, to: known.person ? "pa" : "duty" };
}

/** No name and no team: who would read it would give away whom we know. */
function whenRead(ctx: Ctx): Reply {
  const { by } = ctx.known.person ? promised(ctx) : promised(ctx, null);
  return say("unknown.someone-reads", { when: timeWords(by, ctx.known.now) });
}
