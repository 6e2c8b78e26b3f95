import { withoutMissedContact } from "../../../domain/contact-missed.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SENT =
  "(?:te?xt(?:s|ed|ing|in)?|txt(?:s|d|ed|ing)?|mess(?:ag(?:e|es|ed|ing))|msg(?:s|d|ed)?|rings?|rang|rung|ringing|call(?:s|ed|ing)?|phone(?:s|d)?|phoning|e ?-?mail(?:s|ed)?)";
const TOLD = new RegExp(
  [
    `(?<!\\b(?:with|by|near|at|to|round|from|of|and|my|her|his|the) )\\b(?:he|she|they|we|hes|shes|theyve|theyre|mum|mam|mom|dad|nan|sister|brother|cousin|uncle|auntie?|someone|somebody|nobody|(?:my|her|his) (?!phone|mobile|number|sim|contract)\\w+)(?: (?:has|have|had|is|keeps?|always|never|literally|like|now)){0,3} (?:just|only) ${SENT}\\b`,
    `\\bi(?:ve)? (?:just|only) ${SENT} (?:him|her|them|my|the|mum|dad)\\b`,
    `\\b\\w+ (?:just|only) ${SENT} me (?:back )?(?:she|he|they|shes|hes|theyre|saying|that|to say|from)\\b`,
  ].join("|"),
  "g",
);
// Stryker restore Regex

/** The words without what is told of a text or a call that came, or that never comes: "she just text me" asks for nothing. */
// Stryker disable next-line StringLiteral: blanks stand on both sides of it already
export const withoutTold = (words: string): string => withoutMissedContact(words.replace(TOLD, " "));
