import * as z from "zod";
import { isGsm7, segmentsOf } from "./segments.ts";
import { uniqueIds } from "./unique.ts";

const NAMES = ["firstName", "me"] as const;
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** A name of usual length: a template that fits with it fits nearly always. */
const USUAL_NAME = "Alexandra";

/** Words that give away more than a stranger may read on somebody's screen. */
const GIVES_AWAY =
  /leaving care|care leaver|care team|looked after|social (?:worker|services)|abuse|pregnan|court|probation|benefit|universal credit/i;

const TemplateText = z
  .string()
  .min(1)
  .refine((text) => [...text.matchAll(PLACEHOLDER)].every(([, name]) => NAMES.includes(name as "me")), {
    error: `only {${NAMES.join("} and {")}} can be filled in`,
  })
  .refine((text) => !GIVES_AWAY.test(text), { error: "leave out words that give away who this is for" })
  .refine((text) => [...text].every(isGsm7) && segmentsOf(text.replace(PLACEHOLDER, USUAL_NAME)) === 1, {
    error: "make it fit one text: 160 plain characters with the names in it",
  });

/** Whether a text encourages, chases, or does neither: a worker is shown how many of theirs do. */
const Tone = z.enum(["encouraging", "chasing", "plain"]);
export type Tone = z.infer<typeof Tone>;

const Template = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1).max(40),
  text: TemplateText,
  tone: Tone,
});
export type Template = z.infer<typeof Template>;

/** The shape of content/templates.yaml: texts that staff can start from. */
export const Templates = z
  .array(Template)
  .readonly()
  .refine(uniqueIds, { error: "two templates have the same id" });

/** A template with the names in it. Somebody whose name nobody knows is greeted without one. */
export function fillTemplate(
  { text }: Pick<Template, "text">,
  names: { readonly firstName: string | undefined; readonly me: string },
): string {
  const known: Readonly<Record<string, string | undefined>> = { ...names };
  return text.replace(/( ?)\{(\w+)\}/g, (_, space: string, name: string) =>
    known[name] === undefined ? "" : space + known[name],
  );
}
