const BREAK =
  /[.!?;\n,]+|\s(?:and|also|plus|n|nd|&|but|so|cos|coz|cuz|cus|bc|bcos|because|cause|since|tho|though|anyway|btw|or|then)(?=\s)|\s?\+?\d[\d -]{8,14}\d\s?/i;
const FEWEST_WORDS = 2;
const MOST_CLAUSES = 200;

/**
 * The parts of a message that may each stand for itself, where it has more than one: "i want to die" of "i want to die
 * and can you book me in".
 */
export function clausesOf(text: string): string[] {
  const clauses = text
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= FEWEST_WORDS);
  return clauses.length > 1 ? clauses.slice(0, MOST_CLAUSES) : [];
}
