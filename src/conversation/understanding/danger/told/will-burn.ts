import { prefiltered } from "../../words/prefiltered.ts";
import { JOKED } from "./threatens-body.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WILL =
  "(?:gonna|gunna|gna|going to|goin to|ill|i will|im|i am|ima|imma|about to|bout to|off to|on (?:my|me) way (?:over |round |down )?(?:to|2)|headed (?:over )?to|heading (?:over |round |down )?to|i swear|so help me|and|n)";
const ON_THE_WAY =
  "(?: (?:just|fucking|fuckin|fully|literally|deffo|coming|comin|come|going|go|and|n|to|back|down|up|there|round|in|over|be|tonight|with petrol)){0,7}";
const BUILDING =
  "(?:place|offices?|building|council|social services|centre|job ?centre|hostel|unit|home|school|college|house|flat|flats|gaff|yard|town hall|hotel|shop|block|housing|bank)";
const WHOSE = "(?:the|your|ur|yous|that|this|his|her|their|my|denises|\\w+s)";
const SET =
  "(?:burn(?:ing|in)?|torch(?:ing|in)?|set(?:ting|tin)? (?:fire|light) to|petrol bomb(?:ing)?|fire ?bomb(?:ing)?|blow(?:ing)? up|bomb(?:ing)?)";
const BURNS = prefiltered(
  new RegExp(
    [
      `\\b${WILL}${ON_THE_WAY} ${SET} (?:down |up )?${WHOSE}(?: \\w+){0,2}? ${BUILDING}\\b`,
      `\\b${WILL}${ON_THE_WAY} (?:burn(?:ing|in)?|torch(?:ing|in)?) (?:it|it all|everything|the lot|you|u|yous|them)(?: all)? (?:down|to the ground|out)\\b`,
      `\\b${WHOSE}(?: \\w+)? ${BUILDING} (?:and|to|n) (?:blow|bomb) it up\\b`,
      `\\b${WILL}${ON_THE_WAY} (?:set(?:ting)?|put(?:ting)?) ${WHOSE}(?: \\w+){0,2}? ${BUILDING} (?:on fire|alight|up in flames)\\b`,
      `\\b${WHOSE}(?: \\w+)? ${BUILDING} (?:is|s)? ?(?:going|gonna go|getting|gonna get) (?:up in (?:flames|smoke)|torched|burn(?:t|ed) (?:down|to the ground)|petrol bombed)\\b`,
    ].join("|"),
  ),
);
const OTHERS_WILL =
  /(?<!\b(?:if|cos|coz|unless|until|till|because|when|since|and) (?:my |the )?)\b(?:he|she|they|hes|shes|theyre|theyve|hell|someone|somebody|who|mates?|m8|brother|bro|cousin|ex|dad|stepdad|mum|uncle|bf|boyfriend|lads?|neighbour|landlord|guy|man|boys)(?: (?!me\b|us\b)\w+){0,4} $/;
const UNMEANT =
  /\b(?:scared|afraid|worried|nearly|almost|accident\w*|by mistake|forgot\w*|left the|oven|hob|cook\w*|toaster|toast|heater|straighteners|candles?|incense|boiler|wiring|cable|charger|bbq|barbecue|fire ?pit|bonfire|guy fawkes|fireworks?|minecraft|roblox|sims|game|gta|fortnite|film|story|essay|lyrics?|gig|dj|stage|mic|set list|dance ?floor|rave|party|mixtape|tunes?|song|calories|phones?|balloons?|not gonna|never|wouldnt|wont|dont want to|used to|years? ago|when i was)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Whoever writes says that they will burn or blow up a place where people are, with a condition or without: "if they
 * dont pay me im coming down there to burn the place down". @returns whether it is meant, or said with a laugh
 * @param words as plainWords gives them
 */
export function willBurn(words: string): "meant" | "joked" | undefined {
  const found = BURNS.exec(words);
  if (!found || UNMEANT.test(words) || OTHERS_WILL.test(words.slice(0, found.index))) return undefined;
  return JOKED.test(words) ? "joked" : "meant";
}
