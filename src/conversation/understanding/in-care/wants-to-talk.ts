import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:hi|hey|ok|okay|so|and|but|please|pls|plz|just|can|could|cud|i|id|im|u|you|really|rly|like|do|would|want|wanna|need|needs|to|2|got|gotta|have|is|there|any|way|still|now) ){0,9}";
const TALKS = "(?:speak|speek|spk|speaking|talk|tlk|talking|chat|chatting)";
const SOMEBODY =
  "(?:some ?(?:one|1|body)|any ?(?:one|1|body)|(?:a |an |the |another |any )?(?:real |actual |proper |human |female |male |woman |lady |different )?(?:person|people|human|woman|women|lady|man|counsell?or|adult|worker|social worker|keyworker|adviser|advisor|girl|bloke|guy)|my (?:pa|worker|social worker|adviser|advisor|sw|keyworker)|pa|duty|the team)";
const END =
  "(?: (?:pls|please|plz|now|rn|today|tonight|asap|woman|lady|female|about (?:it|this)|if (?:u|you) can|instead|not a man|who is a woman|x+)){0,5}\\W*$";
const WHOLE = new RegExp(
  `^${LEAD}(?:${TALKS}(?: (?:to|with|2|wiv|t))?(?: ${SOMEBODY}| NAME)?|(?:see|get|give me|get me|find me|put me (?:thru|through|on) to|meet) (?:${SOMEBODY}|NAME))${END}`,
);
/** A name alone asks for them; words of talking must be wanted, not told of. */
const ASKS =
  /\b(?:want|wanna|need|can|could|cud|id like|would like|give|get|put|find|pls|please|plz|there)\b|^(?:talk|speak|chat) (?:to|with)\b/;
const TO_US = /\b(?:u|you) (?:talk|speak|chat)\W*$/;
// Stryker restore Regex

const LONGEST = 80;

/**
 * Whether a message, after danger was told, asks for a living voice and for nothing else.
 * @param workerName the first name of their worker, if they have one
 */
export function wantsToTalk(text: string, workerName?: string): boolean {
  if (text.length > LONGEST) return false;
  const name = workerName?.toLowerCase();
  const words = plainWords(text).trim();
  const said = name
    ? words
        .split(" ")
        .map((word) => (word === name ? "NAME" : word))
        .join(" ")
    : words;
  return ASKS.test(said) && WHOLE.test(said) && !TO_US.test(said);
}
