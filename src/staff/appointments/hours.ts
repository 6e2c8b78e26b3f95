import { Day } from "../../domain/day.ts";
import { audit } from "../../store/records.ts";
import { setGap } from "../../store/schedules.ts";
import { changeHours, type HoursChange, hoursOf, inTheWayOf } from "../../work/appointments/own-hours.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { hoursIn, whyNotBeside } from "./hours-form.ts";
import { GAPS, type HoursProblem, hoursPage, mustBeBookable } from "./hours-page.ts";

const base = "/staff/hours";

/** An adviser's own hours: when and where they see people, and the gap in between. */
export function hoursRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => hoursPage(staff, visit) },
    { method: "post", path: `${base}/add`, handle: (visit) => add(staff, visit) },
    { method: "post", path: `${base}/gap`, handle: (visit) => chooseGap(staff, visit) },
    { method: "post", path: `${base}/:key/end`, handle: (visit) => end(staff, visit) },
  ];
}

async function add(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustBeBookable(visit);
  const { store, clock, content } = staff.parts;
  const wrong = (message: string) => hoursPage(staff, visit, { message, at: "add-form", typed: visit.form });
  const pattern = hoursIn(visit.form, content);
  if (typeof pattern === "string") return await wrong(pattern);
  const { hours } = await hoursOf(store.read, visit.worker);
  const problem = whyNotBeside(pattern, hours, content, clock.now());
  return problem ? await wrong(problem) : await change(staff, visit, { do: "add", pattern }, "added");
}

async function end(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustBeBookable(visit);
  const key = visit.params["key"]!;
  const at = `end-${key}`;
  const { hours } = await hoursOf(staff.parts.store.read, visit.worker);
  if (!hours.some((one) => one.key === key)) throw notFound();
  const lastDay = Day.safeParse(visit.form["last"]);
  if (!lastDay.success)
    return await hoursPage(staff, visit, { message: "Enter the last day", at, typed: visit.form });
  return await change(staff, visit, { do: "end", key, lastDay: lastDay.data }, "ended");
}

/** Appointments that would be left without time are said first; the same form once more calls them off. */
async function change(
  staff: Staff,
  visit: SignedVisit,
  wanted: HoursChange,
  done: "added" | "ended",
): Promise<Answer> {
  const { store, clock } = staff.parts;
  const isSure = visit.form["sure"] === "yes";
  const inTheWay = await store.write(async (db) => {
    const stranded = await inTheWayOf(db, visit.worker, wanted, clock.now());
    if (stranded.length > 0 && !isSure) return stranded.length;
    await changeHours(db, staff.parts, visit.worker, wanted, clock.now());
    return 0;
  });
  return inTheWay === 0
    ? { to: `${base}?done=${done}` }
    : await hoursPage(staff, visit, warningOf(wanted, visit.form, inTheWay));
}

function warningOf(wanted: HoursChange, typed: SignedVisit["form"], inTheWay: number): HoursProblem {
  const what = inTheWay === 1 ? "1 appointment has" : `${inTheWay} appointments have`;
  const at = wanted.do === "end" ? `end-${wanted.key}` : "add-form";
  return {
    message: `${what} no time any more then. End it only if you cannot be there`,
    at,
    typed,
    inTheWay,
  };
}

async function chooseGap(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustBeBookable(visit);
  const minutes = GAPS.find((one) => String(one) === visit.form["gap"]);
  if (minutes === undefined)
    return await hoursPage(staff, visit, { message: "Choose the minutes", at: "gap", typed: {} });
  const { store, clock } = staff.parts;
  const { id } = visit.worker;
  await store.write(async (db) => {
    await setGap(db, id, minutes);
    await audit(db, { actor: id, action: "hours.gap", subjectId: id, detail: { minutes } }, clock.now());
  });
  return { to: `${base}?done=gap` };
}
