import type { EpochMs } from "../clock.ts";
import { latestContacts } from "../store/contacts.ts";
import type { Row } from "../store/schema.ts";
import type { Parts } from "../work/parts.ts";
import { staffNames } from "./who.ts";
import { type Moment, momentOf } from "./words.ts";

type Contact = Row<"contact">;

/** Contacts as what they were. */
const KINDS: Record<Contact["kind"], string> = {
  attempt: "Tried to reach them",
  delivered: "A text arrived",
  replied: "They wrote",
  two_way: "Wrote with them",
  spoken: "Spoke on the phone",
  face_to_face: "Met face to face",
};
const MET: ReadonlySet<Contact["kind"]> = new Set(["spoken", "face_to_face"]);

export interface ContactView {
  readonly what: string;
  readonly by: string | undefined;
  readonly at: Moment;
  readonly minutes: number | null;
}

/** The last contact of any kind, and the last in which somebody spoke with them, which may be the same. */
export async function contactView({ store }: Parts, party: Row<"party">, now: EpochMs) {
  const rows = await latestContacts(store.read, party.id);
  const [last, met] = [rows[0], rows.find(({ kind }) => MET.has(kind))];
  const names = await staffNames(store.read, store.vault, [last?.worker_id ?? null, met?.worker_id ?? null]);
  const shown = (row: Contact | undefined): ContactView | undefined =>
    row && {
      what: KINDS[row.kind],
      by: row.worker_id ? names(row.worker_id) : undefined,
      at: momentOf(row.at, now),
      minutes: row.minutes,
    };
  return { last: shown(last), met: met === last ? undefined : shown(met) };
}
