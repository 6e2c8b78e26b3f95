import { handoffsOf } from "../store/handoffs.ts";
import type { Row } from "../store/schema.ts";
import { type Reach, reachOf } from "../work/sending/reach.ts";
import type { Case } from "./access.ts";
import { seesThread } from "./complaint-view.ts";
import { newSecretId } from "./session.ts";
import type { Staff } from "./staff.ts";
import type { Problem } from "./thread.ts";
import { nameOf, staffNames } from "./who.ts";
import { type Moment, momentOf, momentWords, reasonWords, spanWords } from "./words.ts";

export interface HandoffView {
  readonly id: string;
  readonly ref: string;
  readonly status: Row<"handoff">["status"];
  /** Something in it has not been read. */
  readonly waits: boolean;
  readonly title: string;
  readonly words: string;
  readonly opened: Moment;
  readonly waited: string;
  readonly seen: string | undefined;
  readonly answered: string | undefined;
  readonly reach: Reach["by"];
  readonly form: AnswerForm;
}

interface AnswerForm {
  readonly words: string;
  readonly error: string | undefined;
  readonly sure: string | undefined;
  /** One for each answer: sent twice, it goes out once. */
  readonly key: string;
  /** When somebody had last answered as this page was made; 0 for never. */
  readonly answeredAt: number;
}

/** What waits for an answer on a person's page, newest first; a closed one too if somebody was just writing to it. */
export async function handoffViews(
  staff: Staff,
  on: Case,
  problem: Problem | undefined,
): Promise<HandoffView[]> {
  const { party } = on;
  const { store, clock } = staff.parts;
  const [db, now] = [store.read, clock.now()];
  const rows = (await handoffsOf(db, party.id))
    .filter(({ id, status }) => status !== "closed" || problem?.about === id)
    .filter((row) => seesThread(on, row))
    .reverse();
  const names = await staffNames(
    db,
    store.vault,
    rows.flatMap((row) => [row.seen_by, row.answered_by]),
  );
  const box = store.vault.boxOf(party.id, party.data_key);
  const { first } = nameOf(store.vault, party);
  return await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      ref: row.ref,
      status: row.status,
      waits: row.status === "open" || row.waits_since !== null,
      title: `${first} ${reasonWords(row.reason)}`,
      words: box.open(`handoff|words|${row.id}`, row.words),
      opened: momentOf(row.opened_at, now),
      waited: spanWords(now - row.opened_at),
      seen: row.seen_at === null ? undefined : `${names(row.seen_by)}, ${momentWords(row.seen_at, now)}`,
      answered:
        row.answered_at === null
          ? undefined
          : `${names(row.answered_by)}, ${momentWords(row.answered_at, now)}`,
      reach: (await reachOf(db, store.vault, party, row.channel, now)).by,
      form: formOf(row, problem),
    })),
  );
}

function formOf(row: Row<"handoff">, problem: Problem | undefined): AnswerForm {
  const mine = problem?.about === row.id ? problem : undefined;
  return {
    words: mine?.words ?? "",
    error: mine?.message,
    sure: mine?.sure,
    key: mine?.key ?? newSecretId(),
    answeredAt: row.answered_at ?? 0,
  };
}
