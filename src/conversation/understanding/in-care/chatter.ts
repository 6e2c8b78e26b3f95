// Stryker disable Regex: lists of words are data
const CHATTER =
  /^(?:o+k+(?:ay|ey|i|ie|s)?|k+|kl|y(?:e+|ea+h*|e+s+|ep|up|h|a|ah)|yass?|aye|n+o+|nah+|nope|na|idk|idc|dunno|dno|maybe|mayb|l+o+l+|lmao+|lmfao|rofl|(?:ha|he|hi){2,}|h+m+|m+|mm+|o+h+|a+h+|ugh+|er+m*|u+m+|uh+|well|so|and|but|anyway|anyways|h+i+|hell+o+|hey+a?|hiya|yo+|sup|wag?wan|thanks?|thankyou|thank|thx|tnx|ta|cheers|ty|tysm|please|pls|plz|sorry|soz|sos|bye+|byebye|cya|laters?|night|nite|nvm|whatever|whatevs|wateva|fine|good|great|cool|right|rite|sure|same|alright|ait|aight|safe|bruh|bro|mate|hun|huh|what|wat|wot|wtf|omg|ffs|jeez|hello|x+|xo+|true|fair|deffo|exactly|again|test|later|soon|now|then)$/u;
const PHRASE =
  /^(?:i (?:know|see|guess|suppose|dont know|dunno|dno)|me too|got it|all good|good ?night|on it|no worries|fair enough|same here|ok then|thank u|thank you|u too|you too|oh well|never mind|of course|as if|come on)$/u;
// Stryker restore Regex

const FEW = 4;

/** Whether a message tells anything, or is a word, a noise or a face that keeps a talk going. */
export function saysSomething(text: string): boolean {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019']/gu, "")
    .match(/[\p{L}\p{M}]+|\d+/gu);
  if (!words) return false;
  if (words.every((word) => /^\d{1,2}$/u.test(word))) return false;
  if (PHRASE.test(words.join(" "))) return false;
  return words.length > FEW || !words.every((word) => CHATTER.test(word));
}
