/** A table whose rows belong to a person, and what has to change in a row that goes to another. */
export interface OwnedTable {
  readonly table: string;
  /** The column that names the owner. */
  readonly owner: string;
  /** The columns that, with the owner, name one row; none where everybody has one at most. */
  readonly key: readonly string[];
  readonly sealed: readonly string[];
  /** The column that a sealed field is bound to; none where it is the owner. */
  readonly boundTo?: string;
  /** A column that holds the owner's id as well: as it is, or behind `channel|`. */
  readonly alsoNames?: { readonly column: string; readonly as: "id" | "lane" };
}

const owned = (table: string, key: readonly string[], sealed: readonly string[] = []): OwnedTable => ({
  table,
  owner: "party_id",
  key,
  sealed,
  ...(key[0] !== undefined && { boundTo: key[0] }),
});

/**
 * Everything that is kept of a person, apart from what stays where it was written: the record itself, who passed whom on,
 * earlier corrections, and the audit.
 */
export const OWNED: readonly OwnedTable[] = [
  owned("address", ["lookup"], ["value"]),
  { ...owned("inbox", ["seq"], ["body"]), boundTo: "id" },
  {
    ...owned("outbox", ["seq"], ["body"]),
    boundTo: "id",
    alsoNames: { column: "lane", as: "lane" },
  },
  owned("booking", ["id"]),
  { ...owned("booking_cell", ["cell"]), owner: "who" },
  owned("hold", []),
  owned("waiting_wish", ["id"]),
  owned("slot_offer", ["id"]),
  owned("first_meeting", []),
  owned("access_need", [], ["body"]),
  owned("education_referral", []),
  owned("check_in", ["id"], ["body"]),
  owned("contact", ["id", "at"]),
  owned("handoff", ["id"], ["words"]),
  owned("concern", ["id"], ["words", "outcome"]),
  owned("concern_entry", ["id"], ["body"]),
  owned("concern_addition", ["id"], ["words"]),
  owned("phone_task", ["id"]),
  owned("sampled_message", ["id"], ["words"]),
  owned("opportunity_place", ["opportunity_id"]),
  owned("consent", ["id"]),
  owned("ask", ["id"], ["reason"]),
  owned("told_entitlement", ["entitlement_id"]),
  owned("told_facts", [], ["body"]),
  owned("asked_once", ["about"]),
  owned("news_told", ["news"]),
  { ...owned("timer", ["id"]), alsoNames: { column: "subject_id", as: "id" } },
  owned("unheard", ["id"], ["words"]),
  owned("about_me_read", ["worker_id", "version"]),
  owned("about_me", [], ["body"]),
  owned("call_back", ["id"]),
  owned("safe_contact", [], ["note"]),
  owned("safe_wish", [], ["body"]),
  owned("pathway_review", []),
  owned("planned_text", ["id"], ["body"]),
  owned("private_note", ["id"], ["body"]),
  { ...owned("one_time_code", ["id"]), owner: "subject_id" },
];

/** Tables that name a person and are not moved with them. */
export const STAYS: readonly string[] = ["transfer", "put_right", "merged_ref"];

const byName = new Map(OWNED.map((one) => [one.table, one]));

/** @throws RangeError for a table that is not in the list: a slip in the code */
export function ownedTable(table: string): OwnedTable {
  const found = byName.get(table);
  if (!found) throw new RangeError(`Nobody owns rows of ${table}`);
  return found;
}
