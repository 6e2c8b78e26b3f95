import { make } from "../../widget/dom.ts";
import type { Mail } from "../mailbox.ts";
import { one } from "./page.ts";
import { shortDay, timeOf } from "./times.ts";

const NONE = "No mail yet.";

/** Somebody's mails, the newest first: subjects, and the words behind each. */
export class MailView {
  readonly #place = one("#mails");
  readonly #lines = new Map<string, HTMLElement>();

  constructor() {
    this.#place.tabIndex = 0;
  }

  /** @param none what to say when there are none */
  show(address: string, mails: readonly Mail[], none: string = NONE): void {
    one("#mail-address").textContent = address;
    const lines = mails.map((mail) => this.#lineOf(mail)).reverse();
    this.#place.replaceChildren(...(lines.length > 0 ? lines : [make("p", { class: "empty" }, none)]));
  }

  /** One element a mail for good, so that what is open stays open. */
  #lineOf(mail: Mail): HTMLElement {
    const line = this.#lines.get(mail.id) ?? newLine(mail);
    this.#lines.set(mail.id, line);
    return line;
  }
}

function newLine({ subject, text, at }: Mail): HTMLElement {
  const when = make("span", { class: "when" }, `${shortDay(at)}, ${timeOf(at)}`);
  const line = make(
    "details",
    { class: "unread" },
    make("summary", {}, make("span", { class: "subject" }, subject || "No subject"), when),
    make("p", { class: "words" }, text),
  );
  line.addEventListener("toggle", () => line.classList.remove("unread"));
  return line;
}
