import * as z from "zod";
import { plainName } from "../../domain/name-match.ts";
import { partyById, partyByRef } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import type { Worker } from "../../store/workers.ts";
import { askPutRight } from "../../work/put-right/put-right-ask.ts";
import { actFor, personFor, type Rights } from "../access.ts";
import { listedFor } from "../people-list.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import { typedIn } from "../typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { nameOf } from "../who.ts";
import { backToRecord, type Problem } from "./put-right.ts";
import { sidesOf } from "./put-right-sides.ts";
import { OF_ANOTHER_TEAM } from "./put-right-view.ts";

const base = "/staff/people/:id/put-right/merge";
const MOST_FOUND = 20;

/** Two records of one person: looked for, seen side by side, and asked to be made one. */
export function mergeRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => showPage(staff, visit) },
    { method: "post", path: `${base}/ask`, handle: (visit) => askMerge(staff, visit) },
  ];
}

async function showPage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await page(staff, visit, await personFor(staff, visit, "put-right"));
}

async function page(staff: Staff, visit: SignedVisit, { party }: Rights, problem?: Problem): Promise<Answer> {
  if (party.kind !== "person") throw notFound();
  const { query, form, worker } = visit;
  const asked = (query.get("find") ?? "").trim().slice(0, 60);
  const other = await otherIn(staff, query.get("with") ?? form["with"] ?? "", party);
  const data = {
    id: party.id,
    name: nameOf(staff.parts.store.vault, party),
    problem,
    typed: form,
    asked,
    found: asked === "" ? undefined : await find(staff, worker, party, asked),
    otherId: other?.id,
    sides: other && (await sidesOf(staff, worker, party, other)),
  };
  return { page: "put-right-merge", data, status: problem ? 400 : 200 };
}

async function otherIn({ parts }: Staff, id: string, party: Row<"party">): Promise<Row<"party"> | undefined> {
  const other = z.uuid().safeParse(id).success ? await partyById(parts.store.read, id) : undefined;
  return other?.kind === "person" && other.id !== party.id ? other : undefined;
}

/** Their own people by the beginning of a first name; anybody by the council's id, without saying who that is. */
async function find(staff: Staff, worker: Worker, { id }: Row<"party">, asked: string) {
  const { store, clock } = staff.parts;
  const own = await listedFor(staff, worker, clock.now());
  const byName = own
    .filter(({ row, first }) => row.id !== id && plainName(first).startsWith(plainName(asked)))
    .slice(0, MOST_FOUND)
    .map(({ row, name }) => ({ id: row.id, name }));
  const byRef = await partyByRef(store.read, asked);
  if (byRef?.kind !== "person" || byRef.id === id) return byName;
  const known = own.find(({ row }) => row.id === byRef.id);
  return [...byName, { id: byRef.id, name: known?.name ?? OF_ANOTHER_TEAM }];
}

async function askMerge(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const rights = await personFor(staff, visit, "put-right");
  const other = await otherIn(staff, visit.form["with"] ?? "", rights.party);
  if (!other) return await page(staff, visit, rights, { message: "Choose the other record", field: "find" });
  const reason = typedIn(visit.form, "reason").slice(0, 500);
  if (reason === "")
    return await page(staff, visit, rights, { message: "Say how you know", field: "reason" });
  const asked = await actFor(staff, visit, "put-right", (db, { party, worker }) =>
    askPutRight(db, staff.parts, {
      kind: "merge",
      party,
      worker,
      otherId: other.id,
      needs: {},
      reason,
      proof: null,
    }),
  );
  return asked.is === "refused"
    ? await page(staff, visit, rights, { message: asked.why, field: "reason" })
    : backToRecord(visit, asked.is);
}
