import type { FailureAction } from "../../channels/failure.ts";
import { advance, type DeliveryState } from "../../domain/delivery.ts";
import { outboxById } from "../../store/outbox.ts";
import { recordReport, requeue } from "../../store/outbox-states.ts";
import { partyById, phoneOf, setAddress } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { handOff } from "../handoffs/handoff.ts";
import type { Parts } from "../parts.ts";
import { stopTexts } from "./stop-texts.ts";
import { afterFailure } from "./undelivered.ts";

/** What the network says of a message of ours. */
export interface Report {
  readonly outboxId: string;
  readonly providerId: string;
  readonly status: DeliveryState;
  readonly errorCode?: number;
  readonly failure?: { readonly action: FailureAction };
}

const TRY_AGAIN_MS = 15 * 60_000;
const TRY_ONCE_MORE_MS = 60_000;
const KEEPS_TRYING_MS = 72 * 3_600_000;

/**
 * Notes a report, in whatever order reports come, and does what a failure asks for.
 * @returns the lane that may go on now; none for a report about nothing of ours
 */
export async function noteReport(db: Db, parts: Parts, report: Report): Promise<{ lane?: string }> {
  const row = await outboxById(db, report.outboxId);
  if (!row) {
    parts.log.warn("report-unknown");
    return {};
  }
  if (isOfAnEarlierTry(row, report)) {
    parts.log.info("report-of-earlier-try", { id: row.id, state: report.status });
    return {};
  }
  const { state, anomaly } = advance(
    (row.provider_state ?? undefined) as DeliveryState | undefined,
    report.status,
  );
  if (anomaly) parts.log.warn("report-anomaly", { id: row.id, state });
  const before = row.provider_state;
  await recordReport(db, row, state, report.providerId, parts.clock.now(), report.errorCode);
  if (state !== before && (state === "failed" || state === "undelivered")) await act(db, parts, row, report);
  return { lane: row.lane };
}

/** A text that was tried again is another message to the network; what it says of the first counts no more. */
function isOfAnEarlierTry(row: Row<"outbox">, { providerId }: Report): boolean {
  if (row.provider_id !== null) return row.provider_id !== providerId;
  return row.state === "queued" && row.attempts > 0;
}

async function act(db: Db, parts: Parts, row: Row<"outbox">, { failure, errorCode }: Report): Promise<void> {
  const now = parts.clock.now();
  const detail = { outbox: row.id, code: errorCode ?? null };
  await audit(
    db,
    {
      actor: "service",
      action: "message.undelivered",
      subjectId: row.party_id ?? row.worker_id ?? "",
      detail,
    },
    now,
  );
  const again = triesAgainAt(row, failure?.action, now);
  if (again !== undefined) return await requeue(db, row.id, again);
  await afterFailure(db, parts, row.id, now);
  if (!row.party_id) return;
  const party = (await partyById(db, row.party_id))!;
  if (failure?.action === "stop-texts") return await stopTexts(db, parts, party.id, row.id);
  if (failure?.action === "recycled" || failure?.action === "bad-number")
    await doubtNumber(db, parts, party, row, now);
}

/** A phone that is off is tried for three days; a failure without a reason once more, a minute later. */
function triesAgainAt(
  row: Row<"outbox">,
  action: FailureAction | undefined,
  now: number,
): number | undefined {
  if (action === "retry-later" && now - row.created_at < KEEPS_TRYING_MS) return now + TRY_AGAIN_MS;
  return action === "retry-once" && row.attempts <= 1 ? now + TRY_ONCE_MORE_MS : undefined;
}

/** The number may be dead or somebody else's: nothing personal goes there until the worker has checked. */
async function doubtNumber(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  row: Row<"outbox">,
  now: number,
): Promise<void> {
  const phone = await phoneOf(db, party.id);
  if (!phone || phone.state === "doubtful" || row.channel !== "sms") return;
  await setAddress(db, phone.lookup, { state: "doubtful" });
  await handOff(
    db,
    parts,
    { party, reason: "number-in-doubt", words: "", to: "pa", channel: "sms", inboxId: row.id },
    now,
  );
}
