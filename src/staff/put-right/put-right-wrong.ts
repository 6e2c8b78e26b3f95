import { ServiceError } from "../../errors.ts";
import { addressOf } from "../../store/parties.ts";
import { heardOn } from "../../store/put-right/thread-on.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { askPutRight } from "../../work/put-right/put-right-ask.ts";
import { actOn, type Case, openCase } from "../access.ts";
import { hiddenFrom } from "../complaint-view.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import { typedIn } from "../typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { nameOf } from "../who.ts";
import { momentOf } from "../words.ts";
import { backToRecord, type Problem } from "./put-right.ts";
import { numbersOf } from "./put-right-view.ts";
import { openMessage } from "./put-right-words.ts";

const base = "/staff/people/:id/put-right/wrong";
const MOST_SHOWN = 40;

/** Somebody else has written from a number on the record: what they wrote leaves it, with the number. */
export function wrongPersonRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => showPage(staff, visit) },
    { method: "post", path: base, handle: (visit) => detach(staff, visit) },
  ];
}

async function mayHere(staff: Staff, visit: SignedVisit): Promise<Case> {
  const found = await openCase(staff, visit);
  if (found.party.kind !== "person") throw notFound();
  if (found.access === "all" && found.can("put-right")) return found;
  throw new ServiceError("staff/forbidden", "Only whoever looks after them or duty can do this.");
}

async function showPage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await page(staff, visit, await mayHere(staff, visit));
}

async function page(staff: Staff, visit: SignedVisit, on: Case, problem?: Problem): Promise<Answer> {
  const { party } = on;
  const { store, clock } = staff.parts;
  const now = clock.now();
  const numbers = await numbersOf(staff, party, now);
  const asked = visit.query.get("number") ?? visit.form["number"];
  const number = numbers.find(({ lookup }) => lookup === asked) ?? numbers[0];
  const heard = number ? await heardOn(store.read, party.id, number.lookup, MOST_SHOWN) : [];
  const hidden = await hiddenFrom(on, store.read);
  const rows = heard.filter((row) => !hidden.has(row.id));
  const data = {
    id: party.id,
    name: nameOf(store.vault, party),
    problem,
    typed: visit.form,
    numbers,
    number,
    isCut: heard.length === MOST_SHOWN,
    messages: rows.map((row) => ({
      id: row.id,
      words: openMessage(store.vault, party, row),
      at: momentOf(row.received_at, now),
    })),
  };
  return { page: "put-right-wrong", data, status: problem ? 400 : 200 };
}

async function detach(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await mayHere(staff, visit);
  const reason = typedIn(visit.form, "reason").slice(0, 500);
  if (!visit.form["from"])
    return await page(staff, visit, found, { message: "Choose their first message", field: "from" });
  if (reason === "") return await page(staff, visit, found, { message: "Say how you know", field: "reason" });
  const asked = await actOn(staff, visit, "put-right", async (db, { party, worker }) => {
    const needs = await needsIn(db, visit, party);
    return await askPutRight(db, staff.parts, { kind: "detach", party, worker, needs, reason, proof: null });
  });
  return asked.is === "refused"
    ? await page(staff, visit, found, { message: asked.why, field: "from" })
    : backToRecord(visit, asked.is);
}

/** Named by its lookup key and the id of the message: between the page and the press either may have changed. */
async function needsIn(db: Db, { form }: SignedVisit, party: Row<"party">) {
  const address = await addressOf(db, form["number"] ?? "");
  if (address?.party_id !== party.id) throw notFound();
  const message = await db
    .selectFrom("inbox")
    .select("seq")
    .where("id", "=", form["from"] ?? "")
    .where("party_id", "=", party.id)
    .where("address_lookup", "=", address.lookup)
    .executeTakeFirst();
  if (!message) throw notFound();
  return { off: address.lookup, fromSeq: message.seq };
}
