import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const REACH =
  "(?:contact|reach|ring|text|txt|call|phone|message|msg|get hold of|get ahold of|get in touch(?: with)?|keep in touch(?: with)?|stay in touch(?: with)?|speak to|speak with|talk to|talk with|write to)";
const US =
  "(?:u|you|ya|yous|they|denise|any ?(?:one|body)|some ?(?:one|body)|people|my (?:pa|worker)|the (?:council|team))";
const ASKS = prefiltered(
  new RegExp(
    [
      `\\bhow (?:(?:can|could|will|would|do|are|is|gonna|going to|then|else|so|even) ){0,3}${US} (?:(?:gonna|going to|then|even|safely|be able to|able to|ever) ){0,2}${REACH} (?:me|us)\\b`,
      `\\bhow (?:(?:can|could|will|would|do|else|then|so) ){0,3}i (?:(?:even|safely|then|ever) ){0,2}${REACH} (?:u|you|ya|denise|my (?:pa|worker))(?: (?:safely|safe|without|so|if|when|then|else|another|secretly|in secret|quietly|privately|in private))`,
      `\\bhow (?:(?:can|could|will|would|do|else|then|so|to|is|it) ){0,3}(?:(?:i|we) )?(?:(?:can|could|do|must|should) )?(?:talk|text|txt|write|speak|chat|message|be)(?: (?:to|with|here|you|u|on|this|my|phone)){0,4} (?:safe|safely|in secret|secretly)\\b(?! (?:at|from (?:fire|covid)))`,
      `\\bhow (?:(?:to|can|could|do|is|it|safe|best|we|i) ){1,5}${REACH} (?:(?:u|you|ya|denise|my (?:pa|worker)) )?(?:safe|safely|in secret|secretly|without (?:him|her|them|any ?one|my \\w+))\\b`,
      `\\b(?:can|could|cud|may|is it (?:ok|safe) (?:if|to)|want to|wanna|need to|how to) (?:i )?(?:safely )?${REACH} (?:u|you|ya|denise|my (?:pa|worker)|some ?(?:one|body)) (?:safely|safe|in secret|secretly|privately|in private|without (?:him|her|them|any ?one|my \\w+)(?: (?:seeing|knowing|hearing|finding|noticing|reading))?)\\b`,
      `\\b(?:another|other|different|safer|safe|secret|better|any) ways? (?:(?:that|for|i|u|you|we|they|can|could|to|of) ){0,5}(?:${REACH}|contacting|reaching|talking to|texting|writing to|speaking to) (?:me|us|u|you|ya|denise|my (?:pa|worker))\\b`,
    ].join("|"),
  ),
);
// Stryker restore Regex,StringLiteral

/** Whether they ask how they can be reached, or can reach us, in another or a safer way. @param words as plainWords gives them */
export const asksHowToReach = (words: string): boolean => ASKS.test(words);
