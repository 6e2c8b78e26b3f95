import { SafeHours } from "../domain/safe-hours.ts";
import { noteAboutMeRead } from "../store/about-me.ts";
import { addNote } from "../store/private-notes.ts";
import { addContact, audit } from "../store/records.ts";
import { dropSafeContact, keepSafeContact } from "../store/safe-contact.ts";
import { dropSafeWish } from "../store/safe-wishes.ts";
import { actOn, openCase } from "./access.ts";
import type { Staff } from "./staff.ts";
import { backTo, type Problem, threadPage } from "./thread.ts";
import { typedIn } from "./typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { daysAgo } from "./when.ts";

const LONGEST_NOTE = 4000;
const LONGEST_SAFE_NOTE = 200;
const base = "/staff/people/:id";

/** What staff write down about a person: a contact, a private note, the safe hours, that they have read the five lines. */
export function recordRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "post", path: `${base}/contact`, handle: (visit) => logContact(staff, visit) },
    { method: "post", path: `${base}/note`, handle: (visit) => keepNote(staff, visit) },
    { method: "post", path: `${base}/safe`, handle: (visit) => setSafe(staff, visit) },
    { method: "post", path: `${base}/safe/drop`, handle: (visit) => dropSafe(staff, visit) },
    { method: "post", path: `${base}/about-me/read`, handle: (visit) => readAboutMe(staff, visit) },
  ];
}

const KINDS = {
  spoke: { kind: "spoken", channel: "phone" },
  "no-answer": { kind: "attempt", channel: "phone" },
  met: { kind: "face_to_face", channel: "visit" },
} as const;

async function logContact(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { what = "", minutes = "", days = "0" } = visit.form;
  const chosen = Object.hasOwn(KINDS, what) ? KINDS[what as keyof typeof KINDS] : undefined;
  if (!chosen || !/^[0-7]$/.test(days))
    return await again(staff, visit, { message: "Choose what it was", words: "", about: "contact" });
  await actOn(staff, visit, "log-contact", async (db, { party, worker }) => {
    const now = staff.parts.clock.now();
    const length = chosen.kind === "attempt" ? null : minutesIn(minutes);
    const contact = { partyId: party.id, workerId: worker.id, ...chosen, minutes: length };
    await addContact(db, contact, daysAgo(Number(days), now));
    const detail = { kind: chosen.kind, minutes: length, daysAgo: Number(days) };
    await audit(db, { actor: worker.id, action: "contact.logged", subjectId: party.id, detail }, now);
  });
  return backTo(visit, "contact-logged");
}

/** Whole minutes up to ten hours; nothing for anything else. */
export function minutesIn(typed: string): number | null {
  const minutes = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= 600 ? minutes : null;
}

async function keepNote(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const words = typedIn(visit.form, "words");
  const wrong =
    words === ""
      ? "Write the note"
      : words.length > LONGEST_NOTE &&
        `Shorten the note to ${LONGEST_NOTE.toLocaleString("en-GB")} characters`;
  if (wrong) return await again(staff, visit, { message: wrong, words, about: "note" });
  await actOn(staff, visit, "write-note", async (db, { party, worker }) => {
    const { store, clock } = staff.parts;
    const now = clock.now();
    const id = await addNote(db, store.vault, party, { authorId: worker.id, words }, now);
    await audit(db, { actor: worker.id, action: "note.kept", subjectId: party.id, detail: { id } }, now);
  });
  return backTo(visit, "note-kept");
}

async function setSafe(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { from = "", to = "" } = visit.form;
  const note = typedIn(visit.form, "words");
  const hours = SafeHours.safeParse({ from, to });
  if (!hours.success || note.length > LONGEST_SAFE_NOTE) {
    const message = hours.success
      ? `Shorten what else to know to ${LONGEST_SAFE_NOTE} characters`
      : "Choose an end that is after the start";
    return await again(staff, visit, { message, words: note, about: "safe", typed: { from, to } });
  }
  await actOn(staff, visit, "keep-details", async (db, { party, worker }) => {
    const { store, clock } = staff.parts;
    await keepSafeContact(db, store.vault, party, { ...hours.data, note, by: worker.id }, clock.now());
    await audit(db, { actor: worker.id, action: "safe-contact.set", subjectId: party.id }, clock.now());
  });
  return backTo(visit, "safe-set");
}

async function dropSafe(staff: Staff, visit: SignedVisit): Promise<Answer> {
  await actOn(staff, visit, "keep-details", async (db, { party, worker }) => {
    await dropSafeContact(db, party.id);
    await dropSafeWish(db, party.id);
    const line = { actor: worker.id, action: "safe-contact.dropped", subjectId: party.id };
    await audit(db, line, staff.parts.clock.now());
  });
  return backTo(visit, "safe-dropped");
}

/** Named by its version: what they changed while the page was open has not been read. */
async function readAboutMe(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const version = Number(visit.form["version"]);
  await actOn(staff, visit, "read-about-me", async (db, { party, worker }) => {
    const now = staff.parts.clock.now();
    if (!Number.isSafeInteger(version) || version < 1) return;
    if (!(await noteAboutMeRead(db, { partyId: party.id, workerId: worker.id, version }, now))) return;
    await audit(
      db,
      { actor: worker.id, action: "about-me.read", subjectId: party.id, detail: { version } },
      now,
    );
  });
  return backTo(visit, "about-me-read");
}

async function again(staff: Staff, visit: SignedVisit, problem: Problem): Promise<Answer> {
  return await threadPage(staff, visit, await openCase(staff, visit), problem);
}
