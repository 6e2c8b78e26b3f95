import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const STORY = prefiltered(
  new RegExp(
    [
      "\\b(?:watch\\w*|saw|seen|read|reads|reading|listen\\w* to|heard)(?: \\w+){0,3} (?:film|movie|book|story|stories|series|programme|program|show|drama|documentary|soap|novel|podcast|play)\\b(?: \\w+){0,2} (?:about|of|where|with|called)\\b",
      "\\b(?:watch\\w*|saw|seen|catching up on)(?: \\w+)? (?:eastenders|corrie|coronation street|hollyoaks|emmerdale|casualty|holby|netflix|the news|line of duty|top boy)\\b",
    ].join("|"),
  ),
);
const OF_SELF =
  /\b(?:me|us|my ?self|mine|collaps\w*|unconscious|breath\w*|wake|fitting|seizure|overdos\w*|ambulance|999|bleed\w*|upstairs|outside|while|same|happen\w*|also|too|im|ive|real|remind\w*|trigger\w*|feel\w*|felt|cry\w*|home|house|here|us|our|how to|i (?:want|try|tried|will|wish|must|think|did|do|know|have|had|live|was|am|cant|need)|my (?!(?:english|class|teacher|course|book|tutor|essay|homework|reading|level|listening|coursework|bursary|exam)\b)\w+)\b/;
// Stryker restore Regex,StringLiteral

const LONGEST = 130;

/**
 * What is told was seen in a film or read in a book, and nothing of whoever writes stands beside it.
 * @param words as plainWords gives them
 */
export const isStoryTold = (words: string): boolean =>
  words.length <= LONGEST && STORY.test(words) && !OF_SELF.test(words);
