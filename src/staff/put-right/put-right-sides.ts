import type { EpochMs } from "../../clock.ts";
import { longDay } from "../../domain/day-words.ts";
import { openProfile } from "../../store/parties.ts";
import { safeForBoth } from "../../store/put-right/clashes.ts";
import { type RecordSummary, summaryOf } from "../../store/put-right/summary.ts";
import { safeContactOf } from "../../store/safe-contact.ts";
import type { Row } from "../../store/schema.ts";
import type { Worker } from "../../store/workers.ts";
import { rightsByParty } from "../access.ts";
import type { Staff } from "../staff.ts";
import { nameOf, staffNames } from "../who.ts";
import { hourWords, momentWords } from "../words.ts";
import { calledBy, numbersOf } from "./put-right-view.ts";

/** What two records each have, and what the one has that is kept, line by line. A side that may not be seen is empty. */
export interface Sides {
  readonly kept: string;
  readonly other: string;
  /** Whether the other side may be seen by whoever looks. */
  readonly open: boolean;
  readonly lines: readonly { what: string; kept: string; other: string; after: string }[];
}

type Party = Row<"party">;

const COUNTED: readonly (readonly [keyof RecordSummary, string])[] = [
  ["messages", "Messages from them"],
  ["concerns", "Open concerns"],
  ["waiting", "Open talks"],
  ["bookings", "Appointments ahead"],
  ["asks", "Open requests"],
  ["consents", "Things they agreed to"],
  ["planned", "Planned texts"],
  ["notes", "Private notes"],
];

/** Two records side by side before they are made one. */
export async function sidesOf(staff: Staff, worker: Worker, kept: Party, other: Party): Promise<Sides> {
  const { parts } = staff;
  const now = parts.clock.now();
  const { can } = await rightsByParty(staff, worker, other.id);
  const open = can("read-words") || can("settle-put-right");
  const mine = await sideOf(staff, kept, now);
  const theirs = await sideOf(staff, other, now);
  const after = await afterOf(staff, kept, other);
  const lines = [...mine.keys()].map((what) => ({
    what,
    kept: mine.get(what)!,
    other: theirs.get(what)!,
    after: after[what] ?? "All of both",
  }));
  const names = [await calledBy(staff, worker, kept.id), await calledBy(staff, worker, other.id)] as const;
  const some = lines.filter((line) => line.kept !== "0" || line.other !== "0");
  return { kept: names[0], other: names[1], open, lines: open ? some : [] };
}

async function sideOf(staff: Staff, party: Party, now: EpochMs): Promise<Map<string, string>> {
  const { read, vault } = staff.parts.store;
  const names = await staffNames(read, vault, [party.worker_id]);
  const safe = await safeContactOf(read, vault, party);
  const summary = await summaryOf(read, party.id, now);
  const numbers = (await numbersOf(staff, party, now)).map(({ words }) => `ends in ${words.slice(-3)}`);
  const profile = openProfile(vault.boxOf(party.id, party.data_key), party);
  return new Map([
    ["Name", nameOf(vault, party).full],
    ["Born", profile ? longDay(profile.facts.born) : "Not known"],
    ["Worker", party.worker_id === null ? "Nobody" : names(party.worker_id)],
    ["Numbers", numbers.join(", ") || "None"],
    ["Texts", party.opted_out_at === null ? "Wanted" : `Stopped ${momentWords(party.opted_out_at, now)}`],
    ["Safe hours", safe ? `${hourWords(safe.from)} to ${hourWords(safe.to)}` : "Not said"],
    ["About me", summary.aboutMe > 0 ? "Written" : "Not written"],
    ...COUNTED.map(([key, what]): [string, string] => [what, String(summary[key])]),
  ]);
}

async function afterOf(staff: Staff, kept: Party, other: Party): Promise<Record<string, string>> {
  const { read, vault } = staff.parts.store;
  const safe = await safeForBoth(read, vault, { kept, other });
  const stopped = kept.opted_out_at !== null || other.opted_out_at !== null;
  const names = await staffNames(read, vault, [kept.worker_id]);
  return {
    Name: nameOf(vault, kept).full,
    Born: "This record's",
    Worker: kept.worker_id === null ? "The other record's" : names(kept.worker_id),
    Texts: stopped ? "Stopped" : "Wanted",
    "Safe hours": hoursAfter(safe),
    "About me": "This record's, if there is one",
    "Open concerns": "All stay open",
  };
}

function hoursAfter(safe: Awaited<ReturnType<typeof safeForBoth>>): string {
  if (safe === "never") return "They do not meet: ask first";
  return safe ? `${hourWords(safe.from)} to ${hourWords(safe.to)}` : "Not said";
}
