import type { Template, Tone } from "./template.ts";

/** What a text of a worker's does, as far as its words tell. One may do both; most do neither. */
export interface Does {
  readonly encourages: boolean;
  readonly chases: boolean;
}

const ENCOURAGES =
  /\bwell done\b|\bproud of\b|\bcongrat|\b(?:great|good|lovely|brilliant|amazing|fantastic|wonderful) (?:news|work|job|to hear|effort)\b|\bgood luck\b|\bthank(?:s| you)\b|\byou did it\b|\byou(?:'re| are) doing (?:so |really )?well\b|\bhappy birthday\b|\bbelieve in you\b|\bnice one\b|\bkeep it up\b/iu;

const CHASES =
  /\bremind(?:er|ing)?\b|\byou(?:'ve| have)?(?: still)? (?:need|have|got) to\b|\byou must\b|\bhaven't (?:heard|had|seen|sent|got|done)\b|\bstill waiting\b|\bas soon as\b|\basap\b|\burgently\b|\bby the end of\b|\byou missed\b|\bwhy (?:did|have|were|was)n't\b|\bdon't forget\b|\bplease (?:ring|call|reply|respond|send|text|get back|fill)\b|\bchasing\b|\boverdue\b|\blate again\b/iu;

/** The words of the rule as a page explains them. */
export const TONE_WORDS = {
  encourages: "well done, proud of, congratulations, great news, good luck, thank you, happy birthday",
  chases: "you need to, you must, reminder, don't forget, haven't heard, please reply, asap, you missed",
} as const;

/** A ready text counts as what it is marked as, with whatever stands around it; own words by a few plain signs. */
export function doesOf(text: string, templates: readonly Template[]): Does {
  const plain = text.normalize("NFKC").replaceAll("’", "'");
  const tones = new Set<Tone>(templates.filter((one) => holds(plain, one)).map(({ tone }) => tone));
  const own = templates.reduce((left, one) => left.replace(patternOf(one), " "), plain);
  return {
    encourages: tones.has("encouraging") || ENCOURAGES.test(own),
    chases: tones.has("chasing") || CHASES.test(own),
  };
}

const holds = (text: string, template: Template): boolean => patternOf(template).test(text);

const patterns = new WeakMap<Template, RegExp>();

/** The text with any name, or none, where a name is filled in. */
function patternOf(template: Template): RegExp {
  const kept = patterns.get(template);
  if (kept) return kept;
  const parts = template.text.split(/ ?\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(parts.join("(?: [\\p{L}' -]{1,40})?"), "u");
  patterns.set(template, pattern);
  return pattern;
}
