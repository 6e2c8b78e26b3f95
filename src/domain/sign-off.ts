import * as z from "zod";
import { Day } from "./day.ts";

/** One text that a safeguarding lead has read, or has yet to read. */
const SignedText = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9.-]*$/),
    signedOff: z.boolean(),
    by: z.string().min(1).optional(),
    on: Day.optional(),
  })
  .refine(({ signedOff, by, on }) => !signedOff || (by && on), {
    error: "say which role signed it off and when: by, on",
    path: ["signedOff"],
  });
export type SignedText = z.infer<typeof SignedText>;

/** The shape of content/sign-off.yaml: each wording key once. */
export const SignOff = z
  .array(SignedText)
  .readonly()
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, {
    error: "a key stands there twice",
  });
