const WORDS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

const THOUSANDS = /(?:£ ?)?\b(\d{1,2}(?:\.\d)?|a|one|two|three|four|five|ten) ?(?:grand|k)\b/i;
const POUNDS = /£ ?(\d{1,3}(?:,\d{3}){1,3}|\d{1,6})|\b(\d{1,3}(?:,\d{3}){1,3}|\d{2,6}) ?(?:quid|pounds?)\b/i;

/** Pounds that a message speaks of: "3 grand", "£3,000", "two hundred" is not read. */
export function readPounds(text: string): number | undefined {
  const thousands = THOUSANDS.exec(text)?.[1];
  if (thousands) return (WORDS[thousands.toLowerCase()] ?? Number(thousands)) * 1000;
  const pounds = POUNDS.exec(text);
  return pounds ? Number((pounds[1] ?? pounds[2])!.replaceAll(",", "")) : undefined;
}
