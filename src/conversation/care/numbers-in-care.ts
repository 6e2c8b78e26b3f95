import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { childAge } from "./child.ts";
import { linesKey, whereToSleep } from "./danger-words.ts";
import { whereForFood } from "./food-and-power.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ASSAULT = /\b(?:rape\w*|sexual\w*|assault\w*|consent|spiked)\b/;
/** Lines that people ask for by name or by what they are for, each by its contact id. */
const NAMED: readonly (readonly [id: string, words: RegExp])[] = [
  ["samaritans", /\bsam?aritans?\b/],
  ["childline", /\bchild ?line\b/],
  ["shout", /\bshout\b/],
  ["refuge-nda", /\b(?:wom[ae]ns (?:aid|line|refuge|help\w*)|refuge|domestic)\b/],
  ["mens-advice-line", /\bmens (?:advice|line|aid|help\w*)\b/],
  ["nhs-111", /\b(?:111|nhs|out of hours doctors?)\b/],
  ["police-101", /\b(?:101|police|feds)\b/],
  ["shelter", /\bshelter\b/],
  ["centrepoint", /\bcentre ?point\b/],
  [
    "manchester-contact-centre",
    /\b(?:council|social services|childrens services|homeless (?:team|people))\b/,
  ],
  ["runaway-helpline", /\b(?:runaway|missing people)\b/],
  ["modern-slavery", /\bslavery\b/],
  ["stalking-helpline", /\bstalk\w*/],
  ["karma-nirvana", /\b(?:karma|forced marriage|honou?r)\b/],
  ["papyrus", /\b(?:papyrus|hope ?line)\b/],
  ["frank", /\bfrank\b/],
  ["victim-support", /\bvictim support\b/],
  ["gmmh-crisis", /\b(?:crisis (?:team|line)|mental health)\b/],
  ["coram-voice", /\b(?:advocate|coram)\b/],
];
const NOT_THEM =
  /\b(?:not|isnt|aint|no|except|instead of|other than|apart from|without|rather than|dont want|wont ring|besides)(?: (?:the|any|from|to|involving|it being|getting|going to|linked to|gonna be)){0,3} (?:police|feds?|cops?|999|101|council|social services|samaritans|childline)\b/;
// Stryker restore Regex

/** The number that is asked for: the one that is named, else those that fit what was told, their age and the hour. */
export function numbersFor(ctx: Ctx, session: Session): Reply[] {
  // Stryker disable next-line StringLiteral: whatever stands for it names no line
  const words = plainWords(ctx.text).replace(NOT_THEM, "");
  if (ASSAULT.test(words)) return [say("asked.number-after-assault")];
  const named = NAMED.find(([, pattern]) => pattern.test(words));
  if (named?.[0] === "police-101") return [say("asked.number-police")];
  const contact = named && ctx.content.contacts.get(named[0]);
  if (contact?.phone) return [say("asked.number-of", { name: contact.name, number: contact.phone })];
  if (contact?.text)
    return [say("asked.number-to-text", { name: contact.name, number: contact.text.number })];
  return [...goingWith(ctx, toldOf(ctx, session), session), say(linesKey(ctx))];
}

function goingWith(ctx: Ctx, told: Told, { careAbout }: Session): Reply[] {
  if (told === "homeless") return [whereToSleep(ctx), say("asked.number-danger")];
  const isChild = childAge(ctx) !== undefined;
  if (isChild && (told === "harmed" || told === "other"))
    return [say("asked.number"), say("safety.child-services")];
  if (careAbout?.kind === "destitute_no_food_or_power" && !careAbout.situation)
    return [say("asked.number"), whereForFood(ctx)];
  const key = `safety.go-${careAbout?.situation ?? careAbout?.kind.replaceAll("_", "-")}`;
  const hasPlace = ctx.content.wording.has(key) && told !== "another";
  return [
    say(told === "another" ? "asked.number-for-them" : `asked.number${told === "body" ? "-body" : ""}`),
  ].concat(hasPlace ? [say(key)] : []);
}
