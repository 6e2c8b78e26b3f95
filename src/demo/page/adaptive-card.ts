import { make, makeButton } from "../../widget/dom.ts";
import type {
  AdaptiveCard,
  CardButton,
  CardElement,
  CardExecute,
  CardInput,
  CardOpener,
  CardRun,
} from "../teams/adaptive-card.ts";

/** Sends a press, with what was written. Resolves when the card has been answered. */
export type OnPress = (verb: string, data: CardExecute["data"]) => Promise<void>;

/** What is open on a card, and what is written there and not sent yet: neither must be lost when the card changes. */
export interface Draft {
  readonly opened: string;
  readonly words: string;
}

/** A card as Teams shows it, as far as our own cards go. Text is text: nothing on a card is markup. */
export function cardElement(card: AdaptiveCard, onPress: OnPress): HTMLElement {
  return make("div", { class: "adaptive" }, ...contentOf(card, onPress));
}

/** Whether what is written on it was sent. */
export function isPressed(card: HTMLElement): boolean {
  return card.querySelector("[data-pressed]") !== null;
}

/** What somebody has begun on a card, were it only by opening it to write or to choose. */
export function draftOn(card: HTMLElement): Draft | undefined {
  const opened = card.querySelector("[aria-expanded='true']")?.textContent;
  return opened ? { opened, words: card.querySelector("textarea")?.value ?? "" } : undefined;
}

/** Puts it back where the card still takes it. */
export function restore(card: HTMLElement, { opened, words }: Draft): void {
  const openers = card.querySelectorAll<HTMLElement>("[aria-expanded]");
  [...openers].find(({ textContent }) => textContent === opened)?.click();
  const field = card.querySelector("textarea");
  if (field) field.value = words;
}

function contentOf({ body = [], actions = [] }: AdaptiveCard, onPress: OnPress): Node[] {
  const fields = make("form", { class: "fields" }, ...body.flatMap(elementOf));
  fields.addEventListener("submit", (event) => event.preventDefault());
  const below = make("div", { class: "below" });
  const row = make("div", { class: "buttons" });
  row.append(...actions.map((action) => buttonOf(action, { fields, row, below, onPress })));
  return actions.length > 0 ? [fields, row, below] : [fields];
}

interface Around {
  readonly fields: HTMLFormElement;
  readonly row: HTMLElement;
  readonly below: HTMLElement;
  readonly onPress: OnPress;
}

function elementOf(element: CardElement): HTMLElement[] {
  switch (element.type) {
    case "RichTextBlock":
      return [make("p", {}, ...element.inlines.map(runOf))];
    case "Container":
      return [make("div", { class: "said" }, ...element.items.flatMap(elementOf))];
    case "Input.Text":
      return [fieldOf(element)];
    default:
      return [];
  }
}

function runOf({ text, weight, color, isSubtle }: CardRun): HTMLElement {
  const look = [weight, color, isSubtle && "subtle"].filter(Boolean).join(" ");
  return make("span", { class: look, dir: "auto" }, text);
}

function fieldOf({ id, label, maxLength }: CardInput): HTMLElement {
  const field = make("textarea", { name: id, rows: "3", maxlength: String(maxLength), required: "" });
  return make("label", {}, make("span", {}, label), field);
}

function buttonOf(action: CardButton, around: Around): HTMLElement {
  if (action.type === "Action.OpenUrl")
    return make("a", { class: "button", href: action.url, target: "_blank", rel: "noopener" }, action.title);
  return action.type === "Action.ShowCard" ? openerOf(action, around) : pressOf(action, around);
}

function pressOf({ title, verb, data }: CardExecute, { fields, row, onPress }: Around): HTMLElement {
  return makeButton({}, title, () => {
    if (!fields.reportValidity()) return;
    const buttons = row.querySelectorAll("button");
    for (const button of buttons) button.disabled = true;
    fields.dataset["pressed"] = "";
    const written = Object.fromEntries(new FormData(fields));
    void onPress(verb, { ...data, ...written }).finally(() => {
      for (const button of buttons) button.disabled = false;
    });
  });
}

function openerOf({ title, card }: CardOpener, { row, below, onPress }: Around): HTMLElement {
  const button: HTMLButtonElement = makeButton({ "aria-expanded": "false" }, title, () => {
    const opens = button.getAttribute("aria-expanded") !== "true";
    for (const other of row.querySelectorAll("[aria-expanded]")) other.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-expanded", String(opens));
    below.replaceChildren(...(opens ? contentOf(card, onPress) : []));
    below.querySelector("textarea")?.focus();
  });
  return button;
}
