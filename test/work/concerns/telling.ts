import type { Row } from "../../../src/store/schema.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { takeConcerns } from "../../../src/work/concerns/alarm.ts";
import { addToConcern, raiseConcern } from "../../../src/work/concerns/concern.ts";
import type { Line } from "../../support/line.ts";
import { MAYA, partyOf } from "../outgoing.ts";

export const MINUTE = 60_000;

/** Maya tells of danger: of homelessness, and urgent, unless told otherwise. */
export const tells = async (line: Line, change: object = {}): Promise<Row<"concern">> => {
  const party = await partyOf(line.store, MAYA);
  const given = {
    party,
    level: "urgent",
    kind: "homeless_tonight",
    words: "x",
    channel: "sms",
    ...change,
  } as const;
  const row = await line.store.write((db) => raiseConcern(db, line.parts, given, line.clock.now()));
  await line.settle();
  return row;
};

/** Maya writes more, in which no danger is read. */
export const adds = async (line: Line, words = "by the canal") => {
  const party = await partyOf(line.store, MAYA);
  const given = { party, words, channel: "sms" };
  await line.store.write((db) => addToConcern(db, line.parts, given, line.clock.now()));
  await line.settle();
};

/** Whoever has this mobile takes all that is open about her. */
export const takes = async (line: Line, mobile: string) => {
  const { id } = await partyOf(line.store, MAYA);
  const [worker] = await workersByMobile(line.store.read, line.store.vault, mobile);
  await line.store.write((db) => takeConcerns(db, id, worker!.id, line.clock.now()));
  await line.settle();
};

export const later = (line: Line, minutes: number) => line.clock.set(line.clock.now() + minutes * MINUTE);
