import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NOUN =
  "dad|father|stepdad|step dad|step ?father|mum|mom|mam|mother|stepmum|step mum|bf|boyfriend|gf|girlfriend|ex|partner|husband|hubby|wife|fella|missus|uncle|auntie|aunt|brother|bro|step ?bro(?:ther)?|sister|cousin|grandad|grandma|nan|carer|keyworker|key worker|support worker|social worker|teacher|coach|landlord|boss|manager|flatmate|housemate|dealer|olders|elders|family|parents|neighbour|babys dad|baby dad";
const WHOSE = new RegExp(
  `\\b(?:my|me|mi|mums?|moms?|dads?|her|his|our|the|a)(?: (?:older|big|little|younger|foster|new|old|own|real|step)){0,2} (${NOUN})(?=s?\\b)(?!s (?:${NOUN}|new|mate|friend))`,
  "g",
);
const HARMED =
  "hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|punch\\w*|kick\\w*|slap\\w*|chok\\w*|strangl\\w*|drag\\w*|pinned|pushed|threw|thrown|grabbed|rap(?:ed|es)|touch\\w*|forc\\w*|threaten\\w*|stab\\w*|burn\\w*|batter\\w*|smack\\w*|headbutt\\w*|bit|spat|locked|shoved|attacked|broke";
const BY_NAME = new RegExp(
  `\\b([a-z]{3,15}) (?:(?:just|always|keeps|has|is|then|proper|really|nearly) ){0,2}(?:${HARMED}) (?:me|my|us|on me)\\b`,
  "g",
);
const NO_NAME =
  /^(?:and|but|who|she|they|someone|somebody|people|has|got|just|keeps|then|was|that|what|him|her|them|always|been|being|gets|getting|are|have|had|not|really|proper|again|hes|shes|theyre|theyve|nearly|man|lads|guy|one|cos|because|ive|staff|home)$/;
// Stryker restore Regex

const MOST = 6;

/** What those who do harm are called in a message that tells of danger: "dad", "boyfriend", "kyle". */
export function harmersIn(text: string): readonly string[] {
  const words = plainWords(text);
  const near = [...words.matchAll(WHOSE)].map(([, noun]) => noun!);
  const named = [...words.matchAll(BY_NAME)].map(([, name]) => name!).filter((name) => !NO_NAME.test(name));
  return [...new Set([...near, ...named])].slice(0, MOST);
}

// Stryker disable StringLiteral,ArrayDeclaration: lists of words are data
const SAME: readonly (readonly string[])[] = [
  ["bf", "boyfriend", "partner", "fella"],
  ["gf", "girlfriend", "missus"],
  ["dad", "father"],
  ["stepdad", "step dad", "stepfather", "step father"],
  ["mum", "mom", "mam", "mother"],
  ["stepmum", "step mum"],
  ["brother", "bro"],
  ["auntie", "aunt"],
  ["husband", "hubby"],
  ["keyworker", "key worker"],
  ["ex", "babys dad", "baby dad"],
];
// Stryker restore StringLiteral,ArrayDeclaration

/** The same ones, by each of the names they may go by next. */
export const alsoCalled = (harmers: readonly string[]): readonly string[] => [
  ...new Set(harmers.flatMap((one) => SAME.find((same) => same.includes(one)) ?? [one])),
];
