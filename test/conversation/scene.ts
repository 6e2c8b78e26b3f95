import type { Ctx } from "../../src/conversation/dialog.ts";
import { Known, type KnownFields, type Sections } from "../../src/conversation/known.ts";
import { emptySession, type Session } from "../../src/conversation/session.ts";
import type { Made } from "../../src/conversation/turn-types.ts";
import type { Understanding } from "../../src/conversation/understanding/types.ts";
import { Day } from "../../src/domain/day.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";
import type { PersonProfile } from "../../src/domain/person.ts";

/** A Monday at 10 in London, in office hours. */
export const NOW = Date.parse("2026-11-23T10:00:00Z");
export const MINUTE = 60_000;
export const DAY_MS = 24 * 3_600_000;

const open: [string, string][] = [["09:00", "17:00"]];
const week = WeeklyHours.parse({ mon: open, tue: open, wed: open, thu: open, fri: open });
const member = (id: string, role: "personal_adviser" | "duty") => ({
  ...{ id, role, active: true, hours: week, coverId: null },
});
const TEAM = {
  team: { members: [member("ana", "personal_adviser"), member("dee", "duty")], leave: [] },
  names: new Map([["ana", "Ana"]]),
};

export const hear = (change: Partial<Understanding> = {}): Understanding => ({
  ...{ intent: "unclear", risk: { level: "none" }, confidence: 0, sure: false, candidates: [], entities: {} },
  ...change,
});

export interface Scene {
  readonly text?: string;
  readonly heard?: Partial<Understanding>;
  readonly known?: Partial<KnownFields>;
  readonly sections?: Partial<Sections>;
  /** Wording that there is, beside the keys that a test names. */
  readonly has?: readonly string[];
  readonly event?: Ctx["event"];
}

/** What a turn sees of somebody of nineteen whose worker is Ana, with wording that says its own key. */
export function ctxFor({ text = "", heard, known, sections, has = [], event }: Scene = {}): Ctx {
  const fields: KnownFields = {
    ...{ partyId: "p", channel: "sms", standing: "known-phone", now: NOW, today: Day.parse("2026-11-23") },
    person: { firstName: "Maya", lastName: "Sample", facts: born("2007-03-01") },
    worker: { id: "ana", firstName: "Ana", hours: week },
    ...{ ownerId: "ana", concernOpen: false, optedOut: false, onCall: false },
    ...known,
  };
  const answerTimes = {
    ...{
      readWithinHours: 2,
      tellNextAfterHours: 1,
      othersIfLaterByHours: 2,
      holdsForHours: 8,
      liveForMinutes: 30,
    },
  };
  const service = { council: "Manchester", dutyHours: week, serviceHours: week, answerTimes };
  const wording = { has: (key: string) => has.includes(key), render: ({ key }: { key: string }) => key };
  return {
    ...{ text, heard: hear(heard), content: { service, wording } as unknown as Ctx["content"] },
    known: new Known(fields, {
      team: TEAM,
      quiet: { until: undefined },
      concern: { takenBy: undefined, isClosed: false, level: undefined, told: new Set(["ana"]) },
      ...sections,
    }),
    ...(event && { event }),
  };
}

export const born = (day: string) => ({ born: Day.parse(day) }) as unknown as PersonProfile["facts"];

export const session = (change: Partial<Session> = {}): Session => ({ ...emptySession, ...change });

/** The wording keys of what is said, in order. */
export const keysOf = ({ says }: Pick<Made, "says">): string[] => says.map(({ said }) => said.key);

export const made = (change: Partial<Made> = {}): Made => ({
  ...{ says: [], effects: [], session: session() },
  ...change,
});
