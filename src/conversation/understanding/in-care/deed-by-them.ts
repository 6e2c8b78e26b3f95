import type { ConcernReader } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DID =
  /^(?:(?:ok|omg|fuck|shit|sorry|oh god|god|help|so|and|well|pls|yeah) ){0,3}(?:i|ive|i have|iv)(?: (?:just|already|actually|think i|only|went and|gone and)){0,2} (?:cut|stabbed|shanked|slashed|hit|punched|hurt|smashed|kicked|shot|glassed|bottled|beat|beaten|battered|strangled|choked|killed|burnt|burned|bit|pushed|shook|threw|knifed|done|did) (?:him|her|them|it|my (?:\w+ )?\w+|the (?:baby|kid|lad|man|girl|boy|dog))(?! (?:up on|off|out|some|a (?:text|message|favour)))(?: (?:in the \w+|now|up|hard|bad|loads|again|with (?:it|the \w+|a \w+)|down the stairs|over|and|hes|shes|theyre|he|she|help|omg|pls|proper|sorry)\b.{0,60})?$/;
const NOT =
  /\b(?:not|never|didnt|havent|nearly|almost|if|lol|haha\w*|last (?:week|month|year)|years? ago|used to|when i was|homework|dishes|washing|my (?:hair|nails|finger|head on))\b/;
// Stryker restore Regex

/** Whoever said that they might harm somebody has done it: whoever is hurt comes first. */
export const deedByThem: ConcernReader = (words, { kind, situation }) => {
  if (kind !== "violence_to_others" || NOT.test(words) || !DID.test(words)) return undefined;
  return { kind, situation: situation === "may-hurt-child" ? "child-hurt" : "harm-done" };
};
