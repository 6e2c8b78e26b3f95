import * as z from "zod";
import { uniqueIds } from "./unique.ts";

/** How two people meet. */
export const Way = z.enum(["in-person", "phone", "video"]);
export type Way = z.infer<typeof Way>;

/** One kind of appointment, as content/service.yaml says. */
export const AppointmentKind = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** Whole five minutes, the grain of the diary. */
  minutes: z.int().positive().multipleOf(5).max(480),
  /** The latest that it can be booked before it starts. */
  noticeHours: z.number().nonnegative(),
  /** Days ahead that it is offered; today is 0. At most a year, as far as bank holidays are known. */
  horizonDays: z.int().positive().max(366),
  ways: z
    .array(Way)
    .min(1)
    .readonly()
    .refine((ways) => new Set(ways).size === ways.length, { error: "put each way once" }),
});
export type AppointmentKind = z.infer<typeof AppointmentKind>;

/** The first that is held in a way is what somebody gets who names no kind. */
export const AppointmentKinds = z
  .array(AppointmentKind)
  .min(1)
  .readonly()
  .refine(uniqueIds, { error: "two kinds of appointment have the same id" });
