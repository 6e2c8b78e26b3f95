import { plainWords } from "../words/plain-words.ts";
import { prefiltered } from "../words/prefiltered.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { asksSomething } from "./asks-something.ts";

/** A matter that a short line names after danger was told, and that has one true answer. */
export type AskedOfMatter =
  | "home-office"
  | "police-see"
  | "long-ago"
  | "known-here"
  | "sanction"
  | "own-account"
  | "language";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const HOME_OFFICE =
  "(?:(?:the )?home ?office|(?:the )?immigration|ukvi|(?:the )?border (?:force|agency)|(?:the )?asylum (?:office|people|team|support)|migrant help|serco|mears)";
const TELLS_THEM = prefiltered(
  new RegExp(
    [
      `\\b(?:u|you|ya|yous|this|any ?(?:one|body)|(?:my |the )(?:pa|worker|social worker|council|staff|team))(?: (?!me\\b|us\\b)\\w+){0,4} (?:tell|tells|telling|told|inform\\w*|contact\\w*|show|shows|call|calls|ring|rings)\\b(?! me\\b| us\\b)(?: (?:the|this|it|that|what|i|about|everything|all|to)){0,4} ${HOME_OFFICE}\\b`,
      `\\b(?:u|you|ya|yous|this|it|they|any ?(?:one|body)|(?:my |the )(?:pa|worker|social worker|council|staff|team))(?: (?!me\\b|us\\b)\\w+){0,4} (?:say|says|send|sends|sending|sent|give|gives|giving|gave|pass|passes|share|shares|sharing|report|reports|speak|talk|talks|work|works|show|go|goes|going|write|linked|connected|snitch|grass)\\b(?! me\\b| us\\b)(?: \\w+){0,7} (?:to|2|with|by) ${HOME_OFFICE}\\b`,
      `\\b(?:will|does|do|can|could|would|is|if|has|are|did|gonna) ${HOME_OFFICE}(?: \\w+){0,4} (?:know|knows|see|sees|read|reads|reading|find|hear|hears|get|gets|told|tell|check|look|watch|informed)\\b`,
      `\\b(?:dont|do not|no|not|never) (?:\\w+ ){0,2}(?:tell|say|give|send|share|report|inform|contact)\\b(?! me\\b| us\\b)(?: \\w+){0,5} ${HOME_OFFICE}\\b`,
    ].join("|"),
  ),
);
const PICS = "(?:pics?|pictures?|photos?|nudes?|vids?|videos?|images?)";
const LAW = "(?:police|feds?|cops?|officers?|detectives?|court|judge|jury)";
const SEES_PICS = prefiltered(
  new RegExp(
    [
      `\\b${LAW}(?: \\w+){0,4} (?:see|look|looking|looks|watch|view|seen|looked)\\b(?! (?:who|where|how|when))(?: \\w+){0,4} ${PICS}\\b`,
      `\\b(?:show|give|send|hand)\\b(?: \\w+){0,5} ${LAW}\\b(?: \\w+){0,4} ${PICS}\\b`,
      `\\b(?:show|give|send|hand)\\b(?: \\w+){0,3} ${PICS}(?: \\w+){0,3} ${LAW}\\b`,
      `\\b${PICS}(?: \\w+){0,3} (?:be |get |been )?(?:seen|shown|looked at|watched|used)(?: \\w+){0,3} ${LAW}\\b`,
      `\\b(?:who|will a man|will men|do men|does a man)(?: \\w+){0,4} (?:see|look at|looks at|watch) (?:my |the |them |those )?${PICS}\\b.{0,40}\\b${LAW}\\b`,
    ].join("|"),
  ),
);
const LONG_AGO = prefiltered(
  /\b(?:is|isnt) it (?:too|to|2) late(?: (?:now|tho|though|then|for (?:me|this|that|it|help)|do (?:u|you) think|or not|already)){0,2}$|\b(?:too|to|2) late (?:now )?(?:to|2) (?:tell|report|say|speak|do (?:any|some)thing|get (?:help|justice|him|her|them)|go to (?:the )?(?:police|feds))\b|\b(?:years|yrs|ages|decades?|long time|long|kid|child|little|young|small|\d ?(?:years|yrs)) ?(?:ago|back|then)?\b.{0,40}\b(?:too late|to late|does it (?:still )?(?:count|matter)|any ?point|worth (?:saying|telling|it)|can i still|still (?:tell|report|get help|count\w*|matter\w*|do anything))\b|\b(?:can i still|does it still (?:count|matter)|worth (?:saying|telling))\b.{0,40}\b(?:years|yrs|ages|long time|decades?) (?:ago|later|on|after)\b/,
);
const THEY = "(?:she|he|they|my \\w+|our \\w+)";
const KNOWN_HERE = prefiltered(
  new RegExp(
    [
      `\\b(?:is|are|was) ${THEY}(?: \\w+){0,2} (?:known(?: to (?:u|you|(?:your|ur|the) \\w+))?|registered|listed|on (?:your|ur) (?:books?|list|system|files?|caseload)|with (?:you|u|your service)|one of (?:yours|your|urs|ur)|a client|in (?:your|ur) (?:system|service))\\b`,
      `\\b(?:do|does|did|have|has) (?:u|you|ya|your (?:team|service)|any ?one(?: there)?)(?: (?:already|even|actually|ever)){0,2} (?:know|knew|known|heard (?:of|from)|spoken (?:to|with)|spoke (?:to|with)|seen|been in (?:touch|contact) with|had (?:any )?contact (?:with|from)|got (?:a file|anything) on) (?:of |about )?(?:her|him|them|my \\w+|our \\w+)\\b`,
      `\\b(?:has|have|did|does) ${THEY}(?: \\w+){0,3} (?:said|say|told|tell|texted|text|spoken|spoke|talk|talked|written|write|contacted|contact|messaged|mentioned|been in (?:touch|contact)|reached out)(?: \\w+){0,4} (?:u|you|this (?:line|number|service)|here)\\b`,
    ].join("|"),
  ),
);
const BENEFIT = "(?:uc|universal credit|benefits?|pip|esa|jsa|dole)";
const STOPPED =
  "(?:stopped|stop|stopping|cut|cut off|cutting|cancelled|canceled|closed|suspended|taken away|took away|refused|turned down|ended)";
const SANCTION = prefiltered(
  new RegExp(
    [
      "\\bsanction(?:ed|ing|s|d)?\\b",
      `\\b${STOPPED}(?: (?:off|my|me|the|all|our|his|paying|payment|payments|money|from)){0,4} ${BENEFIT}\\b`,
      `\\b${BENEFIT}(?: (?:has|have|been|is|was|got|just|all|payment|payments|money|claim|they|people|lot|s|are|being|gets?)){0,5} ${STOPPED}\\b`,
    ].join("|"),
  ),
);
const BY_OTHERS =
  /\b(?:he|she|hes|shes|his|her|my (?:mum|mam|mom|dad|mate|friend|sister|brother|nan|boyfriend|bf|gf|girlfriend|ex|partner|husband|wife|landlord)|(?:on|against) (?:russia|iran|china))\b/;
const OWN_ACCOUNT = prefiltered(
  /\b(?:open|opening|get|getting|set up|setting up|have|start|make|apply for|need|want)\b(?: \w+){0,5} (?:(?:bank|basic|monzo|starling|current|savings?) (?:bank )?accounts?|(?:own|secret|separate|different|new|private) (?:bank )?accounts?|(?:bank )?accounts? (?:of my own|in my (?:own )?name|without (?:him|her|them)|(?:he|she|they) (?:cant|cannot|doesnt|dont)))\b/,
);
const NO_BANK =
  /\b(?:insta\w*|snap\w*|tiktok|facebook|fb|twitter|gmail|e ?mail|whatsapp|game|xbox|psn|netflix|onlyfans|spotify|uber|youtube|social media|nhs app)\b/;
const TONGUE =
  "(?:arabic|farsi|persian|dari|pashto|kurdish|sorani|kurmanji|tigrinya|tigrigna|tigrinia|amharic|oromo|somali|vietnamese|albanian|polish|romanian|urdu|punjabi|bengali|sylheti|hindi|french|spanish|portuguese|turkish|ukrainian|russian|mandarin|cantonese|chinese|swahili|lithuanian|hungarian|czech|slovak|bulgarian|my (?:own )?(?:language|tongue)|bsl|sign language|interpreter|translator)";
const LANGUAGE = prefiltered(
  new RegExp(
    [
      `\\b(?:speak\\w*|talk\\w*|person|people|some ?(?:one|body)|any ?(?:one|body)|worker|staff|man|woman|lady|write|text|call|phone|help|understand)\\b(?: \\w+){0,5} ${TONGUE}\\b`,
      `\\b${TONGUE}(?: \\w+){0,4} (?:speaker|speaking|person|people|interpreter|translator|worker|possible|available)\\b`,
      "\\b(?:need|want|get|have|with|bring|is there|for)(?: \\w+){0,3} (?:interpreter|translator)\\b",
    ].join("|"),
  ),
);
const WANTS =
  /\b(?:want|need|can|could|possible|please|pls|prefer|better|would like|is there|available|only|get|give|find)\b/;
const NO_TALK =
  /\b(?:he|she|hes|shes|his|her|they (?:speak|talk)|gcse|exam|course|lessons?|class|homework|teacher|food|nails?|takeaway|boyfriend|bf|husband|lied)\b/;
// Stryker restore Regex,StringLiteral

const LONGEST_WORDS = 16;

/** What a short message asks or says of a matter with one true answer; nothing for a longer one. */
export function readOfMatter(text: string): AskedOfMatter | undefined {
  const words = withoutMarks(plainWords(text));
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  return asksSomething(text) ? (asked(words) ?? said(words)) : said(words);
}

function asked(words: string): AskedOfMatter | undefined {
  if (SEES_PICS.test(words)) return "police-see";
  return KNOWN_HERE.test(words) ? "known-here" : undefined;
}

/** Needs no mark of a question: whoever is new to English asks in words that look like none. */
function said(words: string): AskedOfMatter | undefined {
  if (TELLS_THEM.test(words)) return "home-office";
  if (LONG_AGO.test(words)) return "long-ago";
  if (SANCTION.test(words) && !BY_OTHERS.test(words)) return "sanction";
  if (OWN_ACCOUNT.test(words) && !NO_BANK.test(words)) return "own-account";
  return LANGUAGE.test(words) && WANTS.test(words) && !NO_TALK.test(words) ? "language" : undefined;
}
