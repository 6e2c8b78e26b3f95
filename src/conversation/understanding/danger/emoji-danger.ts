import type { Risk, RiskKind } from "../types.ts";

// Stryker disable Regex: lists of words are data
const BLADE = "[🔪🗡🪒🪓]";
const BLOOD = "[🩸]";
const GRAVE = "[⚰🪦☠]";
const PILLS = "[💊💉]";
const HURT = "[🤕🩹🩸😢😭💔😰😨]";
const FIST = "[👊🤛🤜🥊✊]";
const GUN = "[🔫]";
const ROPE = "[🪢]";
const SAD = "[😭😢😞😔💔😵😴💀☠⚰🪦👋🖤🥀🩸]";
const BODY = "arms?|wrists?|legs?|thighs?|skin|neck|throat|stomach|belly|hands?|face|body|my ?self|me ?self";
const SELF = `(?:my|me|mi) (?:${BODY})|my ?self|arms?|wrists?|thighs?`;
const SOON =
  "soon|tonight|tonite|2nite|2night|now|today|bye|goodbye|done|ready|finally|only way|ill be|me|over";
const WHO = "he|him|hes|dad|step ?dad|ex|bf|boyfriend|partner|uncle|carer";
const BY =
  "he|him|hes|his|she|her|shes|dad|step ?dad|mum|ex|bf|boyfriend|gf|partner|they|them|uncle|brother|carer|again";
const NO_DANGER =
  /\b(?:birthday|bday|cake|cook\w*|chop\w*|kitchen|dinner|tea|food|pizza|sushi|recipe|chef|onions?|salad|game|games|gaming|cod|fortnite|warzone|gta|fifa|halloween|costume|movie|film|series|season|episode|period|tampons?|pads?|blood test|donor|donat\w*|giving blood|vaccine|jab|flu|covid|insulin|nurse|doctor|gp|prescription|pharmacy|chemist|repeat|boxing|gym|bro|bruv|respect|fist bump|lets go|laughing|lol|lmao|haha\w*|dead at|nan|grandad|grandma|funeral|rip|tattoo|barber|shave|shaving|clash|knot|scouts|climbing|boat|sailing)\b|[🎂🍕🍣🎮🎃🥗🍳🤣😂😆🎉💪🥳]/u;
// Stryker restore Regex

type Told = Risk & { readonly kind: RiskKind };
type Look = readonly [pattern: RegExp, risk: Told];

const own: Told = { level: "urgent", kind: "suicide_self_harm" };
const byOthers: Told = { level: "urgent", kind: "abuse_harm_from_others" };
const perhaps = (kind: RiskKind): Told => ({
  ...{ level: "urgent", kind, doubtful: true },
});

const one = (words: string): RegExp => new RegExp(words, "u");
const both = (sign: string, words: string): RegExp =>
  new RegExp(`(?:${sign}).{0,60}\\b(?:${words})\\b|\\b(?:${words})\\b.{0,60}(?:${sign})`, "u");

/** Signs that stand for the danger itself, and the few words that show whose it is. The first that fits. */
const LOOKS: readonly Look[] = [
  [both(`${FIST}.{0,6}${HURT}|${HURT}.{0,6}${FIST}`, `${BY}|me`), byOthers],
  [one(`\\b(?:${BY})\\b.{0,10}${FIST}.{0,6}\\b(?:me|my|us)\\b`), byOthers],
  [both(`${BLADE}.{0,6}${BLOOD}|${BLOOD}.{0,6}${BLADE}`, `${SELF}|again|me|did it|cant stop`), own],
  [both(`${BLADE}|${BLOOD}`, SELF), own],
  [both(`${PILLS}.{0,8}${SAD}|${SAD}.{0,8}${PILLS}`, SOON), own],
  [both(`${ROPE}|${PILLS}{2}|${PILLS} ${PILLS}`, SOON), own],
  [both(GRAVE, "me|my|myself|soon|tonight|tonite|2nite|for me|im|i am|ill|want|wanna|need"), own],
  [both(`🤕|🩹|${BLOOD}`, WHO), perhaps("abuse_harm_from_others")],
  [both(FIST, `${WHO}|mum|him again|he again`), perhaps("abuse_harm_from_others")],
  [both(`${GUN}|${BLADE}`, "they|theyre|hes|he|shes|outside|got"), perhaps("abuse_harm_from_others")],
  [both(`${GUN}|${BLADE}`, "him|her|them|his head"), perhaps("violence_to_others")],
  [both(`${GUN}|${BLADE}`, "me|my head|myself|tonight|again|now|ready"), perhaps("suicide_self_harm")],
  [one(`${FIST}.{0,4}[🤕🩸😭😢]|[🤕🩸😭😢].{0,4}${FIST}`), perhaps("abuse_harm_from_others")],
  [one(`${BLADE}.{0,6}${BLOOD}|${BLOOD}.{0,6}${BLADE}`), perhaps("suicide_self_harm")],
  [one(`${PILLS}.{0,8}${SAD}|${SAD}.{0,8}${PILLS}`), perhaps("suicide_self_harm")],
  [one(`${ROPE}.{0,4}${SAD}|${SAD}.{0,4}${ROPE}`), perhaps("suicide_self_harm")],
  [one("[🌉🚆🚂🚉].{0,8}(?:👋|⚰|🪦|💀|🕊)"), perhaps("suicide_self_harm")],
];

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SIGN = /[🔪🗡🪒🪓🩸⚰🪦☠💊💉🤕🩹👊🤛🤜🥊✊🔫🪢🌉🚆🚂🚉]/u;
// Stryker restore Regex

/** More words than this tell by themselves. */
const MOST_WORDS = 12;
const MOST_READ = 400;

/** Whether words show that a knife, a gun or blood is for the kitchen, a game, the doctor or a joke. */
export const isHarmlessSign = (text: string): boolean => NO_DANGER.test(text.toLowerCase());

/**
 * Danger that signs tell and hardly a word: a knife and "my arm again", a coffin and "me soon". Doubtful where the signs
 * are used in jest as well. A knife with a cake or a game is none.
 */
export function emojiDanger(text: string): Told | undefined {
  if (!SIGN.test(text) || isHarmlessSign(text)) return undefined;
  const shown = text
    .slice(0, MOST_READ)
    .replace(/\ufe0f|\u200d|\p{Emoji_Modifier}/gu, "")
    .toLowerCase();
  if ([...shown.matchAll(/[\p{L}\p{N}']+/gu)].length > MOST_WORDS) return undefined;
  return LOOKS.find(([pattern]) => pattern.test(shown))?.[1];
}
