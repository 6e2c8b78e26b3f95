import { describe, expect, it } from "vitest";
import { readSafeTimes } from "../../../../src/conversation/understanding/reach/safe-times.ts";

const reads = ({ text, times }: { text: string; times: object | undefined }) =>
  expect(readSafeTimes(text)).toEqual(times);

describe("an hour that is named", () => {
  it.each([
    { text: "i have lesson at 2 can they call after", times: { from: "14:00" }, why: "an hour that is busy" },
    { text: "in class till half 3 so ring after that", times: { from: "15:30" }, why: "a time that ends" },
    { text: "could she ring once ive finished work at 5", times: { from: "17:00" }, why: "once it is done" },
    { text: "he said hell call me then at 3", times: undefined, why: "another calls" },
    {
      text: "dont send message in night",
      times: { notBetween: { from: "20:00", to: "08:00" } },
      why: "in a second language",
    },
    { text: "can someone ring me at 6 not before", times: { from: "18:00" }, why: "not before that" },
    { text: "call me 6.30pm not sooner", times: { from: "18:30" }, why: "in other words" },
    { text: "ring at 11am dont ring before", times: { from: "11:00" }, why: "a verb between" },
    { text: "ring me at 6 not before hes home til then", times: { from: "18:00" }, why: "with the reason" },
    { text: "ring me at 6", times: undefined, why: "an hour, and none that is not safe" },
    { text: "ring after 1", times: { from: "13:00" }, why: "a bare one is in the afternoon" },
    { text: "ring after 7", times: { from: "19:00" }, why: "so is a bare seven" },
    { text: "ring after 8", times: { from: "08:00" }, why: "a bare eight is not" },
    { text: "ring after 5am", times: { from: "05:00" }, why: "said as morning" },
    { text: "ring after 11pm", times: { from: "23:00" }, why: "said as night" },
    { text: "ring after 12", times: { from: "12:00" }, why: "a bare twelve is noon" },
    { text: "ring after 12pm", times: { from: "12:00" }, why: "so is twelve pm" },
    { text: "ring after 12am", times: { from: "00:00" }, why: "and twelve am is midnight" },
    { text: "ring after 14", times: { from: "14:00" }, why: "of 24 hours" },
    { text: "ring after 25", times: { from: "23:00" }, why: "later than there are is the latest" },
    { text: "ring after 4:59", times: { from: "16:59" }, why: "with its minutes" },
    { text: "ring after 4:60", times: { from: "16:00" }, why: "there are not so many minutes" },
    { text: "text me after four", times: { from: "16:00" }, why: "in a word" },
    { text: "text me after eight", times: { from: "08:00" }, why: "in a word too" },
    { text: "text me after half 5", times: { from: "17:30" }, why: "half an hour on" },
    { text: "text me after half past 5", times: { from: "17:30" }, why: "said in full" },
    { text: "text me after half past two", times: { from: "14:30" }, why: "in words" },
    { text: "only ring before half past 3", times: { to: "15:30" }, why: "an end, and no start" },
    { text: "text me after noon", times: { from: "12:00" }, why: "noon" },
    { text: "dont text after midday", times: { to: "12:00" }, why: "midday" },
    { text: "dont text after midnight", times: { to: "24:00" }, why: "midnight" },
  ])("$text is $times: $why", reads);
});

describe("an hour after which nobody is to ring", () => {
  it.each([
    { text: "dont ring after 7", times: { to: "19:00" }, why: "in the evening as it stands" },
    { text: "dont ring after 8", times: { to: "20:00" }, why: "a bare eight would be of the morning" },
    { text: "dont ring after half 11", times: { to: "23:30" }, why: "so would half past eleven" },
    { text: "dont ring after 12", times: { to: "12:00" }, why: "noon is the earlier of two" },
    { text: "dont ring after 9am", times: { to: "09:00" }, why: "said as morning" },
    { text: "ring after 9 tonight", times: { from: "21:00" }, why: "a bare nine of tonight" },
  ])("$text is $times: $why", reads);
});

describe("a stretch of the day", () => {
  it.each([
    { text: "ring after 4 and before 6", times: { from: "16:00", to: "18:00" }, why: "from two ends" },
    { text: "dont ring after 4 or before 2", times: { from: "14:00", to: "16:00" }, why: "what is left" },
    { text: "ring before 10", times: { to: "10:00" }, why: "an end" },
    { text: "dont ring before 10", times: { from: "10:00" }, why: "a start" },
    { text: "not before 2pm", times: { from: "14:00" }, why: "the first that will do" },
    { text: "ring 10 to 2", times: { from: "10:00", to: "14:00" }, why: "over noon" },
    { text: "ring between 9am and 11", times: { from: "09:00", to: "11:00" }, why: "one morning" },
    { text: "ring 9 to 11am", times: { from: "09:00", to: "11:00" }, why: "both are of the morning" },
    { text: "ring 7 to 6", times: { from: "07:00", to: "18:00" }, why: "it starts before it ends" },
    { text: "text from 8 till 10pm", times: { from: "08:00", to: "22:00" }, why: "a long day" },
    { text: "text between 10pm and 6am", times: { from: "22:00", to: "06:00" }, why: "over midnight" },
    { text: "ring between 9 and 9pm", times: { from: "09:00", to: "21:00" }, why: "the end is said" },
    {
      text: "ring 2 to 6am",
      times: { from: "02:00", to: "06:00" },
      why: "a bare two is not of the afternoon",
    },
    { text: "text from 9 till 9am", times: { from: "21:00", to: "09:00" }, why: "the night through" },
    {
      text: "dont text between 10 and 6am",
      times: { notBetween: { from: "22:00", to: "06:00" } },
      why: "a bare ten before the morning is at night",
    },
  ])("$text is $times: $why", reads);
});

describe("a time that is named alone", () => {
  it.each([
    { text: "around 4", times: { from: "16:00", to: "17:00" }, why: "an hour of it" },
    { text: "about 9:30am pls", times: { from: "09:30", to: "10:30" }, why: "to the minute" },
    { text: "at 8", times: { from: "08:00", to: "09:00" }, why: "before nine" },
    {
      text: "around 10pm",
      times: { from: "22:00", to: "23:00" },
      why: "the last hour that ends before midnight",
    },
    { text: "around 11:30pm", times: { from: "23:30", to: "24:00" }, why: "what is left of the day" },
    { text: "around 11pm", times: { from: "23:00", to: "24:00" }, why: "to the end of the day" },
  ])("$text is $times: $why", reads);
});

describe("a part of the day", () => {
  it.each([
    { text: "only text in the evening", times: { from: "17:00", to: "24:00" }, why: "the one that is safe" },
    { text: "only ring in the mornings", times: { from: "00:00", to: "12:00" }, why: "another" },
    { text: "just ring in the afternoon", times: { from: "12:00", to: "17:00" }, why: "a third" },
    { text: "text me in the evening", times: undefined, why: "it is not said that others are not safe" },
    {
      text: "no calls in the morning",
      times: { notBetween: { from: "00:00", to: "12:00" } },
      why: "not safe",
    },
  ])("$text is $times: $why", reads);
});

describe("days", () => {
  it.each([
    { text: "dont ring on weekdays", notOn: ["mon", "tue", "wed", "thu", "fri"], why: "all five" },
    { text: "dont ring at weekends", notOn: ["sat", "sun"], why: "both" },
    { text: "dont ring mondays", notOn: ["mon"], why: "Mondays" },
    { text: "not on tues", notOn: ["tue"], why: "Tuesdays" },
    { text: "dont text weds", notOn: ["wed"], why: "Wednesdays" },
    { text: "dont text on thurs", notOn: ["thu"], why: "Thursdays" },
    { text: "no calls on fridays", notOn: ["fri"], why: "Fridays" },
    { text: "dont ring on saturdays", notOn: ["sat"], why: "Saturdays" },
    { text: "dont text on sundays", notOn: ["sun"], why: "Sundays" },
    { text: "only ring on monday", notOn: ["tue", "wed", "thu", "fri", "sat", "sun"], why: "all others" },
    { text: "only text weekdays", notOn: ["sat", "sun"], why: "all others" },
  ])("$text leaves out $notOn: $why", ({ text, notOn }) => {
    expect(readSafeTimes(text)).toEqual({ notOn });
  });

  it("are nothing where the others are not said to be unsafe", () => {
    expect(readSafeTimes("ring me on monday")).toBeUndefined();
  });
});

describe("what is excepted", () => {
  it.each([
    {
      text: "text me any time except between 3 and 6",
      times: { notBetween: { from: "15:00", to: "18:00" } },
      why: "that time is the one that is not safe",
    },
    { text: "text me any time except after 6", times: { to: "18:00" }, why: "up to it" },
    { text: "ring any time but 3 to 5", times: { notBetween: { from: "15:00", to: "17:00" } }, why: "but" },
    { text: "ring any day bar friday", times: { notOn: ["fri"] }, why: "a day" },
    { text: "text me any time but only after 6", times: { from: "18:00" }, why: "it is no exception" },
    { text: "ring unless its after 6", times: { to: "18:00" }, why: "unless" },
    { text: "dont ring me except after 4", times: { from: "16:00" }, why: "of what is not safe: it is safe" },
    { text: "never ring unless its after 4", times: { from: "16:00" }, why: "in other words" },
    { text: "no texts unless before 3", times: { to: "15:00" }, why: "up to it" },
    { text: "no calls except between 10 and 2", times: { from: "10:00", to: "14:00" }, why: "between" },
    {
      text: "dont text except in the mornings",
      times: { from: "00:00", to: "12:00" },
      why: "a part of the day",
    },
    { text: "dont ring me except weekdays", times: { notOn: ["sat", "sun"] }, why: "days" },
    {
      text: "dont text at night unless its urgent",
      times: { notBetween: { from: "20:00", to: "08:00" } },
      why: "the night is not safe, whatever is excepted of it",
    },
  ])("$text is $times: $why", reads);
});

describe("who is in", () => {
  it.each([
    { text: "hes home after 4", times: { to: "16:00" }, why: "by itself: not then" },
    { text: "ring me my dads in after 4", times: { from: "16:00" }, why: "beside an ask: why then" },
    { text: "ring me hes out after 4", times: { from: "16:00" }, why: "he is not" },
  ])("$text is $times: $why", reads);
});
