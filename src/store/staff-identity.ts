import { workerByContact } from "./staff-sessions.ts";
import type { Db } from "./store.ts";
import { teamsLookup } from "./teams-chats.ts";
import type { Vault } from "./vault.ts";
import { openWorker, type Worker } from "./workers.ts";

/**
 * The one active member of staff behind an account of the council: by the object id that the list of staff gives them,
 * or by e-mail where the list has no id for them. An e-mail address changes hands; an object id never does.
 */
export async function workerByAccount(
  db: Db,
  vault: Vault,
  { objectId, email }: { readonly objectId: string | undefined; readonly email: string | undefined },
): Promise<Worker | undefined> {
  const listed = objectId && (await workersByObjectId(db, vault, objectId));
  if (listed && listed.length > 0) return listed.length === 1 ? listed[0] : undefined;
  const byEmail = email === undefined ? undefined : await workerByContact(db, vault, { email });
  const isAnothers = objectId !== undefined && byEmail?.profile.teamsId !== undefined;
  return isAnothers ? undefined : byEmail;
}

async function workersByObjectId(db: Db, vault: Vault, objectId: string): Promise<Worker[]> {
  const rows = await db
    .selectFrom("worker")
    .selectAll()
    .where("teams_lookup", "=", teamsLookup(vault, objectId))
    .where("active", "=", 1)
    .limit(2)
    .execute();
  return rows.map((row) => openWorker(vault, row));
}
