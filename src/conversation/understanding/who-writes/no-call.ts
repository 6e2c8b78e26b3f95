import { refusesCall, withoutRefusedCall } from "../reach/no-ring.ts";
import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const DENIED =
  /\b(?:dont|do not|dnt|donot|never|stop|quit|not|(?:you|u) no|who said|why (?:do|did|r|are|would) (?:you|u))(?: (?:you|u|ya|to|want|need|ever|even|dare|just|fuckin|fucking|please|pls)){0,3} (?:call|ring|phone|bell)(?:ing|in)?(?: (?:me|us))?\b/;
const NAMES =
  "(?:an?|names?|the|that|by|fucking|fuckin|your|ur|crazy|stupid|thick|dramatic|paranoid|mad|dumb|soft|weird|sensitive|clingy|needy|mental|psycho|liar|hun|hon|babes?|darling|sweetheart|sweetie)";
const OF_A_CALL =
  "(?:back|at|on|in|when|now|later|after|before|to\\w+|please|pls|plz|asap|any ?\\w*|this|if|or|and|n|for|about|from|soon|between|once|instead|again|up|every|all|\\d+\\w*|\\w+day|non ?stop|constantly|the|then|a)";
const NAMED = new RegExp(
  `\\bcall(?:s|ed|ing|in)? me ${NAMES}\\b(?! s a p)|\\b(?:people|they|every ?(?:one|body)|he|she|kids|teachers?|staff|mates|my \\w+)(?: (?:all|always|just|keeps?|still)){0,2} call(?:s|ed|ing|in)? me (?!${OF_A_CALL}\\b)\\w+`,
);
const RING_ME =
  /(?<!\b(?:dont|not|never|no|he|she|they|to|always|they all|people) )\b(?:ring|call|phone|bell) (?:me|us)\b|\bgive (?:me|us) a (?:ring|call|bell|buzz|phone call)\b/;
const NUMBER = /\d[\d ()-]{8,16}\d/;
const RING = /\b(?:ring|call|phone|bell|speak|talk|callback)\b/;
// Stryker restore Regex,StringLiteral

/** Whether a call is only refused, or is no call but a name: "dont call me love", "no call please", "they call me a liar". */
export function asksForNoCall(text: string): boolean {
  const words = plainWords(text);
  const rest = withoutRefusedCall(words)
    .split(DENIED)
    .flatMap((part) => part.split(NAMED));
  return (rest.length > 1 || refusesCall(words)) && !rest.some((part) => RING.test(part));
}

/** Whether they ask to be rung and say on which number. */
export const asksForCallOn = (text: string): boolean =>
  NUMBER.test(text) && RING_ME.test(plainWords(text)) && !asksForNoCall(text);
