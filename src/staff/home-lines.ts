import type { EpochMs } from "../clock.ts";
import { addDays, type Day, dayOf, shortDay } from "../domain/day.ts";
import { isGoodNews } from "../domain/good-news.ts";
import { toldApart } from "../domain/name-match.ts";
import { DUE_SOON_DAYS, isSilent, type Touch, visitBy } from "../domain/touch.ts";
import { openProfile } from "../store/parties.ts";
import type { CaseRow, OpenConcern, OpenHandoff, UnknownRow } from "../store/staff-caseload.ts";
import type { Vault } from "../store/vault.ts";
import { isFresh } from "./good-news.ts";
import { nameOf, phoneWords } from "./who.ts";
import { momentOf, reasonWords, spanWords } from "./words.ts";

const dayText = (day: Day): string => shortDay(Date.parse(`${day}T12:00:00Z`));

/** A concern in the list: how grave, which, how long. Its words are on the person's page alone. */
export function concernLine({ id, ref, level, status, opened_at, party_id }: OpenConcern, now: EpochMs) {
  return {
    ref,
    level,
    taken: status === "acknowledged",
    waited: spanWords(now - opened_at),
    href: `/staff/people/${party_id}/concerns/${id}`,
  };
}

/** Handoffs in the list. Two people of one first name get as much of their last as tells them apart. */
export function handoffLines(vault: Vault, rows: readonly OpenHandoff[], now: EpochMs) {
  const people = [...new Map(rows.map((row) => [row.party_id, row])).values()];
  const labels = toldApart(people.map((row) => firstNameIn(vault, row)));
  const names = new Map(people.map(({ party_id }, i) => [party_id, labels[i]!]));
  return rows.map((row) => ({ ...handoffLine(vault, row, now), name: names.get(row.party_id)! }));
}

function firstNameIn(vault: Vault, row: OpenHandoff): [string, ...string[]] {
  const { first, full } = nameOf(vault, { ...row, id: row.party_id });
  const last = full.slice(first.length + 1);
  return last === "" ? [first] : [first, `${first} ${last.slice(0, 1)}`, full];
}

function handoffLine(vault: Vault, row: OpenHandoff, now: EpochMs) {
  const { ref, status, opened_at } = row;
  return {
    ref,
    status,
    unread: status === "open" || row.waits_since !== null,
    reason: reasonWords(row.reason),
    good: row.reason === "compliment" || isGoodNews(wordsOf(vault, row)),
    waited: spanWords(now - (row.waits_since ?? opened_at)),
    href: `/staff/people/${row.party_id}#handoff-${ref}`,
  };
}

const wordsOf = (vault: Vault, { id, party_id, data_key, words }: OpenHandoff): string =>
  vault.boxOf(party_id, data_key).open(`handoff|words|${id}`, words);

export function personLine(vault: Vault, row: CaseRow, { ownId, now }: { ownId: string; now: EpochMs }) {
  const touch = touchOf(vault, row);
  return {
    name: nameOf(vault, row).full,
    href: `/staff/people/${row.id}`,
    ...dueOf(row, touch, dayOf(now)),
    good: row.good_at !== null && isFresh(row.good_at, now) ? momentOf(row.good_at, now) : undefined,
    silent: isSilent(touch, now),
    seen: row.last_seen_at === null ? undefined : momentOf(row.last_seen_at, now),
    covered: row.worker_id !== ownId,
    stopped: row.opted_out_at !== null,
    heard: row.last_heard_at === null ? undefined : momentOf(row.last_heard_at, now),
    next: row.next_booking_at === null ? undefined : momentOf(row.next_booking_at, now),
  };
}

function touchOf(vault: Vault, row: CaseRow): Touch {
  const profile = openProfile(vault.boxOf(row.id, row.data_key), row);
  const { created_at: since, last_seen_at: seenAt, last_met_at: metAt, last_heard_at: heardAt } = row;
  return { since, seenAt, metAt, heardAt, status: profile?.facts.status };
}

/** A visit or a plan's review within a fortnight, or late; the sooner of the two. */
function dueOf({ review_due }: CaseRow, touch: Touch, today: Day) {
  const soon = addDays(today, DUE_SOON_DAYS);
  const [first] = [
    { what: "visit" as const, on: visitBy(touch) },
    { what: "review" as const, on: review_due },
  ]
    .flatMap(({ what, on }) => (on !== null && on <= soon ? [{ what, on }] : []))
    .sort((a, b) => a.on.localeCompare(b.on));
  if (!first) return { due: undefined, late: false };
  const { what, on } = first;
  return { due: { what, iso: on, text: dayText(on) }, late: on < today };
}

export function unknownLine(vault: Vault, row: UnknownRow, now: EpochMs) {
  const address = vault.boxOf(row.id, row.data_key).open(`address|value|${row.lookup}`, row.value);
  const name =
    row.channel === "sms" ? phoneWords(address) : row.channel === "web" ? "Web visitor" : "At the terminal";
  return { name, href: `/staff/people/${row.id}`, heard: momentOf(row.last_heard_at, now) };
}
