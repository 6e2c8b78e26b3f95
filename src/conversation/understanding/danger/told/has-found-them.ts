import { prefiltered } from "../../words/prefiltered.ts";
import { byWhom, type HeldBy } from "./held-by.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEM =
  "(?:(?:my |me |his |her |them |those |these |the |some )?(?:ex|exs|dad|dads|stepdad|step dad|uncle|brothers?|cousins?|lads|boys|olders|gang|dealers?|men|man|guys?|family|husband|boyfriend|bf|fella|opps))";
const WHERE =
  "(?:where (?:i|we) (?:live|stay|am|work|sleep)|(?:my|me|our) (?:new )?(?:address|flat|house|place))";
const FOUND = prefiltered(
  new RegExp(
    [
      `\\b${THEM}(?: \\w+){0,6}? (?:knows?|found out|has found|have found|found|finds) ${WHERE}\\b`,
      `\\b(?:he|she|they|theyve|hes|shes|theyre|${THEM})(?: (?:has|have|just|now|all))? (?:got|know|knows) (?:my|our|me) (?:new )?address(?:es)? (?:and|n|an) (?:my \\w+|where)`,
      `\\b${THEM}(?: \\w+){0,2} (?:got|come|came|is|been|gets) (?:let )?out\\b(?: (?:of prison|of jail|of nick|today|yesterday|last week|early|on tag|on licence))?.{0,30}\\b(?:knows?|got|has|have|found) ${WHERE}\\b`,
      `\\b(?:he|hes|she|shes|they|theyve|${THEM})(?: (?:has|have|just|now))? found me(?: again| here| now| out here)?(?= (?:and|n|so|i|im|cos|please|pls|what|can)\\b|[.,!?]|$)`,
    ].join("|"),
  ),
);
const KINDLY =
  /\b(?:post|parcel|xmas|christmas|birthday|card|visit|delivery|taxi|party|dinner|move in|helping|invited|house ?warming|removal|lol|haha\w*|happy|excited|yay|its fine|mates|get on|no problem|friends|no drama)\b/;
// Stryker restore Regex

/** Somebody whom they fear knows where they live. @param words as plainWords gives them */
export const hasFoundThem = (words: string): HeldBy | undefined =>
  FOUND.test(words) && !KINDLY.test(words) ? byWhom(words) : undefined;
