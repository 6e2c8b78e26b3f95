import { emptySession, Session } from "../conversation/session.ts";
import type { Log } from "../log.ts";
import { partyById } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { saveSession } from "../store/turns.ts";
import type { FieldBox } from "../store/vault.ts";
import type { Parts } from "./parts.ts";

const MOST_KEPT = 5000;

/** What this process sealed last for each party. It counts only while the row holds these very bytes. */
const kept = new Map<string, { readonly sealed: Buffer; readonly text: string }>();

const placeOf = (partyId: string): string => `party|session|${partyId}`;

/** A session that cannot be read costs the thread of the talk, never the message. */
export function readSession(
  box: FieldBox,
  { id, session: sealed }: Pick<Row<"party">, "id" | "session">,
  log: Log,
): Session {
  if (!sealed) return emptySession;
  const own = kept.get(id);
  if (own?.sealed.equals(sealed)) return JSON.parse(own.text) as Session;
  try {
    return Session.parse(JSON.parse(box.open(placeOf(id), sealed)));
  } catch (error) {
    log.error("session-unreadable", { id, error });
    return emptySession;
  }
}

export async function keepSession(db: Db, box: FieldBox, partyId: string, session: Session): Promise<void> {
  const text = JSON.stringify(session);
  const sealed = box.seal(placeOf(partyId), text);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(partyId, { sealed, text });
  await saveSession(db, partyId, sealed);
}

/** Notes something in what a person's conversation remembers, outside a turn of theirs. */
export async function changeSession(
  db: Db,
  { store, log }: Parts,
  partyId: string,
  change: (session: Session) => Session,
): Promise<void> {
  const party = (await partyById(db, partyId))!;
  const box = store.vault.boxOf(party.id, party.data_key);
  await keepSession(db, box, party.id, change(readSession(box, party, log)));
}
