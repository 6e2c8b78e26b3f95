const AMOUNT = String.raw`\d{1,6}(?:,\d{3})?(?:\.\d{1,2})?`;
const SIGN = String.raw`(?:£|gbp|\bpounds? sign)`;
const NAMED = "(?:quid|pounds?|squid|nicker|pnd|gbp|£)";
const MONEY = new RegExp(`${SIGN} ?(${AMOUNT})(k\\b)?|(?<![\\d.,])(${AMOUNT})(k)? ?${NAMED}(?![a-z])`, "i");
const ALL_MONEY = new RegExp(`${MONEY.source}|(?<![\\d.])\\d{1,3}p\\b(?!\\.?m)`, "gi");
const NAMES: Readonly<Record<string, string>> = {
  ...{ fiver: "5", tenner: "10", "twenty quid": "20", "fifty quid": "50", "hundred quid": "100" },
  ...{ "ten quid": "10", "five quid": "5", "thirty quid": "30", "forty quid": "40", "two grand": "2000" },
  ...{ "three grand": "3000", "2 grand": "2000", "3 grand": "3000", "a grand": "1000", "a score": "20" },
};
const NAMED_SUM = new RegExp(`\\b(?:${Object.keys(NAMES).join("|")})\\b`, "i");

/** The first sum of money in a message, in pounds as a plain number: "50", "12.50", "2000". */
export function readMoney(text: string): string | undefined {
  const plain = text.normalize("NFKC");
  const found = MONEY.exec(plain);
  if (!found) return NAMES[NAMED_SUM.exec(plain)?.[0].toLowerCase() ?? ""];
  const written = (found[1] ?? found[3])!.replaceAll(",", "");
  return found[2] || found[4] ? String(Number(written) * 1000) : written;
}

/** The text without its sums of money, so that "£2.30" is not read as a time. */
export function withoutMoney(text: string): string {
  return text.replace(ALL_MONEY, " ");
}
