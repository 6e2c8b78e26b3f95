import { signIn } from "../danger/signs.ts";
import { plainWords } from "../words/plain-words.ts";
import { ASKED_BESIDES, type AskedBesides } from "./asked-besides.ts";
import { ASKED_FOR_HELP } from "./asked-for-help.ts";
import { readAskedLoosely } from "./asked-loosely.ts";
import { ASKED_OF_CHOICES, type AskedOfChoices } from "./asked-of-choices.ts";
import { ASKED_OF_FACTS, type AskedOfFacts } from "./asked-of-facts.ts";
import { ASKED_OF_ME } from "./asked-of-me.ts";
import { ASKED_OF_PASSING, type AskedOfPassing } from "./asked-of-passing.ts";
import { ASKED_OF_POLICE, type AskedOfPolice } from "./asked-of-police.ts";
import { ASKED_OF_US } from "./asked-of-us.ts";
import { ASKED_OF_WAYS, type AskedOfWays } from "./asked-of-ways.ts";
import { asksSomething } from "./asks-something.ts";

/** A plain question, or a plain word about the talk itself, from somebody who has told of danger. */
export type Asked =
  | AskedOfChoices
  | AskedOfFacts
  | AskedOfPolice
  | AskedBesides
  | AskedOfPassing
  | AskedOfWays
  | OfUs
  | ForHelp
  | OfMe;

type OfUs = (typeof ASKED_OF_US)[number][0];
type ForHelp = (typeof ASKED_FOR_HELP)[number][0];
type OfMe = (typeof ASKED_OF_ME)[number][0];

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OPENS =
  "(?:(?:ok|okay|okey|k|kk|so|but|and|right|yeah|yh|ye|pls|please|plz|hi|hey|hello|hiya|um|erm|er|well|like|just|also|no|nah|sorry|fine|cool|alright|wait|then|n|thanks|ty|thank you|oh|btw|bro|bruv|mate|fam|tell me|can (?:u|you) tell me|can i ask|do (?:u|you) know|i (?:dont|need to|wanna|want to) know|idk|dunno|look|listen|seriously|ffs|wtf|help|question|denise|my pa|cos|coz|because|if i (?:say|tell|told|give)(?: (?:u|you|them|ya|ur lot))?(?: (?:this|more|names?|who|everything|anything|what happened|the truth|stuff|it)){0,3}) ){0,4}";
const ENDS =
  "(?: (?:now|then|tho|though|pls|please|plz|tonight|2nite|today|again|lol|x|xx|xxx|next|mate|bro|bruv|like|ffs|fr|innit|man|at all|actually|really|even|about (?:this|it|that|all this)|first|exactly|here|anyway|thanks|ty|denise|my pa|or (?:what|wot|not|no|nah|something|sumin)|do (?:u|you) (?:know|think)|idk|if thats ok|if its ok|im scared|in the morning|at night|later|rn|right now|yet|already|soon|sorry|soz|do (?:u|you|they))){0,4}";
const GRAVE =
  /\b(?:die|died|dies|dying|dead|death|kill\w*|jump\w*|pills?|tablets?|meds|overdos\w*|knife|gun|weapon|blood|bleed\w*|breath\w*|hang\w*|rope|blade|razor|petrol|rape\w*|pregnant|stab\w*|shoot\w*|acid|flight|airport|hit|hits|hitting|beat\w*|chok\w*|strangl\w*|punch\w*)\b/;
const JOINT = /[.?!,;\n]+|\s(?:and|but|n|also|because|cos|coz|or)\s/;
// Stryker restore Regex

const PATTERNS: readonly (readonly [Asked, RegExp])[] = [
  ...ASKED_OF_CHOICES,
  ...ASKED_OF_FACTS,
  ...ASKED_OF_POLICE,
  ...ASKED_BESIDES,
  ...ASKED_OF_US,
  ...ASKED_FOR_HELP,
  ...ASKED_OF_ME,
  ...ASKED_OF_PASSING,
  ...ASKED_OF_WAYS,
].map(([asked, words]) => [asked, new RegExp(`^${OPENS}(?:${words})${ENDS}$`)] as const);

const LONGEST = 200;
const MOST_ASKED = 2;

/**
 * What a message asks that is made of plain questions and nothing else, two at most; nothing if it says anything more,
 * or has a grave word in it.
 * @param name the first name of their worker, which stands for "my PA"
 */
export function readAskedOnly(text: string, name?: string): readonly Asked[] {
  const words = wordsOf(text, name);
  if (text.length > LONGEST || GRAVE.test(words) || signIn(words)) return [];
  const whole = askedIn(words);
  if (whole) return [whole];
  const parts = partsOf(words).map(askedIn);
  return parts.includes(undefined) ? [] : distinct(parts);
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NAMES_ANYBODY = /any|some|person|human|people|ne ?1/;
// Stryker restore Regex

/** Whether a message asks if anybody is there, and nothing else; most say no word of it, and are looked at no further. */
export function asksIfAnyoneThere(text: string, name?: string): boolean {
  // Stryker disable next-line ConditionalExpression: it spares time and decides nothing
  if (!NAMES_ANYBODY.test(plainWords(text))) return false;
  const asked = readAskedOnly(text, name);
  return asked.length === 1 && asked[0] === "anyone-there";
}

/** What is asked somewhere in a message, beside whatever else it says; where nothing is for sure, what it is likely to be. */
export function readAsked(text: string, name?: string): readonly Asked[] {
  const words = wordsOf(text, name);
  const isGrave = GRAVE.test(words);
  const whole = askedIn(bare(words));
  if (whole && !isGrave) return [whole];
  const asksMore = asksSomething(text);
  const isMeant = (one: Asked) => (!isGrave || one !== "where-go") && (!asksMore || one !== "leaving");
  const asked = distinct(partsOf(words).map(askedIn)).filter(isMeant);
  const guess = asked.length === 0 && !isGrave ? readAskedLoosely(bare(words)) : undefined;
  return guess ? [guess] : asked;
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...([
    ["wiv", "with"],
    ["wen", "when"],
    ["hw", "how"],
    ["shud", "should"],
    ["cud", "could"],
    ["wud", "would"],
    ["dis", "this"],
    ["dat", "that"],
    ["dem", "them"],
    ["dey", "they"],
    ["da", "the"],
    ["sumone", "someone"],
    ["sum1", "someone"],
    ["ppl", "people"],
    ["dunt", "dont"],
    ["b", "be"],
    ["wht", "what"],
  ] as const),
]);

function wordsOf(text: string, name: string | undefined): string {
  const words = plainWords(text).replace(/\b[a-z0-9]{1,6}\b/g, (word) => SHORT_FORMS.get(word) ?? word);
  return name ? words.replaceAll(name.toLowerCase(), "my pa") : words;
}

const bare = (part: string): string =>
  part
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const partsOf = (words: string): string[] =>
  words
    .split(JOINT)
    .map(bare)
    .filter((part) => part !== "");

function askedIn(words: string): Asked | undefined {
  const said = bare(words);
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0];
}

const distinct = (parts: readonly (Asked | undefined)[]): Asked[] =>
  [...new Set(parts.filter((part) => part !== undefined))].slice(0, MOST_ASKED);
