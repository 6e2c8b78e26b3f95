import type { EpochMs } from "../clock.ts";
import { addDays, Day, dayOf, londonTime } from "../domain/day.ts";
import { instantOf } from "../domain/hours.ts";
import { ServiceError } from "../errors.ts";
import { audit } from "../store/records.ts";
import type { ThreadRow } from "../store/staff-thread.ts";
import { MOST_IN_TRANSCRIPT, saidBetween } from "../store/transcript.ts";
import { type Case, openCase } from "./access.ts";
import { hiddenFrom } from "./complaint-view.ts";
import { messageView, type Reader } from "./message-view.ts";
import { type PdfLine, pdfOf } from "./pdf.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { nameOf, staffNames } from "./who.ts";

const USUAL_DAYS = 30;
/** The rest of the page comes on top; all of it stays under 100 KB. */
const MOST_BYTES = 70_000;

/** What was said between two days, to print or to keep in the case file. Each time is noted as an export. */
export function transcriptRoutes(staff: Staff): readonly SignedRoute[] {
  const base = "/staff/people/:id/transcript";
  return [
    { method: "get", path: base, handle: (visit) => transcriptPage(staff, visit) },
    { method: "get", path: `${base}.pdf`, handle: (visit) => transcriptFile(staff, visit) },
  ];
}

interface Range {
  readonly from: Day;
  /** The last day; it is in the transcript. */
  readonly to: Day;
}

async function caseFor(staff: Staff, visit: SignedVisit): Promise<Case> {
  const found = await openCase(staff, visit);
  if (found.access === "all" && found.can("take-transcript")) return found;
  throw new ServiceError(
    "staff/forbidden",
    "A transcript for the case file is taken by their own worker or by duty.",
  );
}

async function transcriptPage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await caseFor(staff, visit);
  const now = staff.parts.clock.now();
  const asked = { from: visit.query.get("from"), to: visit.query.get("to") };
  const base = { id: found.party.id, name: nameOf(staff.parts.store.vault, found.party), today: dayOf(now) };
  if (asked.from === null && asked.to === null)
    return { page: "transcript", data: { ...base, from: addDays(dayOf(now), -USUAL_DAYS), to: dayOf(now) } };
  const range = rangeIn(asked.from, asked.to);
  if (!range) return { page: "transcript", data: { ...base, ...asked, error: WRONG }, status: 400 };
  const made = await makeTranscript(staff, visit, found, range, "page");
  const shown = fitting(made.lines);
  return { page: "transcript", data: { ...base, ...range, ...made, lines: shown, all: made.lines.length } };
}

const WRONG = "Choose a first day and a last day that is not before it";

function rangeIn(from: string | null, to: string | null): Range | undefined {
  const [first, last] = [Day.safeParse(from), Day.safeParse(to)];
  if (!first.success || !last.success || first.data > last.data) return undefined;
  return { from: first.data, to: last.data };
}

async function transcriptFile(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await caseFor(staff, visit);
  const range = rangeIn(visit.query.get("from"), visit.query.get("to"));
  if (!range) return { to: `/staff/people/${found.party.id}/transcript?from=&to=` };
  const { title, about, lines } = await makeTranscript(staff, visit, found, range, "pdf");
  const body = await pdfOf({ title, about, lines });
  return { file: `transcript-${range.from}-to-${range.to}.pdf`, type: "application/pdf", body };
}

async function makeTranscript(staff: Staff, visit: SignedVisit, on: Case, range: Range, as: "page" | "pdf") {
  const { store, clock, content } = staff.parts;
  const now = clock.now();
  const lines = await linesOf(staff, on, range);
  const detail = { ...range, as, messages: lines.length };
  const line = { actor: visit.worker.id, action: "transcript.exported", subjectId: on.party.id, detail };
  await store.write((db) => audit(db, line, now));
  const { firstName, lastName } = visit.worker.profile;
  return {
    title: `Messages with ${nameOf(store.vault, on.party).full}`,
    about: [
      `${dayWords(range.from)} to ${dayWords(range.to)}. ${lines.length} ${lines.length === 1 ? "message" : "messages"}.`,
      `Made ${stampOf(now)} by ${firstName} ${lastName} from ${content.service.neutralName}. Times are London times. Private notes are not in it.`,
      ...(lines.length === MOST_IN_TRANSCRIPT ? ["There were more: choose fewer days for the rest."] : []),
    ],
    lines,
  };
}

async function linesOf(
  { parts: { store, clock } }: Staff,
  on: Case,
  { from, to }: Range,
): Promise<PdfLine[]> {
  const { party } = on;
  const hidden = await hiddenFrom(on, store.read);
  const [first, after] = [instantOf(from, "00:00"), instantOf(addDays(to, 1), "00:00")];
  const rows = (await saidBetween(store.read, party.id, first, after)).filter(
    ({ row }) => !hidden.has(row.id),
  );
  const authors = rows.map(({ from: side, row }) => (side === "us" ? row.author_id : null));
  const reader: Reader = {
    box: store.vault.boxOf(party.id, party.data_key),
    theirName: nameOf(store.vault, party).first,
    staffName: await staffNames(store.read, store.vault, authors),
    now: clock.now(),
  };
  return rows.map((row) => lineOf(reader, row));
}

function lineOf(reader: Reader, row: ThreadRow): PdfLine {
  const { who, text, channel, delivery } = messageView(reader, row);
  return { who, text, stamp: stampOf(atOf(row)), how: delivery ? `${channel}, ${delivery.text}` : channel };
}

const atOf = (one: ThreadRow): EpochMs =>
  one.from === "them"
    ? one.row.received_at
    : one.from === "us"
      ? (one.row.sent_at ?? one.row.created_at)
      : one.row.at;

const stampOf = (at: EpochMs): string => londonTime(at).toFormat("ccc d LLL yyyy, HH:mm");
const dayWords = (day: Day): string => londonTime(instantOf(day, "12:00")).toFormat("d LLL yyyy");

function fitting(lines: readonly PdfLine[]): readonly PdfLine[] {
  let bytes = 0;
  const over = lines.findIndex(({ text }) => {
    bytes += 250 + Buffer.byteLength(text.replace(/[&<>"'`\\]/g, "&quot;"));
    return bytes > MOST_BYTES;
  });
  return over < 0 ? lines : lines.slice(0, over);
}
