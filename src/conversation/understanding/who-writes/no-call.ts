import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DENIED =
  /\b(?:dont|do not|dnt|donot|never|stop|quit|not|who said|why (?:do|did|r|are|would) (?:you|u))(?: (?:you|u|ya|to|want|need|ever|even|dare|just|fuckin|fucking|please|pls)){0,3} (?:call|ring|phone|bell)(?:ing|in)?(?: (?:me|us))?\b/;
const NAMED = /\bcall(?:s|ed|ing|in)? me (?:an?|names?|the|that|by|fucking|fuckin|your|ur)\b(?! s a p)/;
const RING = /\b(?:ring|call|phone|bell|speak|talk|callback)\b/;
// Stryker restore Regex

/** Whether a call is only refused, or is no call but a name: "dont call me love", "they call me a liar". */
export function asksForNoCall(text: string): boolean {
  const rest = plainWords(text)
    .split(DENIED)
    .flatMap((part) => part.split(NAMED));
  return rest.length > 1 && !rest.some((part) => RING.test(part));
}
