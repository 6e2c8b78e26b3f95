import { keptLately } from "../../words/kept-lately.ts";
import { prefiltered } from "../../words/prefiltered.ts";
import { isMeantToBurn } from "./poured-on.ts";
import { tookTheLot } from "./took-the-lot.ts";

const WORDS_KEPT = 16;

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const MEDICINE =
  "pills?|tablets?|tabs|caps(?:ules)?|meds|medication|medicine|painkillers?|sleepers|sleeping pills|antidepressants?|anti ?depressants?|paracetamols?|ibuprofens?|nurofen|aspirins?|co ?-?codamol|codeine|dihydrocodeine|tramadol|morphine|naproxen|sertraline|fluoxetine|prozac|citalopram|escitalopram|mirtazapine|venlafaxine|amitriptyline|quetiapine|olanzapine|aripiprazole|risperidone|lithium|propranolol|diazepam|valium|zopiclone|xanax|pregabalin|gabapentin|methadone|subutex|insulin|melatonin|antihistamines?|piriton|iron|vapes? juice|overdose|od";
const TOOK =
  "took|taken|tooken|takin|taking|swallow(?:ed|ing)|had|popp(?:ed|ing)|down(?:ed|ing)|neck(?:ed|ing)|ate|eaten|dropp(?:ed|ing)|munched|drank|injected";
const GULPED = "swallow(?:ed|ing)|down(?:ed|ing)|neck(?:ed|ing)|munched";
const MUCH =
  "all|loads?|loadsa|lots?|the lot|bunch|tons?|whole|entire|full|too (?:many|much)|so many|handfuls?|packs?|packets?|box(?:es)?|bottles?|strips?|weeks? worth|months? worth|shitload|fuck ?load|[4-9]|[1-9]\\d{1,2}|ten|fifteen|twenty|thirty|forty|fifty|every|rest of";
const MINE = "(?: (?:of|all|me|my|the|his|her|their|them|these|those|a|an|some|like|about|over|more than))";
const POISON =
  "bleach|domestos|anti ?freeze|weed ?killer|paint stripper|white spirit|drain cleaner|toilet cleaner|oven cleaner|battery acid|rat poison|poison|screen ?wash|turps|petrol|zoflora|dettol|(?:washing|laundry|dishwasher) (?:capsules?|pods?|tablets?|liquid)|hand sanitis?er|surgical spirit";
const STORY = prefiltered(
  /\b(?:havent|hasnt|didnt|not|never|nearly|almost|wouldnt|would have|if i|should i|shouldnt|cant|before ive) (?:\w+ )?(?:took|taken|swallowed|had|popped|downed|necked|drank|take)\b|\b(?:last (?:year|summer|time)|years? ago|months? ago|ages ago|when i was|used to)\b|\b(?:back to (?:the )?(?:boots|chemist|pharmacy|doctors?)|to the (?:chemist|pharmacy))\b/,
);

/** More than a day allows of the mildest. */
const COUNT =
  "(?:9|[1-9]\\d|1\\d\\d|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?: ?(?:one|two|three|four|five|six|seven|eight|nine))?)(?: odd| ish| or so| maybe)?";
const BY_NOW =
  "(?=\\W*$|\\W+(?:since|today|2day|tonight|tonite|2nite|now|already|so far|all ?together|in (?:total|all|one|the last|the past|an?|about|like|\\d+|two|three)|over (?:the|about)|at once|this (?:morning|afternoon|evening)|last night|earlier|an hour|\\d+ (?:mins|minutes|hours) ago|and (?:i|im|ive|its|now|feel|still|my)|but|so|cos|is|am|are|will|should|do|what|help|pls|please|x+)\\b)";

const TOO_MUCH = prefiltered(
  new RegExp(
    [
      `\\b(?:${MEDICINE})\\b.{0,60}\\b(?:took|taken|tooken|tuk|swallowed|had|popped|downed|necked|ate|eaten|done)(?: (?:like|about|bout|around|nearly|over|maybe|at least|just|already|more than|abt)){0,2} ${COUNT}(?: of (?:em|them|these|those))?${BY_NOW}`,
      `\\b(?:i|ive|iv|have)(?: just| already)? (?:took|taken|tooken|had|swallowed|popped|done)(?: (?:like|about|bout|around|nearly|over|just)){0,2} ${COUNT}(?: of (?:em|them|these|those))?(?: (?:today|tonight|now|already|so far|since \\w+))?\\W{1,3}(?:(?:so|is|and|and is|but) )?(?:how many|too many|is that|whats|what is)\\b.{0,20}\\b(?:${MEDICINE})\\b`,
      `\\b(?:${TOOK})${MINE}{0,3} (?:${MUCH})(?: (?!for\\b)\\w+){0,5}? (?:${MEDICINE})\\b`,
      `\\b(?:${GULPED})${MINE}{0,3} (?:${MEDICINE})\\b`,
      `\\b(?:took|taken|swallowed|necked|popped)(?: (?:me|my|the))? (?:${MEDICINE}) ?,?(?: i)?(?: \\w+)? (?:all of (?:it|them|em)|the lot|the whole|every last|loads of (?:it|them|em))\\b`,
      "\\b(?:over ?dosed|od ?ed|oded)\\b(?! on (?:the |some |too (?:much|many) )?(?:food|roast|mince|choc\\w*|sugar|caffeine|coffee|cake|sweets|pizza|crisps|wotsits|haribo|christmas|cheese|telly|netflix|tiktok|turkey))|\\b(?:took|taken|tooken|had|done|did) an? (?:massive |big |small )?(?:overdose|od)\\b(?! (?:first|aid|awareness|course|training|session|talk))",
      "\\bemptied\\b.{0,30}\\b(?:pills?|tablets?|bottle|packets?|meds|strips?)\\b.{0,20}\\b(?:in|into|down) (?:my|me) (?:mouth|throat|gob|hand)\\b",
      "\\b(?:took|taken|swallowed|necked) (?:them all|it all|all of (?:it|them|em)|the (?:whole )?lot)\\b(?! (?:to|back|home|out|down to|round|apart|on the chin|in to|into town|off (?:the|him|her)))",
    ].join("|"),
  ),
);
const DRANK_POISON = prefiltered(
  new RegExp(
    `\\b(?:drank|drunk|drinking|down(?:ed|ing)|neck(?:ed|ing)|swallow(?:ed|ing)|chugg(?:ed|ing)|sipp(?:ed|ing)|ate|eaten|took|taken|had)(?: (?!my|hair|job|work|off|back|home|to)\\w+){0,5}? (?:${POISON})\\b`,
  ),
);
const FEELS_ILL =
  "sleepy|drowsy|tired now|dizzy|woozy|floaty|fuzzy|numb|shaking|shakey|shaky|being sick|throwing up|heart (?:is|wont|going|racing)|cant (?:keep|stay|see|feel|stand|move)|passing out|blacking out|falling asleep|nodding off|feel (?:funny|weird|sick|strange|ill|bad)|whats gonna happen|what (?:will|is going to|happens)";
const TOOK_AND_ILL = prefiltered(
  new RegExp(
    `\\b(?:took|taken|tooken|swallowed|necked|popped|had)(?: \\w+){0,2} (?:stuff|something|summat|summit|things|pills?|tablets?|tabs|meds|loads)\\b(?! to do).{0,60}\\b(?:${FEELS_ILL})\\b`,
  ),
);
const ANY = new RegExp(`\\b(?:${TOOK}|od|odd)\\b.{0,40}\\b(?:${MEDICINE}|packets?)\\b`);
const UNNAMED = prefiltered(
  new RegExp(
    [
      "\\b(?:took|taken|tooken|had|done|necked|downed|swallow(?:ed|ing)|emptied|finished|sunk|popped|drank)(?: (?:me|my|all|of|like|about|the|a|an|whole|entire|full|half|nearly|every|another)){1,5} (?:box(?:es)?|pack(?:et)?s?|strips?|sheets?|lot|bottles?|tubs?|tray|card|bag|stash|supply|blister)\\b",
      "\\b(?:swallow(?:ed|ing)|necked|neckin|downed|gulped)(?: (?:a|the|some|my|all|load|loads|of|it|just|everything)){0,4} (?:something|summat|summit|stuff|it|them|em|everything|all|lot|loads|some)\\b",
      "\\b(?:took|taken|tooken|had|done)(?: (?:like|about|bout|maybe|over|more than|all|loads|lots|most))* (?:(?:\\d{1,3}|ten|twelve|fifteen|twenty|thirty|forty|fifty|all|loads|most|lots) of (?:em|them|these|those|my nans|my mums|it)|(?:it|them|em) all|something and)\\b",
      "\\b(?:its|it is|theyre|all) (?:already )?(?:in me|in my system|inside me|gone down|kicking in)(?: now)?\\b",
    ].join("|"),
  ),
);
const UNTAKEN =
  /\b(?:photos?|pics?|test|exam|course|bus|train|tram|walk|out on|on the chin|bags? (?:to|of (?:clothes|washing|rubbish))|stuff (?:to|from|back|out|home)|bottles? of (?:water|milk|coke|juice)|baby|feed|fed|box(?:es)? (?:to|of (?:stuff|food|chocolates?))|pride|knife|blade|rope|hints?|not|never|havent|didnt|kids|clothes)\b/;
const SIGNS = /💊.{0,8}(?:😴|💤|⚰|☠|💀|😵)|(?:💊 ?){2}|(?:😴|💤).{0,8}💊/u;
// Stryker restore Regex,StringLiteral

/** Pills, medicine or poison that somebody has swallowed, and more of it than is safe. @param words as plainWords gives them */
export const tellsOfOverdose: (words: string) => boolean = keptLately(WORDS_KEPT, (words) => {
  if (SIGNS.test(words)) return true;
  if (isMeantToBurn(words)) return false;
  if (STORY.test(words)) return false;
  return tookTheLot(words) || [TOO_MUCH, DRANK_POISON, TOOK_AND_ILL].some((pattern) => pattern.test(words));
});

/** Anything swallowed, named or not: enough to count where harm to themselves was found in the message. @param words as plainWords gives them */
export const tellsOfMedicine = (words: string): boolean =>
  ANY.test(words) || tellsOfOverdose(words) || (UNNAMED.test(words) && !UNTAKEN.test(words));
