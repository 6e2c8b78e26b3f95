import { clean } from "../words/normalise.ts";

/** How someone says they are. */
export type Feeling = "good" | "ok" | "not_good";

const NOT =
  "(?:not|aint|ain't|isnt|isn't|dont feel|don't feel|never) (?:too |so |very |that |really |doing |feeling |all that |been )*";
const FAIR = /\b(?:not (?:too |so |that |half )?bad|cant complain|can't complain|mustnt grumble)\b/g;
const DENIED = new RegExp(
  `\\b${NOT}(?:good|great|ok|okay|alright|fine|well|happy|amazing|right|brilliant|clever|myself|hot|best)\\b`,
);
const LOW =
  /\b(?:shit|shite|crap|rubbish|awful|terrible|bad|sad|low|down|rough|struggling|stressed|anxious|lonely|depressed|worried|knackered|tired|exhausted|upset|angry|poorly|ill|sick|horrible|grim|pants|worse|overwhelmed|scared|hard|tough|crying|miserable|dead inside|meh|bleh|fed up|pissed off|could be better|been better|not at all)\b|[😢😭😞😔😟🙁😩😣😫💔👎😪😖]/u;
const HIGH =
  /\b(?:good|great|happy|amazing|brilliant|brill|buzzing|fab|fantastic|lovely|excellent|wicked|smashing|sick day|well|better|excited|chuffed|mint|class|proper good|on top of the world|best)\b|[😀😁😃😄😊🙂🥳🎉😎🤩]/u;
const MIDDLING =
  /\b(?:ok|okay|k|alright|aight|fine|so so|surviving|getting by|getting there|same old|plodding|average|calm|safe|sound|cool|all good|steady|ticking along|coping|managing)\b|[👍👌😐]/u;

/**
 * How a message says the person is. A low word weighs more than a cheerful one: "ok but bit lonely" is not good.
 * @returns nothing if it does not say
 */
export function readFeeling(text: string): Feeling | undefined {
  const said = clean(text);
  const rest = said.replace(FAIR, "ok");
  if (DENIED.test(rest) || LOW.test(rest)) return "not_good";
  if (HIGH.test(rest)) return "good";
  return MIDDLING.test(rest) ? "ok" : undefined;
}
