import * as z from "zod";
import type { EpochMs } from "../../clock.ts";
import { canUndo } from "../../domain/attendance.ts";
import { allows, type Capability } from "../../domain/roles.ts";
import { ServiceError } from "../../errors.ts";
import { attendanceOf } from "../../store/attendance.ts";
import { bookingById, KNOWN_FOR_MS } from "../../store/bookings.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { type Worker, workerById } from "../../store/workers.ts";
import { relationTo } from "../../work/rights.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import type { SignedVisit } from "../visit.ts";

/** An appointment, whom it is with, and what this worker may do about it. */
export interface BookingCase {
  readonly booking: Row<"booking">;
  readonly party: Row<"party">;
  /** Whether they are the adviser of it. */
  readonly isMine: boolean;
  can(capability: Capability): boolean;
}

/** Those whom young people have appointments with: they have a day, and a calendar of it. */
export const hasDay = ({ role }: Pick<Worker, "role">): boolean => allows(role, "mark-attendance", "booked");

/** @throws ServiceError `staff/forbidden` */
export function mustHaveDay({ worker }: Pick<SignedVisit, "worker">): void {
  if (hasDay(worker)) return;
  throw new ServiceError(
    "staff/forbidden",
    "This page is for those whom young people have appointments with.",
  );
}

/**
 * An appointment and a worker's rights. An adviser sees their own until a fortnight after, and until it is marked; others
 * see those of the people they look after. After a fortnight a manager can mark what is not.
 */
export async function bookingIn(
  db: Db,
  worker: Worker,
  bookingId: string,
  now: EpochMs,
): Promise<BookingCase | undefined> {
  const booking = await bookingById(db, bookingId);
  const party = booking && (await partyById(db, booking.party_id));
  if (!booking || !party) return undefined;
  const isMine = booking.adviser_id === worker.id && (await isAtHand(db, booking, now));
  const relation = await relationTo(db, worker, party, now);
  const can = (what: Capability): boolean =>
    worker.active &&
    ((what === "mark-overdue" && isOverdue(booking, now) && allows(worker.role, what, "others")) ||
      (isMine && allows(worker.role, what, "booked")) ||
      (relation !== "booked" && !ON_PAPER.includes(what) && allows(worker.role, what, relation)));
  return { booking, party, isMine, can };
}

/** Only in the ways that stand in `bookingIn`, whoever it is about. */
const ON_PAPER: readonly Capability[] = ["mark-attendance", "mark-overdue"];

const isOverdue = ({ status, end_at }: Row<"booking">, now: EpochMs): boolean =>
  status === "booked" && end_at <= now - KNOWN_FOR_MS;

/** Of the last fortnight or to come, still to be marked, or marked so lately that it can be taken back. */
export async function isAtHand(
  db: Db,
  { id, status, end_at }: Pick<Row<"booking">, "id" | "status" | "end_at">,
  now: EpochMs,
): Promise<boolean> {
  if (end_at > now - KNOWN_FOR_MS || status === "booked") return true;
  const mark = await attendanceOf(db, id);
  return mark !== undefined && canUndo(mark.marked_at, now);
}

const notYours = (): ServiceError =>
  new ServiceError(
    "staff/forbidden",
    "This is not your appointment. If you should be able to see it, ask the duty worker or your manager.",
  );

function idIn({ params }: SignedVisit): string {
  const id = z.uuid().safeParse(params["bookingId"]);
  if (!id.success) throw notFound();
  return id.data;
}

/**
 * The appointment that a page is about.
 * @throws ServiceError `staff/not-found`; `staff/forbidden`, which goes into the audit
 */
export async function openBooking(staff: Staff, visit: SignedVisit, needs: Capability): Promise<BookingCase> {
  const { store, clock } = staff.parts;
  const found = await bookingIn(store.read, visit.worker, idIn(visit), clock.now());
  if (!found) throw notFound();
  if (found.can(needs)) return found;
  const line = { actor: visit.worker.id, action: "booking.refused", subjectId: found.booking.id };
  await store.write((db) => audit(db, line, clock.now()));
  throw notYours();
}

/** Does something to an appointment in one transaction, by the rights of that very moment. @throws as `openBooking` */
export async function actOnBooking<R>(
  staff: Staff,
  visit: SignedVisit,
  needs: Capability,
  act: (db: Db, on: BookingCase & { readonly worker: Worker }) => Promise<R>,
): Promise<R> {
  await openBooking(staff, visit, needs);
  const { store, clock } = staff.parts;
  return await store.write(async (db) => {
    const worker = await workerById(db, store.vault, visit.worker.id);
    const found = worker && (await bookingIn(db, worker, idIn(visit), clock.now()));
    if (!worker || !found?.can(needs)) throw notYours();
    return await act(db, { ...found, worker });
  });
}
