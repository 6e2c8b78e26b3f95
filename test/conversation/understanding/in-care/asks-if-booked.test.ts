import { expect, it } from "vitest";
import { asksIfBooked } from "../../../../src/conversation/understanding/in-care/asks-if-booked.ts";

it.each([
  { text: "yeah still booked?", is: true, why: "after a yes" },
  { text: "am i still booked in", is: true, why: "of themselves" },
  { text: "is my appointment still on", is: true, why: "of the appointment" },
  { text: "did it book", is: true, why: "whether it worked" },
  { text: "did u book me in for tuesday", is: true, why: "whether we did" },
  { text: "u did book it right?", is: true, why: "said to be sure" },
  { text: "i am booked yes?", is: true, why: "in second-language English" },
  { text: "do i still have a slot", is: true, why: "by another word" },
  { text: `${"so ".repeat(3)}is it booked${" then".repeat(4)}`, is: true, why: "with small words round it" },
  { text: "i am booked on a flight", is: false, why: "of something else" },
  { text: "he booked a room for us", is: false, why: "of somebody else" },
  { text: "can i book an appointment", is: false, why: "they want one" },
  { text: "i missed my appointment", is: false, why: "it is told" },
  { text: `is it booked${" ".repeat(57)}?`, is: true, why: "70 characters" },
  { text: `is it booked${" ".repeat(58)}?`, is: false, why: "71" },
])("$text: $is, $why", ({ text, is }) => {
  expect(asksIfBooked(text)).toBe(is);
});
