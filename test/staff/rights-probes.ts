import { Day } from "../../src/domain/day.ts";
import type { Capability } from "../../src/domain/roles.ts";
import { makeAsk } from "../../src/store/asks.ts";
import { wordsOf } from "./browser.ts";
import { type Hired, hire, keep, type Office } from "./office.ts";
import type { Cell } from "./rights-scene.ts";
import { askedFor, askedToPutRight, saidOfThemselves, worried } from "./scene.ts";

/** Asks for what a capability allows, by a real request. @returns whether it was done */
export type Probe = (office: Office, cell: Cell) => Promise<boolean>;

const KEY = "k".repeat(43);
const refused: ReadonlySet<number> = new Set([403, 404]);

const page = ({ person }: Cell) => `/staff/people/${person.party.id}`;
const opens = async ({ visitor }: Cell, path: string) => !refused.has((await visitor.get(path)).status);
const statusOf = async ({ visitor, token }: Cell, path: string, form: Record<string, string> = {}) =>
  (await visitor.post(path, { token, key: KEY, ...form })).status;
const goes = async (cell: Cell, path: string, form: Record<string, string> = {}) =>
  !refused.has(await statusOf(cell, path, form));

let days = 0;
/** A week that nobody has taken. */
function freshWeek(): { first: string; last: string } {
  const first = Day.parse(new Date(Date.UTC(2027, 0, 4 + 7 * days++)).toISOString().slice(0, 10));
  return { first, last: first };
}

let phones = 200;
async function freshPerson(office: Office, worker: Hired) {
  return await keep(office, "Fresh", worker, String(phones++));
}

/** A colleague with somebody who depends on them, of no role that matters here. */
let colleagues = 0;
async function freshColleague(office: Office): Promise<Hired> {
  const colleague = await hire(office, `Fresh${colleagues}`, "personal_adviser", 400 + colleagues++);
  await freshPerson(office, colleague);
  return colleague;
}

/** What is asked about a young person, in each relation. */
export const ofPerson: Readonly<Partial<Record<Capability, Probe>>> = {
  "see-waits": async (office, cell) => {
    const { ref } = await askedFor(office, cell.person, "handoff words");
    return await opens(cell, `/staff/trail/${ref}`);
  },
  "read-words": async (office, cell) => {
    await askedFor(office, cell.person, "handoff words");
    return wordsOf(await cell.visitor.get(page(cell))).includes("handoff words");
  },
  "take-transcript": (_, cell) => opens(cell, `${page(cell)}/transcript?from=2026-11-01&to=2026-11-30`),
  answer: (_, cell) => goes(cell, `${page(cell)}/write`, { words: "How are you?", key: KEY }),
  "plan-text": (_, cell) =>
    goes(cell, `${page(cell)}/plan`, { words: "See you", day: "2026-11-24", time: "10:00" }),
  "close-thread": async (office, cell) => {
    const { id } = await askedFor(office, cell.person, "handoff words");
    return await goes(cell, `${page(cell)}/handoffs/${id}/close`);
  },
  "handle-complaint": async (office, cell) => {
    const { id } = await askedFor(office, cell.person, "complaint words", "complaint");
    return await goes(cell, `${page(cell)}/handoffs/${id}/close`);
  },
  "read-concern": async (office, cell) => {
    const { id } = await worried(office, cell.person, "concern words");
    return await opens(cell, `${page(cell)}/concerns/${id}`);
  },
  "take-concern": async (office, cell) => {
    const { id } = await worried(office, cell.person, "concern words");
    return await goes(cell, `${page(cell)}/concerns/${id}/take`);
  },
  "close-concern": async (office, cell) => {
    const { id } = await worried(office, cell.person, "concern words");
    const note = { done: "Spoke to them", shared: "Nobody", withheld: "", reason: "" };
    return await goes(cell, `${page(cell)}/concerns/${id}/close`, note);
  },
  "log-contact": (_, cell) =>
    goes(cell, `${page(cell)}/contact`, { what: "spoke", minutes: "10", days: "0" }),
  "write-note": (_, cell) => goes(cell, `${page(cell)}/note`, { words: "A note" }),
  "keep-details": (_, cell) => goes(cell, `${page(cell)}/safe`, { from: "09:00", to: "20:00", words: "" }),
  "put-right": (_, cell) => opens(cell, `${page(cell)}/put-right`),
  "settle-put-right": async (office, cell) => {
    const id = await askedToPutRight(office, cell.person);
    return await opens(cell, `/staff/put-right/${id}`);
  },
  "decide-ask": async (office, cell) => {
    const handoff = await askedFor(office, cell.person, "asks", "entitlement");
    const partyId = cell.person.party.id;
    const ask = {
      partyId,
      entitlementId: "pass",
      handoffId: handoff.id,
      dueOn: Day.parse("2026-12-01"),
    };
    const { id } = await office.store.write((db) => makeAsk(db, ask, office.clock.now()));
    return await goes(cell, `${page(cell)}/asks/${id}/granted`);
  },
  "read-about-me": async (office, cell) => {
    await saidOfThemselves(office, cell.person, ["I hate being rung"]);
    return await goes(cell, `${page(cell)}/about-me/read`, { version: "1" });
  },
  transfer: async (office, cell) => {
    const { id, worker_id } = cell.person.party;
    const to = await hire(office, `To${colleagues}`, "personal_adviser", 400 + colleagues++);
    const status = await statusOf(cell, `${page(cell)}/transfer`, { to: to.id, back: "" });
    await office.store.write(async (db) => {
      await db.deleteFrom("transfer").where("party_id", "=", id).execute();
      await db.updateTable("party").set({ worker_id }).where("id", "=", id).execute();
    });
    return status === 303;
  },
};

/** What is asked about a colleague: oneself, somebody one stands in for, somebody else. */
export const ofColleague: Readonly<Partial<Record<Capability, Probe>>> = {
  "see-caseload": (_, cell) => opens(cell, `/staff/team/${cell.colleague.id}`),
  "set-leave": (_, cell) => goes(cell, `/staff/team/${cell.colleague.id}/leave`, freshWeek()),
  "leave-to-duty": async (_, cell) => {
    const leave = { ...freshWeek(), cover: "duty" };
    return (await statusOf(cell, `/staff/team/${cell.colleague.id}/leave`, leave)) === 303;
  },
  "switch-off": (_, cell) => goes(cell, `/staff/team/${cell.colleague.id}/off`),
};

/** What is about nobody in particular. */
export const ofAll: Readonly<Partial<Record<Capability, Probe>>> = {
  "look-at-sample": (_, cell) => opens(cell, "/staff/sample"),
  "see-gaps": (_, cell) => opens(cell, "/staff/team"),
  export: (_, cell) => opens(cell, "/staff/waiting.csv"),
  "mark-overdue": (_, cell) => opens(cell, "/staff/unmarked"),
  oversee: async (_, cell) =>
    wordsOf(await cell.visitor.get("/staff")).includes("What waits across the service"),
};

/** What a role is fit to be chosen for, by a manager. The relation is the one that the choice would make. */
export const ofChosen = {
  "look-after": async (office: Office, chosen: Cell, manager: Cell) => {
    const stranger = await freshColleague(office);
    const { party } = await freshPerson(office, stranger);
    const form = { to: chosen.worker.id, back: "" };
    return (await statusOf(manager, `/staff/people/${party.id}/transfer`, form)) === 303;
  },
  "stand-in": async (office: Office, chosen: Cell, manager: Cell) => {
    const colleague = await freshColleague(office);
    const form = { ...freshWeek(), cover: chosen.worker.id };
    return (await statusOf(manager, `/staff/team/${colleague.id}/leave`, form)) === 303;
  },
} as const;
