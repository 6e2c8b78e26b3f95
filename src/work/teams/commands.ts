import { readWhen } from "../../conversation/understanding/entities/dates.ts";
import { coverOf } from "../../domain/cover.ts";
import { dayOf } from "../../domain/day.ts";
import { longDay } from "../../domain/day-words.ts";
import { dutyReads } from "../../domain/promise.ts";
import type { WorkerCommand } from "../../domain/worker-commands.ts";
import { openProfile, partyById } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import { openConcerns } from "../../store/staff-caseload.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { fullNameOf, takeLeave } from "../handoffs/leave.ts";
import { reasonWords } from "../handoffs/reason-words.ts";
import { rotaAt, workersOf } from "../handoffs/rota.ts";
import { threadsOf } from "../handoffs/worker-answer.ts";
import type { Parts } from "../parts.ts";
import { whose } from "../rights.ts";
import { handoffLine } from "./state-lines.ts";
import { isOrdinary } from "./words-shown.ts";

/** What a chat shows: a first line, and more below it. */
export interface Said {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Answers what a worker asks of the service itself. */
export async function obey(db: Db, parts: Parts, worker: Worker, command: WorkerCommand): Promise<Said> {
  switch (command.do) {
    case "help":
      return { title: say(parts, "help"), lines: HELP.map((key) => say(parts, key)) };
    case "cases":
      return await cases(db, parts, worker);
    case "who":
      return await who(db, parts, worker);
    case "away":
      return { title: await away(db, parts, worker, command.until), lines: [] };
  }
}

const HELP = ["help-answer", "help-cases", "help-who", "help-away"] as const;

async function cases(db: Db, parts: Parts, worker: Worker): Promise<Said> {
  const now = parts.clock.now();
  const concerns = await openConcerns(db, await whose(db, worker, "read-concern", now));
  const lines = [
    ...concerns.map(({ ref, level }) => say(parts, `concern-${level}`, { ref })),
    ...(await threadLines(db, parts, await threadsOf(db, parts, worker))),
  ];
  return lines.length === 0
    ? { title: say(parts, "no-cases"), lines }
    : { title: say(parts, "cases"), lines };
}

/** One line for each thread: its code, who it is where that may be said, and how far it is. */
export async function threadLines(db: Db, parts: Parts, rows: readonly Row<"handoff">[]): Promise<string[]> {
  const now = parts.clock.now();
  const lines: string[] = [];
  for (const row of rows) {
    const state = await handoffLine(db, parts, row, now);
    const about = (await isOrdinary(db, row)) ? await aboutLine(db, parts, row) : say(parts, "on-the-page");
    lines.push(`${row.ref}: ${about}. ${state}`);
  }
  return lines;
}

async function aboutLine(db: Db, { store, content }: Parts, row: Row<"handoff">): Promise<string> {
  const party = (await partyById(db, row.party_id))!;
  const profile = openProfile(store.vault.boxOf(party.id, party.data_key), party);
  const first = profile?.firstName ?? content.wording.render({ key: "teams.somebody" });
  return `${first} ${reasonWords(row.reason)}`;
}

async function who(db: Db, parts: Parts, worker: Worker): Promise<Said> {
  const now = parts.clock.now();
  const rota = await rotaAt(db, parts, now);
  const duty = workersOf(rota, dutyReads(now, rota)?.tell ?? []).map(fullNameOf);
  const coverId = coverOf(worker, dayOf(now), rota.team);
  const cover = coverId === null ? undefined : rota.team.workers.get(coverId);
  return {
    title: say(parts, "you-are", { who: fullNameOf(worker) }),
    lines: [
      cover ? say(parts, "your-cover", { who: fullNameOf(cover) }) : say(parts, "no-cover"),
      duty.length > 0 ? say(parts, "on-duty", { who: duty.join(", ") }) : say(parts, "nobody-on-duty-now"),
    ],
  };
}

/** The last day away is the day that was named: if they are back that day, one day too many is covered, and none too few. */
async function away(db: Db, parts: Parts, worker: Worker, until: string): Promise<string> {
  const today = dayOf(parts.clock.now());
  const { date } = until === "" ? {} : readWhen(until, today);
  if (date === undefined) return say(parts, "away-when");
  const leave = { workerId: worker.id, firstDay: today, lastDay: date, coverId: null };
  const problem = await takeLeave(db, parts, { worker, leave });
  const url = `${parts.publicUrl}/staff/leave`;
  if (problem !== undefined) return say(parts, "away-not", { why: problem, url });
  return say(parts, "away", { last: longDay(date), url });
}

function say({ content }: Parts, key: string, args: Record<string, string> = {}): string {
  return content.wording.render({ key: `teams.${key}`, args });
}
