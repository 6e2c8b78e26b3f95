import { prefiltered } from "./prefiltered.ts";

type Spelling = readonly [heard: RegExp, meant: string];

// Stryker disable Regex: lists of words are data
const TO_WANT =
  "(?:wan+(?:t|a|na|ted|ting)?|wnt|wont|wonna|wann?|gonna|gona|gunna|going|ready|about|rather|better|let me|wish i (?:could|would)|have|had|need|trying|tryna)";
const DYED =
  "(?!\\W+(?:my|me|hair|it|them|this|that|his|her|the|a|your|our|some|any|blonde?|red|pink|blue|black|purple|green|brown|ginger|clothes|eyebrows|lashes|roots|tips|job|y)\\b)";
const WHOM = "(?=(?: \\w+)? (?:me|us|my|her|him|them|mum|sister|brother)\\b)";
const HARMED =
  "(?:kill|kil|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|drown|burn|burning|starve|starving|top|off|shoot|stab|end|hit|hitting)";

/** What is written as it sounds, or as a phone heard it: danger under another spelling. In this order. */
const SPELLINGS: readonly Spelling[] = [
  [
    /\b(?:(?:sewer|suwer|sui|suey|soo|sewi|suwi) ?(?:slide|cide|sides?|syde)|(?:sue|su|soup|shoe) ?(?:a )?(?:cide|slide)|sue ?a? side)\b|\bsu[ae]?[sc]ide\b|\b(?:toaster bath|sudoku myself)\b/g,
    "suicide",
  ],
  [
    /\b(?:kermit|comit|commit|committing|kermitting) (?:suicide|sudoku|unalive|neck ?rope)\b/g,
    "commit suicide",
  ],
  [
    new RegExp(
      `\\b(${TO_WANT})(?: (?:to|too|2|tu|just|really))* (?:dye|dy|di|dai|dei|dyi|ded)\\b${DYED}`,
      "g",
    ),
    "want to die",
  ],
  [/\b(be|was|were|better off|im better) (?:ded|dedd)\b/g, "$1 dead"],
  [/\b(?:rapped|raipe?d|rayped|raepd|graped|r worded) (me|us|her|him|my)\b/g, "raped $1"],
  [
    /\b(been|got|was|were|being|getting|get|im|bein) (?:rapped|raipe?d|rayped|raepd|graped)\b(?! (?:along|on|over|about|in|with|up))/g,
    "$1 raped",
  ],
  [
    /\b(been|got|was|being|getting|he|she|they|i) (?:sa'?e?'?d|sa)\b(?= (?:me|us|her|him|by|when|at|last|again)\b)|\b(been|got|was) sa'?e?'d\b/g,
    "$1$2 sexually assaulted",
  ],
  [/\b(?:nifes?|knifs?|nives?|nyfe)\b/g, "knife"],
  [new RegExp(`\\b(?:beets?|beeting|beated|beatted|beeten)\\b${WHOM}`, "g"), "beats"],
  [/\b(?:hitted|hited|hitt|hittet)\b/g, "hit"],
  [/\b(?:punshed|puncht|punchd|puched|pounched)\b/g, "punched"],
  [/\b(?:kikt|kickt|kiked|kickd)\b/g, "kicked"],
  [/\b(?:slaped|slapt|slappt)\b/g, "slapped"],
  [new RegExp(`\\b(?:chocked|chokt|chockd)\\b${WHOM}`, "g"), "choked"],
  [new RegExp(`\\b(?:chocks|chocking)\\b${WHOM}`, "g"), "chokes"],
  [new RegExp(`\\b(?:straggled|stranguled|strangeld|strangld|strangeled)\\b${WHOM}`, "g"), "strangled"],
  [/\b(?:stabd|stabed|staped)\b/g, "stabbed"],
  [new RegExp(`\\b(?:hert|hirt|hurtet|hearting)\\b${WHOM}`, "g"), "hurt"],
  [
    /\b(?:kil|kll|kiil|kll|keel|killl) (?=my ?self|me ?self|me\b|mi ?self|ma ?self|him\b|her\b|us\b)/g,
    "kill ",
  ],
  [new RegExp(`\\b(${HARMED}) (?:my|me|mi|ma) ?(?:self|slf|sef|slef|selv|sellf|sleff)\\b`, "g"), "$1 myself"],
  [/\b(?:soo?i|suwi|sui|sue)(?:c|s)i?dal\b/g, "suicidal"],
  [/\bi(cant|wanna|want|dont|hate|need)\b/g, "i $1"],
  [/\b(?:cell|sell|selph|sel|selv) harm(ed|ing|in)?\b/g, "self harm$1"],
  [
    /\b(?:cell|sell|self|selph|sel|selv) ?(?:farm|ham|arm|harmd|hram|hurm)(ed|ing|in)?\b(?! (?:animals?|shop|work|yard|machine|equipment|defen[cs]e|chairs?|rests?|bands?))/g,
    "self harm$1",
  ],
  [/\b(?:over ?does|overdoesed|ovadose|over dose|ovredose|over does)(d?)\b/g, "overdose$1"],
  [/\bcod(?:iene?|ine?|ene|ein|yne)s?\b(?= |$|[.,!?])/g, "codeine"],
  [/\bco[ -]?co?[dt][aeo]m[aeo]ls?\b/g, "cocodamol"],
  [/\b(?:asprins?|asperin|aspirine)\b/g, "aspirin"],
  [/\bun aliv(e|ed|ing)\b/g, "unaliv$1"],
  [/\b(?:no were|nowere|no wear|nowear|nower) (?:to|2|too) (go|sleep|stay|live)\b/g, "nowhere to $1"],
  [/\b(?:homles+|homeles|hoemless|homless|homeliss)\b/g, "homeless"],
  [/\b(?:skared|scard|skerd|scaird) (of|to|that|he|she|they|hes|shes|for|in)\b/g, "scared $1"],
];
const ANY = prefiltered(new RegExp(SPELLINGS.map(([heard]) => heard.source).join("|")));
// Stryker restore Regex

/** Danger that is written as it sounds, spelt as it is meant: "sewer slide", "wan to dye". @param words small letters */
export function spelt(words: string): string {
  if (!ANY.test(words)) return words;
  return SPELLINGS.reduce((said, [heard, meant]) => said.replace(heard, meant), words);
}
