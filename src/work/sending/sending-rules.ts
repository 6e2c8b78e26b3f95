import { ChannelFailure } from "../../channels/failure.ts";
import type { EpochMs } from "../../clock.ts";
import { DELIVERY_STATES, type DeliveryState, rankOf } from "../../domain/delivery.ts";
import type { OutboxState, Row } from "../../store/schema.ts";

/** Where a row goes after a try. */
export interface Next {
  readonly state: OutboxState;
  readonly error?: string;
  readonly nextAt?: EpochMs;
}

/** What a try came to: the code of the failure, or that the provider does not have the message after all. */
export type TryEnded = string;

const LOOK_AGAIN_AFTER_MS = 60_000;
const KEEPS_TRYING_MS = 72 * 3_600_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
const PART_WAITS_MS = 5_000;

export function isFinal(state: OutboxState): boolean {
  return state === "failed" || state === "expired" || state === "held" || state === "sent";
}

type Tried = Pick<Row<"outbox">, "class" | "attempts" | "created_at" | "tried_at">;

/**
 * What to do with a row after a try that did not end in "sent", by what is at stake:
 * an alert is sent again at once, for it may repeat; a code never, a new one is asked for; anything else is looked up
 * first, and sent again only when the provider still does not have it a minute later.
 */
export function nextAfter(ended: TryEnded, row: Tried, now: EpochMs): Next {
  switch (ended) {
    case "channel/busy":
      return now - row.created_at > KEEPS_TRYING_MS
        ? { state: "failed", error: "not sent in 72 hours" }
        : { state: "queued", error: ended, nextAt: now + pause(row.attempts) };
    case "channel/unsure":
      return whenUnsure(row, now);
    case "absent":
      return row.class === "code" ? { state: "failed", error: "lost; ask for a new code" } : absent(row, now);
    default:
      return { state: "failed", error: ended };
  }
}

function whenUnsure(row: Tried, now: EpochMs): Next {
  if (row.class === "safeguarding")
    return { state: "queued", error: "channel/unsure", nextAt: now + pause(row.attempts) };
  return {
    state: "unsure",
    error: "channel/unsure",
    nextAt: now + Math.min(1000 * row.attempts, LOOK_AGAIN_AFTER_MS),
  };
}

/** Counted from the last try: the provider may be slow to show what it took. */
function absent(row: Tried, now: EpochMs): Next {
  const triedAt = row.tried_at ?? row.created_at;
  if (row.class === "safeguarding" || now - triedAt >= LOOK_AGAIN_AFTER_MS) return { state: "queued" };
  return { state: "unsure", nextAt: triedAt + LOOK_AGAIN_AFTER_MS };
}

/** A provider that says how long to wait is given that long. */
export function noSoonerThan(next: Next, error: unknown, now: EpochMs): Next {
  if (!(error instanceof ChannelFailure) || error.retryAfterMs === undefined || next.nextAt === undefined)
    return next;
  return { ...next, nextAt: Math.max(next.nextAt, now + error.retryAfterMs) };
}

/** Something that is worth nothing after a moment is looked at again by then, so that another way is taken in time. */
export function noLaterThan(next: Next, expiresAt: EpochMs | null): Next {
  if (expiresAt === null || next.nextAt === undefined) return next;
  return { ...next, nextAt: Math.min(next.nextAt, expiresAt) };
}

/** 2 s, 4 s, 8 s … up to a quarter of an hour. */
function pause(attempts: number): number {
  return Math.min(1000 * 2 ** Math.min(attempts, 12), LONGEST_PAUSE_MS);
}

/**
 * When a row may leave. A later part of a long answer waits until the network reports the one before as sent, but not
 * for ever: reports get lost.
 */
export function readyAt(
  row: Pick<Row<"outbox">, "next_at" | "part">,
  before: Pick<Row<"outbox">, "provider_state" | "sent_at" | "state" | "channel"> | undefined,
  now: EpochMs,
): EpochMs {
  if (
    row.part === 1 ||
    !before ||
    before.channel !== "sms" ||
    before.state !== "sent" ||
    hasLeft(before.provider_state)
  )
    return row.next_at;
  return Math.max(row.next_at, (before.sent_at ?? now) + PART_WAITS_MS);
}

function hasLeft(state: string | null): boolean {
  const known = DELIVERY_STATES.find((one) => one === state) as DeliveryState | undefined;
  return known !== undefined && rankOf(known) >= rankOf("sent");
}
