import { takenApart } from "./run-together.ts";

/** Words that people write with signs in them, to slip past a filter or out of shame. */
const HIDDEN_WORDS = new Set(
  `suicide suicidal kill kills killed killing die dies died dying dead death rape raped rapes raping rapist abuse abused
  abuses abusing abusive assault assaulted assaulting assaults molest molested molesting harm harms harmed harming hurt
  hurts hurting cut cuts cutting stab stabbed stabbing strangle strangled strangles choke choked choking hit hits hitting
  punch punched kick kicked beat beats beaten beating slap slapped overdose overdosed knife gun blade blood bleed bleeding
  noose hang hanging drugs murder murdered trafficked grooming groomed threaten threatened attack attacked touch touched
  touches naked nudes sex sexual sexually self selfharm pills tablets burn burning bruise bruised bruises kms unalive
  drown myself pregnant homeless wanna want me my`.split(/\s+/),
);
/** Those that stars stand for letters of: other words with stars in them are swear words. */
const STARRED =
  `suicide suicidal kill kills killed killing rape raped rapes raping rapist die died dying dead murder abuse
  abused abusing abusive assault assaulted molested molest harm harmed overdose stab stabbed strangled selfharm sex
  sexual bleeding`.split(/\s+/);
const SIGN = new Map(
  Object.entries({ "@": "a", $: "s", "!": "i", "|": "i", "+": "t", "0": "o", "1": "i", "3": "e" }).concat(
    Object.entries({ "4": "a", "5": "s", "7": "t", "8": "b", "€": "e", "£": "l", "¡": "i" }),
  ),
);
const SIGNS = /[@$!|+0134578€£¡]/g;
const HAS_SIGN = /[@$!|+0134578€£¡]\p{L}/u;
const HAS_STAR = /^\p{L}[\p{L}*#]{1,11}$/u;
const STARS = /[*#]/g;
const APART = /^\p{L}+(?:[._\-~*/\\|=,;:"#]+[\p{L}']+)+$/u;
/** Short, with no letter said twice: nothing can hide in it. */
const PLAIN = /^(?:(\p{L})(?!\1)){1,4}$/u;
const WEB = /^www\.|\.(?:com|org|net|uk|co|gov|example|pdf|jpg)\b/;
const HYPHENED = /^\p{L}+-\p{L}+$/u;
const EDGES = /^[.,;:?"'()[\]~*#-]{1,9}|[.,;:?!"'()[\]~*#-]{1,9}$/g;
const LONGEST = 80;

/**
 * The word of danger that a run of signs and letters stands for: "su!cide", "r@ped", "k*ll", "s-u-i-c-i-d-e",
 * "kill.my.self", "dieee".
 * @param run small letters, no blanks @returns nothing if it stands for none
 */
export function undisguised(run: string): string | undefined {
  if (PLAIN.test(run) || run.length > LONGEST) return undefined;
  const bare = run.replace(EDGES, "");
  if (bare.length < 3) return undefined;
  const word = signed(bare) ?? starred(bare) ?? apart(bare) ?? stretched(bare) ?? takenApart(ended(bare));
  return word && run.replace(bare, word);
}

/** The last letter said once: "iwannadieee". */
const ended = (run: string): string => run.replace(/(?<!l)(\p{L})\1{1,9}$/u, "$1");

/** A sign may be an i or an l. */
function signed(run: string): string | undefined {
  if (!HAS_SIGN.test(run)) return undefined;
  const read = run.replace(SIGNS, (sign) => SIGN.get(sign)!);
  const other = run.replace(/[1!|]/g, "l").replace(SIGNS, (sign) => SIGN.get(sign)!);
  return [read, other].find((word) => HIDDEN_WORDS.has(word)) ?? takenApart(read);
}

function starred(run: string): string | undefined {
  const shown = run.replace(STARS, "").length;
  if (shown < 2 || shown === run.length || !HAS_STAR.test(run)) return undefined;
  return STARRED.find((word) => word.length === run.length && fits(run, word));
}

const fits = (run: string, word: string): boolean =>
  Array.from(run).every((letter, at) => letter === "*" || letter === "#" || letter === word[at]);

/** Letters or words with a mark between each. */
function apart(run: string): string | undefined {
  if (HYPHENED.test(run) || !APART.test(run) || WEB.test(run)) return undefined;
  const letters = run.replace(/[^\p{L}]+/gu, "");
  const isByLetter = letters.length * 2 - 1 === run.length;
  return (isByLetter && HIDDEN_WORDS.has(letters) ? letters : undefined) ?? takenApart(letters);
}

/** What is left of vowels and last letters said for long, once each is said once: "rapped" stays. */
function stretched(run: string): string | undefined {
  if (HIDDEN_WORDS.has(run)) return undefined;
  const once = run.replace(/([aeiou])\1{1,9}|(\p{L})\2{1,9}$/gu, "$1$2");
  if (once === run) return undefined;
  return once === "me" || HIDDEN_WORDS.has(once) ? once : undefined;
}
