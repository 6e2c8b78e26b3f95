import * as z from "zod";
import { Coming } from "./coming.ts";
import { Facts } from "./facts.ts";

/** What is kept, sealed, about a young person on record. */
export const PersonProfile = z.strictObject({
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  facts: Facts,
  coming: Coming.exactOptional(),
});
export type PersonProfile = z.infer<typeof PersonProfile>;
