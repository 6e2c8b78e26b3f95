import type { Ctx } from "../dialog.ts";
import type { ConcernKind } from "../effects.ts";
import type { Session } from "../session.ts";
import { needsDoctorNow, readPregnancy } from "../understanding/about-them/pregnancy.ts";
import { kindOf, type Situation, situationIn } from "../understanding/danger/situation.ts";
import { tellsOfPutOut } from "../understanding/danger/told/put-out.ts";
import { childAge } from "./child.ts";
import { calmLately } from "./screening.ts";
import { overdoseInPieces } from "./told-before.ts";
import { unbornHurtInPieces } from "./unborn-in-pieces.ts";

/** The kind of danger and what it is: by the message, else by it and what they wrote in the ten minutes before. */
export interface WhatWasTold {
  readonly kind: ConcernKind;
  readonly situation: Situation | undefined;
}

/**
 * A pregnancy that is the whole of it is no illness, and one under 16 has words of its own.
 * @param before what they wrote before it that led here, if it is not the message itself
 */
export function whatWasTold(ctx: Ctx, session: Session, before: string): WhatWasTold {
  const { text, heard } = ctx;
  const { risk } = heard;
  const { now } = ctx.known;
  const inPieces = overdoseInPieces(text, session, now) ?? unbornHurtInPieces(text, session, now);
  const situation =
    situationIn(text, risk) ?? situationIn(joined(ctx, session, before), risk) ?? inPieces?.situation;
  const read = inPieces?.risk.kind ?? kindWithBefore(ctx, joined(ctx, session, before)) ?? "not_said";
  const isPutOut = read === "abuse_harm_from_others" && !situation && tellsOfPutOut(text);
  const kind = isPutOut ? "homeless_tonight" : read;
  if (!isPregnancyAlone(ctx)) return { kind, situation };
  const isYoung = childAge(ctx) !== undefined;
  const expecting = kind === "medical" && (risk.level === "urgent" || isYoung);
  return {
    kind: expecting ? "pregnancy" : kind,
    situation: isYoung ? "young-pregnancy" : situation,
  };
}

/** Who does it may have been told before: "its about my keyworker", then "he hits me". */
function kindWithBefore({ text, heard: { risk } }: Ctx, all: string): ConcernKind | undefined {
  const kind = kindOf(text, risk);
  return !kind || kind === "domestic_abuse" ? kindOf(all, kind ? { ...risk, kind } : risk) : kind;
}

const isPregnancyAlone = (ctx: Ctx): boolean =>
  readPregnancy(ctx.text, childAge(ctx)) !== undefined && !needsDoctorNow(ctx.text);

function joined({ text, known }: Ctx, session: Session, before: string): string {
  return [before, ...calmLately(session, known.now).map((message) => message.text), text].join(" ");
}
