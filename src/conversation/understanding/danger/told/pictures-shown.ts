import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const NUDE =
  "(?:nudes?|(?:naked|nude|sex|intimate|dirty|topless|private) (?:pics?|pictures?|photos?|vids?|videos?|images?|tape)|sex ?tape|dick ?pics?)";
const PICTURE = "(?:pics?|pictures?|photos?|fotos?|vids?|videos?|clips?|screenshots?|images?|recording)";
const SHOWN =
  "(?:posted|shared|leaked|put|puts|uploaded|spread|showed|shown|sent|sending|sends|posting|sharing|leaking|showing|spreading|passed|passing|airdropped|forwarded|exposed)";
const NUDE_SHOWN = prefiltered(
  new RegExp(
    [
      `\\b(?:he|she|they|hes|shes|theyve|people|ex|exs|bf|boyfriend|gf|girlfriend|someone|somebody|some1|mate|lads?|boys?|girls?|lad|guy|everyone)(?: (?!i\\b|ive\\b)\\w+){0,3}? (?:${SHOWN}(?: \\w+){0,2}? (?:my|our|mi)|(?:posted|leaked|shared|put|uploaded|spread) me) ${NUDE}\\b`,
      `\\b(?:my|me|mi|our) ${NUDE}(?: \\w+){0,4}? (?:online|leaked|out|everywhere|going (?:round|around)|goin (?:round|around)|been (?:sent|shared|posted|leaked|put)|on (?:snap\\w*|insta\\w*|tiktok|telegram|facebook|fb|twitter|x|reddit|a site|the internet|porn\\w*)|got (?:sent|shared|out|leaked)|sent round)\\b`,
      `\\b(?:seen|saved|screenshotted|got|selling|sold|trading) (?:my|our) ${NUDE}\\b`,
      `\\b(?:theres|there is|theres a)(?: \\w+){0,2}? ${NUDE}(?: \\w+){0,2}? (?:of me|me)\\b`,
      `\\b(?:fake|deep ?fakes?|ai)(?: \\w+){0,2}? (?:${NUDE}|${PICTURE})(?: \\w+){0,2}? (?:of me|my face)\\b`,
    ].join("|"),
  ),
);
const GOES_ROUND = prefiltered(
  new RegExp(
    [
      `\\b${PICTURE} (?:of|from) (?:me|us)\\b.{0,30}\\b(?:(?:going|goin|gone|passed|being passed|sent|being sent|getting sent|doing the) (?:round|around|rounds|about)|(?:is |are |all )?(?:online|everywhere)|on (?:snap\\w*|insta\\w*|tiktok|telegram|facebook|fb|twitter|reddit|the internet|porn\\w*|a (?:porn )?site))\\b`,
      `\\b${SHOWN}(?: \\w+){0,2}? ${PICTURE} of (?:me|us)\\b`,
      `\\b(?:filmed|recorded|videoed) (?:me|us)\\b.{0,40}\\b${SHOWN} (?:it|that|them)\\b`,
    ].join("|"),
  ),
);
const UNWANTED =
  /\b(?:never|didnt|did not|dont|not|havent|without)(?: \w+){0,3} (?:ok|okay|agree\w*|consent\w*|allow\w*|permission|asking|ask|know|knowing|knew|want\w*|say yes|said yes|my say|telling)\b|\b(?:naked|nude|sex|having sex|in bed|shower|getting changed|undress\w*|in my (?:bra|pants|underwear|boxers)|doing (?:stuff|things|it)|drunk|passed out|asleep|porn\w*|take it down|taken down|get it (?:down|off)|humiliat\w*|everyones? (?:laughing|seen)|blackmail\w*)\b/;
const BY_EX = /\b(?:my |me |the |mi )?(?:ex|exs|ex bf|ex gf|ex boyfriend|ex girlfriend)\b/;
const HARMLESS =
  /\b(?:birthday|bday|holiday|wedding|prom|graduat\w*|sing\w*|danc\w*|goal|football|match|gig|rap\w*|passport|id|licen[cs]e|selfie with|dog|cat|baby (?:pics|photos)|scan|essay|course|film|awareness|event|website|newsletter|leaflet|award|team|lol|haha\w*|cute|nice|funny|i (?:posted|shared|put|sent)|can (?:you|u|i)|years? ago)\b/;
// Stryker restore Regex,StringLiteral

/** Naked pictures of them, or a video they did not agree to, are shown to others. @param words as plainWords gives them */
export function picturesShown(words: string): boolean {
  if (HARMLESS.test(words)) return false;
  return NUDE_SHOWN.test(words) || (GOES_ROUND.test(words) && (UNWANTED.test(words) || BY_EX.test(words)));
}
