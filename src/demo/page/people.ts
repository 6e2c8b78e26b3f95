import { make } from "../../widget/dom.ts";
import type { FeedPerson } from "../feed.ts";
import { one } from "./page.ts";

/** A number that nobody on record has. */
const UNKNOWN: FeedPerson = {
  phone: "+447700900199",
  firstName: "Somebody else",
  situation: "a number nobody knows",
  worker: "",
};

/** The list to choose from who one is. */
export class PersonPicker {
  readonly #select = one<HTMLSelectElement>("#person");
  #people: readonly FeedPerson[] = [UNKNOWN];

  constructor(onPicked: (person: FeedPerson) => void) {
    this.#select.addEventListener("change", () => onPicked(this.picked));
  }

  get picked(): FeedPerson {
    return this.#people.find(({ phone }) => phone === this.#select.value) ?? UNKNOWN;
  }

  offer(people: readonly FeedPerson[]): void {
    const before = this.#select.value;
    this.#people = [...people, UNKNOWN];
    const options = this.#people.map((person) =>
      make("option", { value: person.phone }, `${person.firstName}, ${person.situation}`),
    );
    this.#select.replaceChildren(...options);
    if (before) this.#select.value = before;
  }
}
