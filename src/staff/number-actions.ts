import { addressOf, setAddress } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import { detachNumber } from "../store/staff-address.ts";
import type { Db } from "../store/store.ts";
import { actOn } from "./access.ts";
import { notFound } from "./problem.ts";
import type { Staff } from "./staff.ts";
import { backTo } from "./thread.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

/** Whose number is it? A worker who has spoken to the person says yes or no. */
export function numberRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "post", path: "/staff/people/:id/number/theirs", handle: (visit) => theirs(staff, visit) },
    {
      method: "post",
      path: "/staff/people/:id/number/not-theirs",
      handle: (visit) => notTheirs(staff, visit),
    },
  ];
}

/** Named by its lookup key, never by the number itself: between the page and the press it may have changed. */
async function numberIn(db: Db, { form }: SignedVisit, party: Row<"party">): Promise<Row<"address">> {
  const row = await addressOf(db, form["number"] ?? "");
  if (
    row?.party_id !== party.id ||
    party.kind !== "person" ||
    row.channel !== "sms" ||
    row.state === "detached"
  )
    throw notFound();
  return row;
}

async function theirs(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const now = staff.parts.clock.now();
  await actOn(staff, visit, "keep-details", async (db, { party, worker }) => {
    const { lookup } = await numberIn(db, visit, party);
    await setAddress(db, lookup, { state: "live", proved_at: now });
    await audit(db, { actor: worker.id, action: "address.proved", subjectId: party.id }, now);
  });
  return backTo(visit, "number-proved");
}

async function notTheirs(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { store, clock } = staff.parts;
  const now = clock.now();
  await actOn(staff, visit, "keep-details", async (db, { party, worker }) => {
    const visitor = await detachNumber(db, store.vault, party, await numberIn(db, visit, party), now);
    await audit(
      db,
      { actor: worker.id, action: "address.detached", subjectId: party.id, detail: { visitor } },
      now,
    );
  });
  return backTo(visit, "number-detached");
}
