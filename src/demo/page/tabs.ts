import { make } from "../../widget/dom.ts";
import { one } from "./page.ts";

/** Where the line tells a member of staff. */
export type Place = "teams" | "phone" | "mail";

const PLACES: readonly Place[] = ["teams", "phone", "mail"];
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Teams, work phone and mail of one worker: one in view, the others with how much is new there. */
export class DeskTabs {
  readonly #onOpened: () => void;
  #open: Place = "phone";

  constructor(onOpened: () => void) {
    this.#onOpened = onOpened;
    for (const place of PLACES) {
      tabOf(place).addEventListener("click", () => this.open(place));
      tabOf(place).addEventListener("keydown", (event) => this.#step(event));
    }
    this.#show();
  }

  get opened(): Place {
    return this.#open;
  }

  open(place: Place): void {
    this.#open = place;
    this.#show();
    this.#onOpened();
  }

  /** @param fresh how many are new in each place */
  badge(fresh: (place: Place) => number): void {
    for (const place of PLACES) {
      const count = fresh(place);
      const words = count > 0 ? [String(count), make("span", { class: "unseen" }, " new")] : [];
      one(".count", tabOf(place)).replaceChildren(...words);
    }
  }

  #show(): void {
    for (const place of PLACES) show(place, place === this.#open);
  }

  /** The arrow keys go from tab to tab, around the ends. */
  #step(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = PLACES[(PLACES.indexOf(this.#open) + step + PLACES.length) % PLACES.length]!;
    this.open(next);
    tabOf(next).focus();
  }
}

const tabOf = (place: Place): HTMLElement => one(`#tab-${place}`);

function show(place: Place, isOpen: boolean): void {
  const tab = tabOf(place);
  tab.setAttribute("aria-selected", String(isOpen));
  tab.tabIndex = isOpen ? 0 : -1;
  one(`#desk-${place}`).hidden = !isOpen;
}
