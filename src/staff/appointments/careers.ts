import { allows } from "../../domain/roles.ts";
import { ServiceError } from "../../errors.ts";
import { dropAccessNeeds, keepAccessNeeds } from "../../store/access-needs.ts";
import { audit } from "../../store/records.ts";
import { peopleOf } from "../../store/staff-caseload.ts";
import type { Worker } from "../../store/workers.ts";
import { askEducation, closeReferral } from "../../work/appointments/education.ts";
import { offerFirstMeeting } from "../../work/appointments/first-meeting.ts";
import { tierOneFor } from "../../work/handoffs/tier-one.ts";
import { whose } from "../../work/rights.ts";
import { actFor } from "../access.ts";
import type { Staff } from "../staff.ts";
import { typedIn } from "../typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { nameOf } from "../who.ts";
import { tierView } from "./appointment-view.ts";
import { type BookProblem, bookPage } from "./book.ts";
import { meetingView } from "./careers-view.ts";

const base = "/staff/people/:id";
const LONGEST_NEEDS = 200;

/** Bringing young people and Connexions together: who has met nobody, who has had little, and what to do about it. */
export function careersRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/careers", handle: (visit) => careersPage(staff, visit) },
    { method: "post", path: `${base}/meeting`, handle: (visit) => offerMeeting(staff, visit) },
    { method: "post", path: `${base}/education`, handle: (visit) => askForEducation(staff, visit) },
    { method: "post", path: `${base}/education/end`, handle: (visit) => endEducation(staff, visit) },
    { method: "post", path: `${base}/needs`, handle: (visit) => noteNeeds(staff, visit) },
  ];
}

/** Those who have people of their own, or stand in for somebody who has. */
export const looksAfter = ({ role }: Pick<Worker, "role">): boolean =>
  allows(role, "re-engage", "own") || allows(role, "re-engage", "covered");

async function careersPage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  if (!looksAfter(visit.worker))
    throw new ServiceError("staff/forbidden", "This page is for those who look after young people.");
  const people = await peopleView(staff, visit.worker);
  const data = {
    unmet: people.filter(({ isOpen }) => isOpen),
    below: people.filter(({ tier }) => !tier.reached),
    count: people.length,
    done: visit.query.get("done") === "offered" ? "They are asked by text." : undefined,
  };
  return { page: "careers", data };
}

/** A worker's people, with the first meeting and the support that each has had. */
export async function peopleView({ parts }: Staff, worker: Worker) {
  const { read, vault } = parts.store;
  const now = parts.clock.now();
  const of = await whose(read, worker, "re-engage", now);
  const rows = of === "everyone" ? [] : await peopleOf(read, of, now);
  const tiers = await tierOneFor(
    read,
    rows.map(({ id }) => id),
    now,
  );
  const views = rows.map(async (row) => ({
    ...(await meetingView(parts, row.id, now)),
    id: row.id,
    name: nameOf(vault, row).full,
    href: `/staff/people/${row.id}/book`,
    tier: tierView(tiers.get(row.id)!),
  }));
  return (await Promise.all(views)).sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

async function offerMeeting(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const problem = await actFor(staff, visit, "re-engage", (db, { party, worker }) =>
    offerFirstMeeting(db, staff.parts, party, worker.id, staff.parts.clock.now()),
  );
  if (problem !== undefined) return await bookPage(staff, visit, { message: problem, at: "meeting" });
  return visit.form["from"] === "list" ? { to: "/staff/careers?done=offered" } : backToBook(visit, "offered");
}

async function askForEducation(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const problem = await actFor(staff, visit, "re-engage", (db, { party, worker }) =>
    askEducation(db, staff.parts, party, worker.id, staff.parts.clock.now()),
  );
  if (problem !== undefined) return await bookPage(staff, visit, { message: problem, at: "meeting" });
  return backToBook(visit, "education");
}

/** The education worker says what came of it; it leaves their list. */
async function endEducation(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const outcome = visit.form["outcome"] === "seen" ? "seen" : "not-reached";
  await actFor(staff, visit, "book-for", (db, { party, worker }) =>
    closeReferral(db, party.id, outcome, worker.id, staff.parts.clock.now()),
  );
  return { to: "/staff" };
}

/** Kept only if the person has agreed, for it goes to another agency; an empty box takes it out. */
async function noteNeeds(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const words = typedIn(visit.form, "words");
  const problem = whyNotNoted(words, visit.form["agreed"] === "yes");
  if (problem) return await bookPage(staff, visit, problem);
  await actFor(staff, visit, "keep-details", async (db, { party, worker }) => {
    const { store, clock } = staff.parts;
    const now = clock.now();
    if (words === "") await dropAccessNeeds(db, party.id);
    else await keepAccessNeeds(db, store.vault, party, { words, by: worker.id }, now);
    const action = words === "" ? "access-needs.dropped" : "access-needs.shared";
    await audit(db, { actor: worker.id, action, subjectId: party.id }, now);
  });
  return backToBook(visit, words === "" ? "needs-dropped" : "needs");
}

function whyNotNoted(words: string, hasAgreed: boolean): BookProblem | undefined {
  if (words.length > LONGEST_NEEDS)
    return { message: `Shorten it to ${LONGEST_NEEDS} characters`, at: "needs", words };
  if (words === "" || hasAgreed) return undefined;
  return { message: "Ask them first, and tick that they agreed", at: "needs", words };
}

const backToBook = ({ params }: SignedVisit, done: string): Answer => ({
  to: `/staff/people/${params["id"]}/book?done=${done}`,
});
