import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SHUT_IN = prefiltered(
  /\b(?:locked|shut|barricaded|bolted)(?: (?:himself|herself|themself|themselves|them|up))? (?:in|inside)(?: (?:his|her|the|a|their) (?:bed ?)?(?:room|bathroom|toilet|shed|garage))? (?:with|n got|and has|and got|hes got|shes got|wiv|has)\b.{0,20}\b(?:guns?|shotgun|rifle|pistol|blades?|razors?|rope|knife|pills|tablets)\b/,
);
const NOT_THEIRS = /\b(?:me|us|ive|im|i am|we|toy|nerf|water|bb gun|nail gun|glue gun|lol|haha\w*)\b/;
// Stryker restore Regex

/** Somebody else has shut themselves in with a weapon or with pills. @param words as plainWords gives them */
export const isArmedAlone = (words: string): boolean => SHUT_IN.test(words) && !NOT_THEIRS.test(words);
