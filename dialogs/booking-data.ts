import * as z from "zod";
import type { Outcome } from "../src/conversation/dialog.ts";
import { Way } from "../src/domain/appointment-kind.ts";
import { Day } from "../src/domain/day.ts";
import { Query } from "./booking-wish.ts";

const SavedSlot = z.strictObject({
  adviserId: z.string(),
  adviserName: z.string(),
  placeId: z.string(),
  placeText: z.string().optional(),
  start: z.int(),
  end: z.int(),
  by: Way,
  kind: z.string(),
});

/** When they wish to come, as far as it holds for what they say next. */
const SavedWhen = z.strictObject({
  date: Day.optional(),
  time: z.string().optional(),
  part: z.enum(["morning", "afternoon", "evening"]).optional(),
  bound: z.enum(["from", "until"]).optional(),
  either: z.array(Day).readonly().optional(),
  not: Day.optional(),
  notPart: z.enum(["morning", "afternoon", "evening"]).optional(),
  span: z.strictObject({ first: Day, last: Day }).optional(),
});

/** What a talk about an appointment has come to so far. */
export const Booking = z.strictObject({
  query: Query,
  when: SavedWhen.optional(),
  offered: z.array(SavedSlot).readonly(),
  /** When the times began that were offered and not wanted. */
  shown: z.array(z.int()).readonly(),
  /** Why these are offered and not what they asked for: a key of the wording, with what it needs. */
  why: z.strictObject({ key: z.string(), args: z.record(z.string(), z.string()) }).optional(),
  chosen: SavedSlot.optional(),
  /** Until when the chosen one is kept for them. */
  until: z.int().optional(),
  /** The words that named a day before the place was known. */
  words: z.string().optional(),
  /** The booking that this one is to replace, or that is to be dropped. */
  moving: z.string().optional(),
  /** What is to be done with the booking that they are asked about. */
  wants: z.enum(["move", "drop", "cannot"]).optional(),
  /** The time that came free and that this is the answer to. */
  offerId: z.string().optional(),
});
export type Booking = z.infer<typeof Booking>;

export type Step =
  | "which"
  | "place"
  | "near"
  | "slot"
  | "confirm"
  | "drop"
  | "dropAll"
  | "cannot"
  | "again"
  | "freed";
export type Next = Outcome<Step, Booking>;

/** A talk in which nothing is settled yet. */
export const newBooking: Booking = { query: {}, offered: [], shown: [] };
