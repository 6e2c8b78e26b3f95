import * as z from "zod";
import { Day } from "./day.ts";
import { uniqueIds } from "./unique.ts";

const PhoneNumber = z.string().regex(/^\d[\d ]*$/, "digits and spaces only, in quotes");

/** A crisis or support line. At least one of phone, text and web is there. */
export const Contact = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    name: z.string().min(1),
    /** What it is for, in a young person's words. */
    for: z.string().min(1),
    phone: PhoneNumber.optional(),
    /** The number to text, and the word to send when not any word will do. */
    text: z.strictObject({ number: PhoneNumber, word: z.string().optional() }).optional(),
    web: z.url().optional(),
    /** When it answers, in words. Left out when nobody has confirmed it. */
    hours: z.string().optional(),
    /** Confirmed by its source as open day and night. */
    dayAndNight: z.boolean(),
    /** When the entry was last compared with its source, or rung. */
    checked: Day,
    /** Whether a person has rung it and heard the right service answer. */
    confirmed: z.boolean(),
    source: z.url(),
  })
  .refine(({ phone, text, web }) => phone ?? text ?? web, {
    error: "give a phone, a text number or a web page",
  });
export type Contact = z.infer<typeof Contact>;

/** The shape of content/contacts.yaml. */
export const Contacts = z
  .array(Contact)
  .min(1)
  .readonly()
  .refine(uniqueIds, { error: "two contacts have the same id" });
