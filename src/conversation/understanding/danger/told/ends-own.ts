import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MIGHT =
  "(?:gonna|gona|gunna|gna|going to|goin to|want to|wanna|wana|might|could|should|shud|ill|il|i will|ima|tempted to|about to|thinking of|thinking about|think about|thought of|thought about|thinkin of|thinkin bout|feel like|felt like|urge to|nearly|almost|think|rather|better)";
const BETWEEN =
  "(?: (?:just|as well|ill|i|il|id|of|have|ve|literally|actually|go|be|and|better|off|im|gonna|going to|even|should|to)){0,4}";
const HAZARD =
  "(?:something|anything|a (?:train|bus|lorry|car|truck|tram|van|wall|tree|bridge|roof)|the (?:train|bus|lorry|cars?|truck|tram|road|motorway|traffic|tracks|river|canal|sea|bridge|roof|edge|platform|next (?:train|bus|car|lorry|tram))|traffic|oncoming \\w+|cars|trains|lorries)(?! (?:park|stop|station|at|home|to|lane|here|there|when|for|near|by)\\b)";
const ENDS = prefiltered(
  new RegExp(
    [
      `\\b(?:throw|chuck|fling|lob|launch|hurl|chuckin|throwin)(?:ing)? (?:my|me) ?self (?:off|in ?front|infront|under|into|out|in|down|from|over)\\b`,
      `\\b${MIGHT}${BETWEEN} (?:walk|step|jump|run|drive|crash|lie|lay|ride|steer|swerve)(?:ing)?(?: (?:out|right|straight|the car|my bike)){0,2} (?:in ?front of|infront of|infront|into|under|off) ${HAZARD}\\b`,
      `\\b(?:do|doing|doin) (?:my|me) ?self in\\b`,
      `\\b(?:could|should|shoulda|coulda)(?: (?:of|have|ve|just))* jumped\\b(?! (?:for joy|out|up|in the|on the|the queue|ship|at the|on it))`,
      `\\bif i (?:vanish|disappear|stop existing|stopped existing|wasnt here|werent here|was gone|died|were gone|vanished|disappeared)(?:ed)?\\b.{0,30}\\b(?:no ?(?:one|body)|not one|nobody|would (?:any ?one|any ?body|they)|wouldnt|who would)\\b`,
      `\\b(?:no ?(?:one|body)|not one person) would (?:care|notice|miss me|ring|know|cry|come|even)(?: \\w+){0,3} if i (?:stopped|was|were|died|vanished|disappeared|wasnt|werent|did(?:nt)?|went|left|never)\\b`,
    ].join("|"),
  ),
);
const OF_ANOTHER_THING =
  /\b(?:film|game|gta|fortnite|minecraft|driving (?:lesson|test|instructor)|parkour|trampoline|swimming|pool|race|cosplay|dream\w*|(?:didnt|not gonna|never gonna|wouldnt|would never|not going to|wont) (?:\w+ )?(?:throw|jump|walk|step|do))\b/;
// Stryker restore Regex

/** An end of their own that is told by how: "throw myself off something", also with a laugh. @param words as plainWords gives them */
export const endsOwnLife = (words: string): boolean => ENDS.test(words) && !OF_ANOTHER_THING.test(words);
