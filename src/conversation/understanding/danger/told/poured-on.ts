import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const STUFF =
  "petrol|acid|bleach|boiling (?:water|oil)|hot (?:water|oil|tea|coffee|fat)|lighter fluid|white spirit|ammonia|a kettle|the kettle";
const POURED = prefiltered(
  new RegExp(
    `\\b(?:pour(?:ed|ing|s)?|threw|throw(?:ing|s|n)?|chuck(?:ed|ing|s)?|spray(?:ed|ing)?|squirt(?:ed|ing)?|tip(?:ped|ping)?|splash(?:ed|ing)?|put|covered|doused|soaked)(?: \\w+){0,4}? (?:${STUFF})\\b`,
  ),
);
const ON =
  /\b(?:on|over|at|in|through|under|down) (?:me|us|my (?!hair|own|plants?|bbq|car tank)\w+|our \w+|the (?:door|letter ?box|flat|house|window))\b|\b(?:covered|doused|soaked) (?:me|us)\b/;
const MINE =
  /\b(?:i|ive|im|ill|we|weve)(?: \w+){0,3}? (?:pour\w*|threw|throw\w*|chuck\w*|spray\w*|tip\w*|splash\w*|put|doused|soaked)\b/;
const BY_CHANCE =
  /\b(?:by accident|accidentally|spilt|spilled|clean\w*|toilet|sink|bath|drain|my ?self|station|pump|mower|car)\b/;
// Stryker restore Regex

/** Somebody pours or throws what burns, at them or into their home. @param words as plainWords gives them */
export const isPouredOn = (words: string): boolean =>
  POURED.test(words) && ON.test(words) && !MINE.test(words) && !BY_CHANCE.test(words);

/** What burns, meant for somebody and not drunk. @param words as plainWords gives them */
export const isMeantToBurn = (words: string): boolean =>
  POURED.test(words) ||
  /\b(?:lighter|matches|can of petrol|petrol (?:can|bomb|station|money)|burn|set (?:fire|alight))\b/.test(
    words,
  );
