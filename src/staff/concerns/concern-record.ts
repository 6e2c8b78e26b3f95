import { entriesOf, openEntry, SHARING_REASONS, type SharingReason } from "../../store/concern-entries.ts";
import type { Row } from "../../store/schema.ts";
import type { Case } from "../access.ts";
import type { Staff } from "../staff.ts";
import { staffNames } from "../who.ts";
import { momentOf } from "../words.ts";
import { secondView } from "./concern-told.ts";

const WHAT: Record<Row<"concern_entry">["what"], string> = {
  shared: "Added to the record",
  closed: "Closed",
  reopened: "Opened again",
  "opened-by-hand": "Found in the weekly look",
  "given-back": "Given back to their worker",
  unfrozen: "Reminders and news let go again",
};

const ASKED: Readonly<Partial<Record<Row<"concern_entry">["what"], string>>> = {
  "given-back": "How they know that it is not about the worker",
  unfrozen: "Why",
};

const REASONS: Record<SharingReason, string> = {
  "child-protection": "A child needs protecting",
  "threat-to-life": "A serious threat to life, or of serious harm",
  "urgent-treatment": "Urgent medical treatment",
  "serious-crime": "A serious crime, done or planned",
  "with-consent": "They agreed to it",
};

export const REASON_CHOICES = SHARING_REASONS.map((value) => ({ value, text: REASONS[value] }));

/** What staff have written about a concern, oldest first. */
export async function recordView(staff: Staff, { party }: Case, concernId: string) {
  const { store, clock } = staff.parts;
  const rows = await entriesOf(store.read, concernId);
  const box = store.vault.boxOf(party.id, party.data_key);
  const names = await staffNames(
    store.read,
    store.vault,
    rows.map(({ made_by }) => made_by),
  );
  const view = async (row: Row<"concern_entry">) => {
    const { reason, ...note } = openEntry(box, row);
    const by = { what: WHAT[row.what], who: names(row.made_by), at: momentOf(row.at, clock.now()) };
    const second = reason && (await secondView(staff, row.id));
    return {
      ...note,
      ...by,
      asked: ASKED[row.what] ?? "What was done",
      second,
      reason: reason && REASONS[reason],
    };
  };
  return await Promise.all(rows.map(view));
}
