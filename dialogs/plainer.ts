const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sum ?1|sum ?one|some ?1|sumbody|somone|someon)\b/gi, "someone"],
  [/\b(?:wiv|wif|wth)\b|\bw\/ ?/gi, "with "],
  [/\b(?:cum|comin)\b/gi, "come"],
  [/\b(?:wot|wat)\b/gi, "what"],
  [/\b(?:mi|me) (?=mum|mam|nan|mate|dad|sister|brother|boyfriend|girlfriend)/gi, "my "],
];

/** A message with the short forms written out that stand in the questions of somebody on the way to an appointment. */
export const plainer = (text: string): string =>
  WRITTEN.reduce((said, [form, word]) => said.replace(form, word), text).replace(/ {2,}/g, " ");
