import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { type AskedOfHealth, readOfHealth } from "../understanding/in-care/asked-of-health.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { centreKey } from "./danger-words.ts";
import { babyToldLately } from "./young-and-pregnant.ts";

/**
 * The answer to a question of health that cannot wait for a person: after sex that was not wanted, of a pregnancy, of a
 * burn. It is true wherever they are; the words are passed on.
 * @returns nothing for any other message, or where danger now or in plain words is told beside it
 */
export function ofHealth(ctx: Ctx, session: Session): Made | undefined {
  const { careAbout } = session;
  if (ctx.event || !careAbout || !inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const asked = readOfHealth(ctx.text, {
    pregnancy: babyToldLately(session, ctx.known.now) || PREGNANT.has(careAbout.situation ?? careAbout.kind),
    sexual: careAbout.sexual === true,
  });
  if (!asked || tellsDanger(ctx, asked)) return undefined;
  if (asked === "counts" && !MAY_COUNT.has(careAbout.kind)) return undefined;
  const isAtCentre = AT_A_CENTRE.has(asked) || (asked === "counts" && careAbout.sexual === true);
  const key = asked === "counts" && !isAtCentre ? countsKey(careAbout.kind) : `asked.health-${asked}`;
  return {
    says: [
      ...(careAbout.level === "emergency" ? [say("asked.danger-first")] : []),
      say(key),
      ...(isAtCentre ? [say(centreKey(ctx))] : []),
      say("safety.or-a-person"),
    ],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

/** Danger now, or in plain words; "is it rape if" has the word of it, and is asked of what was told. */
const tellsDanger = ({ text, heard }: Ctx, asked: AskedOfHealth): boolean => {
  const { level } = plainDanger(text);
  return (
    heard.risk.level === "emergency" || level === "emergency" || (level !== "none" && asked !== "counts")
  );
};

const countsKey = (kind: string): string =>
  kind === "suicide_self_harm" ? "asked.health-counts-own" : "asked.health-counts-harmed";

/** What is told of these may be doubted; that care counts for a home is another question. */
const MAY_COUNT: ReadonlySet<string> = new Set([
  ...["suicide_self_harm", "abuse_harm_from_others", "domestic_abuse", "exploitation"],
]);
const PREGNANT: ReadonlySet<string> = new Set(["pregnancy", "young-pregnancy"]);
const AT_A_CENTRE: ReadonlySet<string> = new Set([
  "may-be-pregnant",
  "washed",
  "unwashed",
  "evidence",
  "tested",
]);
