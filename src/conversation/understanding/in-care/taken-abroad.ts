import type { ConcernReader, ConcernTold } from "./concern-told.ts";

/** What a family does to one of its own, or is about to. */
export const BY_FAMILY: ReadonlySet<string | undefined> = new Set([
  ...["forced-marriage", "cutting-by-family", "family-harms-another", "honour"],
]);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
export const DAY =
  "(?:mon|tues?|wednes|wed|thurs?|thur|fri|satur|sat|sun)(?:day)?|today|tonight|tonite|2nite|tomorrow|tomoz|tmrw|tmr|tmoz|2moro|2morrow|this (?:week|weekend|month|summer|evening|afternoon)|next (?:week|month|\\w+day)|weekend|(?:in |after |before )?(?:the )?(?:summer|easter|eid|half term|school holidays|holidays|morning|xmas|christmas)|in (?:a |an |the |two |three |four |five |\\d+ )?(?:\\w+ )?(?:hours?|hrs?|days?|weeks?|wks?|months?|mornings?)|(?:on )?the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?\\w+)?|(?:at|by) \\d{1,2}(?:[:.]?\\d\\d)?(?: ?(?:am|pm|in the morning))?|\\d{1,2} ?(?:am|pm)|soon|now|(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\\w*";
const JOURNEY =
  /\b(?:planes?|flights?|fly|flying|flys|flies|flew|airports?|airlines?|tickets?|ticket|boarding|departures?|terminal|gate \d|heathrow|gatwick|stansted|luton|visas?|suitcases?|luggage|packed|packing|pack (?:your|my|a|the|her|our) \w+|cases are|islamabad|lahore|karachi|dhaka|sylhet|mogadishu|hargeisa|baghdad|erbil|addis|delhi|amritsar|banjul|freetown|khartoum|cairo)\b|\b(?:they|he|she|dad|mum|uncle|auntie|family|father|mother|parents)(?:s|ve)?(?: (?:has|have|just|took|taken|got|is|hid|hidden|holds?|keeps?|keeping|wants?|asked for|asking for|give|gave|with|him|her|them)){1,4} (?:my |our |her |the |me |a )?passports?\b|\bpassports? (?:is |has |was |have |are )?(?:gone|taken|ready|came|arrived|with (?:him|them|her|dad|mum|my))\b/;
const WEDDING =
  /\b(?:wedding|nikah|nikkah|nikka|shaadi|marriage|ceremony|engagement|mehndi|mendhi|henna|party|the cut|cutting|wife|married|1[0-8](?:th)? birthday|groom|bride|his family|imam|mullah|guests?|dress|lehenga|gold|cutter|the (?:old )?(?:lady|woman))\b/;
const ARRIVES =
  /\b(?:man|men|boy|groom|husband|fiance|cousin|in ?laws|his (?:family|mum|dad|parents)|elders|imam|lady|woman|doctor|grandmother|grandma|gran|nan|auntie|aunt|uncle)(?: \w+){0,3}? (?:com(?:e|es|ing)|came|arriv\w+|land(?:s|ed|ing)|flies|flying|here|ready)\b/;
const FOR_IT =
  /\b(?:to do (?:it|them|her|me|us)|for (?:it|me|her|us)|from (?:back home|abroad|the village|sudan|somalia|gambia|pakistan|bangladesh|india|egypt|kenya|nigeria|ethiopia|mali|guinea|sierra leone))\b/;
const TERM =
  /\b(?:holidays?|hols|term|school|half term|exams?|college) (?:\w+ )?(?:starts?|ends?|finish\w*|breaks? up|begins?)\b/;
const DATE_SET =
  /\b(?:set|fixed|chosen|chose|agreed|picked|got) (?:on )?(?:the|a|my|our|her) (?:date|wedding day|wedding|venue|hall)\b/;
const WHEN = new RegExp(`\\b(?:${DAY})\\b`);
const READY =
  /\b(?:is|are|has|have|been|all|just|already|being|gonna be|going to be|coming|came|arriv\w+|here|ready|booked|paid|bought|set|fixed|planned|sorted|chosen|invited|sent|starting|starts|said|say)\b/;
const TAKEN = new RegExp(
  `\\b(?:(?:they|theyre|theyll|he|hes|hell|she|shes|we|were|im|dad|mum|uncle|auntie|aunty|family|father|mother|parents|brothers?|cousins?|nan|gran)(?: (?:is|are|will|gonna|going to|want to|wants to|say|says|said|have to|has to|gotta|coming to|been|all|leaving|to|both|me|i|we|come|comes|would)){0,4} (?:go|goes|going|leave|leaves|leaving|tak(?:e|es|ing)|send|sends|sending|travel\\w*|set off|depart|off|coming for|get married|fly|marry|move|pick(?:ing)? me up|collect\\w*)(?: (?:me|her|us|my sister|there|away|back|out|abroad|over|home|on|to \\w+|for|in|on|by|with \\w+|early)){0,4}(?: (?:${DAY})){1,4})\\b`,
);
const COME_FOR =
  /\b(?:coming|come|here|came|on (?:his|her|their) way|arriv\w+)(?: over| here| back)? (?:to|and|2) (?:take|get|collect|fetch|marry) (?:me|her|us)\b/;
const AWAY =
  /\b(?:tak(?:e|es|en|ing)|send(?:s|ing)?|sent|fly(?:ing)?|going|leaving|go|travel\w*)(?: (?:me|her|us|my sister|back|over|out|away|home|to)){0,4} (?:abroad|pakistan|bangladesh|india|somalia|somaliland|sudan|iraq|iran|kurdistan|afghanistan|yemen|turkey|morocco|egypt|gambia|sierra leone|kenya|ethiopia|eritrea|mali|guinea|nigeria|djibouti|senegal|syria|back home|the village|my country|our country|for the (?:holidays?|summer|wedding|ceremony))\b/;
const BY_THEM =
  /\b(?:they|theyre|theyll|family|dad|father|mum|mother|parents|uncle|auntie|brothers?|stepdad|nan|gran)\b.{0,30}\b(?:tak(?:e|es|en|ing)|send(?:s|ing)?|sent|fly(?:ing)?) (?:me|her|us|my sister)\b/;
const BOOKED =
  /\b(?:booked|book|paid|bought)(?: (?:it|the|a|our|my|her|me|us|all|one way)){0,3}(?: (?:already|now|it|today|yesterday))?$|\bbooked (?:it |us |her |me |them )?(?:for|on|in) \w+/;
const BARE = new RegExp(
  `^(?:(?:its|it is|on|at|in|like|for|this|said|they said|he said|she said|think|i think|maybe|probs|about|ok|so|going|were going|we go|leaving|leave|flying|fly|travelling|off) ){0,4}(?:${DAY})(?: (?:morning|night|evening|afternoon|at \\d+|i think|x|they said|he said|she said|mum said|dad said|apparently)){0,4}$`,
);
/** A greeting, and a number alone, are no day and no age. */
const NO_DAY = /^(?:good )?(?:morning|evening|afternoon)(?: (?:denise|all|x+))?$|^\d{1,2}$/;
const AGE =
  /^(?:(?:my|the|little|baby|sister|cousin|daughter|niece|is|have|has|got|shes|she is|she|only|just|like|im|i am|am|about|turned|nearly|almost|gonna be|her|hers|aged|age) ){0,7}(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?: (?:years? old|yrs? old|yo|yrs?|years?|soon|now|only|next \w+|in \w+|on \w+|this \w+)){0,4}$/;
const FORCED =
  /\b(?:lock(?:ed|ing) (?:me|us|her|in|up|the)|cant (?:leave|go out|get out)|wont let me (?:out|leave)|took my phone|taking my phone|beat\w*|kill\w*|murder\w*(?! (?:scene|mystery))|stab\w*|shoot\w*|break my|broke my|hit\w*|hurt\w*|burn\w*|(?<!(?:gave|put|hid|threw|took|got) (?:the|his|her|a|that|their) )knife|threat\w*|watching me|drug(?:ged|ging|s me)|outside my (?:school|college|work)|found (?:me|out where)|know where)\b/;
const NOT =
  /\b(?:not|never|cancel\w*|wont|dont|cant|didnt|isnt|no longer|off now|changed (?:their|his|her) mind|safe now|last (?:year|summer)|years ago|how (?:do|can|much)|can (?:i|u|you|someone|we)|could (?:i|u|you|someone)|will (?:u|you|someone|denise)|ring me|call me|text me|see (?:you|u)|meet|book me|appointment|appt|college trip|school trip|my (?:pa|worker|job|course)|help with|bus ticket|parking|train ticket|gig|ticket to)\b/;
/** No refusal of it: what they cannot or do not want, and what nobody is to do. */
const STILL =
  /\b(?:dont|cant|didnt) (?:want|wanna|stop|get out|escape|say no|know what)\b|(?<!\b(?:they|he|she|we|i|who) )\b(?:dont|do not|not|never|pls not|no) (?:tell|get|ring|call|contact|involve|let|say|text|speak|talk|phone|inform|share)\b/g;
// Stryker restore Regex

/** After a marriage that is not chosen, or cutting: a journey, a day, a girl's age, force. All of it is now. */
export const takenAbroad: ConcernReader = (given, told) => {
  const words = given.replace(STILL, "");
  if (NOT.test(words)) return undefined;
  if (!BY_FAMILY.has(told.situation)) return isTakenByThem(words, told) ? FORCED_ABROAD : undefined;
  return goes(words) || isSet(words) || isForced(words, told.situation) ? {} : undefined;
};

const isSet = (words: string): boolean =>
  (WEDDING.test(words) && (WHEN.test(words) || READY.test(words))) ||
  (ARRIVES.test(words) && FOR_IT.test(words)) ||
  ([ARRIVES, TERM].some((pattern) => pattern.test(words)) && WHEN.test(words)) ||
  DATE_SET.test(words);

const FORCED_ABROAD = { situation: "forced-marriage" } as const;

/** Whoever was only told to harm takes them out of the country: what follows is what follows a forced marriage. */
const isTakenByThem = (words: string, { kind, situation }: ConcernTold): boolean =>
  kind === "abuse_harm_from_others" && situation === undefined && BY_THEM.test(words) && AWAY.test(words);

const goes = (words: string): boolean =>
  !NO_DAY.test(words) &&
  [JOURNEY, TAKEN, COME_FOR, AWAY, BOOKED, BARE, AGE].some((pattern) => pattern.test(words));

const isForced = (words: string, situation: string | undefined): boolean =>
  situation !== "honour" && FORCED.test(words);
