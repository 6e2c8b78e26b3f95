import * as z from "zod";
import type { SafeHours, SafeTimes } from "./safe-hours.ts";

const Time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How a person wants to be reached, in their own words read as data. What is left out was not said. */
export const SafeWish = z.strictObject({
  /** A number to use in place of the one on record, in E.164. */
  number: z.string().max(20).optional(),
  email: z.string().max(120).optional(),
  /** Whose phone it is, or through whom they can be reached: "mum". */
  through: z.string().max(40).optional(),
  /** The one way that is safe. */
  only: z.enum(["text", "ring", "email"]).optional(),
  /** A way that is not. */
  not: z.enum(["text", "ring"]).optional(),
  noVoicemail: z.literal(true).optional(),
  /** Met anywhere but where they live. */
  notAtHome: z.literal(true).optional(),
  /** Where else they are not to be met or rung: "school". */
  notAt: z.string().max(40).optional(),
  /** Only when something is so that no hour tells: their words say what. */
  onlyWhen: z.literal(true).optional(),
  /** Nothing to the phone that they write from. */
  notThisPhone: z.literal(true).optional(),
  /** The part of the day that is safe, London wall clock. */
  from: Time.optional(),
  to: Time.optional(),
  /** A part of the day that is not. */
  notBetween: z.strictObject({ from: Time, to: Time }).optional(),
  notOn: z.array(z.enum(WEEKDAYS)).max(7).readonly().optional(),
  /** The times are of calls alone; texts may come at any. */
  callsOnly: z.literal(true).optional(),
  /** Whom nobody is to contact before it is talked over with them: "my dad", "jordan". */
  notTo: z.array(z.string().max(40)).max(12).readonly().optional(),
});
export type SafeWish = z.infer<typeof SafeWish>;

const TIMES = ["from", "to", "notBetween", "notOn", "callsOnly"] as const;
const MOST_NAMED = 12;

/** The wish with more of it: what is said last of a way or a number stands, and nobody who was named is dropped. */
export function withMore(before: SafeWish, said: SafeWish): SafeWish {
  const named = [...new Set([...(before.notTo ?? []), ...(said.notTo ?? [])])].slice(-MOST_NAMED);
  return {
    ...withoutWhatChanged(before, said),
    ...said,
    ...(named.length > 0 && { notTo: named }),
  };
}

/** Times come as a whole, and so do the ways: "after 4" said a day later takes the place of "before 3". */
const GOES_WITH = [
  { said: ["from", "to", "notBetween"], goes: ["from", "to", "notBetween", "callsOnly"] },
  { said: ["only", "not"], goes: ["only", "not"] },
  { said: ["number"], goes: ["through"] },
] as const;

function withoutWhatChanged(before: SafeWish, said: SafeWish): SafeWish {
  const changed = GOES_WITH.filter((one) => one.said.some((key) => said[key] !== undefined));
  const gone = new Set<string>(changed.flatMap(({ goes }) => goes));
  return Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key))) as SafeWish;
}

/** When a text that nobody asked for may reach them by this wish; nothing where it says nothing of that. */
export function timesOf(wish: SafeWish): SafeTimes | undefined {
  if (wish.notThisPhone || wish.not === "text") return { from: "00:00", to: "24:00", never: true };
  if (wish.callsOnly || !TIMES.some((one) => wish[one] !== undefined)) return undefined;
  return {
    from: wish.from ?? "00:00",
    to: wish.to ?? "24:00",
    ...(wish.notBetween && { notBetween: wish.notBetween }),
    ...(wish.notOn && { notOn: wish.notOn }),
  };
}

/** Both at once, each as strict as it is. @param noted hours alone, as staff have them */
export function strictest(
  noted: SafeHours | undefined,
  wished: SafeTimes | undefined,
): SafeTimes | undefined {
  return noted && wished ? { ...wished, within: noted } : (noted ?? wished);
}
