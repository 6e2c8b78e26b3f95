import { describe, expect, it } from "vitest";
import { shiftedWish } from "../../dialogs/booking-shift.ts";
import type { Ctx } from "../../src/conversation/dialog.ts";

/** Saturday 27 March 2027, 1:30pm: the clocks go forward that night. */
const start = Date.parse("2027-03-27T13:30:00Z");
const wish = (text: string) => shiftedWish({ text, known: { today: "2027-03-22" } } as Ctx, { start });

describe("a time told from the one that is booked", () => {
  it.each([
    { text: "push it back an hour", date: "2027-03-27", time: "14:30", why: "back is later" },
    { text: "can u make it half an hour later", date: "2027-03-27", time: "14:00", why: "half of one" },
    { text: "30 mins later pls", date: "2027-03-27", time: "14:00", why: "in minutes" },
    { text: "bring it forward 2 hours", date: "2027-03-27", time: "11:30", why: "forward is sooner" },
    { text: "move it back a day", date: "2027-03-28", time: "13:30", why: "the same clock over the change" },
    { text: "bring it forward a day", date: "2027-03-26", time: "13:30", why: "the day before" },
    { text: "put it back a week", date: "2027-04-03", time: "13:30", why: "seven days" },
    {
      text: "same time next week",
      date: "2027-04-03",
      time: "13:30",
      why: "the week after the one it is in",
    },
    { text: "same time on tues", date: "2027-03-23", time: "13:30", why: "a day that is named" },
    { text: "same time the day after", date: "2027-03-28", time: "13:30", why: "the next day" },
  ])("$text is $date at $time, $why", ({ text, date, time }) => {
    expect(wish(text)).toEqual({ date, time });
  });

  it.each(["ill be back in an hour", "move it to friday", "later", "see you in 2 days", "an hour"])(
    "is not in %j",
    (text) => expect(wish(text)).toBeUndefined(),
  );
});
