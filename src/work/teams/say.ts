import type { Answered } from "../handoffs/worker-answer.ts";
import type { Parts } from "../parts.ts";

/** What a worker is told of a message of theirs; where a text says "text", a chat says "type". */
export function sayToWorker({ content }: Parts, { key, args }: Pick<Answered, "key" | "args">): string {
  const typed = key.replace(/^worker\./, "teams-worker.");
  return content.wording.render({ key: content.wording.has(typed) ? typed : key, args });
}
