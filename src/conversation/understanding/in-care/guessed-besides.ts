import type { AskedBesides } from "./asked-besides.ts";
import type { AskedOfPolice } from "./asked-of-police.ts";

type Guess = readonly (readonly [AskedBesides | AskedOfPolice, RegExp])[];

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** A question of being told on, of care, help, rights and money, by a word in it. */
export const GUESSED_BESIDES: Guess = [
  ["pay-back", /\b(?:pay|paid|paying|owe|owing)\b(?! (?:him|her|them)\b).{0,15}\bback\b|\ba loan\b/],
  [
    "why-care",
    /\b(?:robot|bot|machine|computer|u|you|ya)\b.{0,20}\b(?:care|give a (?:damn|shit|toss|fuck))\b/,
  ],
  [
    "claim-back",
    /\b(?:sue|tribunal|small claims|to court)\b|\b(?:my|the) (?:wages?|money|pay)\b.{0,20}\b(?:from|off|out of|boss)\b|\b(?:boss|manager|employer)\b.{0,20}\b(?:not pay|pay me|owes?)\b/,
  ],
  [
    "help-me",
    /^(?:(?:ok|so|and|but|pls|please|well) )?(?:u|you|are (?:u|you)|r (?:u|you)|can|could|will|would|any ?(?:one|body))\b.{0,30}\bhelp(?: me| us)?(?: or (?:not|what))?$/,
  ],
  [
    "worker-knows",
    /\b(?:my pa|my worker|(?:key|social|support) ?worker)\b(?! (?:should|shud|need|can|could)).{0,20}\b(?:told|aware|find out|finding out|finds out|hears?|hearing)\b/,
  ],
  ["advocate", /\badvocates?\b/],
  [
    "be-ok",
    /^(?:so |and |but )?(?:will|when|does|can|do)\b.{0,15}\b(?:it|this|things|i|any ?(?:one|body)|people)\b.{0,12}\b(?:gets? (?:any )?(?:better|easier)|feel (?:normal|better|happy)|be (?:happy|normal))\b/,
  ],
];

/** The same, said and not asked. */
export const SAID_BESIDES: Guess = [
  [
    "claim-back",
    /\b(?:my|the) (?:wages?|money|pay)\b.{0,10}\b(?:from|off|out of) (?:(?:my|the) )?(?:old )?(?:boss|manager|landlord|work|job)\b/,
  ],
  [
    "worker-knows",
    /^(?:so )?(?:u|you|ya|uve|youve) (?:have )?(?:told|let) my pa\b(?! (?:that|to|i)\b).{0,25}$/,
  ],
  [
    "why-care",
    /\b(?:robots?|bots?|machines?|computers?) (?:cant|dont|wont) (?:even )?(?:care|help|understand)\b|\b(?:u|you) only care\b/,
  ],
  [
    "told-on",
    /\b(?:u|you|ya|youre|yous|lot|this|who)\b.{0,25}\b(?:grass(?:ed|es|ing)?|grassers|snitch(?:ed|es|ing)?|dobbed|shopped|ratted)\b|\bi (?:been|got|get|getting|just got) (?:grassed|snitched|reported|dobbed)\b/,
  ],
  [
    "stop-me",
    /\b(?:no ?(?:one|body|1)|nothing|what|u|you|they|who)(?: (?:can|cant|could|couldnt|will|wont|gonna|is gonna|even))*? stops? me(?: now| tonight| anymore| any more|(?: from)? doing (?:it|this|that))?$/,
  ],
  [
    "why-care",
    /^(?:like|as if|dont act like|stop acting like|pretend(?:ing)?(?: to)?) (?:u|you|ya)? ?(?:even )?care\b/,
  ],
  [
    "not-police",
    /^(?:(?:so|and|but|ok) )?(?:is )?(?:this|it|u|you)(?: is| are| r)? (?:not |no )?(?:the )?(?:police|feds)\b(?! (?:who|that|coming|here|outside))/,
  ],
  [
    "worker-knows",
    /\bmy pa (?:gets|got|is|was|has been|will be|be)(?: been)? told(?: (?:about|of) (?:it|this|that))? (?:yeah|yes|right|then|innit)$/,
  ],
  ["advocate", /\b(?:explain|mean|about)\b.{0,15}\badvocates?\b/],
  [
    "ask-worker",
    /^(?:(?:pls|please|ok|and|just|can (?:u|you)|could (?:u|you)) ){0,3}(?:ask|tell|remind|see if) my (?:pa|worker|social worker|key ?worker|support worker)\b.{3,60}$/,
  ],
];
// Stryker restore Regex
