import { expect, it } from "vitest";
import { lostSomebody } from "../../../../src/conversation/understanding/in-care/lost-somebody.ts";
import { BED, FRIEND, OWN_LIFE, reading } from "./concerns.ts";

const read = reading(lostSomebody);

it.each([
  { text: "my friend in hotel he do hang himself last week", why: "in a second language" },
  { text: "my mate killed himself last month", why: "plainly" },
  { text: "my brother took his own life 2 years ago", why: "long ago" },
  { text: "last year my best mate hung himself", why: "when, first" },
  { text: "i lost my cousin to suicide", why: "a loss by its name" },
])("$text is a loss: $why", ({ text }) => {
  expect(read(text, OWN_LIFE)).toEqual({ level: "urgent", ofSelf: true, news: "loss" });
});

it.each([
  { text: "my mate tried to kill himself last week", told: OWN_LIFE, why: "he lives" },
  { text: "my mate wants to kill himself", told: OWN_LIFE, why: "he may be saved" },
  { text: "my friend killed it last night", told: OWN_LIFE, why: "a song" },
  { text: "my mate has killed himself i think", told: OWN_LIFE, why: "it may be now" },
  { text: "my mum died last year", told: OWN_LIFE, why: "by no hand of hers" },
  { text: "my mate killed himself last month", told: FRIEND, why: "another is in danger now" },
  { text: "my mate killed himself last month", told: BED, why: "no wish to die was told" },
])("$text is none: $why", ({ text, told }) => {
  expect(read(text, told)).toBeUndefined();
});
