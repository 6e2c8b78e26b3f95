import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { TurnInput } from "../turn-types.ts";
import { readAgeAsked } from "../understanding/about-them/age-asked.ts";
import { tellsOfSex } from "../understanding/about-them/child-sex.ts";
import { readPregnancy } from "../understanding/about-them/pregnancy.ts";
import { readPregnancyNews } from "../understanding/about-them/pregnancy-news.ts";
import { childSaidLately, keepingAge } from "./child.ts";
import { babyToldLately, keepingNews } from "./young-and-pregnant.ts";

const DAY_MS = 24 * 3_600_000;

/** What a turn goes by beside the record: their age, and whether a pregnancy was told within a day. */
export function ageAndBabyLately(input: TurnInput): Pick<Ctx, "ageSaid" | "babyTold"> {
  const isTold = babyToldLately(input.session, input.known.now);
  return { ...ageLately(input, isTold), ...(isTold && { babyTold: true as const }) };
}

/**
 * The age they gave within a day; else, once a pregnancy or sex is told, the one they asked about. Nobody is promised
 * that nothing is passed on who may be a child.
 */
function ageLately({ session, text, known }: TurnInput, isTold: boolean): Pick<Ctx, "ageSaid"> {
  const { ageAsked } = session;
  const said = childSaidLately(session, known.now);
  if (said.ageSaid !== undefined || known.person || !ageAsked) return said;
  const isLately = known.now - ageAsked.at < DAY_MS;
  return isLately && (isTold || tellsOfBaby(text)) ? { ageSaid: ageAsked.age } : {};
}

const tellsOfBaby = (text: string): boolean =>
  tellsOfSex(text) || readPregnancyNews(text) !== undefined || readPregnancy(text, undefined) !== undefined;

/** The session with the age that they gave, one that they only asked about, and when a pregnancy was told. */
export function keepingAgeAndBaby(session: Session, ctx: Ctx): Session {
  const age = ctx.event ? undefined : readAgeAsked(ctx.text);
  const kept = keepingNews(keepingAge(session, ctx), ctx);
  return age === undefined ? kept : { ...kept, ageAsked: { at: ctx.known.now, age } };
}
