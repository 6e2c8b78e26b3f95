import type { EpochMs } from "../clock.ts";
import { shortDay } from "../domain/day.ts";
import { toldApart } from "../domain/name-match.ts";
import { isGoodNews } from "../domain/tone.ts";
import { dueBy, isDue, isSilent } from "../domain/touch.ts";
import type { CaseRow, OpenConcern, OpenHandoff, UnknownRow } from "../store/staff-caseload.ts";
import type { Vault } from "../store/vault.ts";
import { nameOf, phoneWords } from "./who.ts";
import { momentOf, reasonWords, spanWords } from "./words.ts";

const dayWords = (at: EpochMs) => ({ text: shortDay(at), iso: new Date(at).toISOString() });

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
  const touch = { since: row.created_at, metAt: row.last_met_at, heardAt: row.last_heard_at };
  return {
    name: nameOf(vault, row).full,
    href: `/staff/people/${row.id}`,
    due: isDue(touch, now) ? dayWords(dueBy(touch)) : undefined,
    late: dueBy(touch) <= now,
    silent: isSilent(touch, now),
    met: row.last_met_at === null ? undefined : momentOf(row.last_met_at, now),
    covered: row.worker_id !== ownId,
    stopped: row.opted_out_at !== null,
    heard: row.last_heard_at === null ? undefined : momentOf(row.last_heard_at, now),
    next: row.next_booking_at === null ? undefined : momentOf(row.next_booking_at, now),
  };
}

export function unknownLine(vault: Vault, row: UnknownRow, now: EpochMs) {
  const address = vault.boxOf(row.id, row.data_key).open(`address|value|${row.lookup}`, row.value);
  const name =
    row.channel === "sms" ? phoneWords(address) : row.channel === "web" ? "Web visitor" : "At the terminal";
  return { name, href: `/staff/people/${row.id}`, heard: momentOf(row.last_heard_at, now) };
}
