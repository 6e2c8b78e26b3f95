import * as z from "zod";
import { Day } from "./day.ts";

const Words = z.string().transform((text) => text.split(/\s+/).filter(Boolean));

/** A language that people may write in and the service cannot read: how it is noticed, and what may be said in it. */
export const Language = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2,3}$/),
    name: z.string().min(1),
    /** Its name in itself. */
    own: z.string().min(1),
    script: z.string().regex(/^[A-Z][a-z]+$/, "write the script as Arabic, Ethiopic or Latin"),
    /** Its place in the list that people choose from. */
    order: z.int().positive(),
    letters: z.string().optional(),
    words: Words.optional(),
    drafted: z.strictObject({ choose: z.string().min(1), safety: z.string().min(1) }),
    checked: z.boolean(),
    checkedBy: z.string().min(1).optional(),
    checkedOn: Day.optional(),
    source: z.url(),
  })
  .refine(({ checked, checkedBy, checkedOn }) => !checked || (checkedBy && checkedOn), {
    error: "say who checked it and on which day: checkedBy, checkedOn",
  });
export type Language = z.infer<typeof Language>;

/** What may be said in a language: nothing until a translator has checked it. */
export function checkedWords({ checked, drafted }: Language): Language["drafted"] | undefined {
  return checked ? drafted : undefined;
}
