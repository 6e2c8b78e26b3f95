import type { EpochMs } from "../../clock.ts";
import { type AskState, isLate } from "../../domain/ask.ts";
import { longDay } from "../../domain/day-words.ts";
import type { Entitlement } from "../../domain/entitlement.ts";
import { openReason } from "../../store/asks.ts";
import type { Row } from "../../store/schema.ts";
import type { FieldBox } from "../../store/vault.ts";
import type { Parts } from "../../work/parts.ts";
import { momentOf } from "../words.ts";

const STATES: Readonly<Record<AskState, readonly [words: string, colour: string]>> = {
  asked: ["New", "blue"],
  seen: ["Seen", "grey"],
  granted: ["Granted", "green"],
  refused: ["Refused", "red"],
  withdrawn: ["Taken back", "grey"],
};

type Shown = Pick<Row<"ask">, "id" | "entitlement_id" | "state" | "asked_at" | "due_on">;

/** What stands on any list: what it is, how it stands, when an answer is due. */
export function askLine({ content }: Parts, row: Shown, now: EpochMs) {
  const late = isLate({ state: row.state, dueOn: row.due_on }, now);
  const [words, colour] = late ? (["Late", "red"] as const) : STATES[row.state];
  return {
    id: row.id,
    title: entitlementOf({ content }, row)?.title ?? row.entitlement_id,
    state: row.state,
    tag: { words, colour },
    asked: momentOf(row.asked_at, now),
    due: longDay(row.due_on),
  };
}

/** On the person's page: with what is needed for it and, for a refusal, why. */
export function askView(parts: Parts, box: FieldBox, row: Row<"ask">, by: string, now: EpochMs) {
  const { howToAsk = "", evidence } = entitlementOf(parts, row) ?? {};
  return {
    ...askLine(parts, row, now),
    howToAsk,
    evidence,
    reason: openReason(box, row),
    changed:
      row.changed_by === null
        ? undefined
        : { what: STATES[row.state][0], by, at: momentOf(row.changed_at, now) },
  };
}

function entitlementOf(
  { content }: Pick<Parts, "content">,
  row: Pick<Row<"ask">, "entitlement_id">,
): Entitlement | undefined {
  return content.entitlements.find(({ id }) => id === row.entitlement_id);
}
