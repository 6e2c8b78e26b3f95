import type { Pressed as Answer, TeamsPress } from "../../channels/teams/port.ts";
import { handoffById } from "../../store/handoffs.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { workerInTeams } from "../../store/teams-chats.ts";
import type { Worker } from "../../store/workers.ts";
import { mayHold } from "../handoffs/holder.ts";
import { passToDuty } from "../handoffs/pass-to-duty.ts";
import { close, noteSeen } from "../handoffs/relay.ts";
import { answerOf } from "../handoffs/worker-answer.ts";
import type { Parts } from "../parts.ts";
import { cardFor } from "./card.ts";
import { noteRang } from "./rang.ts";
import { sayToWorker } from "./say.ts";
import { isSealedFor, Pressed } from "./seal.ts";
import { isOrdinary } from "./words-shown.ts";

/** What came of a press: what Teams shows, and the lanes in which something went on. */
export interface Done {
  readonly answer: Answer;
  readonly lanes: readonly string[];
}

interface Press {
  readonly worker: Worker;
  readonly row: Row<"handoff">;
  readonly pressed: Pressed;
}

/** Does one thing; a sentence comes back where the card alone would not tell. */
type Act = (db: Db, parts: Parts, press: Press) => Promise<{ say?: string; lanes?: readonly string[] }>;

const ACTS: Readonly<Record<string, Act>> = {
  async seen(db, parts, { worker, row }) {
    await noteSeen(db, parts, row.id, worker);
    return {};
  },
  reply,
  spoke: (db, parts, { worker, row }) => noteRang(db, parts, row, worker, "spoke"),
  "no-answer": (db, parts, { worker, row }) => noteRang(db, parts, row, worker, "try-again"),
  async duty(db, parts, { worker, row }) {
    if (row.status === "closed") return {};
    const passed = await passToDuty(db, parts, row, worker, parts.clock.now());
    return passed ? {} : { say: parts.content.wording.render({ key: "teams.nobody-on-duty" }) };
  },
  async close(db, parts, { worker, row }) {
    await close(db, parts, row.id, worker);
    return {};
  },
};

/** One button, in one transaction, by the rights of that moment. Nothing that is refused says why a thread is not theirs. */
export async function takePress(db: Db, parts: Parts, { objectId, verb, data }: TeamsPress): Promise<Done> {
  const { wording } = parts.content;
  const refused: Done = { answer: { say: wording.render({ key: "teams.not-yours" }) }, lanes: [] };
  const worker = await workerInTeams(db, parts.store.vault, objectId);
  const pressed = Pressed.safeParse(data);
  const act = Object.hasOwn(ACTS, verb) ? ACTS[verb] : undefined;
  if (!worker || !act || !pressed.success || !isSealedFor(parts, worker.id, pressed.data)) {
    parts.log.warn("teams-press-refused", worker ? { id: worker.id } : {});
    return refused;
  }
  const row = await handoffById(db, pressed.data.about);
  if (!row || !(await mayPress(db, parts, worker, row))) {
    const line = { actor: worker.id, action: "teams.refused", subjectId: pressed.data.about };
    await audit(db, line, parts.clock.now());
    return refused;
  }
  const { say, lanes = [] } = await act(db, parts, { worker, row, pressed: pressed.data });
  const card = await cardFor(db, parts, worker, { kind: "handoff", id: row.id });
  if (say !== undefined) return { answer: { say }, lanes };
  const preview = wording.render({ key: "teams.changed-subject" });
  return { answer: card ? { card, preview } : { say: wording.render({ key: "teams.done" }) }, lanes };
}

/** Anything about danger is dealt with on the page, also on a card that was made before it was told. */
async function mayPress(db: Db, parts: Parts, worker: Worker, row: Row<"handoff">): Promise<boolean> {
  return (await mayHold(db, parts, row, worker.id, parts.clock.now())) && (await isOrdinary(db, row));
}

async function reply(db: Db, parts: Parts, { worker, row, pressed }: Press): ReturnType<Act> {
  const answered = await answerOf(db, parts, {
    worker,
    ref: row.ref,
    words: (pressed.words ?? "").trim(),
    inboxId: `card:${pressed.key}`,
    sawAnswerAt: pressed.answeredAt,
  });
  if (answered.key === "worker.passed-on") return { lanes: answered.lanes };
  return { say: sayToWorker(parts, answered), lanes: answered.lanes };
}
