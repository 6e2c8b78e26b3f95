import { ask, type Ctx, go, numbers, type Outcome, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import type { Conditions } from "../src/domain/conditions.ts";
import { type Entitlement, textOn } from "../src/domain/entitlement.ts";
import { type Answer, isOpen } from "../src/domain/entitlement-answer.ts";
import type { Told } from "../src/domain/told.ts";
import { cardsOf, checkFirst, howSure, wholeCard } from "./entitlement-card.ts";
import { answersNow, bornIn, byId, type Looking, stillThere, worldsNow } from "./entitlement-facts.ts";
import { hangsOnUnknownStatus, isStatusFirst, statusFirst } from "./entitlement-status.ts";
import { isTheirs } from "./gate.ts";

export type Step = "learn" | "keep" | "pick" | "ask" | "news" | "pass-on";
export type Next = Outcome<Step, Looking>;

const LISTED_AT_ONCE = 3;

/** The next three of some entitlements, by number. */
export function list(
  ids: readonly string[],
  talk: Looking,
  says: readonly Reply[] = [],
  effects: readonly Effect[] = [],
): Next {
  const offered = ids.slice(0, LISTED_AT_ONCE);
  const told: Effect = { do: "note-told", ids: offered, explained: false };
  const { picked: _, heardHow: __, coming: ___, ...rest } = talk;
  return go("pick", { ...rest, offered, rest: ids.slice(LISTED_AT_ONCE) }, says, [...effects, told]);
}

export function askWhich({ offered, rest, told, coming }: Looking, ctx: Ctx): Reply {
  const here = stillThere(ctx, offered);
  const cards = cardsOf(ctx, here, told);
  if (coming) return { ...ask("news.hear-more", {}, numbers(offered)), cards };
  const more = rest.length > 0;
  const key = more ? "entitlements.list-more" : "entitlements.list";
  const choices = [...numbers(offered), ...(more ? ["More"] : [])];
  return { ...ask(key, { lines: linesOf(here, told, ctx) }, choices), cards };
}

function linesOf(ids: readonly string[], told: Looking["told"], ctx: Ctx) {
  const answers = new Map(answersNow(ctx, told).map((answer) => [answer.id, answer]));
  return ids.map((id, i) =>
    isStatusFirst(ctx, id, told)
      ? { key: "entitlements.line-unsure", args: { n: i + 1, title: byId(ctx, id).title } }
      : lineOf(byId(ctx, id), answers.get(id)!, i + 1, !hangsOnUnknownStatus(ctx, id, told)),
  );
}

function lineOf({ title }: Entitlement, answer: Answer, n: number, showsSum: boolean) {
  if (!isOpen(answer)) return { key: "entitlements.line-unsure", args: { n, title } };
  return showsSum && answer.amount?.includes("£")
    ? { key: "entitlements.line-amount", args: { n, title, amount: answer.amount } }
    : { key: "entitlements.line", args: { n, title } };
}

/** What could be had first, then what is promised or not confirmed here. */
export function usefulIds(answers: readonly Answer[]): string[] {
  const unsure = answers.filter((one) => one.answer === "maybe" && !isOpen(one));
  return [...answers.filter(isOpen), ...unsure].map(({ id }) => id);
}

/** Those that are there for what they have said of themselves, before the others: a child, custody, papers. */
export function closestFirst(ctx: Ctx, answers: readonly Answer[], told: Told): Answer[] {
  const isClose = (one: Answer) => isOpen(one) && isForWhatTheySaid(byId(ctx, one.id).conditions, told);
  return [...answers.filter(isClose), ...answers.filter((one) => !isClose(one))];
}

function isForWhatTheySaid(wanted: Conditions, { parent, pregnant, custody, immigrationUnsettled }: Told) {
  const forParents = wanted.parent || wanted.pregnant || wanted.parentOrPregnant;
  const forCustody = wanted.custody || wanted.homeAny?.every((home) => home === "custody");
  return (
    ((parent || pregnant) && forParents) ||
    (custody && forCustody) ||
    (immigrationUnsettled && wanted.immigrationUnsettled)
  );
}

/** What it is, and how sure we are; at length on a card, where cards can be shown. */
export function explained(ctx: Ctx, id: string, told: Looking["told"]): Reply[] {
  const one = byId(ctx, id);
  return inShort(ctx, id, told).map((reply, i) =>
    i === 0 && !isStatusFirst(ctx, id, told) ? { ...reply, cards: wholeCard(ctx, one, told) } : reply,
  );
}

/** The same without a card. */
export function inShort(ctx: Ctx, id: string, told: Looking["told"]): Reply[] {
  if (isStatusFirst(ctx, id, told)) return statusFirst(ctx, id, told);
  const answer = answersNow(ctx, told).find((one) => one.id === id)!;
  const born = bornIn(worldsNow(ctx, told));
  const text = textOn(byId(ctx, id), ctx.known.today, born);
  const what = text ? say("entitlements.text", { text }) : { said: checkFirst(byId(ctx, id)) };
  const sure = howSure(answer, born !== undefined).map((said) => ({ said }));
  const first = hangsOnUnknownStatus(ctx, id, told) ? [say("entitlements.if-settled")] : [];
  if (answer.answer === "no" && isForTimeInCare(ctx, id, told)) return [say("entitlements.who-counts")];
  if (answer.answer === "no" && text)
    return [...sure, say("entitlements.if-it-fits", { text }), ...insteadOf(ctx, answer)];
  const { title } = byId(ctx, id);
  if (answer.reason === "too_old")
    return [say("entitlements.ended", { title, why: answer.why }), ...insteadOf(ctx, answer)];
  if (answer.reason === "too_young") return [...sure, what];
  return [...first, what, ...sure, ...insteadOf(ctx, answer)];
}

/** They have said that they were in care for less, and it is for those who were in care for longer. */
function isForTimeInCare(ctx: Ctx, id: string, { inCare }: Told): boolean {
  return inCare === false && !isTheirs(ctx) && byId(ctx, id).conditions.statusAny !== undefined;
}

export const noteExplained = (id: string): Effect => ({ do: "note-told", ids: [id], explained: true });

function insteadOf(ctx: Ctx, { instead }: Answer): Reply[] {
  return instead ? [say("entitlements.instead", { title: byId(ctx, instead).title })] : [];
}

/** What the question is about to settle is not said as well. */
export const withoutDoubt = (says: readonly Reply[]): readonly Reply[] =>
  says.filter(({ said }) => said.key !== "entitlements.why" && said.key !== "entitlements.depends");
