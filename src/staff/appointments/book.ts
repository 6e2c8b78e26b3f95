import { dayOf } from "../../domain/day.ts";
import { allows } from "../../domain/roles.ts";
import type { Slot } from "../../domain/slots.ts";
import { comingBookings } from "../../store/bookings.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { bookFor } from "../../work/appointments/book-for.ts";
import { kindTitle, placeWords } from "../../work/appointments/calendar-entry.ts";
import { type MovedFor, moveFor } from "../../work/appointments/move-for.ts";
import { actFor, personFor, type Rights } from "../access.ts";
import { pressUndoably } from "../press-undoably.ts";
import type { Staff } from "../staff.ts";
import { undoOn } from "../undo.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { nameOf, staffNames } from "../who.ts";
import { momentOf } from "../words.ts";
import { chosenSlot, slotChoices, wantedIn } from "./book-slots.ts";
import { bookingIn, hasDay } from "./booking-access.ts";
import { careersView } from "./careers-view.ts";
import { backToDay } from "./day.ts";

const base = "/staff/people/:id/book";

/** The appointments of one person: what is booked, and booking or moving on their behalf. */
export function bookRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => bookPage(staff, visit) },
    { method: "post", path: base, handle: (visit) => bookIt(staff, visit) },
  ];
}

const DONE: Readonly<Record<string, string>> = {
  booked: "Booked. They are told by text.",
  "booked-tell": "Booked. They get no text about it, so tell them yourself.",
  moved: "Moved. They are told by text.",
  "moved-tell": "Moved. They get no text about it, so tell them yourself.",
  displaced: "The appointment is off. They are told, and offered other times.",
  "called-off": "The appointment is off, as they asked. They have it in a text.",
  "taken-back": "Taken back. Everything is as it was, and nobody was told.",
  "left-already": "It could not be taken back: they have been told, or the time is not free any more.",
  gone: "It was moved or called off a moment before, so nothing was changed.",
  offered: "They are asked by text whether they want to meet a careers adviser.",
  education: "The education worker is asked to see them, and told.",
  needs: "Noted what helps at appointments. Whoever sees them can read it.",
  "needs-dropped": "Taken out. Advisers no longer see it.",
};

export interface BookProblem {
  readonly message: string;
  readonly at: "slot" | "needs" | "meeting";
  readonly words?: string;
}

export async function bookPage(staff: Staff, visit: SignedVisit, problem?: BookProblem): Promise<Answer> {
  const rights = await personFor(staff, visit, "book-for");
  const { parts } = staff;
  const { party } = rights;
  const now = parts.clock.now();
  const moving = await movingIn(
    parts.store.read,
    staff,
    visit,
    visit.query.get("move") ?? visit.form["move"],
  );
  const wanted = wantedIn(visit.query, usualFor(visit.worker, moving), dayOf(now));
  const name = nameOf(parts.store.vault, party);
  const data = {
    id: party.id,
    name: rights.relation === "booked" ? name.first : name.full,
    first: name.first,
    mayOpen: rights.can("read-words"),
    hasDay: hasDay(visit.worker),
    coming: await comingView(staff, rights, visit.worker),
    moving: moving && { id: moving.id, when: momentOf(moving.start_at, now) },
    wanted,
    ...optionsOf(staff),
    choices: await slotChoices(parts, party.id, wanted, now),
    careers: await careersView(staff, rights),
    problem,
    undo: undoOn(staff, visit.worker.id, `people/${party.id}/book`),
    done: problem ? undefined : DONE[visit.query.get("done") ?? ""],
  };
  return { page: "book", data, status: problem ? 400 : 200 };
}

/** An adviser looks for their own times first; a move for more of the same. */
function usualFor(worker: Worker, moving: Row<"booking"> | undefined) {
  const isBookable = allows(worker.role, "be-booked", "others") && hasDay(worker);
  if (!moving) return isBookable ? { adviserId: worker.id } : {};
  const where = moving.by === "in-person" ? moving.place_id : moving.by;
  return { adviserId: moving.adviser_id, kind: moving.kind, where };
}

function optionsOf({ parts: { content } }: Staff) {
  return {
    kinds: content.service.appointmentKinds.map(({ id, title }) => ({ value: id, text: title })),
    places: [
      ...content.places.map(({ id, name }) => ({ value: id, text: name })),
      { value: "phone", text: "By phone" },
      { value: "video", text: "By video" },
    ],
  };
}

/** What is booked; an adviser from outside sees their own. */
async function comingView({ parts }: Staff, { party, relation }: Rights, worker: Worker) {
  const { read, vault } = parts.store;
  const now = parts.clock.now();
  const rows = (await comingBookings(read, party.id, now)).filter(
    ({ adviser_id }) => relation !== "booked" || adviser_id === worker.id,
  );
  const names = await staffNames(
    read,
    vault,
    rows.map(({ adviser_id }) => adviser_id),
  );
  return rows.map((row) => ({
    when: momentOf(row.start_at, now),
    what: `${kindTitle(parts.content, row.kind)} with ${names(row.adviser_id)}, ${placeWords(parts.content, row)}`,
    href: `/staff/bookings/${row.id}`,
  }));
}

/** The booking that is to be moved, for somebody who may. */
async function movingIn(
  db: Db,
  { parts }: Staff,
  { worker, params }: SignedVisit,
  id: string | undefined,
): Promise<Row<"booking"> | undefined> {
  if (!id) return undefined;
  const found = await bookingIn(db, worker, id, parts.clock.now());
  const isTheirs = found?.party.id === params["id"] && found?.booking.status === "booked";
  return isTheirs && found.can("book-for") ? found.booking : undefined;
}

async function bookIt(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { slot: value = "", move = "" } = visit.form;
  if (value === "") return await bookPage(staff, visit, { message: "Choose a time", at: "slot" });
  const result = await actFor(staff, visit, "book-for", async (db, { party, worker }) => {
    const now = staff.parts.clock.now();
    const slot = await chosenSlot(db, staff.parts, party.id, value, now);
    if (!slot) return { done: { booked: false, why: "taken" } as const };
    const moving = await movingIn(db, staff, { ...visit, worker }, move);
    if (move !== "" && !moving) return { done: { booked: false, why: "gone" } as const };
    const toBook = { party, slot, by: worker };
    const done = await pressUndoably<MovedFor>(
      db,
      staff,
      { party, worker, page: pageOf(slot, party, worker) },
      () =>
        moving
          ? moveFor(db, staff.parts, { ...toBook, bookingId: moving.id }, now)
          : bookFor(db, staff.parts, toBook, now),
    );
    return { done, slot };
  });
  return await after(staff, visit, result);
}

/** Where they come to next: their own day for what is with them, or the person's appointments. */
const pageOf = (slot: Slot, party: Row<"party">, worker: Worker): string =>
  slot.adviserId === worker.id && hasDay(worker) ? "day" : `people/${party.id}/book`;

async function after(
  staff: Staff,
  visit: SignedVisit,
  { done, slot }: { readonly done: MovedFor; readonly slot?: Slot },
): Promise<Answer> {
  const here = `/staff/people/${visit.params["id"]}/book`;
  if (!done.booked && done.why === "gone") return { to: `${here}?done=gone` };
  if (!done.booked || !slot) {
    const message = "Somebody has just taken this time. Choose another";
    return await bookPage(staff, visit, { message, at: "slot" });
  }
  const what = visit.form["move"] ? ("moved" as const) : ("booked" as const);
  const said = done.tellThem ? (`${what}-tell` as const) : what;
  const isMine = slot.adviserId === visit.worker.id && hasDay(visit.worker);
  return isMine ? backToDay(dayOf(slot.start), said, done.id) : { to: `${here}?done=${said}` };
}
