import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

/** What somebody with nowhere to sleep says of the council: that we should ring it, that it turned them away, or that they were in care. */
export type OfCouncil = "ring-for-me" | "turned-away" | "was-in-care";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const COUNCIL =
  "(?:them(?: lot)?|the council|council|housing(?: (?:office|team|people|options|lot))?|(?:the )?homeless(?:ness)? (?:team|people|office|lot|line)|that number|the number|(?:the )?(?:emergency|out of hours) (?:team|line)|duty)";
const RING_FOR_ME = new RegExp(
  `\\b(?:will|wil|can|cn|could|cud|would|wud|pls|please|r|are) (?:(?:not|just|pls|please|u|you|ya|some ?(?:one|1|body)|any ?(?:one|1|body)|my pa|my worker|she|he|they|denise|going to|gonna|not) ){0,3}(?:ring(?:ing)?|call(?:ing)?|phone|phoning|bell|speak to|talk to|speaking to|tell|contact(?:ing)?|get hold of|email) ${COUNCIL}\\b`,
);
const TURNED_AWAY = new RegExp(
  [
    "\\b(?:not|aint|isnt|wasnt|no|arent|dont count as|havent got|dont have|never) (?:(?:a|in|really|classed as|counted as|seen as|deemed|got|the) ){0,3}(?:priority|prioritized|prioritised|vulnerable enough|eligible|entitled|homeless enough|local)\\b",
    "\\bno (?:local connection|duty (?:to|owed)|places?|rooms?|beds?)\\b|\\bintentional\\w*(?: homeless)?\\b|\\bmade (?:myself|me self) homeless\\b",
    "\\b(?:turned|sent|fobbed|knocked) (?:me|us) (?:away|off|back|out)\\b|\\b(?:told|tell|tells) (?:me|us) to (?:go (?:back|home|away)|come back|wait|try|ring back|stay with|sofa)\\b",
    "\\b(?:they|council|housing|she|he|lady|man|woman|bloke|the council|homeless team)(?: \\w+){0,2} (?:said|says|say|told me|reckon\\w*)(?: \\w+){0,4} (?:no|cant (?:help|house|do)|wont|not|nothing|full|aint|nowt|wait|tomorrow|monday)\\b",
    "\\b(?:they|council|housing) (?:just |still )?(?:wont|refuse\\w*|refusing to|didnt|dont|not) (?:help|house|take|do|listen|want)\\b",
  ].join("|"),
);
const WAS_IN_CARE =
  /\b(?:(?:was|were|been|bin|grew up|raised|lived|brought up) (?:\w+ ){0,2}in (?:foster |the )?care|care ?leavers?|in (?:foster )?care (?:til+|until|from|when|at|since|for|before|up to)|(?:left|leaving|came out of|aged out of) (?:foster )?care|(?:came|went|taken|put|got) in(?:to)? (?:foster )?care|(?:was|were|been|got) fostered|looked after child|foster (?:kid|child)|ex ?care)\b/;
// Stryker restore Regex

const LONGEST_WORDS = 22;

/** What a message that is not long says of the council. Read only where somebody has nowhere to sleep. */
export function readOfCouncil(text: string): OfCouncil | undefined {
  const words = withoutMarks(plainWords(text));
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  if (RING_FOR_ME.test(words)) return "ring-for-me";
  if (WAS_IN_CARE.test(words)) return "was-in-care";
  return TURNED_AWAY.test(words) ? "turned-away" : undefined;
}
