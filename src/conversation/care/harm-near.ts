import type { Session } from "../session.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

type About = NonNullable<Session["careAbout"]>;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LONG_AGO =
  /\b(?:(?:years?|yrs|ages|months) ago|when i (?:was|were) (?:a (?:kid|child|baby)|little|young|younger|small|in care|\d{1,2})|as a (?:kid|child)|in my childhood|my old (?:foster|childrens|kids|care|placement|home|carer|school|teacher))\b/;
const STILL =
  /\b(?:still|again|now|tonight|today|keeps?|since|he is back|hes back|shes back|outside|texts?|texting|messages?|messaging|found me|turn(?:s|ed|ing) up|follow\w*)\b/;
// Stryker restore Regex

/** Harm that was done long ago, and is not told as going on. */
export const isLongAgo = (text: string): boolean => LONG_AGO.test(plainWords(text)) && !isStillOn(text);

/** Harm that is told as going on, or as here. */
export const isStillOn = (text: string): boolean => STILL.test(plainWords(text));

/** Told of somebody who is after them. */
const AFTER_THEM: ReadonlySet<string | undefined> = new Set([
  ...["followed", "intruder", "wounded-by", "honour"],
]);

/**
 * Whether somebody who harms them may come near, as far as they told: not where it was long ago, nor from afar by a
 * phone; and where nobody said that it is now, only of a partner or whoever was named.
 */
export function mayComeNear({ careAbout, harmers = [] }: Pick<Session, "careAbout" | "harmers">): boolean {
  if (!careAbout || isFromAfar(careAbout)) return false;
  const { level, kind, situation } = careAbout;
  if (AFTER_THEM.has(situation)) return true;
  if (level === "emergency") return BY_OTHERS.has(kind);
  return kind === "domestic_abuse" || (kind === "abuse_harm_from_others" && harmers.length > 0);
}

const isFromAfar = ({ past, situation }: About): boolean => past === true || situation === "pictures-held";
