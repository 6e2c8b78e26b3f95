import { clean, tokensOf } from "../words/normalise.ts";

const YES_WORDS =
  wordSet(`yes yess yesh yesss yea yeah yeahh yeahhh yeh yehh ye yee yeye yep yepp yup yupp yupo yh yhh yhyh yeyeye yas
  yass yasss yaas aye aight ight iight ok okay okey oki okie k kk okk sure shure surely alright aright alrite arite
  correct right definitely defo deffo def deffos definately absolutely course coarse perfect perf bet fine cool please
  👍 👌 ✅ 🆗 🙌 💯 y ya yah yar certainly obvs obviously exactly agreed great lovely brill ace calm safe sound bless
  sorted indeed affirmative yessir yessirr yezzir yis yus yarp si hundo fosho forsure`);
const NO_WORDS =
  wordSet(`no noo nooo nop nah nahh nahhh na naa nope noppe nop nay naw nae never nvm negative n nty nada nuh nix 👎 ❌ 🙅 🚫
  cba neither`);

const YES_PHRASES =
  phrases(`no problem|no probs|no prob|no worries|no bother|why not|go on|go on then|go for it|go ahead|do it|do that
  |book it|book me in|book that|sounds good|sounds great|sounds fine|sounds ok|sound good|works for me|that works|works
  |thats fine|that's fine|thats right|that's right|suits me|please do|i do|i am|i will|i would|i can|id like that|i'd like that
  |i guess|guess so|i suppose|suppose so|think so|of course|im in|i'm in|im up for it|up for it|thatll do|that'll do
  |that will do|could do|all good|im happy with that|happy with that|love to|id love to|100%|for sure|fo sho|im down|i'm down
  |down for it|down for that|lets go|let's go|lets do it|let's do it|say less|thats the one|that's the one|that one|thatd be good
  |that would be good|thats good|that's good|thats perfect|that's perfect|thats great|it is|they are|we are|thats me|that's me
  |love that|love it|i'd love|id love|i would love|would love to|if you could|if u could|if possible|may as well|might as well|cant wait|can't wait|no harm|dont see why not|don't see why not
  |too right|mos def|fair enough|crack on|ill take it|i'll take it|ill have it|ill do it|i'll do it|make it so|yes please`);
const NO_PHRASES =
  phrases(`not really|not now|not today|not for me|not right now|not yet|rather not|no ta|no way|dont
  |don't|i dont|i don't|do not|would not|will not|i cant|i can't|cant|can't|cba|leave it|allow it|allow that|allow|forget it|forget about it|im good|i'm good
  |im alright|i'm alright|im ok|i'm ok|im okay|im fine|ur alright|you're alright|your alright|youre alright|you're ok|ur ok|im ok thanks
  |not interested|dont want|don't want|dont wanna|i wont|i won't|i'm not|im not|wrong|not correct|thats wrong|that's wrong|not right
  |dont bother|don't bother|id rather not|i'd rather not|never mind|nevermind|no thanks|hell no|not that one|not that|not this|not it
  |not happening|no chance|absolutely not|definitely not|defo not|course not|of course not|def not|certainly not|no need|not me
  |im cool|i'm cool|not keen|not feeling it|not bothered|cant be arsed|can't be arsed|cant be bothered|a different one|something else
  |scrap that|bin it|skip it|hard pass|not a chance|not tbh|id sooner not|leave me|dont think so|don't think so|no can do|doesnt work|doesn't work|don't work|dont work|wont work`);
const UNSURE = phrases(
  `not sure|unsure|dont know|don't know|dunno|dno|idk|idek|maybe|mayb|not certain|depends|dont mind|don't mind|but|unless|either way|whatever|perhaps|possibly|havent decided|need to think|let me think|hmm|dont care|don't care`,
);

/** "No reply", "no one came": the word says what is missing and answers nothing. */
const NO_WHAT =
  /\bno (?:one|1|body|where|repl(?:y|ies)|response|answers?|contact|money|cash|credit|food|heating|power|job|work|clue|luck|phone|sign of|word from|news|help|support)\b/giu;

/** A no in their words, a yes in what they mean. */
const MEANS_YES =
  /\bcan'?t wait\b|\b(?:can'?t|don'?t|do not|cannot) see why not\b|\bno reason not to\b|\b(?:na+h?|no|oh),? go on(?: then)?\b|\btwisted my arm\b/giu;

/** The other way round: "yeah nah", "thanks but no". */
const MEANS_NO =
  /\bye(?:ah?|h)?,? na+h?\b|\byeah,? no(?=,|\.|!|$)|\b(?:thanks|thank you|thx|ta|cheers|nice|lovely|sweet of you),? but (?:no|nah|i'?m good|i'?m ok(?:ay)?|not)\b/giu;

/**
 * Whether a message answers yes or no: "go on then", "aye", "safe", 👍; "no ta", "allow it", "cba", 👎.
 * @returns nothing when it says neither, both, or a yes with a condition
 */
export function readYesNo(whole: string): "yes" | "no" | undefined {
  const text = whole.slice(0, LONGEST);
  const words = tokensOf(
    clean(
      text
        .replaceAll("100%", " absolutely ")
        .replaceAll("\u2019", "'")
        .replace(MEANS_YES, "yes")
        .replace(MEANS_NO, "no")
        .replace(NO_WHAT, " ")
        .replace(/\by(?:e+s?|a+h*)\b/giu, "yes"),
    ),
  );
  const said = ` ${words.join(" ")} `;
  if (words.length === 0 || has(said, UNSURE) || isQuestion(said)) return undefined;
  const yes = has(said, YES_PHRASES) && !has(said, NO_PHRASES);
  const rest = YES_PHRASES.reduce((left, phrase) => left.replaceAll(phrase, " "), said)
    .trim()
    .split(" ");
  return decide(yes ? rest : words, yes, has(said, NO_PHRASES));
}

/** "what can i do" has an "i do" in it and says neither. */
const isQuestion = (said: string): boolean => /^ (?:what|wot|wat|who|where|when|how|why(?! not)) /.test(said);

/** An answer stands at the start of a message; what comes after so much is no part of it. */
const LONGEST = 500;
const FEW_WORDS = 7;
/** In a long message the answer is among its first words. */
const OPENING = 4;

function decide(words: readonly string[], yesPhrase: boolean, noPhrase: boolean): "yes" | "no" | undefined {
  const first = words[0]!;
  const few = words.length <= FEW_WORDS;
  const saysNo =
    words.slice(0, few ? FEW_WORDS : OPENING).some((word) => NO_WORDS.has(word)) || (noPhrase && few);
  const saysYes = YES_WORDS.has(first) || (few && (yesPhrase || words.some((word) => isYes(word))));
  if (NO_WORDS.has(first) && !words.some(isFirmYes)) return "no";
  if (saysNo) return saysYes && YES_WORDS.has(first) && isFirmYes(first) ? undefined : "no";
  return saysYes ? "yes" : undefined;
}

function isYes(word: string): boolean {
  return (
    YES_WORDS.has(word) && !/^(right|please|great|k|y|n|safe|sound|course|bless|calm|def|si|ace)$/.test(word)
  );
}

function isFirmYes(word: string): boolean {
  return /^(yes+|yeah?|yeh|ye|yep|yup|yh)$/.test(word);
}

function has(said: string, list: readonly string[]): boolean {
  return list.some((phrase) => said.includes(phrase));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Written as words are read: without the 's of "that's". */
function phrases(list: string): readonly string[] {
  return list.split("|").map((phrase) => ` ${tokensOf(phrase).join(" ")} `);
}
