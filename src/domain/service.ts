import * as z from "zod";
import { AlertTimes } from "./alarm.ts";
import { AppointmentKinds } from "./appointment-kind.ts";
import { Day } from "./day.ts";
import { WeeklyHours } from "./hours.ts";
import { AnswerTimes } from "./promise.ts";

/** The shape of content/service.yaml: who we are and when somebody is there. */
export const Service = z
  .strictObject({
    /** What we call ourselves, "the leaving care line". */
    serviceName: z.string().min(1),
    /** The agreed name for a text that others might see. It gives nothing away. */
    neutralName: z.string().min(1),
    council: z.string().min(1),
    /** The folders of content/entitlements/local/ that hold for it. */
    localOffer: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/)).default([]),
    serviceHours: WeeklyHours,
    dutyHours: WeeklyHours,
    /** When a text that nobody asked for may leave. */
    automaticTexts: WeeklyHours,
    answerTimes: AnswerTimes,
    alertTimes: AlertTimes.prefault({}),
    /** Ids of contacts for a safety text: for everyone, and for those under 19. */
    safetyLines: z.strictObject({
      everyone: z.array(z.string()).min(1),
      under19: z.array(z.string()).min(1),
    }),
    /** Message key of the one line that says what happens to what people write. */
    privacyKey: z.string().min(1),
    /** Working days in which somebody who asks for an entitlement has an answer. */
    askAnswerDays: z.int().positive().default(5),
    /** Working days after that until managers are told that there is none. */
    askManagerDays: z.int().positive().default(2),
    appointmentKinds: AppointmentKinds,
    confirmed: z.boolean(),
    confirmedBy: z.string().optional(),
    confirmedOn: Day.optional(),
  })
  .refine((service) => !service.confirmed || (service.confirmedBy && service.confirmedOn), {
    error: "say who confirmed it and when: confirmedBy, confirmedOn",
    path: ["confirmed"],
  });
export type Service = z.infer<typeof Service>;
