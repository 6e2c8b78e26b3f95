import * as z from "zod";

const Epoch = z.int();

/** A dialog that waits for an answer: enough to go on with it after a restart, a deploy, or three days. */
const Waiting = z.strictObject({
  dialog: z.string(),
  version: z.int(),
  step: z.string(),
  data: z.record(z.string(), z.unknown()),
  askedAt: Epoch,
});
export type Waiting = z.infer<typeof Waiting>;

/** What one person's conversation remembers between turns. Saved sealed after each turn, read again before the next. */
export const Session = z.strictObject({
  /** When the service last said who it is. */
  introducedAt: Epoch.optional(),
  waiting: Waiting.optional(),
  /** A dialog that was left for a question beside it, to come back to. */
  setAside: Waiting.optional(),
  /** Messages in a row that were not understood. */
  misses: z.int().default(0),
  /** Turns since danger was told; the frame itself is the open concern. */
  careTurns: z.int().optional(),
  /** What was wanted before a visitor was asked to prove who they are. */
  wanted: z.string().optional(),
});
export type Session = z.infer<typeof Session>;

export const emptySession: Session = { misses: 0 };
