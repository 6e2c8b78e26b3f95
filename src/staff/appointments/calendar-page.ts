import { feedOf, setInvites, wantsInvites } from "../../store/calendar-feeds.ts";
import { audit } from "../../store/records.ts";
import { closeFeed, openFeed } from "../../work/appointments/calendar-feed.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { momentOf } from "../words.ts";
import { mustHaveDay } from "./booking-access.ts";

/** The address by which somebody has their appointments in a calendar of their own. */
export function calendarRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/calendar", handle: (visit) => calendarPage(staff, visit) },
    { method: "post", path: "/staff/calendar/new", handle: (visit) => makeNew(staff, visit) },
    { method: "post", path: "/staff/calendar/off", handle: (visit) => turnOff(staff, visit) },
    { method: "post", path: "/staff/calendar/invitations", handle: (visit) => chooseInvites(staff, visit) },
  ];
}

const DONE: Readonly<Record<string, string>> = {
  off: "The address is off. It opens nothing any more.",
  mailed: "From now on each appointment is mailed to you.",
  "not-mailed": "From now on no appointment is mailed to you.",
};

async function calendarPage(staff: Staff, visit: SignedVisit, secret?: string): Promise<Answer> {
  mustHaveDay(visit);
  const { store, clock, publicUrl } = staff.parts;
  const feed = await feedOf(store.read, visit.worker.id);
  const now = clock.now();
  const url = secret && `${publicUrl}/calendar/${secret}.ics`;
  const data = {
    url,
    webcal: url?.replace(/^https?:/, "webcal:"),
    feed: feed && {
      made: momentOf(feed.made_at, now),
      read: feed.read_at === null ? undefined : momentOf(feed.read_at, now),
    },
    hasEmail: visit.worker.profile.email !== undefined,
    mailed: await wantsInvites(store.read, visit.worker.id),
    done: DONE[visit.query.get("done") ?? ""],
  };
  return { page: "calendar", data };
}

/** The page itself is the answer: the address stands nowhere else, and is not to be had again. */
async function makeNew(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustHaveDay(visit);
  const { store, clock } = staff.parts;
  const secret = await store.write((db) => openFeed(db, store.vault, visit.worker.id, clock.now()));
  return await calendarPage(staff, visit, secret);
}

async function turnOff(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { store, clock } = staff.parts;
  await store.write((db) => closeFeed(db, visit.worker.id, clock.now()));
  return { to: "/staff/calendar?done=off" };
}

async function chooseInvites(staff: Staff, visit: SignedVisit): Promise<Answer> {
  mustHaveDay(visit);
  const { store, clock } = staff.parts;
  const { id } = visit.worker;
  const on = visit.form["mail"] === "on";
  await store.write(async (db) => {
    await setInvites(db, id, on);
    await audit(
      db,
      { actor: id, action: "calendar.invitations", subjectId: id, detail: { on } },
      clock.now(),
    );
  });
  return { to: `/staff/calendar?done=${on ? "mailed" : "not-mailed"}` };
}
