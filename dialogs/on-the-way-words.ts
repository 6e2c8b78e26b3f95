import { plainer } from "./plainer.ts";

export type Needs = "fare" | "company" | "both";
export type OnTheWay = "late" | "lost" | "needs";

const LATE =
  /\b(?:gonna|gunna|going to|goin 2|will|might|may|running|runnin|im|i'm|ill) (?:be )?(?:\w+ ){0,6}?late\b(?! (?:night|shift|for (?!my|the|it|careers)))|\b(?:running|gonna be|going to be|goin 2 be|gna be|will be|ill be|im|i'm|be) (?:a bit |abit |bit |like |about |bout |abt |prob |probably |going to be |so ){0,4}(?:late|delayed|behind)\b|\brunning (?:\d+|ten|five|a bit|bit|abit)\b|\b\d+ ?(?:min|mins|minutes|m) late\b|\blate for (?:my |the )?(?:appt|appointment|careers|meeting)|\b(?:bus|tram|train) (?:is |was |hasnt |has not |didnt )(?:late|delayed|cancelled|come|turned up)|\bon (?:my|the) way\b.{0,15}\blate\b|\b(?:be|running|run) l8\b|\bl8\b.{0,12}\b(?:appt|mins?|sorry)\b|^\W*(?:running |im |i'm )?late\W*(?:sorry\W*)?$/i;
const SPOT =
  "(?:it|where it is|the (?:place|centre|center|building|entrance|door|office|room|way in|right one|street|road|shop\\w*))";
const LOST = new RegExp(
  `\\b(?:can'?t|cannot|cnt|couldnt) (?:find|see|work out where) (?:${SPOT}|where (?:u|you|it|ur|im))\\b|^\\W*(?:sorry )?(?:(?:im|i'm|i am|am) )?(?:a bit |bit |totally )?lost(?: (?:sorry|lol|help|haha|mate|outside|near\\w*))?\\W*$|\\b(?:im|i'm|i am) (?:outside|here but)\\b|\\bwhere(?:s| is|'s)? (?:${SPOT}|u|you)\\W*$|\\bwhich (?:door|building|entrance|floor)\\b`,
  "i",
);
const FARE =
  /\b(?:bus|train|tram|travel) ?(?:fare|money|ticket|fair|cash)\b|^\W*fares?\b|\bmoney (?:for|4) (?:the )?(?:bus|tram|train)\b|\b(?:pay|afford) (?:for )?(?:the |my )?(?:bus|tram|train)\b|\bno (?:money|cash) (?:for|4|to) (?:the )?(?:bus|tram|get there)\b/i;
const COMPANY =
  /\b(?:some ?(?:one|body|1)|any ?(?:one|1)|pa|u|you) (?:to |2 |could |can )?(?:come|cum|go) (?:with me|along|2 it|with us)\b|\bcome with me\b|\bsome ?(?:one|1) with me\b|\b(?:go|going) (?:there |in )?on my own\b/i;
/** The whole of a message that asks for company in the words of the reminder. */
const SOMEONE_WITH_ME =
  /^\W*(?:(?:yes|ye|yeah|yh|pls|please|can|could|need|want|id like|i need|i want|have) ){0,3}(?:some|any) ?(?:one|body|1) (?:to |2 )?(?:come |cum |go |there )?(?:along )?with me(?: (?:pls|plz|please|ta|thanks|x))?\W*$/i;
/** Late, lost or in need of a fare for something else. */
const SOMETHING_ELSE =
  /\b(?:rent|bills?|pay(?:ment|ing)?|period|homework|essay|college|school|uni|work|job|shift|court|hospital|dentist|doctors?|gp|housing|viewing|interview|probation|police|bank|job ?centre|dwp|uc|universal|giro|fees|home|gym)\b/i;
const OF_THE_APPOINTMENT = /\b(?:appt|appointment|careers|connexions)\b/i;
const LONGEST = 120;

/** What a short message wants on the way to an appointment; nothing if it may be about something else. */
export function onTheWayIn(text: string): OnTheWay | undefined {
  if (text.length > LONGEST) return undefined;
  return kindOf(plainer(text));
}

function kindOf(text: string): OnTheWay | undefined {
  if (SOMETHING_ELSE.test(text) && !OF_THE_APPOINTMENT.test(text)) return undefined;
  if (LATE.test(text)) return "late";
  if (FARE.test(text) || COMPANY.test(text)) return "needs";
  return LOST.test(text) ? "lost" : undefined;
}

/** Whether a message does nothing but ask for somebody to come along. */
export const asksForCompany = (text: string): boolean => SOMEONE_WITH_ME.test(plainer(text));

/** Whether a short message asks for the fare, in words that may read like having nothing at all. */
export const asksForFare = (text: string): boolean =>
  text.length <= SHORT && FARE.test(text) && !IN_NEED.test(text);

const SHORT = 60;
const IN_NEED =
  /\b(?:food|eat\w*|hungry|starv\w*|electric\w*|gas|leccy|heat\w*|cold|baby|kids?|sleep|homeless|nothing|nowt|anything)\b/i;

const JUST_SOMEONE =
  /^\W*(?:(?:yes|yeah|ye|yh|pls|the|id like|want|need|just|second|2nd) ){0,3}some ?(?:one|body|1)(?: (?:pls|please|ta|with me|to come|coming))?\W*$|\band some ?(?:one|body|1)\b/i;

/** Bus fare, somebody to come along, or both; a few words will do, for they were asked. */
export function needsIn(said: string): Needs | undefined {
  const text = plainer(said);
  if (/\bboth\b/i.test(text)) return "both";
  const fare = FARE.test(text) || /\bfare\b|^\W*(?:ye\w* |yes |pls |the ){0,2}(?:bus|fair)\b/i.test(text);
  const company = COMPANY.test(text) || JUST_SOMEONE.test(text);
  if (fare && company) return "both";
  if (fare) return "fare";
  return company ? "company" : undefined;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40 },
  ...{ "half an hour": 30, "half hour": 30, "an hour": 60, "1 hour": 60, "an hr": 60, "half hr": 30 },
};
const LONGEST_FIRST = Object.keys(NUMBER_WORDS).sort((a, b) => b.length - a.length);

/** "10 late", "half an hour": minutes; nothing if it names no time. */
export function minutesIn(text: string): number | undefined {
  const said = text.toLowerCase();
  const word = LONGEST_FIRST.find((one) => new RegExp(`\\b${one}\\b`).test(said));
  if (word) return NUMBER_WORDS[word];
  const found = /\b(\d{1,2}) ?(?:m|min|mins|minutes|late|l8)?\b/.exec(said);
  return found ? Number(found[1]) : undefined;
}
