import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, type ConcernTold, isByOthers, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PICTURES =
  /\b(?:pic\w*|photos?|nudes?|videos?|vids?|screenshots?|recording|cam|snap\w*|insta\w*|blackmail\w*|sextort\w*|naked|dick pic)\b/;
const THEY =
  "(?:hes|shes|theyre|theyve|hell|shell|theyll|he|she|they|someone|this (?:guy|man|lad|girl)|the (?:guy|man|lad|girl))";
const SHOWS =
  "(?:send(?:s|ing)?|sent|post(?:s|ed|ing)?|shar(?:e|es|ed|ing)|show(?:s|ed|ing|n)?|leak(?:s|ed|ing)?|upload(?:s|ed|ing)?|put(?:s|ting)?|forward(?:s|ed|ing)?|expos(?:e|es|ed|ing)|tag(?:s|ged|ging)?|air drop\\w*)";
const WHOM =
  "(?:it|them|em|that|this|everyone|every ?body|people|me|all|(?:the|my|those|a|some) (?:\\w+ )?(?:pic\\w*|photos?|nudes?|videos?|vids?|one)|my (?:\\w+ )?(?:mum|mam|dad|family|mates?|friends?|school|college|sister|brother|nan|boss|work|contacts|followers|ex|girlfriend|boyfriend|story))";
const MEANT = prefiltered(new RegExp(`\\b${THEY}\\b(?: \\w+){0,7}? ${SHOWS} ${WHOM}\\b`));
const DONE = prefiltered(
  new RegExp(
    `\\b${THEY}(?: (?:has|have|just|already|actually|went and|only)){0,3} (?:sent|posted|shared|showed|shown|leaked|uploaded|put|forwarded|tagged) ${WHOM}\\b(?: \\w+){0,3}? ?(?:to|on|in|up|with|everywhere|online|round|around)\\b|\\b(?:its|theyre|it is|they are|everyone(?:s| has)|people have|my (?:mum|sister|brother|mate|dad)(?:s| has)?)(?: (?:all|just|already|been)){0,3} (?:online|out|everywhere|round (?:school|college)|seen (?:it|them)|sent (?:round|to)|been sent)\\b`,
  ),
);
const SOON =
  /\b(?:tonight|2nite|today|now|tomorrow|tmrw|tmr|\d+ (?:mins?|minutes?|hours?|hrs?)|(?:one|an|half an|two|ten|five) (?:hour|minute|min)s?|(?:at|by|before) (?:\d{1,2}|midnight|noon)|midnight|(?:mins?|minutes?|hours?) left|last chance|countdown|in an hour)\b/;
const LEFT =
  /\b(?:\d+|one|an|half an|two|ten|five|few) (?:hours?|hrs?|mins?|minutes?)(?: (?:left|to pay|to (?:send|do) \w+|or))?\s*$|\blast chance\b/;
const NOT =
  /(?<!\b(?:if|unless|when|cos) (?:i|u|you) )\b(?:not|never|wont|didnt|dont|doesnt|hasnt|havent)\b|\b(?:took (?:it|them) down|taken down|deleted|removed|blocked|reported|report|police|i (?:sent|send|showed|posted)|my worker|denise|only if|said sorry|bluff\w*|to (?:you|u)|sent me (?:a|an|my|the)|funny|meme)\b/;
// Stryker restore Regex,StringLiteral

/** Pictures that are held over them are out, or will be within hours: danger now; a threat of it is told to staff at once. */
export const picturesOut: ConcernReader = (words, told) => {
  if (!mayBeOfPictures(words, told) || NOT.test(words)) return undefined;
  if (DONE.test(words) || LEFT.test(words)) return {};
  if (!MEANT.test(words)) return undefined;
  return SOON.test(words) ? {} : THREAT;
};

const THREAT = { level: "urgent" } as const;

const mayBeOfPictures = (words: string, told: ConcernTold): boolean =>
  isByOthers(told) &&
  !isOfThem(told) &&
  (told.situation === HELD || PICTURES.test(`${told.before} ${words}`));

const HELD = "pictures-held";
