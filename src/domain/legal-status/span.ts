import { addDays, Day } from "../day.ts";

/** Days from the first to the last, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a < b ? b : a;
}

export function covers({ from, to }: Span, day: Day): boolean {
  return from <= day && day <= to;
}

/** The part that lies within other days, if any does. */
export function within<S extends Span>(span: S, { from, to }: Span): S[] {
  const part = { ...span, from: later(span.from, from), to: earlier(span.to, to) };
  return part.from <= part.to ? [part] : [];
}

/** The same days with each day once, oldest first; spans that overlap or follow on the next day become one. */
export function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of spans.toSorted(byStart)) {
    const last = joined.at(-1);
    if (last && touches(last, from)) joined[joined.length - 1] = { from: last.from, to: later(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** Whether a day is inside a span or the day after it. */
export function touches({ to }: Span, next: Day): boolean {
  return next <= addDays(to, 1);
}

export function byStart(a: Span, b: Span): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : a.to > b.to ? 1 : 0;
}

/** What is left of a span when the days of another are taken out: none, one part or two. */
export function without(span: Span, hole: Span): Span[] {
  const parts = [
    { from: span.from, to: earlier(span.to, addDays(hole.from, -1)) },
    { from: later(span.from, addDays(hole.to, 1)), to: span.to },
  ];
  if (hole.from > hole.to || !within(span, hole).length) return [span];
  return parts.filter(({ from, to }) => from <= to);
}

/** How many calendar days, each counted once, fall within the given ones. */
export function daysWithin(spans: readonly Span[], limits: Span): number {
  const parts = merged(spans).flatMap((span) => within(span, limits));
  return parts.reduce((sum, part) => sum + lengthInDays(part), 0);
}

/** Both ends count, so a stay that starts and ends on one day is 1. */
export function lengthInDays({ from, to }: Span): number {
  return daysFrom(from, to) + 1;
}

/** Days from one day to another; 0 for the same day, negative backwards. */
export function daysFrom(day: Day, other: Day): number {
  return (Date.parse(other) - Date.parse(day)) / 86_400_000;
}

/** The corresponding day so many months later; the last of the month where there is none. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return Day.parse(then.toISOString().slice(0, 10));
}
