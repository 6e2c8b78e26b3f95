import { shortDay, shortTime } from "../domain/day.ts";
import { bankHolidaysAround } from "../domain/holidays-around.ts";
import { isOpen, nextOpening, type WeeklyHours } from "../domain/hours.ts";
import { type Promised, promiseFor, type Rota } from "../domain/promise.ts";
import { mayReveal } from "../domain/reveal.ts";
import { timeWords } from "../domain/time-words.ts";
import { type Ctx, type Reply, say } from "./dialog.ts";

/** Who has been told, by when they will have read it, and what can be done until then. */
export function whoWillRead(ctx: Ctx): Reply {
  return promiseWords(ctx, promised(ctx));
}

/** The same for what only the duty team is told. */
export function whenDutyReads(ctx: Ctx): Reply {
  return promiseWords(ctx, promised(ctx, null));
}

/** What is promised of a message of this moment; for their own worker unless another is given, null for duty. */
export function promised(ctx: Ctx, ownerId: string | null = ctx.known.ownerId): Promised {
  return promiseFor(ownerId, ctx.known.now, rotaOf(ctx));
}

function rotaOf({ known, content: { service } }: Ctx): Rota {
  return {
    team: known.section("team").team,
    dutyHours: service.dutyHours,
    serviceHours: service.serviceHours,
    holidays: bankHolidaysAround(known.now),
    times: service.answerTimes,
  };
}

/** A promise in words: names only where they may be seen. */
export function promiseWords(ctx: Ctx, { who, insteadOf, by, meanwhile }: Promised): Reply {
  const when = timeWords(by, ctx.known.now);
  const own = insteadOf && nameOf(ctx, insteadOf);
  const args = {
    when,
    own: own ?? "",
    next: ctx.content.wording.render({ key: `who-reads.next-${meanwhile}` }),
  };
  const end = own ? "-instead" : "";
  if (who.kind !== "worker") return say(`who-reads.${who.kind}${who.kind === "duty" ? end : ""}`, args);
  const reader = nameOf(ctx, who.id);
  if (reader) return say(`who-reads.pa${end}`, { ...args, who: reader });
  return say(insteadOf ? "who-reads.hidden-instead" : "who-reads.hidden", args);
}

/** Who has it now, as they may be called here: a first name, "your PA", "a colleague of your PA", "the duty team". */
export function readerName(ctx: Ctx, { who, insteadOf }: Promised = promised(ctx)): string {
  if (who.kind === "worker")
    return nameOf(ctx, who.id) ?? wordFor(ctx, insteadOf ? "a-colleague" : "your-pa");
  return wordFor(ctx, who.kind === "duty" ? "the-duty-team" : "the-team");
}

const wordFor = ({ content }: Ctx, who: string): string =>
  content.wording.render({ key: `who-reads.${who}` });

function nameOf({ known }: Ctx, workerId: string): string | undefined {
  const mayBeNamed = mayReveal("worker-first-name", known.standing);
  return mayBeNamed ? known.section("team").names.get(workerId) : undefined;
}

/** After a disclosure: everyone who was told, that nobody may have seen it yet, and when somebody next will be there. */
export function whoWasAlerted(ctx: Ctx, { named = true }: { readonly named?: boolean } = {}): Reply {
  const { dutyHours } = ctx.content.service;
  const { who } = promised(ctx);
  const { team } = ctx.known.section("team");
  const theirs = who.kind === "worker" ? team.members.filter(({ id }) => id === who.id) : [];
  const name = who.kind === "worker" && named ? nameOf(ctx, who.id) : undefined;
  const told: Reply = name ? say("safety.told-pa", { who: name }) : say("safety.told-duty");
  const when = whenAlertedRead(ctx, [dutyHours, ...theirs.map(({ hours }) => hours)]);
  return say("safety.told", { who: told.said, when: when.said });
}

function whenAlertedRead({ known: { now, onCall } }: Ctx, theirs: readonly WeeklyHours[]): Reply {
  const holidays = bankHolidaysAround(now);
  if (theirs.some((hours) => isOpen(now, hours, holidays))) return say("safety.read-now");
  const soonest = Math.min(...theirs.map((hours) => nextOpening(now, hours, holidays)));
  const when = `${shortDay(soonest)}, ${shortTime(soonest)}`;
  return onCall ? say("safety.read-on-call") : say("safety.read-later", { when });
}
