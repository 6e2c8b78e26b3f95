import type { Risk } from "../types.ts";
import { plainWords } from "../words/plain-words.ts";
import { besideAsk } from "./beside-ask.ts";
import { namesKind } from "./danger-evidence.ts";
import type { Alarm } from "./danger-in-clauses.ts";
import { graver } from "./graver.ts";
import { softKind } from "./soft-flag.ts";
import { endInAsk } from "./told/end-in-ask.ts";

/** What only looks like danger once the ask is taken away is asked after from here. */
const LIKELY = 0.6;
const FEWEST_WORDS = 3;
// Stryker disable Regex: a list of words is data, measured as a whole on messages that were held out
const BEFORE = /^(?:before|b4|befor|bfore|til|till|until) /;
// Stryker restore Regex

interface Reads {
  readonly alone: (text: string) => Alarm;
  /** Whether plain words of danger stand in a text. */
  readonly isPlain: (text: string) => boolean;
}

/**
 * The danger in a message that asks for a call or for words to be passed on. Such an ask outweighs all else, so what
 * stands beside it is read as if it were all that was sent. It may only ever raise: what plain words tell counts in full,
 * what only looks like danger is asked after.
 * @returns reads a text, given how it was read as a whole
 */
export function askAlarm({ alone, isPlain }: Reads): (text: string, found: Alarm) => Alarm {
  const besideIt = (rest: string): Risk | undefined => {
    const said = rest.replace(BEFORE, "");
    const { risk, p } = alone(said);
    if (risk.level !== "none" && isPlain(said)) return risk;
    const isGuess = risk.level !== "none" && p >= LIKELY && said.split(" ").length >= FEWEST_WORDS;
    if (isGuess) return { ...risk, level: "urgent", doubtful: true };
    const kind = softKind(said);
    return kind && { level: "urgent", kind, doubtful: true };
  };
  return (text, found) => {
    const rest = besideAsk(plainWords(text));
    if (rest === undefined) return found;
    if (found.risk.level !== "none" && found.risk.doubtful !== true) return inKind(found, rest);
    const end = endInAsk(rest);
    const beside = [end && ENDS[end], besideIt(rest)].filter((risk) => risk !== undefined);
    return { ...found, risk: beside.reduce(graver, found.risk) };
  };
}

/** An end that is told is their own, where no word shows the kind that was guessed. */
function inKind(found: Alarm, rest: string): Alarm {
  const { kind } = found.risk;
  const isGuessed = !kind || !namesKind(rest, kind);
  return isGuessed && endInAsk(rest) === "plain"
    ? { ...found, risk: { ...found.risk, kind: "suicide_self_harm" } }
    : found;
}

const ENDS: Readonly<Record<"plain" | "perhaps", Risk>> = {
  plain: { level: "urgent", kind: "suicide_self_harm" },
  perhaps: { level: "urgent", kind: "suicide_self_harm", doubtful: true },
};
