import { make } from "../../widget/dom.ts";
import type { FeedText } from "../feed.ts";
import { shortDay, timeOf } from "./times.ts";

const STATES: Partial<Record<FeedText["state"], string>> = {
  queued: "Sending",
  sent: "Sent",
  delivered: "Delivered",
  failed: "Not delivered",
};

/** The texts on one phone, a line between the days. */
export class Thread {
  /** What stands there while there are none. */
  empty: string;
  readonly #place: HTMLElement;
  readonly #shown = new Map<string, HTMLElement>();
  #lastDay = "";

  constructor(place: HTMLElement, empty: string) {
    this.#place = place;
    place.tabIndex = 0;
    this.empty = empty;
  }

  /** Shows another phone, or the same one afresh. */
  replace(texts: readonly FeedText[]): void {
    this.#shown.clear();
    this.#lastDay = "";
    this.#place.replaceChildren(make("p", { class: "empty" }, this.empty));
    for (const text of texts) this.add(text);
  }

  /** Adds a text, or brings one that is there up to date. */
  add(text: FeedText): void {
    const known = this.#shown.get(text.id);
    if (known) note(known, text);
    else this.#append(text);
  }

  #append(text: FeedText): void {
    if (this.#shown.size === 0) this.#place.replaceChildren();
    this.#separate(shortDay(text.at));
    const bubble = bubbleOf(text);
    this.#shown.set(text.id, bubble);
    this.#place.append(bubble);
    this.#place.scrollTop = this.#place.scrollHeight;
  }

  #separate(day: string): void {
    if (day !== this.#lastDay) this.#place.append(make("p", { class: "day" }, day));
    this.#lastDay = day;
  }
}

function bubbleOf(text: FeedText): HTMLElement {
  const speaker = { "from-person": "Sent:", "from-service": "Came in:", call: "Heard on a call:" }[text.kind];
  const words = make(
    "p",
    { class: "words", dir: "auto" },
    make("span", { class: text.kind === "call" ? "label" : "unseen" }, `${speaker} `),
    text.text,
  );
  const bubble = make("div", { class: `bubble ${text.kind}` }, words, make("p", { class: "note" }));
  note(bubble, text);
  return bubble;
}

/** Under a text of one's own, how far it has got; under the others, when they came. */
function note(bubble: HTMLElement, { kind, state, at }: FeedText): void {
  const how = kind === "from-person" ? STATES[state] : undefined;
  bubble.dataset["state"] = state;
  bubble.lastElementChild!.textContent = [timeOf(at), how].filter(Boolean).join(" · ");
}
