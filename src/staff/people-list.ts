import type { EpochMs } from "../clock.ts";
import { inOrder, isIn, ORDERS, type Order, type Standing, VIEWS, type View } from "../domain/caseload.ts";
import { ageOn, dayOf } from "../domain/day.ts";
import type { Facts } from "../domain/facts.ts";
import { plainName, toldApart } from "../domain/name-match.ts";
import { allows } from "../domain/roles.ts";
import { ServiceError } from "../errors.ts";
import { openProfile } from "../store/parties.ts";
import { type PersonRow, peopleWithStanding } from "../store/people-list.ts";
import type { Vault } from "../store/vault.ts";
import type { Worker } from "../store/workers.ts";
import { whose } from "../work/rights.ts";
import { pagesOf } from "./pages-of.ts";
import { personCells } from "./person-cells.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { nameOf } from "./who.ts";

const ON_A_PAGE = 50;
const LONGEST_NAME = 60;

/** Everybody of a worker's on one page: who needs them now, what waits, what comes up, who is silent. */
export function peopleListRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "get", path: "/staff/people", handle: (visit) => peopleListPage(staff, visit) }];
}

/** A young person of the list, with the name told apart from all others of it. */
export interface Listed {
  readonly row: PersonRow;
  readonly first: string;
  readonly name: string;
  readonly standing: Standing;
}

async function peopleListPage(staff: Staff, { worker, query }: SignedVisit): Promise<Answer> {
  const now = staff.parts.clock.now();
  const all = await listedFor(staff, worker, now);
  const asked = askedIn(query);
  const found = inOrder(all.filter(matching(asked, now)), asked.sort, now);
  const { shown, ...pages } = pagesOf(found, Number(query.get("page")), ON_A_PAGE);
  const link = (change: Partial<Asked> & { page?: number }) => linkTo({ ...asked, ...change });
  const data = {
    asked,
    total: found.length,
    views: VIEWS.map((view) => viewLink(view, asked, all, now)),
    orders: Object.fromEntries(
      ORDERS.map((sort) => [sort, { href: link({ sort }), on: sort === asked.sort }]),
    ),
    people: shown.map((one) => personCells(one, { ownId: worker.id, now })),
    pages: { ...pages, hrefs: pages.numbers.map((page) => ({ page, href: link({ page }) })) },
    clear: link({ name: "" }),
    everyone: allows(worker.role, "read-words", "others"),
  };
  return { page: "people", data };
}

interface Asked {
  readonly view: View;
  readonly sort: Order;
  /** The beginning of a first name. */
  readonly name: string;
}

const oneOf = <Name extends string>(names: readonly Name[], text: string | null): Name =>
  names.find((name) => name === text) ?? names[0]!;

const askedIn = (query: URLSearchParams): Asked => ({
  view: oneOf(VIEWS, query.get("show")),
  sort: oneOf(ORDERS, query.get("sort")),
  name: (query.get("name") ?? "").trim().slice(0, LONGEST_NAME),
});

/** A search looks through everybody, whatever part is shown. */
function matching({ view, name }: Asked, now: EpochMs): (one: Listed) => boolean {
  const wanted = plainName(name);
  return wanted === ""
    ? ({ standing }) => isIn(view, standing, now)
    : ({ first }) => plainName(first).startsWith(wanted);
}

function linkTo({ view, sort, name, page = 1 }: Asked & { page?: number }): string {
  const query = new URLSearchParams();
  if (view !== VIEWS[0]) query.set("show", view);
  if (sort !== ORDERS[0]) query.set("sort", sort);
  if (name !== "") query.set("name", name);
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? "/staff/people" : `/staff/people?${query}`;
}

const VIEW_WORDS: Readonly<Record<View, string>> = {
  everybody: "Everybody",
  now: "Needs me now",
  waiting: "Waiting",
  week: "Due this week",
  silent: "Silent",
  stopped: "Texts stopped",
};

function viewLink(view: View, asked: Asked, all: readonly Listed[], now: EpochMs) {
  return {
    text: VIEW_WORDS[view],
    count: all.filter(({ standing }) => isIn(view, standing, now)).length,
    href: linkTo({ ...asked, view, name: "" }),
    on: asked.name === "" && view === asked.view,
  };
}

/** Everybody whose words a worker may read. @throws ServiceError `staff/forbidden` for somebody who has no young people */
export async function listedFor({ parts }: Staff, worker: Worker, now: EpochMs): Promise<Listed[]> {
  const { read, vault } = parts.store;
  const of = await whose(read, worker, "read-words", now);
  if (of.length === 0)
    throw new ServiceError("staff/forbidden", "This list is for whoever looks after young people.");
  const complaints = allows(worker.role, "handle-complaint", "others");
  return named(vault, await peopleWithStanding(read, of, complaints, now), now);
}

function named(vault: Vault, rows: readonly PersonRow[], now: EpochMs): Listed[] {
  const people = rows.map((row) => ({ row, profile: openProfile(vault.boxOf(row.id, row.data_key), row) }));
  const labels = toldApart(
    people.map(({ row, profile }) => {
      const { full } = nameOf(vault, row);
      return profile ? [full, `${full}, ${ageOn(dayOf(now), profile.facts.born)}`] : [full];
    }),
  );
  return people.map(({ row, profile }, i) => ({
    row,
    first: profile?.firstName ?? "",
    name: labels[i]!,
    standing: standingOf(row, profile?.facts),
  }));
}

const standingOf = (row: PersonRow, facts: Facts | undefined): Standing => ({
  touch: {
    since: row.created_at,
    seenAt: row.seen_at,
    metAt: row.met_at,
    heardAt: row.heard_at,
    status: facts?.status,
  },
  concern: row.level,
  unreadSince: row.unread_since,
  seenSince: row.seen_since,
  callSince: row.call_since,
  askDue: row.ask_due,
  bookingAt: row.booking_at,
  reviewDue: row.review_due,
  born: facts?.born,
  stopped: row.opted_out_at !== null,
});
