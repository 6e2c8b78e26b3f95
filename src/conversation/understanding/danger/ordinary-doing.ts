import { prefiltered } from "../words/prefiltered.ts";
import { withoutIdioms } from "./idioms.ts";
import { namesHarm } from "./rests-on-when.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEY_ARE =
  "(?:he|she|they|hes|shes|theyre|theyve|(?:my|me|his|her|the|our|their|its) (?:\\w+ )?\\w+|\\w+s|dad|mum|mom|mam|nan|uncle|auntie|aunties|granny|grandad|ex|cousin)";
const DOES =
  "(?:is|are|was|has|have|had|just|finally|got|went|gone|going|gonna|will|s|been|always|actually|off|out)";
const ACT =
  "(?:tak(?:e|es|en|ing|in)|took|bought|buy(?:s|ing)?|got|gets|getting|brought|bring(?:s|ing)?|made|mak(?:es|ing)|cook(?:s|ed|ing)|bak(?:es|ed|ing)|fix(?:es|ed|ing)?|com(?:es|ing)|came|pick(?:s|ed|ing)|driv(?:es|ing)|drove|drop(?:s|ped|ping)|giv(?:es|ing)|gave|visit(?:s|ed|ing)|help(?:s|ed|ing)|teach\\w*|sav(?:es|ed)|sort(?:s|ed|ing)|build(?:s|ing)?|built|paint(?:s|ed|ing)|doing|do|did|want|wants|wanted|hav(?:e|ing)|has|had|play(?:s|ed|ing)|kipp?(?:ed|ing)|sleep(?:ing)?|slept|stay(?:s|ed|ing)|crash(?:ed|ing)|book(?:ed|s)|send(?:ing|s)?|sent|hir(?:ed|ing)|sat|see|met|marry(?:ing)?|pass(?:ed)?|follow(?:s|ed)|read(?:s|ing)|chang(?:ed|ing))";
/** What people do for and with each other: places to eat, play and go to, presents, help with the house. */
const PLEASANT =
  /\b(?:nandos?|mc ?donalds|maccies|kfc|greggs|costa|starbucks|wetherspoons|(?:to|at|in|from) the (?:park|zoo|farm|beach|pictures|cinema|panto|fair|seaside|museum|library|swings|dentist|opticians?|barbers?|hairdressers?|vets?)|soft play|(?:to|her|him|us|me|them) swimming|bowling|football|footy|ice skating|disney\w*|legoland|alton towers|for (?:tea|dinner|lunch|a brew|brunch|sunday lunch|a cuppa|food|xmas dinner|christmas)|round for tea|flowers|choc\w*|chocolates?|presents?|gifts?|bless (?:him|her|them)|aww+|awh|lovely|gorgeous|buzzing|excited|happy for|good luck to|proud of|congrats|baptis\w+|christen\w*|baby shower|birthday|prom|picnic|bbq|barbecue|graduat\w*|baby (?:boy|girl)(?= (?:last|on|yesterday|today|this)| ?$)|her baby ?$|the baby (?:on|for a)|interview|my (?:shelf|shelves|sink|boiler|telly|wardrobe|cupboard)|fix (?:my|the)|decorat\w*|cooking|hoover\w*|milestones|driving lesson|(?:weekend|wkend|saturday|sunday|the kids|our (?:lad|girl|boy|son|daughter|little \w+)|the little \w+) ?(?:this weekend|tonight|saturday|on saturday)? ?$|at mine|sleepover|sleeping over|over on (?:friday|saturday)|over (?:friday|saturday)|hair tomorrow|blow dry|snip|plaits|braids|on insta|to me cos im dyslexic|to say hi|hat trick|see our baby girl|pick(?:ing|ed) me up ?$|ears pierced|new (?:car|job|kitchen|puppy|bf|gf|boyfriend|girlfriend)|marry(?:ing)? (?:his|her) (?:gf|girlfriend|bf|boyfriend|fiancee?|partner)|get(?:ting)? married|loves? my (?:husband|wife|bf|gf|boyfriend|girlfriend))\b/;
const DOING = prefiltered(
  new RegExp(
    `(?:^|\\b(?:so|and|btw|n) )(?:\\w+ ){0,3}?${THEY_ARE}(?: ${DOES}){0,3} (?:\\w+ )?(?:${ACT}|${DOES})\\b`,
  ),
);
/** With any of these nothing is ordinary. */
const DARK = prefiltered(
  /\b(?:kick\w*(?! a ball)|butt(?:ed|s)?|nose|ribs?|broke|break\w*|swing\w* at|asleep|(?:things|stuff|it) to me|empty|sanction\w*|boat|all night|open|no(?!body slept)|not|cant|cannot|wont|dont|doesnt|didnt|isnt|hasnt|havent|wasnt|never|nobody|nothing(?! (?:serious|major|bad|to worry))|without|stop|wont|scar\w*|fear\w*|worr\w*|upset|cry\w*|tears|sorry|angry|shout\w*|scream\w*|mad|mood\w*|temper|drunk|drinking|weed|coke|high|secret\w*|tell anyone|promise|touch\w*|kiss\w*|bed|bedroom|naked|undress\w*|pics?|photos?|nudes?|shower(?! (?:on|for|gifts?|\w+day)|$)|lap|older|passport|tickets?|flight|fly\w*|abroad|airport|back home|ceremony|cutting|circum\w*|made me|makes me|make me|making me|forc\w*|told me|let me|lock(?:ed|s|ing)?|took my|takes my|taken my|keeps?|kept|owe\w*|money off|kick(?:ed)? (?:me|us|him|her)|out of|chuck\w*|neck|throat|hair(?! tomorrow)|face|arm|leg|head|again|anymore|weird|funny way|strange|alone|hurt\w*|nasty|horrible|hate\w*|wrong|help me|please help|hospital|ambulance|police|999|blood|bleed\w*|breath\w*|pain\w*|sick|ill|fever|hungry|starv\w*|freez\w*|homeless|nowhere|evict\w*|missing|gone|lost|late|since|follow(?:ed|ing) me|stalk\w*|watch(?:es|ing) me|by my|gun|knife|if i|or else|unless|until|til i|my (?:sister|cousin|daughter|niece) to (?!the )|after (?:he|she|they)|when i said)\b/,
);
const SHORT = 75;
const MILD = prefiltered(
  /\b(?:nothing (?:serious|major|bad|much|to worry about)|healed(?: up)? now|all (?:good|fine|ok|better|healed) now|(?:just|bit of|only) a (?:\w+ )?(?:cold|cough|sniffle|bug|sore throat|headache)|(?:a|got a) cold and a (?:headache|cough))\b/,
);
const NOT_MILD =
  /\b(?:chest|breath\w*|blood|bleed\w*|bab(?:y|ies)|pregnan\w*|blue|floppy|rash|cant|hit|hurt\w*|he|him|they|took|tablets|pills|faint\w*|collaps\w*|head injury|die|dying|diabet\w*|insulin|stiff neck|seizure|fit|stab\w*|swell\w*|swollen|passed out|vomit\w*)\b/;
// Stryker restore Regex

/**
 * Somebody near them who does what people do: comes for tea, takes a child to the park, gives flowers; harm only in how it
 * is said; an illness that they call none. With one dark word beside it, it is none of these.
 * @param words as plainWords gives them
 */
export function isOrdinaryDoing(words: string): boolean {
  if (words.length > SHORT) return false;
  const rest = withoutIdioms(words);
  if (namesHarm(rest) || DARK.test(rest)) return MILD.test(rest) && !NOT_MILD.test(rest) && !namesHarm(rest);
  if (rest !== words) return true;
  return (PLEASANT.test(rest) && DOING.test(rest)) || (MILD.test(rest) && !NOT_MILD.test(rest));
}
