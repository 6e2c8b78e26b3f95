import { make } from "../../widget/dom.ts";
import type { FeedWorker } from "../feed.ts";
import type { TeamsMessage } from "../teams/message.ts";
import { pressCard, setApp, writeInTeams } from "./actions.ts";
import { cardElement, draftOn, isPressed, restore } from "./adaptive-card.ts";
import { one } from "./page.ts";
import { shortDay, timeOf } from "./times.ts";

const ELSEWHERE =
  "Teams is not played here. Cards go where it was set up; without it staff are told by text and mail.";

/** Left free above a card that has just come. */
const ABOVE_PX = 6;

interface Shown {
  readonly message: TeamsMessage;
  readonly line: HTMLElement;
}

/** Somebody's chat with the app: the cards as they are now, and a line to write. */
export class TeamsView {
  readonly #root = one("#desk-teams");
  readonly #place = one(".messages", this.#root);
  readonly #app = one<HTMLButtonElement>("#teams-app");
  readonly #shown = new Map<string, Shown>();
  #worker: FeedWorker | undefined;
  /** Whether Teams is played at all. */
  pretend = true;

  constructor() {
    this.#place.tabIndex = 0;
    const form = one<HTMLFormElement>("form", this.#root);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#write(one<HTMLInputElement>("input", form));
    });
    this.#app.addEventListener("click", () => this.#switchApp());
  }

  /** Puts the chat of a worker into view, or the same one afresh. */
  show(worker: FeedWorker, messages: readonly TeamsMessage[]): void {
    this.#worker = worker;
    this.#shown.clear();
    this.#place.replaceChildren(make("p", { class: "empty" }, this.#emptyWords(worker)));
    this.#drawApp(worker);
    for (const message of messages) this.take(message);
  }

  /** Adds a message, or changes the one that is there in its place. */
  take(message: TeamsMessage): void {
    if (message.worker !== this.#worker?.ref) return;
    const known = this.#shown.get(message.id);
    const line = lineOf(message);
    this.#shown.set(message.id, { message, line });
    if (known) replace(known, { message, line });
    else this.#append(line);
  }

  /** The app was put into a chat, or taken out. */
  takeApp(worker: FeedWorker): void {
    if (worker.ref === this.#worker?.ref) this.#drawApp(worker);
  }

  /** A new card is read from its top. */
  #append(line: HTMLElement): void {
    if (this.#shown.size === 1) this.#place.replaceChildren();
    this.#place.append(line);
    this.#place.scrollTop = line.offsetTop - this.#place.offsetTop - ABOVE_PX;
  }

  #emptyWords({ teams, firstName }: FeedWorker): string {
    if (!this.pretend) return ELSEWHERE;
    return teams ? "Nothing here yet." : `${firstName} is not in Teams: look at the phone and the mail.`;
  }

  #drawApp(worker: FeedWorker): void {
    this.#worker = worker;
    this.#app.hidden = !worker.teams;
    this.#app.textContent = worker.hasApp ? "Take the app out" : "Put the app in";
    for (const control of this.#root.querySelectorAll<HTMLInputElement | HTMLButtonElement>(".write > *"))
      control.disabled = !worker.hasApp;
  }

  #switchApp(): void {
    if (this.#worker) void setApp(this.#worker.ref, !this.#worker.hasApp);
  }

  #write(input: HTMLInputElement): void {
    const text = input.value.trim();
    if (text === "" || !this.#worker) return;
    input.value = "";
    void writeInTeams(this.#worker.ref, text);
  }
}

function lineOf({ id, worker, from, at, text, card, notice }: TeamsMessage): HTMLElement {
  const said = from === "app" ? "In Touch" : "You";
  const note = make("p", { class: "note" }, `${said} · ${shortDay(at)}, ${timeOf(at)}`);
  const onPress = (verb: string, data: object) => pressCard({ worker, card: id, verb, data });
  const content = card ? cardElement(card, onPress) : make("p", { class: "words", dir: "auto" }, text);
  const below = notice ? [make("p", { class: "notice" }, notice)] : [];
  return make("div", { class: `message ${from}` }, note, content, ...below);
}

/** What is being written on a card stays when the card changes around it, until it has been sent. */
function replace(old: Shown, fresh: Shown): void {
  const isSame = JSON.stringify(old.message.card) === JSON.stringify(fresh.message.card);
  const draft = isSame || !isPressed(old.line) ? draftOn(old.line) : undefined;
  const wasIn = old.line.contains(document.activeElement);
  old.line.replaceWith(fresh.line);
  if (draft) restore(fresh.line, draft);
  else if (wasIn) focusOn(fresh.line);
}

/** Whoever pressed a button that is gone stays where they were. */
function focusOn(line: HTMLElement): void {
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
}
