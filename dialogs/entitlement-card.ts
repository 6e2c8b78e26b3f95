import type { Content } from "../src/content/load.ts";
import type { Ctx } from "../src/conversation/dialog.ts";
import type { Card } from "../src/domain/card.ts";
import { longDay } from "../src/domain/day-words.ts";
import { type Entitlement, moreOn, textOn } from "../src/domain/entitlement.ts";
import type { Answer } from "../src/domain/entitlement-answer.ts";
import type { Said } from "../src/domain/said.ts";
import { answersNow, bornIn, byId, type Looking, worldsNow } from "./entitlement-facts.ts";
import { hangsOnUnknownStatus, isStatusFirst, statusFirst } from "./entitlement-status.ts";

/** The cards of a list: what each is and how sure that is. None where cards cannot be shown. */
export function cardsOf(ctx: Ctx, ids: readonly string[], told: Looking["told"]): readonly Card[] {
  if (ctx.known.channel !== "web") return [];
  const answers = new Map(answersNow(ctx, told).map((answer) => [answer.id, answer]));
  return ids.map((id) => listCard(ctx, byId(ctx, id), answers.get(id)!, told));
}

function listCard(ctx: Ctx, one: Entitlement, answer: Answer, told: Looking["told"]): Card {
  if (isStatusFirst(ctx, one.id, told))
    return cardWith(
      ctx,
      one,
      statusFirst(ctx, one.id, told).map(({ said }) => saidBy(ctx, said)),
    );
  const born = bornIn(worldsNow(ctx, told));
  const text = textOn(one, ctx.known.today, born) ?? saidBy(ctx, checkFirst(one));
  const sure = howSure(answer, born !== undefined).map((said) => saidBy(ctx, said));
  const first = hangsOnUnknownStatus(ctx, one.id, told)
    ? [saidBy(ctx, { key: "entitlements.if-settled" })]
    : [];
  return cardWith(ctx, one, [...first, text, ...moreOf(ctx, one, told), ...sure]);
}

/** The card under one that was told in a text: more of it, how to ask, and what if the answer is no. */
export function wholeCard(ctx: Ctx, one: Entitlement, told: Looking["told"]): readonly Card[] {
  if (ctx.known.channel !== "web") return [];
  const { howToAsk: how, ifNo } = one;
  const ways = [
    { key: "entitlements.card-how", args: { how } },
    { key: "entitlements.card-if-no", args: { ifNo } },
  ];
  const waysToIt = ways.map((said) => saidBy(ctx, said));
  return [cardWith(ctx, one, [...moreOf(ctx, one, told), ...waysToIt])];
}

function moreOf(ctx: Ctx, one: Entitlement, told: Looking["told"]): string[] {
  const more = moreOn(one, ctx.known.today, bornIn(worldsNow(ctx, told)));
  return more ? [more.trim()] : [];
}

function cardWith(ctx: Ctx, { title, source, checked }: Entitlement, paragraphs: readonly string[]): Card {
  const page = { source: new URL(source).hostname.replace(/^www\./, ""), checked: longDay(checked) };
  return {
    title,
    paragraphs,
    source: { words: saidBy(ctx, { key: "entitlements.card-source", args: page }), url: source },
    buttons: [{ label: saidBy(ctx, { key: "entitlements.card-ask" }), says: askWords(ctx, title) }],
  };
}

const saidBy = ({ content }: Pick<Ctx, "content">, said: Said): string => content.wording.render(said);

export const checkFirst = ({ title }: Entitlement): Said => ({
  key: "entitlements.check-with-pa",
  args: { title },
});

/** How sure an answer is, unless it is a yes. */
export function howSure({ answer, reason, why }: Answer, ageKnown: boolean): Said[] {
  if (answer === "yes") return [];
  const sayNothing = reason === "unknown_facts" && !ageKnown;
  return [sayNothing ? { key: "entitlements.depends" } : { key: "entitlements.why", args: { why } }];
}

/** What asks for one by its name, whatever was said before. */
export function askWords({ content }: { readonly content: Content }, title: string): string {
  return content.wording.render({ key: "entitlements.card-asks", args: { title } });
}

const pressed = new WeakMap<Content, ReadonlyMap<string, string>>();

/** The entitlement that a card's button asks for, if these are the words of one. They name it, so an old card does too. */
export function askedOnCard({ content, text }: Pick<Ctx, "content" | "text">): string | undefined {
  const known = pressed.get(content) ?? wordsOfButtons(content);
  pressed.set(content, known);
  return known.get(text.trim().toLowerCase());
}

function wordsOfButtons(content: Content): ReadonlyMap<string, string> {
  return new Map(
    content.entitlements.map(({ id, title }) => [askWords({ content }, title).toLowerCase(), id]),
  );
}
