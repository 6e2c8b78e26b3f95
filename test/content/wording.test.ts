import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadWording } from "../../src/content/wording.ts";
import { ServiceError } from "../../src/errors.ts";
import { folderWith } from "./folder.ts";

function wording(text: string) {
  return loadWording(join(folderWith({ "en.ftl": text }), "en.ftl"));
}

const words = `# A comment
-service = the line
hello = Hello from { -service }
booking =
    .which-day = Which day, { $name }?
    .slots = Pick one:
        { $slots }
    .slot = { $number } { $day }
    .left = { $count ->
        [one] One place left
       *[other] { $count } places left
    }
`;

describe("a message", () => {
  it.each([
    { said: { key: "hello" }, text: "Hello from the line", why: "a plain key" },
    {
      said: { key: "booking.which-day", args: { name: "Jo" } },
      text: "Which day, Jo?",
      why: "an attribute with a value",
    },
    {
      said: { key: "booking.which-day", args: { name: "{ $x } hello" } },
      text: "Which day, { $x } hello?",
      why: "text is put in as it is",
    },
    {
      said: { key: "booking.which-day", args: { name: { key: "hello" } } },
      text: "Which day, Hello from the line?",
      why: "something said inside another",
    },
    { said: { key: "booking.left", args: { count: 1 } }, text: "One place left", why: "the singular" },
    { said: { key: "booking.left", args: { count: 2 } }, text: "2 places left", why: "the plural" },
  ])("renders, $why", ({ said, text }) => {
    expect(wording(words).render(said)).toBe(text);
  });

  it("renders a list as lines", () => {
    const slots = ["Tue", "Wed"].map((day, i) => ({ key: "booking.slot", args: { number: i + 1, day } }));
    expect(wording(words).render({ key: "booking.slots", args: { slots } })).toBe("Pick one:\n1 Tue\n2 Wed");
  });

  it.each([
    { said: { key: "goodbye" }, naming: "goodbye", why: "there is no such message" },
    { said: { key: "booking" }, naming: "booking", why: "the message has attributes only" },
    { said: { key: "booking.which-time" }, naming: "booking.which-time", why: "there is no such attribute" },
    { said: { key: "booking.which-day" }, naming: "booking.which-day", why: "a value is missing" },
    {
      said: { key: "booking.slots", args: { slots: [{ key: "booking.slot", args: { day: "Tue" } }] } },
      naming: "booking.slot",
      why: "a value is missing inside",
    },
    { said: { key: "-service" }, naming: "-service", why: "a term is no message" },
  ])("is refused by name when $why", ({ said, naming }) => {
    expect(() => wording(words).render(said)).toThrow(ServiceError);
    expect(() => wording(words).render(said)).toThrow(`"${naming}"`);
  });
});

it("lists its keys without terms", () => {
  const { keys, has } = wording(words);
  expect(keys()).toEqual(["hello", "booking.which-day", "booking.slots", "booking.slot", "booking.left"]);
  expect([has("booking.slot"), has("booking")]).toEqual([true, false]);
});

it.each([
  { text: "hello = Hi\nbye = { $name\nok = Fine\n", place: ':2: "bye"', why: "a brace that does not close" },
  { text: "hello = Hi\nhello = Again\n", place: ':2: "hello"', why: "a message twice" },
  { text: "a =\n    .b = 1\n    .b = 2\n", place: ':3: "a.b"', why: "an attribute twice" },
])("refuses with file and line $why", ({ text, place }) => {
  expect(() => wording(text)).toThrow(`en.ftl${place}`);
});
