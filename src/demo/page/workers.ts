import { make, makeButton } from "../../widget/dom.ts";
import type { FeedText, FeedWorker } from "../feed.ts";
import type { Mail } from "../mailbox.ts";
import type { TeamsMessage } from "../teams/message.ts";
import { News } from "./news.ts";
import { one } from "./page.ts";
import { DeskTabs, type Place } from "./tabs.ts";

const ROLES: Partial<Record<FeedWorker["role"], string>> = {
  personal_adviser: "Personal Adviser",
  connexions_adviser: "careers adviser",
  career_coach: "mentors and events",
  duty: "duty worker",
  manager: "manager",
  safeguarding_lead: "safeguarding lead",
};

/** The list to choose from whose desk to look at, where on it, and who else has something new. */
export class WorkerPicker {
  readonly #select = one<HTMLSelectElement>("#worker");
  readonly #others = one("#others");
  readonly #news = new News();
  readonly #onPicked: () => void;
  readonly #tabs: DeskTabs;
  #workers: readonly FeedWorker[] = [];

  constructor(onPicked: () => void) {
    this.#onPicked = onPicked;
    this.#tabs = new DeskTabs(() => this.#draw());
    this.#select.addEventListener("change", () => this.pick(this.#select.value));
  }

  get picked(): FeedWorker | undefined {
    return this.#workers.find(({ ref }) => ref === this.#select.value);
  }

  offer(workers: readonly FeedWorker[]): void {
    const before = this.#select.value;
    this.#workers = workers;
    const options = workers.map((worker) =>
      make("option", { value: worker.ref }, `${worker.firstName}, ${ROLES[worker.role] ?? "staff"}`),
    );
    this.#select.replaceChildren(...options);
    if (before) this.#select.value = before;
  }

  /** Opens their desk where something is new, or else where the line tells them first. */
  pick(ref: string): void {
    if (this.#workers.some((worker) => worker.ref === ref)) this.#select.value = ref;
    const { ref: picked = "", hasApp = false } = this.picked ?? {};
    this.#tabs.open(this.#news.placeOf(picked) ?? (hasApp ? "teams" : "phone"));
    this.#onPicked();
  }

  /** Notes who has the app now. */
  setApp(ref: string, hasApp: boolean): FeedWorker | undefined {
    this.#workers = this.#workers.map((worker) => (worker.ref === ref ? { ...worker, hasApp } : worker));
    return this.#workers.find((worker) => worker.ref === ref);
  }

  /** Counts what has just come for somebody and is not in view. */
  countText({ phone, kind }: FeedText): void {
    const worker = this.#workers.find(({ mobile }) => mobile === phone);
    if (kind === "from-service") this.#count(worker, "phone");
  }

  countMail({ to }: Mail): void {
    this.#count(this.withEmail(to), "mail");
  }

  countCard({ worker, from }: TeamsMessage): void {
    if (from !== "app") return;
    this.#count(
      this.#workers.find(({ ref }) => ref === worker),
      "teams",
    );
  }

  withEmail(address: string): FeedWorker | undefined {
    return this.#workers.find(({ email }) => email === address.toLowerCase());
  }

  #count(worker: FeedWorker | undefined, place: Place): void {
    if (!worker) return;
    this.#news.add(worker.ref, place);
    this.#draw();
  }

  /** What is in view is not new any more. */
  #draw(): void {
    const { ref = "" } = this.picked ?? {};
    this.#news.clear(ref, this.#tabs.opened);
    this.#tabs.badge((place) => this.#news.at(ref, place));
    const waiting = this.#workers.filter((other) => other.ref !== ref && this.#news.of(other.ref) > 0);
    const buttons = waiting.map((other) =>
      makeButton({ class: "other" }, `${other.firstName}: ${this.#news.of(other.ref)} new`, () =>
        this.pick(other.ref),
      ),
    );
    this.#others.replaceChildren(...buttons);
  }
}
