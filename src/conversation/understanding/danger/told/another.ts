import { prefiltered } from "../../words/prefiltered.ts";
import { withoutWhileOut } from "./when-out.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const OTHERS = prefiltered(
  /\b(?:my|a|his|her|our|me|their|your|ur|someones|some ?bodys) (?:best |close |old |little |lil |big |young |younger |older |step |half |foster ){0,5}(?:m8|mates?|friends?|bestie|bff|flatmate|housemate|roommate|brother|bro|sister|sis|cousin|neighbour|girlfriend|gf|boyfriend|bf|partner|husband|wife|mum|mom|mam|dad|nan|auntie|niece|nephew|son|daughter|step ?son|step ?daughter|grandson|granddaughter|teenager|\d{1,2} (?:yrs?|years?) olds?|girl next door|lad next door)s?\b|\b(?:one|1|some|two|a couple|another) of (?:the|my|our|them|these) (?:girls?|lads?|boys?|kids?|residents?|others|guys|mates|friends|flatmates|housemates|people|young (?:people|ones|uns)|yps?|lot)\b|\bmy (?:best )?mates\b|\b(?:this|some|a|the) (?:girl|lad|boy|man|guy|woman|old man|old woman|kid|young lad|young girl|resident) (?:i know|on my|from my|from (?:the|school|college)|in the|in my|at (?:the|my)|next door|outside|here|on the)|^(?:girl|lad|boy|kid|guy) (?:in|on|at|from) (?:my|our|the) \w+|\bsome ?one(?: here| outside| next door|s)?\b(?= (?:isnt|is not|aint|not|wont|has|have|collapsed|overdosed|od))/,
);
const THEIR_SELF = "(?:her|him|them|there|their|thier)(?: ?(?:self|selves|selfs))";
const THEIR_WISH = prefiltered(
  new RegExp(
    [
      `\\b(?:wants?|wanted|wanting|going|gonna|threatening|threatened|tried|trying|says?|said|keeps? saying|talking about)\\b.{0,25}\\b(?:to die|dead|kill ${THEIR_SELF}|(?:hang|top|off|neck|unalive|harm|cut|drown|burn|overdose|do) ${THEIR_SELF}|end it|end (?:her|his|their) (?:own )?life|take (?:her|his|their) (?:own )?life|hurt ${THEIR_SELF}|suicide|suicidal|overdose)\\b`,
      `\\b(?:kill|kills|killing|topping|top|unalive|unaliving|hurt|hurting|hurts|harm|harming|cut|cuts|cutting|burn|burning|starving|hang|hanging) ${THEIR_SELF}`,
      "\\b(?:she|he|they|who|sister|brother|mate|friend|cousin|gf|bf|girlfriend|boyfriend|mum|dad)(?:s| is| has| said| says| keeps| been| started| just){0,5}(?: \\w+){0,3}? (?:dont|doesnt|didnt|dosnt|does not|not) (?:wanna|want to|want 2|wana) (?:be here|live|be alive|wake up|carry on|go on|exist)\\b",
      "\\b(?:she|he|they)(?: just| really)? (?:cant|cannot|cant even) (?:go on(?! (?:the|a|my|it|his|her|to|holiday|trip|with|about|line)\\b)|carry on(?! (?:with|at|working)\\b)|live like this|do (?:this|it|life) any ?more|take (?:it|this|any ?more))\\b",
      "\\b(?:gf|girlfriend|bf|boyfriend|mate|m8|friend|bestie|sister|sis|brother|bro|cousin|partner|she|he|shes|hes)(?:s| is| has| started| keeps| been|s been){0,5}(?: back to)? (?:cutting|self ?harming|suicidal|starving|burning)\\b(?! (?:pricing|a tooth|teeth|her teeth|his teeth|my|me|the|hair|down|grass|back|calories|out))",
      "(?<!\\b(?:not|isnt|aint|wasnt|never|no longer|with|for|of|help|support|training|arent|talk about|info about) )\\b(?:suicidal|self ?harming)\\b(?! (?:people|patients|clients|teens|teenagers|callers|thoughts? (?:course|training)|course|training|kids|young people|ideation))",
    ].join("|"),
  ),
);
const THEY =
  "(?:she|he|they|who|shes|hes|theyre|theyve|m8|mates?|friends?|bestie|flatmate|housemate|roommate|brother|bro|sister|sis|cousin|neighbour|gf|girlfriend|bf|boyfriend|partner|husband|wife|mum|mom|mam|ma|dad|nan|lad|girl|man|guy|some ?one)s?";
const THEIR_BODY = prefiltered(
  new RegExp(
    [
      `\\b${THEY}(?: (?:he|she|they|just|has|have))? (?:take|took|taken|eat|ate|eaten|swallow(?:ed)?|drink|drank) (?:(?:too|so|very) )?(?:many|much|lots? of|loads of|a lot of|all|(?:full |whole |a |the )?(?:box|bottle|packet|strip) of)(?: (?:the|her|his|my))? (?:tablets?|pills?|paracetamols?|medicines?|sleeping (?:tablets?|pills?)|bleach)\\b(?! (?:for|every|in the morning|a day|daily|each|with (?:food|water|breakfast)))`,
      "\\b(?:isnt|is not|aint|not|stopped|cant|cannot|wont) (?:breathing|breathe|breathin|responding|moving|waking|conscious)\\b(?! (?:out|in with))",
      "\\b(?:cant|cannot|wont|not)(?: \\w+){0,2} (?:wake up|wake (?:him|her|them)|waking up|come round)\\b",
      `\\b${THEY}(?: (?!my|im|i\\b)\\w+){0,3}? (?:unconscious|collapsed|fitting(?! (?:new|in|a|the|our|my)\\b)|having a (?:fit|seizure|stroke|heart attack)|choking|turning blue|gone blue|bleeding|(?:been|got|was|just) (?:stabbed(?! in the back)|shot)|(?:gone|lips) blue|over ?dosed|(?<!\\b(?:\\d{1,3}|twenty|thirty|forty|fifty|sixty|an?|bit|so|very|really|quite|well|proper|kinda|that|how) )od ?d|od ?ed|oded)\\b`,
    ].join("|"),
  ),
);
const THEY_TOOK = prefiltered(
  new RegExp(
    [
      `\\b(?:${THEY}|baby|toddler|son|daughter|kid|little one|little (?:boy|girl))(?: (?:has|have|just|jus|been|and|ve|must have|might have|got into|been and)){0,5} (?:took|taken|taking|drank|drunk|drinking|swallow(?:ed|ing)|eaten|ate|neck(?:ed|ing)|down(?:ed|ing)|popp(?:ed|ing)|od|overdosed)\\b`,
      `\\b${THEY}(?: (?:has|have|just|jus|been|mustve|must have|might have|only|already)){0,3} had (?:too many|so many|a lot of|lots of|loads? of|a (?:load|bunch|handful|box|bottle|packet|strip) of|all|\\d{1,3}|the whole|a whole)(?: \\w+){0,3} (?:tablets?|tabs|pills?|meds|medicines?|tablet|paracetamols?|ibuprofens?|xanax|zopiclone|painkillers?|sleepers|codeine)\\b`,
    ].join("|"),
  ),
);
const DONE_TO_THEM = prefiltered(
  /\b(?:isnt safe|not safe|(?<!\b(?:not|isnt|arent|aint|never|wasnt|no longer) )in danger|(?:being|bein|getting|gettin|gets?|got|been) (?:hurt|hit|beaten|beat|battered|held|abused|kept|groomed|raped|pimped|exploited|trafficked|sold|punched|kicked(?! (?:out|off))|slapped|smacked|strangled|touched|touched up|threatened|stalked|blackmailed|attacked|knocked about)|locked (?:in|up|her|him|them)|held in|(?:hits?|hitting|beats?|beating|batters?|battering|hurts?|hurting|hit|kicked|strangled|raped|touching|touched|choked|choking|punched|punching|controls|threatens|threatened|threatening) (?:her|him|them|his (?:gf|girlfriend|wife|kids?|mum)|her (?:kids?|bf|mum))|beat(?:ing)? (?:her|him|them) up|(?:is|are|been|being|got|kept|keep(?:ing)? (?:her|him|them)) locked(?! out))\b/,
);
const PET = /\b(?:cat|dog|puppy|kitten|hamster|rabbit|bunny|fish)\b/;
const SHE_OR_HE = /\b(?:she|he|shes|hes)\b/;
const MISSING = prefiltered(
  /\b(?:gone missing|went missing|is missing|been missing|(?:shes|hes) missing)\b(?! (?:you|me|him|her|his|the|a|my|out|home|college|school|work|class|lessons?)\b)|\b(?:hasnt|has not|havent|hes not|shes not|not|didnt|never|aint) (?:come|came|been|be) (?:home|back)\b(?! (?:to|with|from|on|at|about|much|yet with)\b)/,
);
const YOUNG_WITH_OLDER = prefiltered(
  /\b(?:shes|hes|she is|he is|whos|who is|is|a) (?:only |just |like )?1[0-7]\b.{0,40}\b(?:boyfriend|bf|girlfriend|gf|man|men|bloke|guy|fella|partner|lad|dating|seeing|sleeping with)(?: (?:is|hes|shes|like|about|who|whos|thats|of|a|he|she|nearly|over|in|his|her)){0,5} (?:2[4-9]|[3-6]\d)\b/,
);
const USED = prefiltered(
  /\b(?:(?:mak(?:e|es|ing)|made|forc(?:e|es|ed|ing)|getting|gets) (?:him|her|them)|(?:gets?|got|is|being|been|was|getting) (?:made|forced)) (?:to )?(?:sell|selling|carry|carrying|shot|trap|go country|run|hold|have sex|sleep|send)\b|\b(?:groom(?:ing|s|ed)) (?:her|him|them|my (?:mate|friend|sister|brother|cousin))\b|\b(?:older|old|grown) (?:men|man|blokes?|guys?)\b.{0,30}\b(?:pick(?:s|ing)? (?:her|him|them) up|(?:giv(?:e|es|ing)|buy(?:s|ing)?) (?:her|him|them))\b/,
);
const TO_ME = prefiltered(
  /\b(?:hits?|hit|hitting|beats?|beat|beating|hurts?|hurting|kill|kills|touch(?:es|ed|ing)?|rap(?:ed|es|ing)|threaten(?:s|ed|ing)?|follow(?:s|ed|ing)|lock(?:s|ed)|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|stab(?:s|bed)?|batters?|battered|slap(?:s|ped)|punch(?:es|ed)|attacked|forc(?:es|ed|ing)|mak(?:es|ing)|made) (?:me|us)\b|\b(?:got|has|have|keeps?|keeping|kept|holding|held) me (?:locked|trapped|pinned|shut|cornered|barricaded|tied)\b|\b(?:him|her|them|his|there|their) ?sel(?:f|ves) (?:or|and) me\b|\b(?:hit|stabbed|hurt|punched|burnt|burned|kicked|broke|cut) my (?:hand|face|head|arm|leg|nose|eye|back|ribs|finger)\b|\bmy (?:nose|head|arm|leg|face|hand) is\b|\b(?:im|i am|ive|i have|i|we are|were)(?: (?:all|just|now|got|been|still|had to)){0,2} (?:lock(?:ed)?|trapped|hid|hide|hiding|barricaded|shut)(?: my ?self)? (?:in|inside|up|under|behind|upstairs)\b|\bim (?:\w+ ){0,3}bleeding\b/,
);
/** A partner who speaks of dying, and does this to whoever writes. */
const ALSO_TO_ME = prefiltered(
  /\b(?:(?:scratch(?:es|ed|ing)?|bit|bites?|biting|slap(?:s|ped|ping)?|shov(?:es|ed|ing)|push(?:es|ed|ing)|grab(?:s|bed|bing)|kick(?:s|ed|ing)|spat|spits|threw|throws|throwing|smash(?:es|ed|ing)|burn(?:s|t|ed)|pulled|pulls|chok\w*|broke|breaks|punch\w*|hit|hits|hitting|trash(?:es|ed)) (?:(?:at|on|things at|stuff at|plates at|a \w+ at|all) )?(?:me|my (?:face|neck|arms?|hands?|hair|eyes?|legs?|back|lip|nose|stuff|clothes|phone|laptop|things|room))|(?:track(?:s|ing)?|follow(?:s|ing)|check(?:s|ing)|go(?:es|ing) through|read(?:s|ing)|tak(?:es|ing)|took|controls?|controlling) (?:me\b|my (?:phone|fone|location|messages|texts|money|card|bank|snap|insta))|(?:wont|doesnt|never) let me (?:out|go|leave|see|have|talk|work|speak|sleep)|lock(?:s|ed) (?:me|us)|(?:shouts|screams|screaming|shouting|swears|yells) at me|calls me (?:a |names)|stalk\w* me)\b/,
);
/** "texting me he wants to die": it is said to them, and of him. */
const TOLD_TO_ME =
  /\b(?:tell(?:s|ing)?|told|text(?:s|ed|ing)?|txt(?:s|ed|ing)?|messag(?:es|ed|ing)|msg(?:s|ed|ing)?|ring(?:s|ing)?|rang|call(?:s|ed|ing)?|phon(?:es|ed|ing)|send(?:s|ing)?|sent|warn(?:s|ed|ing)?|promis(?:es|ed)|(?:sa(?:ys|id|ying)|cr(?:ies|ied|ying)) to) (?:me|us)\b/g;
const OWN_LIFE = prefiltered(
  /\b(?:i|ive|im|me|myself|ill)\b(?: \w+){0,4}? (?:die|dead|kill|end it|cut myself|hurt myself|suicidal|kms)\b|\b(?:i (?:took|swallowed|necked|overdosed)|ive (?:took|taken|overdosed|od))\b|\b(?:he|she|they) (?:raped|hit|hurt) me\b|\b(?:so do i|i do too|i do as well|i feel the same|i (?:want|wanna)(?: to)? (?:too|as well))\b/,
);
/** They cannot be reached, or have said goodbye, or it is to be at once. */
const OUT_OF_REACH = prefiltered(
  /\b(?:cant|cannot|couldnt|can not) (?:get (?:hold of|through|in touch|to)|reach|find|contact) (?:him|her|them|my \w+)\b|\b(?:cant|cannot|couldnt) (?:get (?:hold|through))\b|\b(?:not|isnt|wont|stopped|aint|hasnt|havent|never|doesnt|dont)(?: \w+)? (?:answer\w*|pick(?:ing|ed|s)? up|repl\w+|respond\w*|text\w* back|open\w*)\b(?! (?:questions|the question))|\bphone(?:s| is| has)? (?:gone |been |went |just )?(?:off|dead|straight to voicemail)\b|\b(?:dont|do not|no idea|nobody|no ?one)(?: know| knows)? where (?:he|she|they|hes|shes|theyre)\b|\b(?:said|says|saying|sent|texted)(?: \w+){0,3} (?:goodbyes?|bye|final|last message)\b|\b(?:ran|run|gone|went|walked|stormed|driven|drove) (?:off|out)\b|\b(?:tonight|right now|rn|any (?:minute|second)|got (?:pills|tablets|a rope|a knife|a blade))\b/,
);
// Stryker restore Regex,StringLiteral

const namesThem = (words: string): boolean => SHE_OR_HE.test(words) || OTHERS.test(withoutWhileOut(words));

/** What is told of somebody else; nothing where whoever writes is in danger themselves, which comes first. */
export type ToldOfAnother =
  | "their-wish"
  | "their-wish-now"
  | "their-body"
  | "done-to-them"
  | "missing"
  | "used";

/** Whether it is somebody else who swallowed something. @param words as plainWords gives them */
export const tookByAnother = (words: string): boolean => THEY_TOOK.test(words);

/** @param words as plainWords gives them @param took whether they tell of something swallowed */
export function toldOfAnother(words: string, took: boolean): ToldOfAnother | undefined {
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  if (OWN_LIFE.test(words.replace(TOLD_TO_ME, " "))) return undefined;
  if (took) return tookByAnother(words) ? "their-body" : undefined;
  if (TO_ME.test(words) || ALSO_TO_ME.test(words) || !(OTHERS.test(words) || SHE_OR_HE.test(words)))
    return undefined;
  if (THEIR_BODY.test(words) && !PET.test(words)) return "their-body";
  if (THEIR_WISH.test(words) && namesThem(words))
    return OUT_OF_REACH.test(words) ? "their-wish-now" : "their-wish";
  if (MISSING.test(words) && !PET.test(words)) return "missing";
  if (YOUNG_WITH_OLDER.test(words) || USED.test(words)) return "used";
  return OTHERS.test(words) && DONE_TO_THEM.test(words) ? "done-to-them" : undefined;
}
