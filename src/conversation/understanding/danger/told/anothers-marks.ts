import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:(?:little|lil|younger|baby|kid|foster|step|wee) (?:brother|bro|sister|sis|cousin|girl|boy|lad)|niece|nephew|sisters? kids?|brothers? kids?|neighbou?rs? (?:\\w+ )?(?:kids?|girl|boy|son|daughter|baby|child|children)|(?:mates?|friends?|ex|exs) (?:little |lil |baby )?(?:brother|sister|kids?|son|daughter|baby)|(?:a |this |the )(?:little )?(?:boy|girl|kid|child|lad|baby) (?:in my (?:class|school|block|street)|next door|upstairs|downstairs|on my (?:street|course|road))|next doors? (?:(?:\\w+ ){0,2}(?:their|the|there) )?(?:\\w+ )?(?:kids?|baby|children|little (?:girl|boy))|(?:family|people|neighbours|couple) (?:next door|upstairs|downstairs|across from me|above me|below me) (?:\\w+ ){0,3}their (?:\\w+ )?(?:kids?|baby|children|boy|girl|son|daughter))";
const OTHER =
  "(?:friend|mate|bestie|cousin|sister|brother|flatmate|housemate|roommate|lad on my course|girl on my course|girl in my class|classmate)";
const MARKS =
  /\b(?:(?:bruis\w*|burns(?! night)|burn marks?|black eyes?|cigarette burns?|belt marks?|bite marks?|welts|cuts|marks) (?:on|all|off|from|up|round|again)\b|(?:has|got|covered in|with|had|hes got|shes got|have) (?:\w+ ){0,2}(?:bruis\w*|burns(?! night)|black eyes?|belt marks?|welts|cigarette burns?)\b)/;
const NEGLECTED =
  /\b(?:(?:dad|mum|mom|mam|stepdad|stepmum|parents|family|uncle|auntie|carer|foster (?:mum|dad|carer)|he|she|they)s? (?:locks?|locked|starves?|starved|beats?|beat|whips?|belts|belted|kicks?|kicked|leaves|left|hits?|smacks?|touches|drags|punches|hurts?|burns?) (?:him|her|them)\b|(?:arent|isnt|aint|not|never|dont get|hasnt been|havent been|aint been|not been) (?:been )?fed\b|(?:left|always|kids are|theyre|shes|hes|on their|is) (?:\w+ )?(?:on (?:their|his|her) own|alone|by (?:him|her|them) ?sel(?:f|ves)) (?:all night|every night|all day|overnight|for days|again)|(?:scared|terrified|frightened|afraid) (?:of (?:the |her |his )?(?:dad|mum|mom|stepdad|stepmum|uncle|him|her)|to go home)|hear (?:\w+ ){0,2}(?:slapping|screaming|hitting|banging|crying and|smacking|beating|leathering|battering|belting|walloping|whacking)|hear (?:\w+ ){0,2}(?:slaps|smacks|thuds|him|her|them) ?(?:being |getting )?(?:hit|beaten|battered)?|(?:leather|batter|belt|wallop|beat|hit|slap|smack|whack)(?:s|ed|ing|in)? (?:him|her|them|(?:their|the) (?:\w+ )?(?:kids?|baby|boy|girl|son|daughter))|(?:lock(?:ed|s)?|left|put|always|kept|out|outside) (?:\w+ ){0,4}(?:out|outside|in the (?:garden|cold|rain|yard|shed)) (?:\w+ ){0,3}(?:nappy|all day|all night|on (?:his|her|their) own|alone|no (?:coat|shoes|clothes)|in the (?:cold|rain|snow)|for hours)|locks? their (?:\w+ )?(?:kids?|boy|girl|baby|son|daughter) out|always (?:filthy|hungry|starving))\b/;
const PLAY = prefiltered(
  /\b(?:rugby|football|netball|boxing|mma|judo|skat\w*|trampolin\w*|bike|fell|falling|playground|chickenpox|gymnastics|karate|school play|face ?paint|make ?up|halloween|tattoo\w*|sun ?burn\w*|for (?:the )?(?:game|match)|film|show|cat|dog|puppy|course)\b/,
);
const FAREWELL_PIC = prefiltered(
  /\b(?:post\w*|sent|shared|put|uploaded|snapp\w*|story|stories|status|insta|tiktok)\b.{0,40}\b(?:blades?|razors?|ropes?|noose|pills|tablets|cuts|goodbye|bye|ending it|end it|wants? to die|suicid\w*)\b/,
);
const SOMEBODY =
  /\b(?:my|a|me|this|some|got a|one of my|an old) (?:\w+ ){0,2}?(?:mate|m8|friend|bestie|cousin|sister|brother|kid|lad|girl|gf|girlfriend|bf|boyfriend|flatmate|housemate|ex)\b|\b(?:hes|shes|he|she) (?:just )?(?:post\w*|sent|put)\b|\bof (?:him|her)\b/;
const NO_FAREWELL =
  /\b(?:goodbye (?:manchester|to (?:school|college|work|the)|party|do|drinks)|rope (?:swing|bridge|ladder|course)|climb\w*|roller ?blades?|moving|leaving (?:do|party)|new job|holiday|airport|art|tattoo|hiking|diet|protein)\b/;
const YOUNG_USED =
  /\b(?:(?:got|has|with|have|had) (?:\w+ ){0,2}(?:2|two|three|3|loads of|second|another) (?:\w+ )?(?:phones?|sims?|burners?)|(?:new|loads of|wads? of|bundles? of) (?:\w+ ){0,3}(?:cash|money|trainers|clothes|designer\w*)|going country|on a line|runn\w* (?:drugs|food|packs)|(?:gone|goes|going|went|taken|stay\w*) (?:\w+ ){0,2}(?:from |to |in |with )?(?:a |the )?(?:hotels?|air ?bnbs?)(?: \w+)? (?:with|wiv) (?:\w+ )?(?:man|men|guys?|blokes?|lads?|older)|(?:seeing|dating|going out with|sleeping with|meeting|linking|with) (?:a|an|this|some) (?:[2-6]\d ?(?:yrs?|years?)? ?(?:old|yo)|older (?:man|guy|bloke|lad)|grown man)|(?:older|grown|old) (?:men|man|guys?|blokes?) (?:pick|buy|giv|tak)\w*)\b/;
const YOUNG = prefiltered(
  /\b(?:(?:little|lil|younger|foster|baby|step) ?(?:brother|bro|sister|sis|cousin)|(?:sister|sis|brother|bro|cousin|friend|mate|niece|nephew|girl|boy|lad|kid|he|she|hes|shes)s?(?: is| who is|,)?(?: only| just)? (?:1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|1[0-7] ?(?:yr|year|yo)|niece|nephew)\b/,
);
const LOST_CHILD = prefiltered(
  /\b(?:cant|cannot|couldnt) find (?:my|me|the|our|her|his) (?:little |lil |younger |baby )?(?:nephew|niece|son|daughter|baby|toddler|kid|brother|sister|boy|girl|lad|cousin)\b(?! (?:a|an|some|any)\b)/,
);
const SMALL =
  /\b(?:hes|shes|he is|she is|aged?|only|is) (?:only |just )?(?:[1-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:[1-9]|1[0-2]) ?(?:yrs?|years?)\b|\b(?:little|lil|toddler|baby)\b/;
const OF_WORK =
  /\b(?:for work|one for|birthday|xmas|christmas|job|paper round|eid|wants? (?:a|2|two)|contract|upgrade)\b/;
// Stryker restore Regex

/** What is told of somebody else, by its marks. */
export type Marked = "hurt" | "farewell" | "used" | "lost";

/**
 * Somebody else is in danger by what is seen of them: marks on a child, a child left or locked out or afraid, a picture
 * that says goodbye, a child with money or phones from nowhere. @param words as plainWords gives them
 */
export function marksOfAnother(words: string): Marked | undefined {
  if (FAREWELL_PIC.test(words) && SOMEBODY.test(words) && !NO_FAREWELL.test(words)) return "farewell";
  if (LOST_CHILD.test(words) && SMALL.test(words)) return "lost";
  if (YOUNG.test(words) && YOUNG_USED.test(words) && !OF_WORK.test(words)) return "used";
  if (PLAY.test(words)) return undefined;
  if (CHILDS.test(words) && (MARKS.test(words) || NEGLECTED.test(words))) return "hurt";
  return OTHERS.test(words) && (MARKS.test(words) || NEGLECTED.test(words)) && BY_SOMEBODY.test(words)
    ? "hurt"
    : undefined;
}

const CHILDS = new RegExp(`\\b${CHILD}\\b`);
const OTHERS = new RegExp(`\\b(?:my|me|a|this|our|his|her) (?:best )?${OTHER}\\b`);
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const BY_SOMEBODY =
  /\b(?:off|from|by|of) (?:her|his|their|my) \w+|\b(?:he|she|they|dad|mum|bf|boyfriend|fella|stepdad|family)\b/;
// Stryker restore Regex
