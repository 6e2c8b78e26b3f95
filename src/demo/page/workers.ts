import { make, makeButton } from "../../widget/dom.ts";
import type { FeedText, FeedWorker } from "../feed.ts";
import type { Mail } from "../mailbox.ts";
import { one } from "./page.ts";

const ROLES: Partial<Record<FeedWorker["role"], string>> = {
  personal_adviser: "Personal Adviser",
  connexions_adviser: "careers adviser",
  career_coach: "mentors and events",
  duty: "duty worker",
  manager: "manager",
  safeguarding_lead: "safeguarding lead",
};

/** The list to choose from whose desk to look at, and who else has something new. */
export class WorkerPicker {
  readonly #select = one<HTMLSelectElement>("#worker");
  readonly #others = one("#others");
  readonly #fresh = new Map<string, number>();
  readonly #onPicked: () => void;
  #workers: readonly FeedWorker[] = [];

  constructor(onPicked: () => void) {
    this.#onPicked = onPicked;
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

  pick(ref: string): void {
    if (this.#workers.some((worker) => worker.ref === ref)) this.#select.value = ref;
    this.#fresh.delete(this.#select.value);
    this.#drawOthers();
    this.#onPicked();
  }

  /** Counts what has just come for somebody whose desk is not in view. */
  countText({ phone, kind }: FeedText): void {
    if (kind === "from-service") this.#count(this.#workers.find(({ mobile }) => mobile === phone));
  }

  countMail({ to }: Mail): void {
    this.#count(this.withEmail(to));
  }

  withEmail(address: string): FeedWorker | undefined {
    return this.#workers.find(({ email }) => email === address.toLowerCase());
  }

  #count(worker: FeedWorker | undefined): void {
    if (!worker || worker === this.picked) return;
    this.#fresh.set(worker.ref, (this.#fresh.get(worker.ref) ?? 0) + 1);
    this.#drawOthers();
  }

  #drawOthers(): void {
    const waiting = this.#workers.filter(({ ref }) => this.#fresh.has(ref));
    const buttons = waiting.map(({ ref, firstName }) =>
      makeButton({ class: "other" }, `${firstName}: ${this.#fresh.get(ref)} new`, () => this.pick(ref)),
    );
    this.#others.replaceChildren(...buttons);
  }
}
