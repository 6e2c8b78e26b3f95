import { DUTY_DESK_REF, keepWorker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";

/** The duty phone and mailbox of the settings, as a member of staff who is told and can sign in like the others. */
export async function keepDutyDesk(
  parts: Parts,
  { dutyPhone, dutyEmail }: { dutyPhone?: string; dutyEmail?: string },
): Promise<void> {
  const { store, clock, content } = parts;
  const profile = {
    firstName: "Duty",
    lastName: "desk",
    hours: content.service.dutyHours,
    ...(dutyPhone && { mobile: dutyPhone }),
    ...(dutyEmail && { email: dutyEmail }),
  };
  const active = Boolean(dutyPhone || dutyEmail);
  if (active)
    await store.write((db) =>
      keepWorker(db, store.vault, { recordRef: DUTY_DESK_REF, role: "duty", active, profile }, clock.now()),
    );
}
