import { newCode, tryCode } from "../../store/codes.ts";
import { newRef } from "../../store/handoffs.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";

const LINK = /^\s*([A-Z]\d[A-Z]\d)[\s-]*(\d{6})\s*$/i;

const boundTo = (handle: string): string => `teams:${handle.toUpperCase()}`;

/**
 * A code for somebody who is signed in, to type into their chat with our app: "K7F2-123456", once, for ten minutes.
 * @returns nothing after three codes in an hour
 */
export async function newLinkCode(db: Db, { clock }: Parts, worker: Worker): Promise<string | undefined> {
  const handle = newRef();
  const asked = { purpose: "teams-link", subjectId: worker.id, boundTo: boundTo(handle) } as const;
  const code = await newCode(db, asked, clock.now());
  return code && `${handle}-${code}`;
}

/** Whose code was typed; nobody's if it is wrong, late, used, or none at all. */
export async function workerByLinkCode(
  db: Db,
  { store, clock }: Parts,
  text: string,
): Promise<Worker | undefined> {
  const [, handle, code] = LINK.exec(text) ?? [];
  if (!handle || !code) return undefined;
  const tried = await tryCode(db, "teams-link", boundTo(handle), code, clock.now());
  const worker = tried.right ? await workerById(db, store.vault, tried.subjectId) : undefined;
  return worker?.active ? worker : undefined;
}
