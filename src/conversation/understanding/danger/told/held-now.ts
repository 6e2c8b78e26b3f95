import { prefiltered } from "../../words/prefiltered.ts";
import { isLockedIn } from "./locked-in.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ROOM =
  "(?:house|flat|room|bedroom|car|van|hotel|cellar|garage|shed|bathroom|place|yard|trap|bando|caravan|basement|attic|taxi|apartment)";
const WONT_LET =
  "(?:wont|will not|not|dont|doesnt|isnt|never|refus\\w+ to) (?:be )?(?:let|letting|lets|allow\\w*) (?:me|us) (?:to )?(?:leave|go|out|get out|go out|go home)\\b(?! (?:til|till|until|of (?:the|my) (?:contract|group|chat|class|tenancy)|early|on (?:break|lunch)|the (?:chat|group)|of it|late|with my mates|to the))";
const HELD = prefiltered(
  new RegExp(
    `\\b(?:in|at) (?:his|her|their|this|a|the|some|my)(?: \\w+){0,2} ${ROOM}\\b.{0,40}\\b${WONT_LET}|\\b${WONT_LET}.{0,30}\\b(?:${ROOM}|door|keys|locked)\\b`,
  ),
);
const NO_PHONES = prefiltered(
  /\b(?:wont|will not|not|refus\w+ to|dont) (?:give|hand) (?:me |us |my |our |back |the ){0,3}(?:phones?|keys|passports?)(?: back)?\b|\b(?:took|taken|take|has|got|have) (?:all )?(?:our|my|the|away our|away my) phones?\b/,
);
const BROUGHT =
  /\b(?:dunno|dont know|idk|do not know|no idea) where\b|\b(?:drove|driven|driving|brought|took|taken|bring) (?:me |us )?(?:\w+ )?(?:somewhere|to (?:some|a|this|another) (?:\w+ )?(?:town|place|house|flat|hotel|field|woods|city)|far|out of town|miles)\b|\blocked in\b/;
const THEM =
  /\b(?:he|him|they|them|guy|guys|man|men|bloke|lads?|boys?|driver|some(?:one|body)|boss|hes|theyre)\b/;
const STILL_HITTING = prefiltered(
  /\b(?:he|she|they|hes|shes|mum|mom|dad|stepdad|stepmum|ex|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|missus|brother|sister|uncle|aunt\w*|carer|nan) (?:wont|doesnt|will not|does not|isnt|aint|never|not) stop (?:hitting|hittin|punching|kicking|beating|slapping|strangling|choking|attacking|battering) (?:me|us|him|her|my (?!buttons|drum|pad|snooze)\w+|them|at me)\b|\b(?:is|s|are|re|hes|shes|theyre) (?:hitting|beating|punching|kicking|strangling|attacking|choking|battering) (?:me|us|him|her|them|my \w+) (?:\w+ ){0,4}?(?:right now|now|rn|as we speak)\b/,
);
const OF_PLAY =
  /\b(?:lol|haha\w*|fifa|game|match|class|lesson|work|shift|interview|school|traffic|airport security|exam|chat|snooze)\b/;
// Stryker restore Regex

/** Held by somebody at this minute, locked in, taken somewhere, or being hit now. @param words as plainWords gives them */
export function heldNow(words: string): boolean {
  if (isLockedIn(words)) return true;
  if (OF_PLAY.test(words)) return false;
  if (HELD.test(words) || STILL_HITTING.test(words)) return true;
  return NO_PHONES.test(words) && BROUGHT.test(words) && THEM.test(words);
}
