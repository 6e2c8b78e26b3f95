import { prefiltered } from "../words/prefiltered.ts";
import { asGrave, type ConcernReader, isByOthers, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const NEW =
  "(?:new|brand new|another|second|burner|spare|fancy|expensive|designer|loads of|lots of|wads? of|wad of|all this|some)";
const GIFT =
  "(?:phones?|fone|iphone|trainers|shoes|clothes|coat|jacket|tracksuit|bag|handbag|jewellery|jewelry|chain|ring|watch|earrings|nails|hair|perfume|makeup|make up|vapes?|weed|drugs?|cash|money|notes|cards?|hotel key|key card)";
const MARK =
  "(?:bruis\\w*|love ?bites?|hickeys?|hickies|cigarette burns?|burn marks?|burns|cuts|scratches|black eye|finger ?marks|hand ?prints?|marks (?:on|round|all)|fat lip|split lip|blood on|bleeding|torn|ripped|limping|drunk|wasted|high|stoned|off (?:her|his) (?:face|head)|smelling of (?:drink|weed|booze)|no (?:knickers|underwear|bra))";
const SHOWS = prefiltered(
  new RegExp(
    `\\b(?:she|he|they|shes|hes|theyre|theyve|her|his|sister|brother|mate|friend|cousin|daughter|son)\\b.{0,45}?\\b(?:(?:got|has|have|had|with|wearing|came back with|come home with|showed me|found|hiding|bought (?:her|him|them)|gave (?:her|him|them))(?: (?:a|an|this|these|some|two|three|her|his|and)){0,2} ${NEW} ${GIFT}|(?:two|2|three|3) phones|${MARK})\\b`,
  ),
);
const NOT =
  /\b(?:not|never|no ?(?:bruis\w*|marks|cuts)|havent|hasnt|birthday|christmas|xmas|(?:mum|dad|nan|i|we) (?:got|bought|gave) (?:her|him|them)|school|football|fell off|high (?:score|school|street)|mcdonalds|pocket money|my (?:arm|leg|face|neck|head))\b/;
// Stryker restore Regex,StringLiteral

/** What shows on somebody who is used or harmed: marks, drink, dear things that nobody can have bought them. */
export const signsOnThem: ConcernReader = (words, told) => {
  if (!isOfThem(told) || !isByOthers(told)) return undefined;
  return SHOWS.test(words) && !NOT.test(words) ? { ...asGrave(told), ofSelf: true } : undefined;
};
