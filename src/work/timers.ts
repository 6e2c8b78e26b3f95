import type { TurnEvent } from "../conversation/effects.ts";
import { type Day, dayOf } from "../domain/day.ts";
import { bankHolidaysAround } from "../domain/holidays-around.ts";
import { isOpen } from "../domain/hours.ts";
import { queueEvent } from "../store/inbox.ts";
import { partyById, phoneOf } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { markFired, setDue, timersDue } from "../store/timers.ts";
import { bookingEventOf } from "./appointments/booking-timers.ts";
import { offerFresh } from "./appointments/waiting-fresh.ts";
import { climbAlarms } from "./concerns/alarm.ts";
import { tellAllHeld } from "./concerns/more-held.ts";
import { putOffUntil } from "./concerns/safe-moment.ts";
import { pickSample } from "./concerns/sample.ts";
import { checkCover } from "./handoffs/cover-check.ts";
import type { Parts } from "./parts.ts";
import type { Lane } from "./turn-queue.ts";

const TICK_MS = 500;

/** Timers that have come due take their turn like a message: once each, in their person's own order. */
export class Timers {
  readonly #parts: Parts;
  readonly #wake: (lane: Lane) => void;
  #ticker: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  /** The last day whose check of cover is done. */
  #checked: Day | undefined;

  constructor(parts: Parts, wake: (lane: Lane) => void) {
    this.#parts = parts;
    this.#wake = wake;
  }

  start(): void {
    this.#ticker = setInterval(() => void this.look(), TICK_MS);
    this.#ticker.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#ticker);
    await this.#looking;
  }

  look(): Promise<void> {
    this.#looking ??= this.#fire()
      .catch((error) => this.#parts.log.error("timers-failed", { error }))
      .finally(() => {
        this.#looking = undefined;
      });
    return this.#looking;
  }

  async #fire(): Promise<void> {
    const { store, clock } = this.#parts;
    await climbAlarms(this.#parts);
    await tellAllHeld(this.#parts);
    for (const timer of await timersDue(store.read, clock.now(), 200)) {
      await store.write((db) => this.#queue(db, timer));
      this.#wake({ kind: "party", id: timer.party_id });
    }
    await this.#daily();
  }

  /** Asked for at every look, so the day that was done is remembered and the database is left alone. */
  async #daily(): Promise<void> {
    const { store, clock, content } = this.#parts;
    const now = clock.now();
    const day = dayOf(now);
    if (this.#checked === day || !isOpen(now, content.service.serviceHours, bankHolidaysAround(now))) return;
    await store.write((db) => checkCover(db, this.#parts));
    await store.write((db) => pickSample(db, this.#parts, now));
    await store.write((db) => offerFresh(db, this.#parts, now));
    this.#checked = day;
  }

  async #queue(db: Db, timer: Row<"timer">): Promise<void> {
    const later = await putOffUntil(db, this.#parts, timer, this.#parts.clock.now());
    if (later !== undefined) return await setDue(db, timer.id, later);
    if (!(await markFired(db, timer.id))) return;
    const party = (await partyById(db, timer.party_id))!;
    const phone = await phoneOf(db, party.id);
    const body = { text: "", mediaCount: 0, event: eventOf(timer) };
    await queueEvent(
      db,
      this.#parts.store.vault,
      party,
      { key: timer.id, channel: "sms", lookup: phone?.lookup ?? null, body },
      this.#parts.clock.now(),
    );
  }
}

function eventOf(timer: Row<"timer">): TurnEvent {
  const ofBooking = bookingEventOf(timer);
  if (ofBooking) return ofBooking;
  if (timer.kind === "handoff-seen") return { type: "handoff-seen", handoffId: timer.subject_id };
  if (timer.kind === "safe-check") return { type: "safe-check" };
  if (timer.kind === "words-unsaid") return { type: "words-unsaid" };
  if (timer.kind === "transfer") return { type: "transfer", id: timer.subject_id };
  if (timer.kind === "put-right") return { type: "put-right", id: timer.subject_id };
  if (timer.kind === "planned-text") return { type: "planned-text", id: timer.subject_id };
  if (timer.kind === "ask-late-worker") return { type: "ask-late", askId: timer.subject_id, to: "worker" };
  if (timer.kind === "ask-late-manager") return { type: "ask-late", askId: timer.subject_id, to: "manager" };
  if (timer.kind === "rights-news") return { type: "rights-news" };
  return { type: "handoff-unseen", handoffId: timer.subject_id };
}
