import { SafeWish } from "../../../domain/safe-wish.ts";
import { saysOthersRead } from "../../../domain/unsafe-phone.ts";
import { readPhone } from "../entities/phone.ts";
import { keptLately } from "../words/kept-lately.ts";
import { plainWords } from "../words/plain-words.ts";
import { asksNotAtHome, placeToAvoid } from "./meet-away.ts";
import { refusesCall, withoutWhoHears } from "./no-ring.ts";
import { isNoStop } from "./no-stop.ts";
import { hourAsked, readSafeTimes } from "./safe-times.ts";
import { asksForNone, cannotTalkNow, isTimeOfStory } from "./story-no-wish.ts";
import { withoutTold } from "./told-of-texts.ts";
import { asksWhileAway } from "./while-away.ts";

/** A wish about being reached, as it was said. */
export interface SaidWish {
  readonly wish: SafeWish;
  /** It says so itself; a bare number or time is one only where they have just been asked, or are being cared for. */
  readonly plain: boolean;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const TEXT =
  "(?:te?xt(?:s|ing|in)?|txt(?:s|ing|in)?|tx|mess(?:ag(?:e|es|ing|in))|msgs?|msging|whats ?app|snap|dm)";
const RING = "(?:rings?|ringing|ringin|calls?|calling|callin|phones?|phoning|bell|buzz|facetime)";
const MAIL = "(?:e ?-?mails?|emailing)";
const ANY = `(?:${TEXT}|${RING}|${MAIL}|contact(?:ing)?|write|writing|repl(?:y|ies|ying)|speak|talk|reach|get (?:hold|back))`;
const NOT = "(?:dont|do not|dnt|donot|never|no|not|plz dont|pls dont|please dont|cant|stop)";
/** Asked of somebody: "no phone" and "he cant call" are told of a life. */
const DO_NOT = "(?:dont|do not|dnt|donot|never|plz dont|pls dont|please dont|stop|not (?:to )?)";
const ME = "(?: (?:me|us|back|here|this|it|up))*";
const BY_OTHERS =
  /(?<!\b(?:tell|ask|please|pls|plz) )\b(?:i|he|she|they|you|u|ya|denise|dad|mum|mam|people|nobody|no one|everyone|we|who|why|wont|didnt|never) (?:just |even |still |all |ever |did |do |does )?(?:dont|do not|never|doesnt|didnt|wont) (?!want|wanna|like)/;
const OTHER_TALK =
  /\b(?:do(?:nt| not)|stop|quit) (?:call|ring|text|phone)(?:ing|in)? (?:me )?(?:it|this that|what|stupid|mad|crazy|names?|that|a |an |mate|love|babes?|hun|hon|darling|sweetheart|sweetie|bro|thick|dumb|dramatic|paranoid|him|her|them|the|my|999|111|police|ambulance|social|anyone|anybody|in sick)\b/;

const CONTACT = new RegExp(
  `\\b${ANY}\\b|\\b${DO_NOT} send(?:ing)? (?:me )?(?:any ?thing|nothing|owt|nowt|stuff|any ?more)\\b`,
);
const NO_TEXT = new RegExp(
  `\\b${DO_NOT} (?:send |sending )?(?:me )?(?:any |more )?${TEXT}\\b${ME}|\\bnot by ${TEXT}\\b`,
);
const NO_RING = new RegExp(
  `\\b${DO_NOT} (?:me )?(?:any |a |leave (?:me )?(?:a |any )?)?${RING}\\b(?! (?:the )?(?:police|999|ambulance|social|feds|him|her|them|my|his|nobody|no one|any ?one|any ?body))${ME}|\\b(?:not|isnt|isn't|aint|never) safe (?:to|2|for (?:u|you|me|them) to) (?:ring|call|phone)\\b|\\bcant (?:have|take|get|do|make) (?:any |a )?(?:phone )?calls?\\b`,
);
const RATHER =
  "(?:id rather|i would rather|rather|i prefer|prefer|better (?:to|if (?:u|you))) (?:if (?:u|you) |you |u |to |be )?";
const ONLY_TEXT = new RegExp(
  `\\b${RATHER}${TEXT}\\b|\\b(?:only|just) (?:by )?${TEXT}\\b|\\b${TEXT} (?:me )?(?:only|instead|is (?:best|better|safer|safe|ok|fine))\\b|\\b(?:text|txt|message|msg)(?: me)? (?:not|dont) (?:ring|call|phone)\\b`,
);
const ONLY_RING =
  /\b(?:id rather|i would rather|i prefer) (?:if (?:u|you) |you |u )?(?:ring|rang|call|called|phone|phoned)\b|\b(?:only|just) (?:ring|call|phone)(?: me)?\b(?! (?:if|when|to|999|back to))|\b(?:ring|call|phone)(?: me)? (?:only(?! (?:if|when|once|while|as long))|instead|is (?:best|better|safer|safe|ok|fine))\b|\b(?:ring|call|phone)(?: me)? (?:not|dont) (?:text|txt|message)\b/;
const ONLY_MAIL = new RegExp(
  `\\b${RATHER}${MAIL}\\b|\\b(?:only|just) (?:by )?${MAIL}\\b|\\b${MAIL}(?: me)? (?:only|instead|is (?:best|better|safer|safe))\\b`,
);
const OF_RING = new RegExp(`\\b(?:no|not) (?:more |phone |voice |any )?${RING}\\b`);
/** What has to be so before it is safe, which no hour says. */
const ONLY_WHEN =
  /\bonly (?:(?:ring|call|phone|text|txt|message|msg|contact)(?: me)? )?(?:when|if|once|while|as long as) (?!(?:u|you|ya|they|theyre|denise|some ?one|it rings|ur)\b)|\b(?:dont|do not|never|not) (?:ring|call|phone|text|txt|message|msg|contact)(?: me)?(?: here| this)? unless (?!(?:u|you|ya|its|it) )/;
const NO_VOICEMAIL = new RegExp(
  `\\b${NOT} (?:leave|leaving) (?:me )?(?:a |any )?(?:voice ?mails?|voice ?notes?|messages?|msgs?|answer ?phone)\\b|\\bno (?:voice ?mails?|voice ?notes?)\\b`,
);
const NOT_HERE = new RegExp(
  [
    `\\bnot (?:on |to |thru |through |via )?(?:this|my) (?:phone|fone|number|num|mobile|mob|cell|handset|line)\\b|\\bnot (?:on|to) (?:this|that|here)(?: one)?(?=\\W|$)(?! (?:day|date|time|week|mon|tue|wed|thu|fri|sat|sun))`,
    `\\b${NOT} (?:use|ring|call|text|txt|phone|message|msg|try|contact)(?: me)?(?: on)? (?:this|that|my(?= (?:phone|fone|number|num|mobile))|here)(?: (?:phone|fone|number|num|one|mobile))?\\b`,
    `\\b(?:this|my) (?:phone|fone|number|num|mobile|line)(?: (?:is|isnt|aint|not|no))+ (?:longer )?(?:safe|secure|private|mine|ok)\\b`,
    `\\b${NOT} (?:send|sending|write|writing)(?: any)?(?: (?:te?xts?|messages?|msgs?|anything|nothing|stuff|things))?(?: to)?(?: me)? (?:here|on here|on this|to this|this (?:phone|number))\\b`,
  ].join("|"),
);
const THROUGH =
  /(?:^|\b(?:please|pls|plz|just|only|can (?:u|you|they|someone|somebody|denise)|(?:u|you) can|could (?:u|you|they|someone)|and|but|instead|or|so|use) )(?:ring|call|text|phone|use|contact|message|try|go thr(?:u|ough)|get me (?:on|at|thr(?:u|ough))|reach me (?:on|at|thr(?:u|ough))) (?:me (?:on|at|thr(?:u|ough)) )?my (mum|mam|mom|dad|nan|nana|gran|grandma|grandad|sister|sis|brother|bro|auntie|aunt|uncle|cousin|mate|friend|bestie|best mate|carer|keyworker|key worker|boyfriend|bf|girlfriend|gf|partner|teacher|tutor|school|college|work|support worker|neighbour|foster mum|foster dad|flatmate|housemate)s?\b(?: (?:phone|number|mobile))?/;
const THEIRS_IS_SAFE =
  /\bmy (mum|mam|mom|dad|nan|nana|gran|grandma|grandad|sister|sis|brother|bro|auntie|aunty|aunt|uncle|cousin|mate|friend|bestie|carer|keyworker|support worker|teacher|tutor|neighbour|foster mum|foster dad|flatmate|housemate)s? (?:phone|number|num|mobile|one) (?:is|s|will be|would be) (?:the |a |really |always |ok |one thats |safe and )?(?:safe|safer|safest|ok|fine|best|better|good)(?! ?\?)\b/;
/** A number that is said to be for reaching them, and one that is somebody's whom they tell of. */
const ON_NUMBER =
  /\b(?:ring|call|text|txt|message|msg|phone|contact|get|getting|reach|use|try|email|on)\b(?: (?:me|us|on|at|instead|back|only|thru|through|this|my|our|mums?|mams?|nans?|mates?|sisters?|friends?|bros?|brothers?|other|new|safe|phone|number|num|one|is|its|landline|work|house|then|please|pls|her|his)){0,6} (?=[\d+]|\S+@)/;
const NOT_MINE =
  /\b(?:his|her|hes|shes|their|landlords?|councils?|gps?|doctors?|the) (?:new |phone |mobile )?(?:number|num|mobile|phone|plate|reg|address|email)\b|\b(?:ring|call|text|phone|email|contact) (?:him|her|them|the|my landlord|my college|my school|my work|my boss|my doctor)\b/;
const FILLER =
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\b(?:tho|though|lol|bc|cos|hello|ok|maybe|prob|oclock|u|can|only|just|but|and|or|n|so|then|if|its|it|is|im|was|best|better|good|fine|safe|safer|safest|ok|okay|free|able|please|pls|plz|ta|thanks|thx|x+|thats|this|that|the|that one|mine|one|on|at|in|to|me|my|not|no|never|other|another|new|number|num|phone|mobile|email|time|times|after|before|b4|until|till|til|between|from|past|past|by|about|like|around|half|noon|midday|midnight|am|pm|any ?time|tonight|tonite|today|tomorrow|tmrw|tmoz|2nite|weekdays?|weekends?|mornings?|afternoons?|evenings?|nights?|mon|tues?|wed|thurs?|fri|sat|sun|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|s|ring|call|text|txt|message|yes|yeah|yh|ye|maybe|when|hes|out|home|gone|here)\b|[\d+():.,!?@-]/g;
const EMAIL = /[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,60}\.[a-z]{2,10}\b/i;
const ANY_TIME_AGAIN =
  /\b(?:(?:you|u|ya) can|its (?:ok|fine|safe|alright) (?:to|for (?:you|u) to)|ok to|safe to|can) (?:text|txt|ring|call|message|contact|phone)(?: me)?(?: on (?:this|here))? (?:again|any ?time|whenever|now|as normal|like normal)\b|\b(?:this |my )?(?:phone|number)s? (?:is )?(?:safe|ok|fine|mine) (?:again|now)\b/;
// Stryker restore Regex

/** It is safe again to text or ring them as before. */
export const saysSafeAgain = (text: string): boolean => {
  const words = plainWords(text);
  return ANY_TIME_AGAIN.test(words) && !/\b(?:not|dont|isnt|never|no)\b/.test(words);
};

/** Why an hour is safe or not. */
const WHO_IS_IN =
  /\b(?:he|she|they|hes|shes|theyre|(?:my |me )?(?:mum|mam|dad|bf|boyfriend|partner|husband|stepdad|brother|carer))(?: is| are|s)? (?:back |always |usually |normally )?(?:home|in|back|about|around|out|at work|there|listening|sleeping|asleep|gone|working|at college|at school)(?: (?:from work|then|by then))?\b|\b(?:he|she|they) (?:has|have|got|took|reads?|checks?|sees?) (?:it|this|my phone)\b/g;
const WISHING = new RegExp(
  `\\b(?:${ANY}|${NOT}|dont|send(?:ing)?|any|more|anything|want|need|like|u|you|late|early|during|use|phone|fone)\\b`,
  "g",
);
const LONGEST_READ = 400;
const TEXTS_KEPT = 4;
const MOST_LEFT = 0;

/** How somebody asks to be reached: a number, a way, a time, and what is not safe; nothing where they ask for none of it. */
export const readSafeWish: (written: string) => SaidWish | undefined = keptLately(TEXTS_KEPT, (written) => {
  const text = written.slice(0, LONGEST_READ);
  const words = plainWords(text);
  if (saysSafeAgain(text)) return undefined;
  const where = NOT_MINE.test(words) && !THROUGH.test(words) ? {} : whereIn(text, words);
  const ways = isOtherTalk(words) && !refusesCall(words) ? {} : waysIn(words);
  const isStory = isTimeOfStory(words);
  const isAbout = !isStory && !isOtherTalk(words) && (CONTACT.test(words) || "notThisPhone" in ways);
  const isBare = isOnlyTimes(words);
  const times = isAbout || isBare || Object.keys(where).length > 0 ? timesIn(words) : undefined;
  const wish = SafeWish.safeParse({ ...where, ...waysWith(ways, times, words), ...times });
  if (!wish.success || Object.keys(wish.data).length === 0) return undefined;
  const isWay = Object.keys(ways).length > 0 || "through" in where || isOnNumber(words, where);
  return { wish: wish.data, plain: isWay || (isAbout && times !== undefined && !isBare) };
});

const timesIn = (words: string): ReturnType<typeof readSafeTimes> =>
  readSafeTimes(words) ?? (asksWhileAway(words) ? hourAsked(words) : undefined);

/** A wish said plainly, the reason for its hour with it, and not a word more: "dont ring at weekends he is home". */
export const isOnlyWish = (text: string): boolean =>
  readSafeWish(text)?.plain === true && isNothingElse(text);

/** Whether a message says only how to be reached, and not a word more. */
export function isNothingElse(text: string): boolean {
  const words = plainWords(text);
  const isTimed = readSafeTimes(words) !== undefined || NOT_HERE.test(words);
  const asked = withoutWhoHears(isTimed ? words.replace(WHO_IS_IN, " ") : words);
  const rest = asked.replace(WISHING, " ").replace(FILLER, " ");
  return !/\p{L}/u.test(rest);
}

const isOnNumber = (words: string, where: object): boolean =>
  ("number" in where || "email" in where) && ON_NUMBER.test(words);

/** A few words of when, and hardly anything beside them: among more a time is a story. */
const isOnlyTimes = (words: string): boolean =>
  (
    words
      .replace(WHO_IS_IN, " ")
      .replace(FILLER, " ")
      .match(/\p{L}+/gu) ?? []
  ).length <= MOST_LEFT;

const isOtherTalk = (words: string): boolean =>
  BY_OTHERS.test(words) || OTHER_TALK.test(words) || isNoStop(words);

function whereIn(text: string, words: string): Pick<SafeWish, "number" | "email" | "through"> {
  const number = readPhone(text);
  const email = EMAIL.exec(text)?.[0];
  const through = (THROUGH.exec(words) ?? THEIRS_IS_SAFE.exec(words))?.[1];
  return { ...(number && { number }), ...(email && { email }), ...(through && { through }) };
}

type Ways = Pick<
  SafeWish,
  "only" | "not" | "notThisPhone" | "noVoicemail" | "onlyWhen" | "notAtHome" | "notAt"
>;

function waysIn(words: string): Ways {
  const asked = withoutTold(words);
  const notAt = placeToAvoid(words);
  const isHere = NOT_HERE.test(words) || saysOthersRead(words);
  const only = ONLY_MAIL.test(asked)
    ? ("email" as const)
    : ONLY_TEXT.test(asked)
      ? ("text" as const)
      : ONLY_RING.test(asked)
        ? ("ring" as const)
        : undefined;
  const not = isHere
    ? undefined
    : NO_RING.test(asked) ||
        refusesCall(words) ||
        cannotTalkNow(words) ||
        (asksForNone(asked) && OF_RING.test(asked))
      ? ("ring" as const)
      : NO_TEXT.test(asked) || asksForNone(asked)
        ? ("text" as const)
        : undefined;
  return {
    ...(only && { only }),
    ...(not && not !== only && !notAt && !ONLY_WHEN.test(words) && { not }),
    ...(isHere && { notThisPhone: true as const }),
    ...(NO_VOICEMAIL.test(words) && { noVoicemail: true as const }),
    ...((ONLY_WHEN.test(words) || asksWhileAway(words)) && { onlyWhen: true as const }),
    ...(asksNotAtHome(words) && { notAtHome: true as const }),
    ...(notAt && { notAt }),
  };
}

/** "dont text me after 6" shuts no way, nor does who reads the phone then: it is of the hour. */
function waysWith(ways: ReturnType<typeof waysIn>, times: ReturnType<typeof readSafeTimes>, words: string) {
  if (!times) return ways;
  const { not, notThisPhone, ...rest } = ways;
  const isHere = notThisPhone && NOT_HERE.test(words);
  return {
    ...rest,
    ...(isHere && { notThisPhone }),
    ...(not === "ring" && { callsOnly: true as const }),
  };
}
