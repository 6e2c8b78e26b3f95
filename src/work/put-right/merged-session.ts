import type { Session } from "../../conversation/session.ts";
import type { Journal } from "../../store/put-right/journal.ts";
import type { Row } from "../../store/schema.ts";
import type { Parts } from "../parts.ts";
import { readSession } from "../session-file.ts";

/** What the conversation of one person remembers, once two records are one: nothing of danger is forgotten. */
export function mergedSession(kept: Session, other: Session): Session {
  const soft = latest([...(kept.softAt ?? []), ...(other.softAt ?? [])], (at) => at);
  const recent = latest([...(kept.recent ?? []), ...(other.recent ?? [])], ({ at }) => at);
  return {
    ...other,
    ...kept,
    ...graver(kept, other),
    misses: 0,
    ...(soft.length > 0 && { softAt: soft }),
    ...(recent.length > 0 && { recent }),
  };
}

/** The care frame of whoever told of danger last. */
function graver(kept: Session, other: Session): Partial<Session> {
  const { careSince, careTurns, careAbout } = (other.careSince ?? 0) > (kept.careSince ?? 0) ? other : kept;
  return {
    ...(careSince !== undefined && { careSince }),
    ...(careTurns !== undefined && { careTurns }),
    ...(careAbout !== undefined && { careAbout }),
  };
}

function latest<One>(all: readonly One[], at: (one: One) => number): One[] {
  return all.toSorted((a, b) => at(a) - at(b)).slice(-2);
}

/** Keeps on one record what the conversation of both remembers. */
export async function joinSessions(
  { store, log }: Parts,
  journal: Journal,
  kept: Row<"party">,
  other: Row<"party">,
): Promise<void> {
  const box = store.vault.boxOf(kept.id, kept.data_key);
  const [mine, theirs] = [
    readSession(box, kept, log),
    readSession(store.vault.boxOf(other.id, other.data_key), other, log),
  ];
  const sealed = box.seal(`party|session|${kept.id}`, JSON.stringify(mergedSession(mine, theirs)));
  await journal.set("party", { id: kept.id }, "session", sealed);
}
