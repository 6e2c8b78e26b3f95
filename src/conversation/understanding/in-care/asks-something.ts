import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ASKS =
  /^(?:(?:ok|okay|k|so|and|but|or|well|pls|please|hi|hey|yeah|yh|no|nah|like|just|then|right|also|wait|sorry|um|erm|idk|dunno|tell me|can i ask|do (?:u|you) know) ){0,4}(?:who|whos|hu|what|whats|wat|wats|wot|wots|wen|when|whens|where|wheres|were can|why|how|hows|which|do|does|did|is|are|am|will|wil|would|wud|can|could|cud|should|shud|shall|have (?:u|you|they)|has|was|were(?! (?:here|there|in|at|on|waiting|just|going|outside|inside|ok|okay|safe|fine|both|all|not|still|now|home|out|with|being|sat|stuck|coming|nearly|almost|together)\b)|wont|cant (?:u|you|they|i)|any ?(?:one|body)|u|you|r|may) \w|\b(?:or not|or what|or wot|yeah or no|yes or no)$/;
// Stryker restore Regex

/** Whether a message asks something, by its mark or by how it begins. */
export const asksSomething = (text: string): boolean =>
  /\?\W{0,9}$/.test(text) || ASKS.test(plainWords(text));
