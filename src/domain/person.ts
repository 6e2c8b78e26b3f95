import * as z from "zod";
import { Facts } from "./facts.ts";

/** What is kept, sealed, about a young person on record. */
export const PersonProfile = z.strictObject({
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  facts: Facts,
});
export type PersonProfile = z.infer<typeof PersonProfile>;
