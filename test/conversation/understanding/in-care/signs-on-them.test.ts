import { expect, it } from "vitest";
import { signsOnThem } from "../../../../src/conversation/understanding/in-care/signs-on-them.ts";
import { concern, DAD, FRIEND, reading } from "./concerns.ts";

const read = reading(signsOnThem);
const SISTER = concern("exploitation", { situation: "somebody-else" });

it.each([
  { text: "she came home with a new phone and bruises", why: "both" },
  { text: "shes got loads of cash", why: "money" },
  { text: "he gave her some new trainers", why: "a gift" },
  { text: "she has two phones", why: "a second phone" },
  { text: "she was off her face when she got in", why: "drink" },
  { text: "theres love bites on her neck and she wont say", why: "marks", is: false },
  { text: "her neck has love bites", why: "marks" },
])("$text shows on them: $why", ({ text, is = true }) => {
  expect(read(text, SISTER)).toEqual(is ? { level: "urgent", ofSelf: true } : undefined);
});

it("is as grave as what was told", () => {
  expect(read("shes covered in bruises", { ...SISTER, level: "emergency" })).toEqual({ ofSelf: true });
});

it.each([
  { text: "mum bought her a new phone", told: SISTER, why: "from her mother" },
  { text: "shes got a new teacher", told: SISTER, why: "no gift" },
  { text: "shes got new trainers for school", told: SISTER, why: "for school" },
  { text: "i got a new phone", told: SISTER, why: "their own" },
  { text: "she has bruises", told: FRIEND, why: "nobody harms her" },
  { text: "he gave me bruises", told: DAD, why: "their own body" },
])("$text does not: $why", ({ text, told }) => {
  expect(read(text, told)).toBeUndefined();
});
