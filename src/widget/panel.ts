import { type Composer, makeComposer } from "./composer.ts";
import { make, makeButton } from "./dom.ts";
import { makeExitLink } from "./exit.ts";
import type { Transcript } from "./transcript.ts";
import { words } from "./words.ts";

export interface PanelActions {
  onSend(text: string): void;
  onOpen(): void;
  onExit(): void;
}

/** The button in the corner and the panel that it opens. */
export class Panel {
  readonly launcher: HTMLButtonElement;
  readonly element: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #status = make("p", { class: "status", hidden: "" });
  readonly #composer: Composer;
  readonly #transcript: Transcript;
  readonly #onOpen: () => void;
  #unread = 0;

  constructor(title: string, transcript: Transcript, { onSend, onOpen, onExit }: PanelActions) {
    this.#transcript = transcript;
    this.#onOpen = onOpen;
    this.#composer = makeComposer(onSend);
    this.#heading = make("h2", { id: "title", tabindex: "-1" }, title);
    this.launcher = makeButton({ class: "launcher", "aria-haspopup": "dialog" }, words.launcher, () =>
      this.show(),
    );
    this.element = this.#build(onExit);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Opens it. On a phone the heading gets the focus, since a keyboard would hide the first lines. */
  show(): void {
    this.element.hidden = false;
    this.launcher.hidden = true;
    this.#count(0);
    const isTouch = matchMedia("(pointer: coarse)").matches;
    (isTouch ? this.#heading : this.#composer.input).focus();
    this.#transcript.toEnd();
    this.#onOpen();
  }

  minimise(): void {
    this.element.hidden = true;
    this.launcher.hidden = false;
    this.launcher.focus();
  }

  /** A line above the place to write; empty for none. */
  tell(status: string): void {
    this.#status.textContent = status;
    this.#status.hidden = status === "";
  }

  countUnread(): void {
    if (!this.isOpen) this.#count(this.#unread + 1);
  }

  #count(unread: number): void {
    this.#unread = unread;
    const badge = make("span", { class: "badge" }, words.unread(unread));
    this.launcher.replaceChildren(words.launcher, ...(unread > 0 ? [" ", badge] : []));
  }

  #build(onExit: () => void): HTMLElement {
    const minimise = makeButton({ class: "minimise", "aria-label": words.minimiseHint }, words.minimise, () =>
      this.minimise(),
    );
    const header = make("div", { class: "header" }, this.#heading, minimise, makeExitLink(onExit));
    const emergency = make("a", { href: `tel:${words.emergencyNumber}` }, words.emergencyNumber);
    const notice = make("p", { class: "notice" }, words.automated, emergency, ".");
    const { log, answers } = this.#transcript;
    const body = [header, notice, log, answers, this.#status, this.#composer.form];
    const panel = make(
      "div",
      { class: "panel", role: "dialog", "aria-labelledby": "title", hidden: "" },
      ...body,
    );
    panel.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.minimise();
    });
    return panel;
  }
}
