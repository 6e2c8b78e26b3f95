import * as z from "zod";
import type { Session } from "../session.ts";
import { RISK_KINDS } from "../understanding/types.ts";

/** The dialog that asks whether they are safe. */
export const SAFE_CHECK = "safe-check";

/** What raised the doubt: whoever is told in the end reads it. */
export const Doubt = z.strictObject({
  words: z.string(),
  /** What it read like; nothing for a cry for help that says no more. */
  kind: z.enum(RISK_KINDS).optional(),
});
export type Doubt = z.infer<typeof Doubt>;

/** The doubt that waits for an answer, if there is one. */
export function openDoubt({ waiting }: Session): Doubt | undefined {
  return waiting?.dialog === SAFE_CHECK ? Doubt.safeParse(waiting.data).data : undefined;
}
