import { handoffsOf } from "../store/handoffs.ts";
import type { Case } from "./access.ts";
import { seesThread } from "./complaint-view.ts";
import type { Staff } from "./staff.ts";
import { staffNames } from "./who.ts";
import { momentOf, reasonWords } from "./words.ts";

const MOST_SHOWN = 20;

/** Talks that are closed, the newest first, each with the way to its trail. */
export async function pastTalks({ parts }: Staff, on: Case) {
  const { store, clock } = parts;
  const now = clock.now();
  const closed = (await handoffsOf(store.read, on.party.id)).filter(
    (row) => row.status === "closed" && seesThread(on, row),
  );
  const shown = closed.reverse().slice(0, MOST_SHOWN);
  const names = await staffNames(
    store.read,
    store.vault,
    shown.map(({ answered_by }) => answered_by),
  );
  return shown.map((row) => ({
    ref: row.ref,
    reason: reasonWords(row.reason),
    at: momentOf(row.opened_at, now),
    answered: row.answered_by === null ? undefined : names(row.answered_by),
  }));
}
