import { longDay } from "../domain/day-words.ts";
import type { Candidate } from "../work/handoffs/transfer.ts";

/** Those a person can be passed to, as a list to choose from: how many they have, and when they are back. */
export function candidateOptions(known: readonly Candidate[], people: ReadonlyMap<string, number>) {
  return known
    .map(({ worker, backOn }) => {
      const { firstName, lastName } = worker.profile;
      const count = people.get(worker.id) ?? 0;
      const away = backOn === null ? "" : `, away, back on ${longDay(backOn)}`;
      return { value: worker.id, text: `${firstName} ${lastName} (has ${count}${away})` };
    })
    .sort((a, b) => a.text.localeCompare(b.text, "en-GB"));
}
