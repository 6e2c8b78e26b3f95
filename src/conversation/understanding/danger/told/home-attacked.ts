import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MY = "(?:my|me|our|the|nans?|mums?|mams?)";
const WINDOW =
  "(?:(?:front|back|bedroom|living room|kitchen|car) )?(?:windows?|windscreen|door|letter ?box|flat|house)";
const ATTACKED = prefiltered(
  new RegExp(
    [
      `\\b(?:put|puts|putting|threw|throws|throwing|chuck\\w*|lobb?\\w*|launched|had)(?: (?:a|another|some|two|\\d|bricks?))? (?:half )?(?:bricks?|stones?|rocks?|bottles?|fireworks?|petrol bombs?|paint|acid|slabs?) (?:through|thru|at|in|into|over) ${MY} ${WINDOW}\\b`,
      `\\b(?:they|he|she|someone|somebody|ex|lads|people|theyve|hes|shes|opps|olders|brothers?|family)(?: (?:have|has|just|had|came (?:back )?(?:and|n)|come and|went and|all|both))* (?:smash(?:ed|ing|es)|put (?:in|thru|through)|bricked|shot up|firebombed|trashed|booted in) (?:all )?${MY} ${WINDOW}\\b`,
      `\\b(?:petrol|lighter fluid|fireworks?|paint|acid|dog ?shit|shit|piss|bleach)(?: (?:was|got|been|poured|put|posted|pushed|shoved|thrown|is))* (?:through|thru|in|into|over|down) ${MY} (?:front )?(?:letter ?box|door|window)\\b`,
      `\\b(?:bricks?|stones?|rocks?)(?: (?:came|come|just|has|flew|went|been))+ (?:through|thru|at) ${MY} ${WINDOW}\\b`,
      `\\b${MY} ${WINDOW}(?: (?:got|been|was|were|has|have|just|all))+ (?:bricked|put (?:in|through)|smashed (?:in|up|by)|petrol bombed|firebombed|shot (?:up|at))\\b`,
    ].join("|"),
  ),
);
const BY_CHANCE =
  /\b(?:football|footy|ball|by accident|accidentally|by mistake|storm|wind|builders?|film|game|gta|fortnite|kids playing|playing|paint(?:ing|ed) (?:my|the|our)|decorat\w*|years? ago|when i was)\b/;
const BY_PARTNER =
  /\b(?:bf|boyfriend|gf|girlfriend|ex|husband|hubby|wife|partner|fella|missus|kids dad|babys dad)\b/;
// Stryker restore Regex

/** A brick through the window, petrol through the door: whether a partner did it. @param words as plainWords gives them */
export function homeAttacked(words: string): { readonly byPartner: boolean } | undefined {
  if (!ATTACKED.test(words) || BY_CHANCE.test(words)) return undefined;
  return { byPartner: BY_PARTNER.test(words) };
}
