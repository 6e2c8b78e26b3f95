import type { FeedClock } from "../feed.ts";
import { moveClock } from "./actions.ts";
import { one } from "./page.ts";
import { longDay, timeOf } from "./times.ts";

/** Further from the real time than this, the way back is offered. */
const MOVED_MS = 60_000;

/** The time of the demo, which runs on in the page, and the buttons that move it. */
export class ClockView {
  #shownAt = performance.now();
  #now = Date.now();
  #morning = "";

  constructor() {
    for (const button of document.querySelectorAll<HTMLButtonElement>("[data-advance]"))
      button.addEventListener("click", () => void moveClock({ advance: button.dataset["advance"] ?? "" }));
    one("#morning").addEventListener("click", () => void moveClock({ now: this.#morning }));
    one("#real-time").addEventListener("click", () => void moveClock({ now: new Date().toISOString() }));
    setInterval(() => this.#draw(), 1_000);
  }

  show({ now, offsetMs, nextWorkingMorning }: FeedClock): void {
    this.#now = Date.parse(now);
    this.#shownAt = performance.now();
    this.#morning = nextWorkingMorning;
    one("#real-time").hidden = Math.abs(offsetMs) < MOVED_MS;
    this.#draw();
  }

  #draw(): void {
    const at = this.#now + performance.now() - this.#shownAt;
    const time = one<HTMLTimeElement>("#time");
    time.dateTime = new Date(at).toISOString();
    time.textContent = timeOf(at);
    one("#date").textContent = longDay(at);
    for (const place of document.querySelectorAll(".tiny-time")) place.textContent = timeOf(at);
  }
}
