import * as z from "zod";
import { RISK_KINDS, type Risk, type RiskKind } from "../types.ts";
import { lineFinder } from "./foreign-lines.ts";

/** Lines with commas between. */
const Lines = z
  .string()
  .transform((text) => text.split(",").map((line) => line.trim()))
  .pipe(z.array(z.string().min(2)).min(1));

/** The shape of content/foreign-danger.yaml: by language, lines that tell of each kind of danger. */
export const ForeignDangers = z.array(
  z.strictObject({
    language: z.string().regex(/^[a-z]{2,3}$/),
    checked: z.boolean(),
    ...(Object.fromEntries(RISK_KINDS.map((kind) => [kind, Lines.optional()])) as {
      [kind in RiskKind]: z.ZodOptional<typeof Lines>;
    }),
    /** Too much swallowed, or poison: danger now in any case. */
    overdose: Lines.optional(),
    /** A cry for help at once that does not say what it is. */
    help: Lines.optional(),
    /** Husband, boyfriend: harm by others beside one of these is harm by a partner. */
    partner: Lines.optional(),
    /** Now, tonight: danger to somebody beside one of these is danger now. */
    now: Lines.optional(),
    /** Said of other things in the same letters, "ring my phone": taken out before the rest is looked for. */
    everyday: Lines.optional(),
  }),
);
export type ForeignDangers = z.infer<typeof ForeignDangers>;
type Danger = ForeignDangers[number];

/** As much of a message as is read. */
const MOST_READ = 1600;
const NONE: Risk = { level: "none" };

/** A bed or a meal for tonight is not the same as a blow: these stay urgent whenever they are. */
const NEVER_AT_ONCE: ReadonlySet<RiskKind> = new Set(["homeless_tonight", "destitute_no_food_or_power"]);

type Means =
  | { readonly says: "danger"; readonly risk: Risk; readonly language: string }
  | { readonly says: "now" | "partner"; readonly language: string };

/**
 * Looks for plain words of danger in languages that are read no further. It only ever raises: to urgent, and to
 * emergency where the same language says that it is now, or that too much was swallowed. A line that has not been
 * checked may be wrong, and silence would be worse.
 */
export function foreignDangers(dangers: ForeignDangers): (text: string) => Risk {
  const find = lineFinder(dangers.flatMap(linesOf));
  // Stryker disable next-line ArrayDeclaration: any words put in here are met by no message
  const everyday = dangers.flatMap(({ everyday: lines = [] }) => lines);
  return (text) => {
    // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
    const read = everyday.reduce((rest, line) => rest.replaceAll(line, " "), text.slice(0, MOST_READ));
    const found = find(read);
    const told = found.find(({ says }) => says === "danger");
    if (told?.says !== "danger") return NONE;
    const ofThatLanguage = found.filter(({ language }) => language === told.language);
    const beside = new Set(ofThatLanguage.map(({ says }) => says));
    const atOnce = found.find((one) => one.says === "danger" && one.risk.level === "emergency");
    return graded(atOnce?.says === "danger" ? atOnce.risk : told.risk, beside);
  };
}

/** The kind that plain words of another language tell, before what is made of words that are not English. */
export function kindAsTold(risk: Risk, { level, kind }: Risk): Risk {
  return level === "none" || !kind ? risk : { ...risk, kind };
}

function graded(risk: Risk, beside: ReadonlySet<Means["says"]>): Risk {
  const { kind } = risk;
  const isNow = beside.has("now") && !(kind && NEVER_AT_ONCE.has(kind));
  const byPartner = beside.has("partner") && kind === "abuse_harm_from_others";
  return {
    level: isNow ? "emergency" : risk.level,
    ...(kind && { kind: byPartner ? "domestic_abuse" : kind }),
  };
}

function linesOf(danger: Danger): { line: string; means: Means }[] {
  const { language, overdose, help, partner, now } = danger;
  const all = (lines: readonly string[] | undefined, means: Means) => lines?.map((line) => ({ line, means }));
  const told = (lines: readonly string[] | undefined, risk: Risk) =>
    all(lines, { says: "danger", risk, language });
  return [
    told(overdose, { level: "emergency", kind: "suicide_self_harm" }),
    ...RISK_KINDS.map((kind) => told(danger[kind], { level: "urgent", kind })),
    told(help, { level: "urgent" }),
    all(partner, { says: "partner", language }),
    all(now, { says: "now", language }),
  ]
    .filter((those) => those !== undefined)
    .flat();
}
