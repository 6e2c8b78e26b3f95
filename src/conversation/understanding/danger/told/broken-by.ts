import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PARTNER = "bf|boyfriend|gf|girlfriend|ex|husband|hubby|wife|partner|fella|missus";
const KIN =
  "(?:step ?|foster )?(?:dad|mum|mom|mam|brother|sister|father|mother)|uncle|auntie|aunt|cousin|carer|grandad|nan|family|parents|housemate|flatmate|landlord";
const INJURES =
  "(?:broke|breaks|broken|snapped|fractured|dislocated|burnt|burned|bust|busted|split|smashed|cut|twisted|slashed)(?: \\w+){0,1} (?:my (?:arms?|wrist|legs?|nose|jaw|ribs?|fingers?|hands?|face|lips?|head|collar ?bone|ankle|foot|tooth|teeth|eye|back)|me with)";
const INJURED = prefiltered(
  new RegExp(
    `\\b(?:my|me|his|her) (?:(${PARTNER})|${KIN})s?(?: (?:has|have|just|also|\\d|once)){0,2} ${INJURES}\\b`,
  ),
);
const BY_CHANCE =
  /\b(?:by accident|accidentally|football|sparring|boxing|playing|wrestling|by mistake|skiing|hair|dream)\b/;
// Stryker restore Regex

/** Somebody near them broke, burnt or cut their body: whether it was a partner. @param words as plainWords gives them */
export function brokenBy(words: string): { readonly byPartner: boolean } | undefined {
  const found = INJURED.exec(words);
  return found && !BY_CHANCE.test(words) ? { byPartner: found[1] !== undefined } : undefined;
}
