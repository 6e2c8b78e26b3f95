import * as z from "zod";
import { ServiceError } from "../../errors.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";
import type { TeamsMessage } from "./message.ts";

const LONGEST_WAIT_MS = 15_000;

export interface ActivityPost {
  readonly url: string;
  readonly token: string;
  readonly activity: object;
}

/**
 * Tells the service of something, as Teams does.
 * @returns the answer; nothing for anything but an invoke
 * @throws ServiceError `store/conflict` when the service did not take it
 */
export async function postActivity(
  { url, token, activity }: ActivityPost,
  stop: AbortSignal,
): Promise<unknown> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
  const signal = AbortSignal.any([stop, AbortSignal.timeout(LONGEST_WAIT_MS)]);
  try {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(activity), signal });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`The service answered ${response.status}`);
    return text === "" ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new ServiceError("store/conflict", "The service did not take what Teams told it", { cause });
  }
}

const InvokeAnswer = z.union([
  z.object({ type: z.literal("application/vnd.microsoft.card.adaptive"), value: z.custom<AdaptiveCard>() }),
  z.object({ type: z.literal("application/vnd.microsoft.activity.message"), value: z.string() }),
]);

/** What a press does to the card. @throws ServiceError `store/conflict` when Teams would not know what to do with it */
export function invokeAnswer(answer: unknown): Partial<TeamsMessage> {
  const read = InvokeAnswer.safeParse(answer);
  if (!read.success) throw new ServiceError("store/conflict", "Teams does not know that answer to a press");
  const { type, value } = read.data;
  return type === "application/vnd.microsoft.card.adaptive" ? { card: value, notice: "" } : { notice: value };
}
