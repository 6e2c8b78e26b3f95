import * as z from "zod";
import { leftNumber, toldOfAsker } from "../src/conversation/care/third-party-told.ts";
import {
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  pass,
  type Reply,
  say,
  switchTo,
} from "../src/conversation/dialog.ts";
import { promised } from "../src/conversation/reach/who-reads.ts";
import { beginsOwnStory } from "../src/conversation/understanding/about-them/own-story.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import { isOwnParent } from "../src/conversation/understanding/who-writes/speaks-for-another.ts";
import { askerIn } from "../src/conversation/understanding/who-writes/third-party.ts";
import { plainWords } from "../src/conversation/understanding/words/plain-words.ts";
import { timeWords } from "../src/domain/time-words.ts";
import { isTheirs } from "./gate.ts";

const SAYS_JOB =
  /\b(?:police|pc|sgt|sergeant|detective|gmp|probation|yot|social worker|support worker|key ?worker|housing officer|solicitor|lawyer|tutor|nurse|gp|hospital|a&e|paramedic|job ?centre|dwp|work coach|employer|hr|journalist|reporter)\b/i;

/** Whose hospital or tutor they speak of is no matter of where they work. */
const IS_FAMILY =
  /\b(?:this is|its|it's|im|i'm|i am) (?:\w+ ){0,2}?(?:his|her|their|\w{2,15}s|\w{2,15}'s) (?:\w+ )?(?:mum|mam|mom|mother|dad|father|nan|gran|grandma|grandad|sister|brother|aunt|auntie|uncle|cousin|friend|mate|girlfriend|boyfriend|partner|wife|husband|flatmate|housemate|room ?mate|neighbour)\b/i;

const FAIRLY_SURE = 0.6;
const ABOUT_SOMEBODY = /\b(?:her|his|him|them|their|she|he|client|son|daughter|brother|sister)\b/i;

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
    (ABOUT_SOMEBODY.test(text) && heard.intent === "third_party" && heard.confidence >= FAIRLY_SURE) ||
    (beginsOwnStory(text) && (heard.intent === "third_party" || !isClearEnough(heard))),
  data: z.object({}),
  start: (ctx) =>
    isOwnStory(ctx) ? ownStory(ctx) : go("number", {}, [say(keyFor(ctx)), whenRead(ctx)], [toldOfAsker(ctx)]),
  steps: {
    number: {
      ask: () => say("unknown.leave-a-number"),
      hear(ctx): Outcome<Step, object> {
        if (leftNumber(ctx.text)) return done([say("unknown.will-ring-back")], [toldOfAsker(ctx)]);
        if (isClearEnough(ctx.heard) && ctx.heard.intent !== "third_party") return pass;
        return go("number", {}, [say("unknown.third-party-noted")], [toldOfAsker(ctx)]);
      },
    },
  },
};

function keyFor({ text }: Ctx): string {
  const asker = askerIn(plainWords(text));
  const isAtWork =
    asker === "at-work" || (asker === undefined && SAYS_JOB.test(text) && !IS_FAMILY.test(text));
  return isAtWork ? "unknown.professional" : "unknown.third-party";
}

/** They tell of one of their own people. Of a son or a partner of theirs somebody may ask who is not the young person. */
const isOwnStory = ({ text, known: { person } }: Ctx): boolean =>
  person && isOwnParent(text, person)
    ? true
    : askerIn(plainWords(text)) === undefined && beginsOwnStory(text);

/** It is for their worker, in their own words; whoever is not known is listened to, and nothing is promised. */
const ownStory = (ctx: Ctx): Outcome<Step, object> =>
  isTheirs(ctx) ? { ...switchTo("talk_to_pa"), words: ctx.text } : done([say("talk.tell-me-here")]);

/** No name and no team: who would read it would give away whom we know. */
function whenRead(ctx: Ctx): Reply {
  const { by } = ctx.known.person ? promised(ctx) : promised(ctx, null);
  return say("unknown.someone-reads", { when: timeWords(by, ctx.known.now) });
}
