/** Above this a worker sees how a text would go out, and says so once more before it does. */
export const ASK_ABOVE_CHARACTERS = 1000;

/** Where a signature, or what an earlier mail said, begins. All that follows is no answer. */
const ENDS = [
  /^-- ?$/m,
  /^_{5,}$/m,
  /^-{2,}\s*(?:original|forwarded) message\s*-{2,}/im,
  /^on .{6,120} wrote:\s*$/im,
  /^from: .+\n(?:sent|to|date): /im,
  /^sent from (?:my|outlook|yahoo|samsung) ?.*$/im,
  /^get outlook for .*$/im,
  /^(?:(?:kind|best|warm|many|with) )*(?:regards|wishes|thanks)[,.]?\s*\n(?:[^\n]{0,60}\n){0,4}?(?!(?:i|i'll|we|you|she|he|they|it|please|can|ring|bring|come)\b)[^\n]{0,30}\b(?:personal adviser|adviser|social worker|team|council|tel|mobile|email)\b[^\n]{0,40}$/im,
];

/** What a worker has written now: without quoted lines, what was quoted below, or a signature. */
export function newWordsIn(text: string): string {
  const ends = ENDS.map((end) => text.search(end)).filter((at) => at >= 0);
  const upTo = text.slice(0, Math.min(text.length, ...ends));
  return upTo
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n")
    .trim();
}

const AUTOMATIC = [
  /^\W*(?:auto(?:matic)?[- ]?(?:reply|response)|out[- ]of[- ]office)\b/i,
  /^(?:(?:hi|hello|thanks|thank you)\b[^\n.!]{0,60}[\s.!,]+)?i(?:'m| am)(?: currently| now)? (?:out of (?:the )?office|off (?:sick|work)|on (?:annual |sick |maternity |paternity )?leave|away from (?:the office|my desk|work))\b(?! (?:next|from|tomorrow|after|starting|later|this (?:morning|afternoon|evening))\b)[^?]{0,80}\b(?:until|till|return|returning|back)\b[^?]*$/i,
  /\bthis is an automat(?:ic|ed) (?:reply|response|message)\b/i,
  /\bthis (?:mailbox|inbox|account|phone|number) is not (?:being )?monitored\b/i,
];

/** What phones and cars send by themselves to whoever texts a driver or somebody who has silenced theirs. */
const BUSY = [
  /\bsent from my car\W*$/i,
  /^\W*i(?:'m| am) driving with [^\n.]{1,60} turned on\b/i,
  /\bi(?:'m| am) not receiving notifications\b/i,
];

/** Whether a machine answered for a worker who is away. Leave that is still to come is what a person writes. */
export function isAutoReply(text: string): boolean {
  return isLike(AUTOMATIC, text);
}

/** Whether a phone answered for a worker who is at work and cannot look at it now. */
export function isBusyReply(text: string): boolean {
  return isLike(BUSY, text);
}

const isLike = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text.replaceAll("\u2019", "'")));

const CODE = /^\s*#?([A-Za-z]\d[A-Za-z]\d(?:[A-Za-z]\d)*)\b[\s:,.-]*([\s\S]*)$/;

/** A worker's text taken apart: the code of a thread, in capitals, and what follows. */
export function readCode(text: string): { readonly ref: string; readonly rest: string } | undefined {
  const [, ref, rest = ""] = CODE.exec(text) ?? [];
  return ref === undefined ? undefined : { ref: ref.toUpperCase(), rest: rest.trim() };
}

/** The one word after a code that sends what was kept. */
export function isSend(rest: string): boolean {
  return /^(?:yes,? )?send(?: it)?[.!]?$/i.test(rest);
}

/** Which of several people a text names at its start, and the rest of it. A name that two share needs the surname. */
export function readName<Named extends { readonly firstName: string; readonly lastName: string }>(
  text: string,
  people: readonly Named[],
): { readonly person: Named; readonly rest: string } | undefined {
  const found = people.flatMap((person) => {
    const [, rest] = nameAtStart(person).exec(text) ?? [];
    return rest === undefined ? [] : [{ person, rest: rest.trim() }];
  });
  if (found.length <= 1) return found[0];
  const full = found.filter(({ person }) =>
    new RegExp(`^\\W*${escaped(`${person.firstName} ${person.lastName}`)}\\b`, "i").test(text),
  );
  return full.length === 1 ? full[0] : undefined;
}

function nameAtStart({ firstName, lastName }: { firstName: string; lastName: string }): RegExp {
  return new RegExp(
    `^\\W*(?:${escaped(firstName)})(?:\\s+${escaped(lastName)})?\\b[\\s:,.-]*([\\s\\S]*)$`,
    "i",
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
