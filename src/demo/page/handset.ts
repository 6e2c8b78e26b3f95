import type { FeedText } from "../feed.ts";
import { sendText } from "./actions.ts";
import { one } from "./page.ts";
import { Thread } from "./thread.ts";
import { written } from "./times.ts";

const ELSEWHERE = "Texts go through the phone network that is set up, so there are none to see here.";

/** A phone in the page: whose it is, its texts, and a line to write. */
export class Handset {
  readonly #root: HTMLElement;
  readonly #thread: Thread;
  #phone = "";

  constructor(root: HTMLElement, empty: string) {
    this.#root = root;
    this.#thread = new Thread(one(".thread", root), empty);
    const form = one<HTMLFormElement>("form", root);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#sendWritten(one<HTMLInputElement>("input", form));
    });
  }

  get phone(): string {
    return this.#phone;
  }

  /** Puts another phone, with its texts, into the frame. */
  show(phone: string, texts: readonly FeedText[]): void {
    this.#phone = phone;
    one(".number", this.#root).textContent = written(phone);
    this.#thread.replace(texts.filter((text) => text.phone === phone));
  }

  take(text: FeedText): void {
    if (text.phone === this.#phone) this.#thread.add(text);
  }

  send(text: string): void {
    void sendText(this.#phone, text);
  }

  /** Says what the line's number is, and whether texts can be sent from here at all. */
  setUp(serviceNumber: string, pretend: boolean): void {
    one(".sub", this.#root).textContent = written(serviceNumber);
    for (const control of this.#root.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, button"))
      control.disabled = !pretend;
    if (!pretend) this.#thread.empty = ELSEWHERE;
  }

  #sendWritten(input: HTMLInputElement): void {
    const text = input.value.trim();
    if (text === "") return;
    input.value = "";
    this.send(text);
  }
}
