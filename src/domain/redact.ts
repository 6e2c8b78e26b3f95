const PLACEHOLDER = /<(?:name|number|address|email|link)>/;
const KEPT_CAPITALS = new Set(
  `I PA NHS UC PIP ID CV A&E DWP ESA GP OK LOL HELP STOP START MENU YES NO MORE Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday January February March April May June July August September October November December Christmas Xmas
  Easter Manchester Salford Connexions Universal Credit Council England English British Facebook Instagram Snapchat
  WhatsApp Tiktok Youtube Samaritans Shout Childline`.split(/\s+/),
);
const STREET =
  "street|st|road|rd|lane|ln|avenue|ave|close|drive|court|house|crescent|grove|terrace|walk|gardens";
const NOT_NAMES =
  "back|later|now|when|asap|please|pls|in|the|a|an|if|on|at|not|so|and|or|but|it|that|this|my|me|you|someone|somebody|tomorrow|today|tonight|mad|stupid|names|today";

/** In order: what holds other things inside it comes first. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, "<email>"],
  [/\b(?:https?:\/\/|www\.)\S{1,200}/giu, "<link>"],
  [/(?<!\w)@[\w.]{2,40}/gu, "<name>"],
  [new RegExp(`\\b\\d{1,4}[a-z]?,? (?:[a-z]{2,20} ){1,3}(?:${STREET})\\b`, "giu"), "<address>"],
  [/\b[a-z]{1,2}\d[a-z\d]? {0,2}\d[a-z]{2}\b/giu, "<address>"],
  [/(?<![\p{L}\d])[+(]?\d[\d\s().,:/-]{0,28}\d(?![\p{L}\d])|(?<![\p{L}\d])\d(?![\p{L}\d])/gu, "<number>"],
  [/\d{3,}/gu, "<number>"],
];
const AFTER_A_CUE = new RegExp(
  `\\b(my name is|my name's|my names|name is|name:|i am called|im called|i'm called|called|call me|mr|mrs|ms|miss|dr) (?!(?:${NOT_NAMES})\\b)[\\p{L}'-]{2,20}`,
  "giu",
);
const NAME_HERE = /^\s*[\p{L}'-]{2,20}(?= here\b)/u;
const CAPITALISED = /(?<=[\p{Ll}\d,;>)] )(?:\p{Lu}[\p{L}'-]{1,20})(?: \p{Lu}[\p{L}'-]{1,20})?/gu;

/**
 * A message without what could say whose it is: names, numbers, addresses, e-mails, links, each replaced by a mark.
 * @param names names that are known, such as the writer's and their worker's, in any case
 */
export function redact(text: string, names: readonly string[]): string {
  const bare = RULES.reduce((left, [pattern, mark]) => left.replace(pattern, mark), text.normalize("NFKC"));
  const unnamed = names.filter((name) => name.length > 1).reduce(withoutName, bare);
  return unnamed
    .replace(AFTER_A_CUE, "$1 <name>")
    .replace(NAME_HERE, "<name>")
    .replace(CAPITALISED, (words) =>
      words.split(" ").every((word) => KEPT_CAPITALS.has(word)) ? words : "<name>",
    );
}

/** Whether a line still holds a name, a number or the like, or the mark of one. */
export function holdsPersonal(line: string, names: readonly string[]): boolean {
  return PLACEHOLDER.test(line) || redact(line, names) !== line.normalize("NFKC");
}

function withoutName(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<!\\p{L})${escaped}(?:'?s)?(?!\\p{L})`, "giu"), "<name>");
}
