import type { Session } from "../session.ts";
import { withoutHaste } from "../understanding/danger/past-day.ts";
import type { Sign } from "../understanding/danger/sign.ts";
import { unbornHurt } from "../understanding/danger/signs-of-unborn.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { lately } from "./screening.ts";

/**
 * A blow and a pregnancy that were told in two messages: nothing where those before told both, for that has been
 * answered.
 */
export function unbornHurtInPieces(text: string, session: Session, now: number): Sign | undefined {
  const before = lately(session, now).map((message) => message.text);
  if (before.length === 0 || unbornHurt(plainWords(before.join(" ")))) return undefined;
  const words = plainWords([...before, text].join(" "));
  const found = unbornHurt(words);
  return found && { ...found, risk: { ...found.risk, ...withoutHaste(found.risk, words) } };
}
