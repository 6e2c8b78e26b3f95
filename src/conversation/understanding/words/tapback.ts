/** A reaction to a message, which some phones send as a text of its own: `Liked "See you at 2"`. */
export interface Tapback {
  readonly means: "yes" | "no" | "neither";
  /** It was taken back. */
  readonly removed: boolean;
  /** What it reacts to, as much as the phone quotes. */
  readonly quoted: string;
}

const VERBS: Readonly<Record<string, Tapback["means"]>> = {
  ...{ liked: "yes", loved: "yes", disliked: "no" },
  ...{ "laughed at": "neither", emphasised: "neither", emphasized: "neither", questioned: "neither" },
};
const REMOVED = /^Removed (?:an? |the )?.{1,30}? from\s+["“„](.*)["”]?$/su;
const VERB = /^(Liked|Loved|Disliked|Laughed at|Emphasi[sz]ed|Questioned)\s+["“„](.*)["”]$/su;
const EMOJI = /^(?:Reacted )?(\S{1,16}) to\s+["“„](.*)["”]$/su;
const YES = /^(?:👍|❤|👌|✅|💯|🙌|♥|💕|😍)/u;
const NO = /^(?:👎|❌|🚫)/u;
const SHORTEST_QUOTE = 8;

/** @returns nothing if the text is not a reaction, written as phones write them */
export function readTapback(text: string): Tapback | undefined {
  const said = text
    .replace(/[\u200a-\u200f\u00a0]/g, " ")
    .replace(/ +/g, " ")
    .trim();
  const removed = REMOVED.exec(said);
  if (removed) return { means: "neither", removed: true, quoted: removed[1]! };
  const verb = VERB.exec(said);
  if (verb) return { means: VERBS[verb[1]!.toLowerCase()]!, removed: false, quoted: verb[2]! };
  const emoji = EMOJI.exec(said);
  return emoji && /\p{Extended_Pictographic}/u.test(emoji[1]!)
    ? { means: meaningOf(emoji[1]!), removed: false, quoted: emoji[2]! }
    : undefined;
}

/** Whether a reaction quotes a message, whole or as far as the phone shows it. */
export function quotes({ quoted }: Tapback, message: string): boolean {
  const [part, whole] = [letters(quoted.replace(/(?:…|\.\.\.)$/u, "")), letters(message)];
  return part !== "" && (part === whole || (part.length >= SHORTEST_QUOTE && whole.includes(part)));
}

function meaningOf(emoji: string): Tapback["means"] {
  if (YES.test(emoji)) return "yes";
  return NO.test(emoji) ? "no" : "neither";
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
