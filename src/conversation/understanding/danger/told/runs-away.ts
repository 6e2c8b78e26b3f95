import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const RUNS = prefiltered(
  /\b(?:running|run|legging|leg|gonna leg|bolting|doing a runner|do a runner)(?: it)?(?: away)?(?: from)? (?:(?:away|here|home|this place|the unit|placement|my placement|care|my foster|the home|them|this house) ?)+(?:tonight|2nite|2night|tonite|now|today|tomorrow|tmrw|soon|at midnight|in a bit|rn)\b/,
);
const JOKED = /\b(?:lol|haha\w*|circus|marathon|5k|gym|race|late|film|with (?:his|her|the) band)\b/;
// Stryker restore Regex

/** About to run away from where they live. @param words as plainWords gives them */
export const isRunningAway = (words: string): boolean => RUNS.test(words) && !JOKED.test(words);
