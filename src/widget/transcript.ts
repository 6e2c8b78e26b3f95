import type { Activity } from "./api.ts";
import { makeCards } from "./card.ts";
import { make, makeButton } from "./dom.ts";
import { words } from "./words.ts";

/** A message of the visitor, from the moment it is written. */
export interface OwnMessage {
  sending(): void;
  sent(): void;
  failed(why: string, retry: () => void): void;
}

/** The messages on screen, and under them the answers that can be tapped. */
export class Transcript {
  readonly log = make("div", {
    class: "log",
    role: "log",
    "aria-live": "off",
    "aria-label": words.messages,
    tabindex: "0",
  });
  readonly answers = make("div", {
    class: "answers",
    role: "group",
    "aria-label": words.answers,
    hidden: "",
  });
  readonly #own = new Map<string, OwnMessage>();
  readonly #onAnswer: (text: string) => void;
  /** Where to begin to read the newest message, if not at its end. */
  #start: HTMLElement | undefined;

  constructor(onAnswer: (text: string) => void) {
    this.#onAnswer = onAnswer;
    this.log.append(make("p", { class: "intro" }, words.intro));
  }

  /** Shows what the visitor has just written, before it is sent. */
  addOwn(clientActivityId: string, text: string): OwnMessage {
    const note = make("p", { class: "note" });
    this.#start = undefined;
    const bubble = this.#add("own", words.you, text);
    bubble.after(note);
    const message = ownMessage(bubble, note, () => this.toEnd());
    this.#own.set(clientActivityId, message);
    this.offer([]);
    return message;
  }

  /** Shows what came from the service; one's own message that comes back only shows that it was sent. */
  addActivity({ text = "", from, channelData, suggestedActions, attachments = [] }: Activity): void {
    const own = from.role === "user";
    const known = this.#own.get(channelData?.clientActivityID ?? "");
    if (own) this.offer([]);
    if (own && known) known.sent();
    else this.#show(own, text, own ? [] : makeCards(attachments, this.#onAnswer));
    if (!own) this.offer(suggestedActions?.actions ?? []);
  }

  /** What is longer than the screen is read from its first line. */
  #show(own: boolean, text: string, cards: HTMLElement[]): void {
    const bubble = this.#add(own ? "own" : "theirs", own ? words.you : words.service, text);
    this.log.append(...cards);
    this.#start = cards.length > 0 ? bubble : undefined;
  }

  offer(actions: { title: string; value: string }[]): void {
    const buttons = actions.map(({ title, value }) => makeButton({}, title, () => this.#onAnswer(value)));
    this.answers.replaceChildren(...buttons);
    this.answers.hidden = buttons.length === 0;
    this.toEnd();
  }

  toEnd(): void {
    const start = this.#start;
    this.log.scrollTop = start ? start.offsetTop - this.log.offsetTop - 8 : this.log.scrollHeight;
    (start ?? this.log.lastElementChild)?.scrollIntoView({ block: "nearest" });
  }

  clear(): void {
    this.#start = undefined;
    this.log.replaceChildren();
    this.offer([]);
  }

  #add(kind: "own" | "theirs", speaker: string, text: string): HTMLElement {
    const bubble = make(
      "p",
      { class: `bubble ${kind}`, dir: "auto" },
      make("span", { class: "unseen" }, `${speaker} `),
      text,
    );
    this.log.append(bubble);
    this.toEnd();
    return bubble;
  }
}

function ownMessage(bubble: HTMLElement, note: HTMLElement, toEnd: () => void): OwnMessage {
  const show = (kind: string, ...content: (Node | string)[]) => {
    bubble.dataset["state"] = kind;
    note.replaceChildren(...content);
    toEnd();
  };
  return {
    sending: () => show("sending", words.sending),
    sent: () => show("sent"),
    failed: (why, retry) => show("failed", `${words.notSent} ${why} `, makeButton({}, words.retry, retry)),
  };
}
