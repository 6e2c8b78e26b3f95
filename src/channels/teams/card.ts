import type { CardAction, CardPress, StaffCard } from "../../domain/staff-card.ts";

/** Above this a card is not sent: Teams takes more, but it loads slowly on a phone. */
export const MOST_CARD_BYTES = 20 * 1024;
const MOST_WORDS = 2_000;
const MOST_PARAGRAPHS = 30;

type Json = Readonly<Record<string, unknown>>;

/**
 * An Adaptive Card 1.5. Text runs know no Markdown, so words stay as they were written, whatever they hold.
 * @param short leaves the young person's words out, for when Teams finds the card too long
 */
export function adaptiveCard(card: StaffCard, preview: string, { short = false } = {}): Json {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    fallbackText: preview,
    body: [
      line(card.title, { weight: "bolder", size: "medium", ...COLOURS[card.tone] }),
      ...wordsOf(card, short),
      ...card.facts.map((fact) => line(fact, { isSubtle: true })),
    ],
    actions: [...card.actions.map((action) => buttonOf(action, card.back)), ...linkOf(card)],
  };
}

const COLOURS = {
  plain: {},
  waits: { color: "accent" },
  danger: { color: "attention" },
  done: { color: "good" },
} as const satisfies Record<StaffCard["tone"], Json>;

function line(text: string, style: Json = {}): Json {
  return { type: "RichTextBlock", inlines: [{ type: "TextRun", text: plain(text), ...style }] };
}

/** Nothing unseen, and nothing that a card would take for a function of its own. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t]/gu, " ")
    .replaceAll("{{", "{\u2060{");
}

function wordsOf({ words }: StaffCard, short: boolean): Json[] {
  if (!words) return [];
  const kept = short ? "" : words.text.slice(0, MOST_WORDS);
  const paragraphs = kept.split(/\r\n?|\n/).filter((one) => one.trim() !== "");
  const shown = paragraphs.slice(0, MOST_PARAGRAPHS);
  const isCut = kept.length < words.text.length || shown.length < paragraphs.length;
  return [
    ...(shown.length > 0
      ? [{ type: "Container", style: "emphasis", items: shown.map((one) => line(one)) }]
      : []),
    ...(isCut ? [line(words.tooLong, { isSubtle: true })] : []),
  ];
}

function buttonOf(action: CardAction, back: StaffCard["back"]): Json {
  if (action.kind === "press") return press(action, back);
  const { label: title } = action;
  return { type: "Action.ShowCard", title, card: { type: "AdaptiveCard", ...insideOf(action, back) } };
}

function insideOf(action: Exclude<CardAction, { kind: "press" }>, back: StaffCard["back"]): Json {
  if (action.kind === "choice")
    return { body: [line(action.note)], actions: action.presses.map((one) => press(one, back)) };
  const { prompt, most, verb, send } = action;
  const words = { id: "words", label: prompt, isMultiline: true, isRequired: true, maxLength: most };
  return {
    body: [{ type: "Input.Text", ...words, errorMessage: prompt }],
    actions: [press({ verb, label: send }, back)],
  };
}

/** Execute where it is known, as in Teams; a submitted form says the same elsewhere. */
function press({ verb, label: title }: CardPress, back: StaffCard["back"]): Json {
  return {
    type: "Action.Execute",
    title,
    verb,
    data: { ...back },
    fallback: { type: "Action.Submit", title, data: { ...back, verb } },
  };
}

function linkOf({ link }: StaffCard): Json[] {
  return link ? [{ type: "Action.OpenUrl", title: link.label, url: link.url }] : [];
}
