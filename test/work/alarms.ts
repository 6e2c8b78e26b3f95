import { auditOf } from "../../src/store/records.ts";
import type { Row } from "../../src/store/schema.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import type { Line } from "../support/line.ts";
import { DENISE, MAYA, partyOf } from "./outgoing.ts";
import { all, textsTo } from "./talk.ts";
import { DUTY, MANAGER } from "./thread.ts";

export const LEAD = "+447700900853";
export const DESK = "+447700900860";
export const DANGER = "i want to kill myself tonight";
const EVERYONE = { denise: DENISE, duty: DUTY, manager: MANAGER, lead: LEAD, desk: DESK };

export async function raised(
  line: Line,
  level: "urgent" | "emergency" = "emergency",
  phone = MAYA,
): Promise<Row<"concern">> {
  const party = await partyOf(line.store, phone);
  const concern = { party, level, kind: "suicide_self_harm", words: DANGER, channel: "sms" };
  const row = await line.store.write((db) => raiseConcern(db, line.parts, concern, line.clock.now()));
  await line.settle();
  return row;
}

/** How many alerts each has had by text. */
export const told = (line: Line) =>
  Object.fromEntries(
    Object.entries(EVERYONE).map(([who, mobile]) => [
      who,
      textsTo(line, mobile).filter((text) => /^(?:EMERGENCY|URGENT)/.test(text)).length,
    ]),
  );

export const steps = async (line: Line, id: string) =>
  (await auditOf(line.store.read, id))
    .filter(({ action }) => action === "concern.not-taken")
    .map(({ at, detail }) => `${new Date(at).toISOString().slice(5, 16)} ${JSON.parse(detail).to}`);

/** Moves the clock from one step of the ladder to the next, so that none is skipped. @throws when it goes no further */
export async function watchUntil(line: Line, iso: string): Promise<void> {
  for (let before = 0; ; ) {
    const { next_at } = (await all(line, "concern"))[0]!;
    if (next_at === null || next_at > Date.parse(iso)) break;
    if (next_at <= before) throw new Error(`The ladder stands still at ${new Date(next_at).toISOString()}`);
    await line.moveTo(new Date(next_at).toISOString());
    before = next_at;
  }
  await line.moveTo(iso);
}
