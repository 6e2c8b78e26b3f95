import { expect } from "vitest";
import { putRightById, putRightsOf } from "../../src/store/put-rights.ts";
import type { Row } from "../../src/store/schema.ts";
import { type Worker, workersByMobile } from "../../src/store/workers.ts";
import { type Asked, askPutRight, type PutRightWanted } from "../../src/work/put-right/put-right-ask.ts";
import { settlePutRight, undoPutRight } from "../../src/work/put-right/put-right-settle.ts";
import type { Line } from "../support/line.ts";
import { partyOf } from "./outgoing.ts";

export const DENISE = "+447700900801";
export const SHABNAM = "+447700900803";

export const workerAt = async (line: Line, mobile: string): Promise<Worker> =>
  (await workersByMobile(line.store.read, line.store.vault, mobile))[0]!;

type Rest = Omit<PutRightWanted, "worker" | "party" | "reason" | "proof"> & Partial<PutRightWanted>;

/** Asks for something to be put right on the record that has this number. */
export async function ask(line: Line, phone: string, rest: Rest): Promise<Asked> {
  const party = rest.party ?? (await partyOf(line.store, phone));
  const worker = await workerAt(line, DENISE);
  const wanted = { reason: "They said so", proof: "spoken", ...rest, party, worker } as const;
  return await line.store.write((db) => askPutRight(db, line.parts, wanted));
}

/** The same, and a second person says yes where there has to be one. @returns its id */
export async function putRight(line: Line, phone: string, rest: Rest): Promise<string> {
  const asked = await ask(line, phone, rest);
  if (asked.is === "refused") throw new Error(asked.why);
  if (asked.is === "waiting") expect(await settle(line, asked.id)).toBeUndefined();
  return asked.id;
}

export async function settle(line: Line, id: string, mobile = SHABNAM): Promise<string | undefined> {
  const by = await workerAt(line, mobile);
  return await line.store.write(async (db) =>
    settlePutRight(db, line.parts, (await putRightById(db, id))!, by),
  );
}

export async function undo(line: Line, id: string): Promise<string | undefined> {
  const by = await workerAt(line, SHABNAM);
  return await line.store.write(async (db) =>
    undoPutRight(db, line.parts, (await putRightById(db, id))!, by),
  );
}

export const lastOf = async (line: Line, party: Row<"party">): Promise<Row<"put_right">> =>
  (await putRightsOf(line.store.read, [party.id]))[0]!;
