import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import { isOfAnother } from "./care-of-another.ts";
import { isHurtByThem } from "./hurt-by-them.ts";
import { isAfterOverdose } from "./overdose-hours.ts";

export type About = NonNullable<Session["careAbout"]>;

/** What was told, as far as the answer to a plain question differs by it. */
export type Told =
  | "another"
  | "hurt"
  | "took"
  | "own"
  | "harmed"
  | "homeless"
  | "need"
  | "body"
  | "violence"
  | "other";

const HARM: ReadonlySet<string | undefined> = new Set([
  ...["followed", "intruder", "wounded-by", "forced-marriage", "cutting-by-family", "honour"],
]);

const BY_KIND: Readonly<Record<string, Told>> = {
  suicide_self_harm: "own",
  abuse_harm_from_others: "harmed",
  domestic_abuse: "harmed",
  exploitation: "harmed",
  missing_or_trafficked: "harmed",
  homeless_tonight: "homeless",
  destitute_no_food_or_power: "need",
  medical: "body",
  violence_to_others: "violence",
};

/** What the person is cared for about; "other" where nobody knows. */
export function toldOf(ctx: Ctx, session: Session): Told {
  const about = session.careAbout;
  if (isOfAnother(about?.situation)) return "another";
  if (isHurtByThem(about?.situation)) return "hurt";
  if (isAfterOverdose(ctx, session)) return "took";
  if (HARM.has(about?.situation)) return "harmed";
  return (about && BY_KIND[about.kind]) ?? "other";
}
