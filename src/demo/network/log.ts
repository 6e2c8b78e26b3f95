import { type NetworkText, phoneOf, type TextState } from "./text.ts";

/** What each phone holds, and how many phones there are: the oldest go first. */
const TEXTS_A_PHONE = 200;
const PHONES = 500;

/** Every text that the pretend network carried lately, in memory. */
export class TextLog {
  readonly #byPhone = new Map<string, NetworkText[]>();
  readonly #onChanged: (text: NetworkText) => void;

  constructor(onChanged: (text: NetworkText) => void) {
    this.#onChanged = onChanged;
  }

  add(text: NetworkText): void {
    const phone = phoneOf(text);
    const thread = [...this.of(phone), text].slice(-TEXTS_A_PHONE);
    this.#byPhone.set(phone, thread);
    if (this.#byPhone.size > PHONES) this.#byPhone.delete(this.#byPhone.keys().next().value!);
    this.#onChanged(text);
  }

  /** Notes how far a text has got; one that was dropped meanwhile stays dropped. */
  mark({ id, ...text }: NetworkText, state: TextState): void {
    const thread = this.of(phoneOf({ id, ...text }));
    const place = thread.findIndex((one) => one.id === id);
    if (place < 0) return;
    const changed = { ...thread[place]!, state };
    this.#byPhone.set(phoneOf(changed), thread.with(place, changed));
    this.#onChanged(changed);
  }

  /** The texts on a phone, oldest first. */
  of(phone: string): NetworkText[] {
    return this.#byPhone.get(phone) ?? [];
  }

  all(): NetworkText[] {
    return [...this.#byPhone.values()].flat();
  }
}
