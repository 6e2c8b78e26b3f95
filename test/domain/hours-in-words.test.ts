import { expect, it } from "vitest";
import { WeeklyHours } from "../../src/domain/hours.ts";
import { clockInWords, hoursInWords } from "../../src/domain/hours-in-words.ts";

it.each([
  { time: "09:00", is: "9am", why: "the morning" },
  { time: "17:00", is: "5pm", why: "the afternoon" },
  { time: "17:30", is: "5.30pm", why: "half past" },
  { time: "08:05", is: "8.05am", why: "minutes have two figures" },
  { time: "12:00", is: "noon", why: "neither am nor pm" },
  { time: "12:30", is: "12.30pm", why: "after noon" },
  { time: "00:00", is: "midnight", why: "the start of a day" },
  { time: "24:00", is: "midnight", why: "the end of a day" },
  { time: "00:30", is: "12.30am", why: "after midnight" },
])("$time is $is: $why", ({ time, is }) => {
  expect(clockInWords(time)).toBe(is);
});

const NINE: [string, string][] = [["09:00", "17:00"]];
const SHORT: [string, string][] = [["09:00", "12:00"]];
const SPLIT: [string, string][] = [
  ["09:00", "12:00"],
  ["13:00", "17:00"],
];
const WEEK = { mon: NINE, tue: NINE, wed: NINE, thu: NINE };

it.each([
  { week: { ...WEEK, fri: NINE }, is: "Monday to Friday, 9am to 5pm", why: "days alike together" },
  {
    week: { ...WEEK, fri: SHORT },
    is: "Monday to Thursday, 9am to 5pm; Friday, 9am to noon",
    why: "a day of its own",
  },
  { week: { mon: NINE, wed: NINE }, is: "Monday, 9am to 5pm; Wednesday, 9am to 5pm", why: "a day between" },
  { week: { tue: SPLIT }, is: "Tuesday, 9am to noon and 1pm to 5pm", why: "two openings" },
  {
    week: { ...WEEK, fri: NINE, sat: NINE, sun: NINE },
    is: "Monday to Sunday, 9am to 5pm",
    why: "every day",
  },
  { week: { sat: SHORT, sun: SHORT }, is: "Saturday to Sunday, 9am to noon", why: "the end of the week" },
])("$is: $why", ({ week, is }) => {
  expect(hoursInWords(WeeklyHours.parse(week))).toBe(is);
});
