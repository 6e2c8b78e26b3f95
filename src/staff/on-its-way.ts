import type { Clock, EpochMs } from "../clock.ts";
import type { Trace } from "../store/presses.ts";
import { type OnItsWay, TAKE_BACK_MS } from "../work/sending/take-back.ts";
import { newSecretId } from "./session.ts";

/** Something decided about a person, of which nobody has been told yet. */
export interface Decision {
  readonly partyId: string;
  readonly trace: Trace;
  /** The page that offers to take it back, below `/staff/`. */
  readonly page: string;
}

/** What somebody has sent with one press, to one person or to several. */
export interface Pressed {
  readonly id: string;
  readonly workerId: string;
  readonly texts: readonly OnItsWay[];
  readonly words: string;
  /** Sent from the page for several, to which its words go back. */
  readonly isTogether: boolean;
  /** In place of texts. */
  readonly decision?: Decision;
  readonly leavesAt: EpochMs;
}

/**
 * Texts of the last half minute, and the words of those that were taken back. It is kept in memory alone: after a
 * restart they leave as they were sent.
 */
export interface Sendings {
  add(pressed: Omit<Pressed, "id" | "leavesAt">): string;
  /** The last that somebody sent to a person or decided about them, and that has not left. */
  lastTo(workerId: string, partyId: string): Pressed | undefined;
  /** The last that somebody sent to several at once and that has not left. */
  lastToSeveral(workerId: string): Pressed | undefined;
  /** The last that somebody decided on a page, and that nobody has been told of. */
  lastOn(workerId: string, page: string): Pressed | undefined;
  byId(workerId: string, id: string): Pressed | undefined;
  /** It does not leave: its words wait for their writer, who gets them once. */
  drop(id: string): void;
  wordsBack(workerId: string, about: string): string | undefined;
}

const MOST_KEPT = 500;

/** @param clock says what has left */
export function makeSendings(clock: Clock): Sendings {
  const all = new Map<string, Pressed>();
  const back = new Map<string, string>();
  const waiting = () => [...all.values()].filter(({ leavesAt }) => leavesAt > clock.now());
  return {
    add(pressed) {
      for (const { id, leavesAt } of all.values()) if (leavesAt <= clock.now()) all.delete(id);
      const id = newSecretId();
      all.set(id, { ...pressed, id, leavesAt: clock.now() + TAKE_BACK_MS });
      return id;
    },
    lastTo: (workerId, partyId) =>
      waiting().findLast((one) => one.workerId === workerId && isTo(one, partyId)),
    lastToSeveral: (workerId) => waiting().findLast((one) => one.workerId === workerId && one.isTogether),
    lastOn: (workerId, page) =>
      waiting().findLast((one) => one.workerId === workerId && one.decision?.page === page),
    byId: (workerId, id) => waiting().find((one) => one.workerId === workerId && one.id === id),
    drop(id) {
      const { workerId, texts, words, isTogether, decision } = all.get(id)!;
      all.delete(id);
      if (decision) return;
      if (back.size >= MOST_KEPT) back.delete(back.keys().next().value!);
      back.set(`${workerId}|${isTogether ? "several" : texts[0]!.partyId}`, words);
    },
    wordsBack(workerId, about) {
      const words = back.get(`${workerId}|${about}`);
      back.delete(`${workerId}|${about}`);
      return words;
    },
  };
}

const isTo = ({ texts, decision }: Pressed, partyId: string): boolean =>
  decision?.partyId === partyId || texts.some((one) => one.partyId === partyId);
