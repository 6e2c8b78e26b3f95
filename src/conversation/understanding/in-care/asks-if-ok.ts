import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isOfThem, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const ONE =
  "(?:man|men|bloke|guy|lad|lads|woman|women|lady|ladies|couple|driver|stranger|person|someone|somebody|some ?1|people|old man|old lady|dog walker|jogger|boy|girl|group|fella|dude|geezer|randomer|rando)";
const STRANGER = `(?:(?:a|an|this|some|one|two|sum|these|the|another)(?: (?:old|older|young|younger|random|nice|weird|creepy|strange|drunk|big|posh)){0,2} ${ONE}|some(?:one|body|1)|people|he|she|they|hes|shes|theyre)`;
const APPROACHES = prefiltered(
  new RegExp(
    [
      `\\b${STRANGER}(?: (?:is|are|has|have|just|keeps?|now|came|come|walked|over|stopped|and|who|that|s|wont stop)){0,5} (?:ask(?:s|ed|ing|in)?|checking|wonder\\w*|want(?:s|ed)? to know|said|says|saying|goes)(?: (?:me|to me|over))?(?: (?:if|whether|am|r|are)) (?:im|i am|i|am|u|you|ur) ?(?:ok|okay|k|alright|all right|alrite|fine|lost|cold|hungry|hurt|safe|alone|on my own|good|need (?:help|anything|owt))\\b`,
      `\\b${STRANGER}(?: (?:is|are|has|have|just|keeps?|now|s)){0,3} (?:ask(?:s|ed|ing|in)?|said|wants? to know|wanting to know)(?: me)? (?:where|how old|what im doing|whats wrong|what is wrong|my name|who im|why im|if i (?:want|need|wanna|live|got|have)|if he can|if she can|if they can)\\b`,
      `\\b(?:a|an|some|this|these|the same|sum)(?: (?:old|older|young|random|weird|creepy|strange|drunk|big)){0,2} ${ONE}(?: (?:is|are|has|just|keeps?|now|s|been)){0,3} (?:look(?:ing|s)|star(?:ing|es)|watch(?:ing|es)|talk(?:ing|s)|follow(?:ing|s)|com(?:ing|es)|walk(?:ing|s)|chat(?:ting|s)|stood|standing|sat|sitting|smil(?:ing|es)|wav(?:ing|es))(?: (?:down|over|up|here|back|at|to|towards?|next|near|by|with|beside)){1,3} (?:me|us|to me|here)\\b`,
    ].join("|"),
  ),
);
const OUT: ReadonlySet<string> = new Set(["homeless_tonight", "missing_or_trafficked"]);
const KNOWN =
  /\b(?:police|officer|copper|pcso|social worker|worker|teacher|staff|denise|my (?:\w+ )?(?:mum|nan|dad|mate|friend|sister|brother|auntie|aunt|pa)|doctor|nurse|paramedic|not|never)\b/;
// Stryker restore Regex,StringLiteral

/** Somebody whom they do not know speaks to them while they are out alone. */
export const asksIfOk: ConcernReader = (words, told) => {
  if (!OUT.has(told.kind) || isOfThem(told) || KNOWN.test(words)) return undefined;
  return APPROACHES.test(words) ? newsOf("asks-if-ok", told) : undefined;
};
