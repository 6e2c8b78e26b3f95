import { remindersFor } from "../../domain/reminders.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import type { Parts } from "../parts.ts";

/** Timers of these kinds remind somebody of the booking that is their subject; they go with it. */
export const REMINDER = { dayBefore: "reminder", morning: "reminder-morning" } as const;

/** Sets the timers of a booking that has just been made. They are cancelled with it: see `cancelTimersOf`. */
export async function planReminders(
  db: Db,
  { content }: Parts,
  row: Pick<Row<"booking">, "id" | "party_id" | "start_at" | "created_at">,
): Promise<void> {
  const { id: subjectId, party_id: partyId } = row;
  const booked = { start: row.start_at, madeAt: row.created_at };
  const { dayBefore, morning } = remindersFor(booked, content.service.automaticTexts);
  const timer = { partyId, subjectId };
  if (dayBefore !== undefined)
    await setTimer(db, {
      ...timer,
      key: `reminder:${subjectId}:day-before`,
      kind: REMINDER.dayBefore,
      dueAt: dayBefore,
    });
  if (morning !== undefined)
    await setTimer(db, {
      ...timer,
      key: `reminder:${subjectId}:morning`,
      kind: REMINDER.morning,
      dueAt: morning,
    });
}
