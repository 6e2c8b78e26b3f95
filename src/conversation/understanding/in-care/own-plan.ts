import { type ConcernReader, isOfThem, isOwnLife } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DAY =
  "(?:today|tonight|tonite|2nite|tomorrow|tomoz|tmrw|tmr|2moro|this (?:week|weekend|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun|when (?:\\w+ ){1,3}(?:out|asleep|gone|bed)|after (?:\\w+ ){1,4}(?:out|asleep|leaves|gone|bed|work|school))";
const PLANNED = new RegExp(
  [
    `\\b(?:got|have|ive|had|its|it is|everything|everythings|all)(?: (?:got|it|this|is|all|everything)){0,3} (?:planned|sorted|worked out|written|set|set up)(?: (?:out|up|now))?(?: (?:for|on))? ${DAY}\\b`,
    "\\b(?:got|have|ive)(?: (?:got|it)){0,2} all planned(?: out)?$",
    "^(?:its|it is|thats|it s) (?:for )?(?:today|tonight|tonite|2nite)(?: (?:at )?\\d{1,2}(?:am|pm)?)?$",
    `^(?:(?:its|it|is|i|im|ill|will) ){0,2}(?:gonna be|going to be|will be|do it|doing it|gonna do it|going to do it) (?:on |for )?${DAY}(?: (?:at )?\\d{1,2}(?:am|pm)?| morning| night){0,2}$`,
    "^(?:ok |so |and |bye )?(?:i|im|i am) (?:go|going|gonna go|do it|doing it)(?: (?:now|there|up|it)){1,4}$",
    "\\b(?:windy|high|cold|quiet|dark) up (?:here|ere|there)\\b|\\b(?:im|i am|sat|stood) up (?:here|ere)\\b",
    "^(?:like |i mean |yeah |gone |go |leave |leaving ){0,4}for good(?: this time)?$",
  ].join("|"),
);
/** Danger now was told of their own life, and they say that they mean it still. */
const MEANS_IT_STILL =
  /^(?:(?:but|and|no|yeah|idk|honestly|i|im|ill) ){0,3}(?:still|really|gonna|going to|am gonna|def|defo)(?: (?:still|really|just|gonna|going|to|want|wanna|need|have|think im)){0,5} (?:to )?(?:do it|end it|go through with it|use it)(?: (?:tho|though|now|anyway|tonight|today|soon))?$/;
const STILL_THINKS =
  /^(?:(?:but|and|no|yeah|idk|honestly|i|im|ive|been|just|still|keep|keeps|cant|stop|tho|to be honest|tbh) ){0,6}thinking (?:about|of|bout) (?:it|that|doing it|doing that|dying|ending it|killing my ?self|suicide)(?: (?:tho|though|now|a lot|all the time|still|tbh|again|loads|constantly|every day))*$/;
const SORRY_TO_THEM =
  /\btell (?:my \w+|him|her|them|every ?one|the kids|my little \w+)(?: (?:that|im|i am|i|its|it is|so|really|how much|always|was|not)){0,4} (?:soz|sorry|love|loved|bye|goodbye|(?:her|his|their) fault|to (?:be good|look after))\b|\btell (?:her|him|them) (?:that )?i (?:miss|forgive|never (?:meant|wanted|blamed|hated|stopped)|didnt (?:mean|want|hate)|want (?:her|him|them) to (?:have|be|know|live)|will (?:always|miss|be (?:with|watching)))\b/;
const TAKES_THEM =
  /\b(?:gonna|going to|gona|ima|im a|imma|bout to|about to|i will|ill|i think ima) (?:take|swallow|drink|neck|use|down) (?:them|em|it(?! (?:easy|slow|one|from|to))|all of (?:them|em|it)|the lot)\b/;
const ON_ME =
  /^(?:(?:on|for) (?:me|myself|meself|mysen|my self)|me)(?: (?:i mean|obvs|obviously|not (?:him|them|her)))?$/;
const MEANS_BEFORE =
  /\b(?:pills?|tablets?|meds|paracetamol|bleach|strap|gun|shotty|shotgun|piece|knife|blade|razor|rope|noose|petrol)\b/;
const NOT =
  /(?<!\btell (?:her|him|them) (?:that )?i )\b(?:not|never|dont|wont|didnt)\b|\b(?:cancel\w*|appointment|appt|college|course|school|work|job|shift|bus|gym|book(?:ed|ing)?|denise|late|my (?:pa|worker|boss|teacher|tutor)|see (?:u|you)|ring|call|doctors?|antibiotics|prescri\w*|morning after)\b/;
// Stryker restore Regex

/** A day for it, a farewell through somebody else, or what was named before and is now to be used: on themselves. */
export const ownPlan: ConcernReader = (words, told) => {
  if (NOT.test(words) || isOfThem(told)) return undefined;
  const means = MEANS_BEFORE.test(told.before);
  if (means && (ON_ME.test(words) || TAKES_THEM.test(words))) return { kind: "suicide_self_harm" };
  if (!isOwnLife(told) || told.kind === "not_said" || !told.isFresh) return undefined;
  if (told.level === "emergency" && (MEANS_IT_STILL.test(words) || STILL_THINKS.test(words))) return {};
  if (STILL_THINKS.test(words)) return LESS;
  return PLANNED.test(words) || SORRY_TO_THEM.test(words) || TAKES_THEM.test(words) ? {} : undefined;
};

const LESS = { level: "urgent" } as const;
