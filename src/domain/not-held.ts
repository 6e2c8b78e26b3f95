import * as z from "zod";
import { AsksPattern } from "./asks-pattern.ts";

/** Something that people ask about and we hold nothing on. */
export const NotHeld = z.strictObject({
  /** As it stands after "nothing on": "a guarantor". */
  what: z.string().min(1).max(40),
  /** Words that name it, as the `asks` of an entitlement. */
  asks: z.array(AsksPattern).min(1),
  /** Who is told of it, where that is not their own worker. */
  to: z.literal("duty").optional(),
  /** The ids of entitlements that may help with the same trouble. Those that a council does not have are left out. */
  near: z.array(z.string()).default([]),
});
export type NotHeld = z.infer<typeof NotHeld>;

/** The shape of content/not-held.yaml. */
export const AllNotHeld = z.array(NotHeld).readonly();
