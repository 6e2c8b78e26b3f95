import type { Attachment, CardAction, HeroCard } from "botbuilder";
import type { Card } from "../../domain/card.ts";

/**
 * A card in the form that every Direct Line client shows: a hero card, whose buttons send words (`imBack`) in the
 * visitor's name or open the page it comes from (`openUrl`). Nothing in it is filled in, so nothing can be lost.
 */
export function heroCard({ title, paragraphs, source, buttons }: Card): Attachment {
  const send = buttons.map(({ label, says }): CardAction => ({ type: "imBack", title: label, value: says }));
  const open: CardAction[] = source ? [{ type: "openUrl", title: source.words, value: source.url }] : [];
  const content: Partial<HeroCard> = { title, text: paragraphs.join("\n\n"), buttons: [...send, ...open] };
  return { contentType: "application/vnd.microsoft.card.hero", content };
}
