import { INTENTS, type Intent } from "../../conversation/understanding/types.ts";
import { unheardAmong } from "../../store/unheard.ts";
import { INTENT_WORDS } from "../intent-words.ts";
import type { Staff } from "../staff.ts";

/** The list of choices is long, so a page asks about its latest few. */
const MOST_ASKED = 5;

/** What a page asks under a message that the service did not understand. */
export interface MeantForm {
  readonly action: string;
  readonly choices: readonly { readonly value: Intent; readonly text: string; readonly selected: boolean }[];
  readonly answered: boolean;
}

/** The forms of the latest of those messages that were not understood, by message; ids oldest first. */
export async function meantForms(
  { parts }: Staff,
  partyId: string,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, MeantForm>> {
  const asked = await unheardAmong(parts.store.read, partyId, messageIds);
  const latest = messageIds.filter((id) => asked.has(id)).slice(-MOST_ASKED);
  return new Map(latest.map((id) => [id, formOf(partyId, id, asked.get(id) ?? null)]));
}

function formOf(partyId: string, messageId: string, chosen: string | null): MeantForm {
  const choices = INTENTS.flatMap((value) => {
    const text = INTENT_WORDS[value];
    return text ? [{ value, text, selected: value === chosen }] : [];
  });
  return {
    action: `/staff/people/${partyId}/messages/${messageId}/meant`,
    choices,
    answered: chosen !== null,
  };
}
