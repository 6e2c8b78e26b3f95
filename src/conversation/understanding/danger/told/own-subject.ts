// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SUBJECTS =
  /\b(?:(i|im|ive|ill|ima|imma|id|me)|he|hes|she|shes|they|theyre|who|whos|(?:my|a|his|her|our) (?:\w+ )?(?:mates?|friends?|bestie|brother|bro|sister|sis|cousin|gf|bf|girlfriend|boyfriend|partner|mum|mom|dad|nan|flatmate|housemate|roommate|neighbour|girl|lad))\b/g;
// Stryker restore Regex

/** Whether what is told from a place on is told of somebody else: theirs is the name or pronoun that stands last before it. */
export function isOfAnother(words: string, from: number): boolean {
  const [last] = [...words.slice(0, from).matchAll(SUBJECTS)].slice(-1);
  return last !== undefined && last[1] === undefined;
}
