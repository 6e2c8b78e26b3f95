import { randomBytes, randomInt, scryptSync, timingSafeEqual } from "node:crypto";
import type { EpochMs } from "../clock.ts";
import { type Db, newId } from "./store.ts";

const LIVES_MS = 10 * 60_000;
const MOST_TRIES = 5;
const MOST_AN_HOUR = 3;

export interface CodeFor {
  readonly purpose: "staff-sign-in" | "web-proof" | "teams-link" | "number-move";
  /** The worker or person it would stand for. */
  readonly subjectId: string;
  /** The request that asked: the code is worth nothing elsewhere. */
  readonly boundTo: string;
}

/**
 * A new six-digit code, kept as a salted hash: ten minutes, five tries, once. An older one of the same request dies.
 * @returns undefined after three in an hour for one subject
 */
export async function newCode(
  db: Db,
  { purpose, subjectId, boundTo }: CodeFor,
  now: EpochMs,
): Promise<string | undefined> {
  const lately = await db
    .selectFrom("one_time_code")
    .select("id")
    .where("subject_id", "=", subjectId)
    .where("created_at", ">", now - 3_600_000)
    .execute();
  if (lately.length >= MOST_AN_HOUR) return undefined;
  await db
    .updateTable("one_time_code")
    .set({ expires_at: now })
    .where("bound_to", "=", boundTo)
    .where("expires_at", ">", now)
    .execute();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const salt = randomBytes(16);
  const row = {
    id: newId(),
    purpose,
    subject_id: subjectId,
    bound_to: boundTo,
    salt,
    hash: hashOf(code, salt),
    tries: 0,
    created_at: now,
    expires_at: now + LIVES_MS,
    used_at: null,
  };
  await db.insertInto("one_time_code").values(row).execute();
  return code;
}

export type CodeAnswer =
  | { readonly right: true; readonly subjectId: string; readonly codeId: string }
  | { readonly right: false; readonly left: number };

/** Tries a code. A wrong one counts, whoever asks; after the fifth, or ten minutes, only a new one helps. */
export async function tryCode(
  db: Db,
  purpose: CodeFor["purpose"],
  boundTo: string,
  code: string,
  now: EpochMs,
): Promise<CodeAnswer> {
  const live = await db
    .selectFrom("one_time_code")
    .selectAll()
    .where("bound_to", "=", boundTo)
    .where("purpose", "=", purpose)
    .where("expires_at", ">", now)
    .where("used_at", "is", null)
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!live || live.tries >= MOST_TRIES) return { right: false, left: 0 };
  if (timingSafeEqual(hashOf(code, live.salt), live.hash)) {
    await db.updateTable("one_time_code").set({ used_at: now }).where("id", "=", live.id).execute();
    return { right: true, subjectId: live.subject_id, codeId: live.id };
  }
  await db
    .updateTable("one_time_code")
    .set({ tries: live.tries + 1 })
    .where("id", "=", live.id)
    .execute();
  return { right: false, left: MOST_TRIES - live.tries - 1 };
}

function hashOf(code: string, salt: Buffer): Buffer {
  return scryptSync(code, salt, 32, { N: 1024 });
}
