import { expect, it } from "vitest";
import { figuresIn, phonesIn, quotedIn } from "../../src/content/told-words.ts";

it.each([
  { text: "under £16,000, and 50% off", figures: ["£16,000", "50%"], why: "no comma after the figure" },
  { text: "£9.90 an item, or £9.90", figures: ["£9.90"], why: "each once" },
  { text: "16 to 18, for 28 days", figures: [], why: "ages and days are no figures" },
])("$text holds $figures, $why", ({ text, figures }) => {
  expect(figuresIn(text)).toEqual(figures);
});

it.each([
  { text: "Ring 0808 157 0999.", phones: ["0808 157 0999"], why: "with spaces" },
  { text: "Ring 01632960999 now", phones: ["01632960999"], why: "without" },
  { text: "from: 2026-04-01", phones: [], why: "a date" },
  { text: "Text 85258, or ring 111", phones: [], why: "short numbers do not start with 0" },
])("$text holds $phones, $why", ({ text, phones }) => {
  expect(phonesIn(text)).toEqual(phones);
});

it.each([
  { text: 'Jo says "it kept me warm".', quoted: ["it kept me warm"], why: "somebody's words" },
  { text: "Jo says \u201cit kept me warm\u201d.", quoted: ["it kept me warm"], why: "in curly marks" },
  { text: 'Say "care leaver" to them.', quoted: [], why: "a term of two words" },
])("$text quotes $quoted, $why", ({ text, quoted }) => {
  expect(quotedIn(text)).toEqual(quoted);
});
