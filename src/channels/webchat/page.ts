import type { Activity } from "botbuilder";
import { ServiceError } from "../../errors.ts";
import { toActivity } from "./activity.ts";
import type { WebLog } from "./port.ts";

/** How many activities go out at once; a client asks again, or the stream goes on, for the rest. */
export const pageSize = 50;

/** Below every `seq`: from the start of the conversation. */
export const fromStart = -1;

/** The watermark is the `seq` of the last entry that was handed over. */
export interface ActivityPage {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/**
 * The number in a `watermark` parameter; absent or empty means from the start.
 * @throws ServiceError `channel/malformed` for anything that is not one of ours
 */
export function readWatermark(given: string | null): number {
  if (!given) return fromStart;
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw new ServiceError("channel/malformed", "The watermark is not one that this service gave");
}

/** What came after a watermark, at most `pageSize` of it, and the watermark to ask with next. */
export async function pageAfter(
  log: WebLog,
  { conversationId, userId }: { conversationId: string; userId: string },
  watermark: number,
): Promise<ActivityPage> {
  const entries = await log.after(conversationId, watermark, pageSize);
  const last = entries.at(-1)?.seq ?? watermark;
  return {
    activities: entries.map((entry) => toActivity(conversationId, userId, entry)),
    watermark: last === fromStart ? "" : String(last),
  };
}
