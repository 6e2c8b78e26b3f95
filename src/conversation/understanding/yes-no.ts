import { clean, tokensOf } from "./normalise.ts";

const YES_WORDS =
  wordSet(`yes yess yesh yea yeah yeh ye yep yepp yup yh yeye yas yass yas aye ok okay okey oki k kk sure
  alright aight correct right definitely defo deffo absolutely course perfect bet fine cool please 👍 👌 ✅ 🆗 y ya yah
  yeahh certainly obvs obviously exactly agreed great lovely brill calm safe sound`);
const NO_WORDS = wordSet(`no noo nah nahh na nope nop nay naw never nvm negative n 👎 ❌ 🙅`);

const YES_PHRASES =
  phrases(`no problem|no probs|no worries|no bother|why not|go on|go on then|go for it|go ahead|do it
  |book it|sounds good|sounds great|works for me|that works|thats fine|that's fine|thats right|that's right|suits me
  |please do|i do|i am|i will|i would|i can|id like that|i'd like that|i guess|guess so|i suppose|suppose so|think so
  |of course|im in|i'm in|im up for it|up for it|thatll do|that'll do|that will do|could do|all good|im happy with that|love to|100%`);
const NO_PHRASES =
  phrases(`not really|not now|not today|not for me|not right now|not yet|rather not|no ta|no way|dont
  |don't|i dont|i don't|i cant|i can't|cant|can't|cba|leave it|forget it|im good|i'm good|im alright|i'm alright
  |ur alright|you're alright|your alright|youre alright|im ok thanks|not interested|dont want|don't want|i wont|i'm not
  |im not|wrong|not correct|thats wrong|that's wrong|not right|dont bother|don't bother|id rather not|never mind|nevermind|no thanks|hell no`);
const UNSURE = phrases(
  `not sure|unsure|dont know|don't know|dunno|idk|maybe|not certain|depends|dont mind|don't mind|but|unless`,
);

/**
 * Whether a message answers yes or no: "go on then", "aye", 👍; "no ta", "im good", 👎.
 * @returns nothing when it says neither, both, or a yes with a condition
 */
export function readYesNo(text: string): "yes" | "no" | undefined {
  const words = tokensOf(clean(text.replaceAll("100%", " absolutely ")));
  const said = ` ${words.join(" ")} `;
  if (words.length === 0 || has(said, UNSURE)) return undefined;
  const yes = has(said, YES_PHRASES);
  const rest = YES_PHRASES.reduce((left, phrase) => left.replaceAll(phrase, " "), said)
    .trim()
    .split(" ");
  return decide(rest, yes, has(said, NO_PHRASES) && !yes);
}

function decide(words: string[], yesPhrase: boolean, noPhrase: boolean): "yes" | "no" | undefined {
  const first = words[0]!;
  const saysNo = words.some((word) => NO_WORDS.has(word)) || (noPhrase && words.length <= 6);
  const saysYes =
    YES_WORDS.has(first) || (words.length <= 6 && (yesPhrase || words.some((word) => isYes(word))));
  if (NO_WORDS.has(first) && !words.some(isFirmYes)) return "no";
  if (saysNo) return saysYes && YES_WORDS.has(first) && isFirmYes(first) ? undefined : "no";
  return saysYes ? "yes" : undefined;
}

function isYes(word: string): boolean {
  return YES_WORDS.has(word) && !/^(right|please|great|k|y|n|safe|sound|course)$/.test(word);
}

function isFirmYes(word: string): boolean {
  return /^(yes+|yeah?|yeh|yep|yup|yh)$/.test(word);
}

function has(said: string, list: readonly string[]): boolean {
  return list.some((phrase) => said.includes(phrase));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

function phrases(list: string): readonly string[] {
  return list.split("|").map((phrase) => ` ${phrase.trim()} `);
}
