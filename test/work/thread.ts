import { expect } from "vitest";
import type { Row } from "../../src/store/schema.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import { close } from "../../src/work/handoffs/relay.ts";
import type { Line } from "../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { askForPa, MESSAGE, textsTo } from "./talk.ts";

export const MARTIN = "+447700900802";
export const SHABNAM = "+447700900803";
export const DUTY = "+447700900851";
export const MANAGER = "+447700900852";

export async function handoffOf({ store }: Line, phone: string): Promise<Row<"handoff">> {
  const { id } = await partyOf(store, phone);
  return await store.read
    .selectFrom("handoff")
    .selectAll()
    .where("party_id", "=", id)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
}

/** Asks for the PA and writes something. @returns the code of the thread */
export async function asks(line: Line, phone = MAYA): Promise<string> {
  await askForPa(line, phone);
  await line.say(phone, MESSAGE);
  return (await handoffOf(line, phone)).ref;
}

/** Maya has written to her PA. @returns the code of the thread, and how many texts she had had by then */
export async function asked() {
  const line = await lineFor();
  const ref = await asks(line);
  return { line, ref, before: textsTo(line, MAYA).length };
}

/** What a young person was sent since. */
export const since = (line: Line, before: number, phone = MAYA) => textsTo(line, phone).slice(before);

/** The PA closes the thread. */
export async function ends(line: Line, phone = MAYA): Promise<void> {
  const { store } = line;
  const [worker] = await workersByMobile(store.read, store.vault, DENISE);
  const handoff = await handoffOf(line, phone);
  expect(await store.write((db) => close(db, line.parts, handoff.id, worker!))).toBe(true);
}
