import { INTENTS } from "../../conversation/understanding/types.ts";
import { audit } from "../../store/records.ts";
import { noteMeant } from "../../store/unheard.ts";
import { actOn } from "../access.ts";
import { INTENT_WORDS } from "../intent-words.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import { backTo } from "../thread.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";

/** What did they mean? A worker chooses, so that the service can learn from it. */
export function meantRoutes(staff: Staff): readonly SignedRoute[] {
  const path = "/staff/people/:id/messages/:message/meant";
  return [{ method: "post", path, handle: (visit) => meant(staff, visit) }];
}

async function meant(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const now = staff.parts.clock.now();
  if (visit.form["intent"] === "") return backTo(visit, "meant-none");
  const intent = INTENTS.find((one) => one === visit.form["intent"] && INTENT_WORDS[one]);
  if (!intent) throw notFound();
  await actOn(staff, visit, "read-words", async (db, { party, worker }) => {
    const inboxId = visit.params["message"] ?? "";
    if (!(await noteMeant(db, party.id, inboxId, { intent, by: worker.id }, now))) throw notFound();
    const detail = { message: inboxId, intent };
    await audit(db, { actor: worker.id, action: "message.corrected", subjectId: party.id, detail }, now);
  });
  return backTo(visit, "meant");
}
