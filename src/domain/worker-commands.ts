/** What a member of staff can ask of the service itself, in their chat. */
export type WorkerCommand =
  | { readonly do: "cases" | "who" | "help" }
  /** Days away; the words that say until when, as they were typed. */
  | { readonly do: "away"; readonly until: string };

const WORDS = { cases: /^(?:my )?cases$/, who: /^who$/, help: /^help$/ } as const;
const AWAY = /^(?:i'?m |i am )?away(?: (?:until|till|til|'til|to) ([^,;.]{1,40}))?$/;
/** More than a day is said: it may be meant for a young person. */
const MORE = /\b(?:but|and|so|because|then|you|your|please)\b/;

/** A command is the whole message and nothing else, so that no answer to a young person is taken for one. */
export function readCommand(text: string): WorkerCommand | undefined {
  const said = text
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, " ")
    .replace(/(?<![\s.!?])[\s.!?]+$/, "")
    .trim();
  for (const name of ["cases", "who", "help"] as const) if (WORDS[name].test(said)) return { do: name };
  const away = AWAY.exec(said);
  return away && !MORE.test(said) ? { do: "away", until: away[1] ?? "" } : undefined;
}
