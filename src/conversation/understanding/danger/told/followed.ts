import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const STRANGER =
  "(?:some ?ones?|some ?bodys?|some1s?|sum1s?|(?:an?|some|this|these|the|that|same|random|weird|old|two|three|\\d|couple of|group of|bunch of|load of) (?:\\w+ ){0,2}?(?:man|men|guys?|blokes?|lads?|boys?|people|person|dude|fella|weirdo|creep|stranger|car|van|moped|bike|gang|woman|girls?|stalker|old man|geezer)|(?:man|men|guy|bloke|lads|dude|boys|strangers?|people|car))";
const ONE = `(?:${STRANGER}|he|hes|they|theyre|theyve)`;
const BETWEEN =
  "(?: (?:is|are|was|has|have|had|been|just|still|keeps?|kept|always|started|s|i dont know|in a \\w+|outside|in \\w+|again|again now|now|proper|even|who|whos|that|thats|wont stop|sometimes|literally)){0,4}";
const BEHIND =
  "(?:(?:is|are|was|been|keeps?|still|walking|driving|right|just|close|stood|standing|staying|always|coming|up) ){1,4}behind me";
const FOLLOWS = prefiltered(
  new RegExp(
    [
      `\\b${ONE}${BETWEEN} (?:follow(?:s|ed|ing|in)|stalk(?:s|ed|ing|in)|tail(?:s|ed|ing)) (?:me|us)\\b`,
      "\\b(?:being|bein|getting|gettin|been|am|im) (?:followed|stalked)\\b",
      `\\b${ONE}(?:s)?(?: \\w+)? ${BEHIND}\\b`,
      `\\b(?:some ?bodys|some ?ones|some1s|theres (?:a|some|this) (?:\\w+ )?(?:man|guy|bloke|lad|person|car)) (?:(?:right|always|still|just|been|walking) )?behind me\\b`,
    ].join("|"),
  ),
);
const NOW =
  /\b(?:(?<!\b(?:running|weeks|days|months|nights|ages|times|years|while|week) )now|rn|at (?:the|this) (?:min|minute|moment)|still (?:behind|here|there|following|outside)|behind me|im (?:walk\w*|runn\w*|on my own|alone|hiding|scared|near|by|outside|at the|on the|in the|in a|on \w+ (?:street|road|lane)|stuck)|i am (?:walking|alone|hiding|near|scared)|from the (?:bus|tram|station|shop|pub|club))\b/;
const AT_IT =
  /\b(?:is|are|hes|theyre) (?:following|followin|stalking) (?:me|us)\b(?! (?:everywhere|all the time|for (?:weeks|days|months)|home every|every|about|around|round))/;
const NO_STRANGER =
  /\b(?:my|me|ur|your) (?:\w+ )?(?:ex|exs|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|missus|baby ?dad|dad|stepdad|brother|sister|son|daughter|baby|toddler|kid|kids|dog|cat|nephew|niece|worker|pa|mates?|friends?)s?(?: (?!some|an?\b|the\b|and\b|n\b|this\b)\w+){0,4} (?:follow|stalk|behind)/;
const ON_SCREEN =
  /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|fb|facebook|spotify|youtube|twitch|linkedin|page|account|online|profile|story|followers?|request(?:ed)?|back on|unfollow\w*|said follow|dog|cat|kitten|puppy|ducks?|goose|pigeon|seagull|film|movie|game|gta|fifa|fortnite|book|dream\w*|song|in the (?:queue|line)|show|series|episode|lol|haha\w*|jk)\b/;
const BY_STRANGER = new RegExp(`\\b${STRANGER}\\b|\\b(?:being|bein|been|getting) (?:followed|stalked)\\b`);
// Stryker restore Regex,StringLiteral

/**
 * A stranger follows them: at this minute, or as they go about. Who is only "he" may be a partner, unless it is now.
 * @param words as plainWords gives them
 */
export function followedIn(words: string): "now" | "told" | undefined {
  if (!FOLLOWS.test(words) || NO_STRANGER.test(words) || ON_SCREEN.test(words)) return undefined;
  if (NOW.test(words)) return "now";
  return BY_STRANGER.test(words) || AT_IT.test(words) ? "told" : undefined;
}
