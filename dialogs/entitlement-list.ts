import { ask, type Ctx, go, numbers, type Outcome, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { type Entitlement, textOn } from "../src/domain/entitlement.ts";
import { type Answer, isOpen } from "../src/domain/entitlement-answer.ts";
import { cardsOf, checkFirst, howSure, wholeCard } from "./entitlement-card.ts";
import { answersNow, bornIn, byId, type Looking, stillThere, worldsNow } from "./entitlement-facts.ts";
import { isStatusFirst, statusFirst } from "./entitlement-status.ts";

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
      : lineOf(byId(ctx, id), answers.get(id)!, i + 1),
  );
}

function lineOf({ title }: Entitlement, answer: Answer, n: number) {
  if (!isOpen(answer)) return { key: "entitlements.line-unsure", args: { n, title } };
  return answer.amount?.includes("£")
    ? { key: "entitlements.line-amount", args: { n, title, amount: answer.amount } }
    : { key: "entitlements.line", args: { n, title } };
}

/** What could be had first, then what is promised or not confirmed here. */
export function usefulIds(answers: readonly Answer[]): string[] {
  const unsure = answers.filter((one) => one.answer === "maybe" && !isOpen(one));
  return [...answers.filter(isOpen), ...unsure].map(({ id }) => id);
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
  if (answer.answer === "no" && text)
    return [...sure, say("entitlements.if-it-fits", { text }), ...insteadOf(ctx, answer)];
  return [what, ...sure, ...insteadOf(ctx, answer)];
}

export const noteExplained = (id: string): Effect => ({ do: "note-told", ids: [id], explained: true });

function insteadOf(ctx: Ctx, { instead }: Answer): Reply[] {
  return instead ? [say("entitlements.instead", { title: byId(ctx, instead).title })] : [];
}
