import { BODY, CHILDREN, deedsNamed, MEANS, PEOPLE, THINGS, type Verb } from "./deeds.ts";

/** Something that whoever writes has done to somebody: which word says it, and to whom as far as it is said. */
export interface Deed extends Verb {
  readonly to: Whom;
}

/** "him" may be anybody, a child as well. */
export type Whom = "child" | "person" | "pronoun";

const set = (words: string): ReadonlySet<string | undefined> => new Set(words.split(" "));

// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const ME = set("i ive iv we weve have ave");
/** "i have stab him" is done. */
const HAVE = set("have ive ave weve");
const BETWEEN = set(
  "just jus only literally literaly actually fucking fuckin proper properly then now also really accidentally accidently had has kinda lowkey legit even already again bloody must mustve went gone and n an but so physically",
);
const OPENS = set(
  "omg denise help sorry ok okay so well fuck fck shit god please pls hi hey yeah yh no cos cuz coz because but oh idk accidentally",
);
const AND = set("and n an nd then but");
const SUBJECTS = set("he she they hes shes theyre theyve who someone somebody");
const PRONOUNS = set("him them em dem someone somebody some1 sum1 sumone people ppl theirself");
const BEFORE_NOUN = set(
  "my me a an the this that some our his their these one two another little lil small older younger big best old new young poor own step foster half random other year years yr month months up over out down right off into",
);
const AFTER_HER = set(
  "and n an then so but til till until cos cuz coz because in with w wiv on to now over out down she he shes hes i ive really hard bad badly again too off against across by round up til for it theres denise a when while proper properly pretty omg help very just like at into bare",
);
/** Of him and not on him: "set him alight", "his head under water". */
const ALL_OVER = set("fire alight under");
const PREPOSITIONS = set("over on onto round around against to at in across");
/** "this kid" is anybody of their age. */
const OF_NOBODYS = set("this that some a");
// Stryker restore StringLiteral
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WITH_ME = /\bme (?:and|n|an|nd) (?:my |the )?\p{L}+$/u;
/** "my 3 year old" is a child. */
const AGED = /\b\d{1,2} (?:years?|yr|months?) old\b/;
// Stryker restore Regex

const TOKEN = /[\p{L}\p{N}&]+|[.,!?;:]+/gu;
const MOST_BETWEEN = 7;

const isMark = (token: string): boolean => /[.,!?;:]/.test(token);

/**
 * What whoever writes has done to somebody else, as the order of the words tells: who stands before the deed and who
 * after it. Nearly, wanting to and going to are no deed, nor is what others did.
 * @param words as plainWords gives them
 */
export function deedsOf(words: string): readonly Deed[] {
  const tokens = [...words.matchAll(TOKEN)].map(([token]) => token);
  return tokens.flatMap((token, at) =>
    deedsNamed(token).flatMap(({ act, isPast }) => {
      const verb = { act, isPast: isPast || HAVE.has(tokens[at - 1]) };
      const to = isMine(tokens, at, verb) ? whomBy(tokens, at, verb) : undefined;
      return to ? [{ ...verb, to }] : [];
    }),
  );
}

/** Who does it: said before it, or left out, or said before "and". */
function isMine(tokens: readonly string[], at: number, { isPast }: Verb): boolean {
  let before = at - 1;
  while (BETWEEN.has(tokens[before]) && !AND.has(tokens[before])) before -= 1;
  const subject = tokens[before];
  if (ME.has(subject)) return true;
  if (!isPast) return false;
  if (subject === undefined || isMark(subject) || OPENS.has(subject)) return true;
  if (AND.has(subject)) return isMineBefore(tokens.slice(0, before));
  return WITH_ME.test(tokens.slice(0, before + 1).join(" "));
}

/** "i lost it and threw him": the nearest who is named before it, or nobody. */
function isMineBefore(tokens: readonly string[]): boolean {
  const nearest = tokens.findLast((token, at) => ME.has(token) || SUBJECTS.has(token) || begins(tokens, at));
  return nearest === undefined || ME.has(nearest);
}

/** "my fella", where it begins what is said. */
function begins(tokens: readonly string[], at: number): boolean {
  if (!PEOPLE.has(tokens[at]!)) return false;
  const before = tokens.slice(0, at).findLast((token) => !BEFORE_NOUN.has(token));
  return before === undefined || isMark(before) || AND.has(before) || OPENS.has(before);
}

function whomBy(tokens: readonly string[], at: number, { act }: Verb): Whom | undefined {
  const rest = tokens.slice(at + 1, at + 1 + MOST_BETWEEN);
  if (act !== "by-means" && act !== "with-thing") return whom(rest);
  const means = act === "by-means" ? MEANS : THINGS;
  if (!rest.some((token) => means.has(token))) return undefined;
  const by = rest.findIndex((token) => PREPOSITIONS.has(token));
  const direct = rest.some((token) => ALL_OVER.has(token)) ? whom(rest) : undefined;
  return direct ?? (by < 0 ? undefined : whom(tokens.slice(at + 2 + by, at + 2 + by + MOST_BETWEEN)));
}

/** To whom it is done: the first word that is somebody, past what may stand before it. */
function whom(rest: readonly string[]): Whom | undefined {
  for (const [i, token] of rest.entries()) {
    const next = rest[i + 1];
    if (PRONOUNS.has(token) || (token === "her" && isAlone(next))) return "pronoun";
    if (CHILDREN.has(token) && PEOPLE.has(next)) continue;
    if (CHILDREN.has(token)) return isPeer(token, rest[i - 1]) ? "person" : "child";
    if (token === "one" && isSmall(rest[i - 1])) return "child";
    if (PEOPLE.has(token) && (!token.endsWith("s") || isAlone(next)))
      return rest.slice(0, i).some(isSmall) ? "child" : "person";
    if (BODY.has(token)) return rest.slice(0, i).some(isTheirs) ? "pronoun" : undefined;
    if (BODY.has(next) && CHILDREN.has(owner(token))) return "child";
    if (BODY.has(next) && PEOPLE.has(owner(token))) return "person";
    if (!BEFORE_NOUN.has(token) && token !== "her" && !/\d/.test(token)) return aged(rest.slice(0, i));
  }
  return aged(rest);
}

const isAlone = (next: string | undefined): boolean =>
  next === undefined || isMark(next) || AFTER_HER.has(next) || BODY.has(next);
/** "my mates arm" */
const owner = (token: string): string => token.replace(/s$/, "");
const isSmall = (token: string | undefined): boolean =>
  token === "little" || token === "lil" || token === "small";
const isPeer = (token: string, before: string | undefined): boolean =>
  token === "kid" && OF_NOBODYS.has(before);
const isTheirs = (token: string): boolean => token === "his" || token === "her" || token === "their";

const aged = (before: readonly string[]): Whom | undefined =>
  AGED.test(before.join(" ")) ? "child" : undefined;
