import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:(?:my|our|me|mi|the|his|her) (?:own )?(?:\\d{1,2} ?(?:yrs?|years?|months?|mo) ?old|(?:little|lil|baby|small|youngest|eldest|oldest|poor|only)? ?(?:lo|one|un|girl|boy|baby|babys|bab|bby|son|sons|daughter|daughters|kids?|children|toddler|twins|newborn|lad))|baby|lo|babys)";
const CARER =
  "(?:dads?|daddys?|daddy|mums?|mummys?|mummy|ex|exs|nans?|grans?|grandads?|uncles?|auntie?s?|bf|boyfriend|gf|girlfriend|partner|stepdads?|stepmums?|babysitters?|sitter|childminders?|nursery|contact|visit|visits|foster carers?|fathers?|mothers?)";
const MARK =
  "(?:bruis\\w*|finger ?marks?|finger ?prints|hand ?prints?|hand ?marks?|marks?|black eyes?|burns?|burn ?marks?|bite ?marks?|belt ?marks?|welts|(?:a )?(?:swollen|fat|split|cut) (?:lip|face|eye|arm)|cigarette burns?|broken \\w+)";
const CAME_BACK =
  "(?:came|come|comes|coming|brought|brings|dropped|sent|got|gets|gave|picked|had)(?: \\w+){0,3}? (?:back|home)";
const MARKED = prefiltered(
  new RegExp(
    [
      `\\b(?:${CHILD}|she|he|shes|hes)\\b(?: \\w+){0,2} ${CAME_BACK}\\b.{0,40}\\b${MARK}\\b`,
      `\\b(?:my|the|her|his|their) (?:\\w+ )?${CARER}(?: \\w+)? ${CAME_BACK}\\b.{0,40}\\b${MARK}\\b`,
      `\\b${CHILD}\\b.{0,25}\\b(?:got|has|have|had|with|covered in|full of)(?: \\w+){0,3}? ${MARK}\\b.{0,40}\\b(?:from|after|at|off|when|since|his|her)(?: \\w+){0,3}? ${CARER}\\b`,
      `\\b(?:found|seen|saw|noticed|theres|spotted|there are)(?: \\w+){0,3}? ${MARK} (?:on|all over|over) (?:\\w+ )?${CHILD}\\b`,
      `\\b${MARK} on (?:${CHILD}|her|his|their) ?(?:\\w+ )?(?:legs?|arms?|back|face|bum|bottom|neck|thighs?|body|ribs|tummy|ears?|head)?\\b.{0,30}\\b(?:like (?:a )?(?:fingers?|hands?)|(?:finger|hand) ?shaped|shape of|dont know (?:where|how)|no idea (?:where|how)|cant explain|wont say|(?:from|after|at|off|when)(?: \\w+){0,3}? ${CARER})\\b`,
      `\\b${CHILD}\\b.{0,12}\\b(?:says?|said|told me|tells me|keeps saying)(?: that)? (?:(?:her|his|their|my|the) )?(?:${CARER}|he|she)(?: \\w+)? (?:hurts?|hits?|smack(?:s|ed)|slap(?:s|ped)|kick(?:s|ed)|punch(?:es|ed)|pinch(?:es|ed)|shook|burn(?:s|t|ed)|bit|touch(?:es|ed)) (?:her|him|them|me)\\b`,
    ].join("|"),
  ),
);
const KNOWN =
  /\b(?:football|rugby|fell|falling|falls|fall|bike|playground|trampoline|tripp\w*|bump\w*|scooter|slide|swing|climb\w*|walked into|birthmark|birth mark|mongolian|chicken ?pox|rash|eczema|nappy rash|face ?paint\w*|felt tip|pen|tattoo|marks? (?:in|for|out of)|good marks|exams?|sun ?burn\w*|vaccin\w*|jabs?|i (?:hit|smacked|slapped|shook|grabbed|did it|hurt|burnt|burned)|years? ago|when i was|film|dog|cat|lol|haha\w*)\b/;
// Stryker restore Regex,StringLiteral

/**
 * A child of theirs has marks that somebody may have made, or says who hurt them: not the writer, as far as is told.
 * @param words as plainWords gives them
 */
export const tellsOfMarksOnChild = (words: string): boolean => MARKED.test(words) && !KNOWN.test(words);
