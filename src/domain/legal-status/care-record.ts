import { addDays, type Day } from "../day.ts";
import type { Basis } from "./category.ts";
import { outsideEngland } from "./councils.ts";
import type { CarePeriod, Life } from "./life.ts";
import type { Milestones } from "./rules.ts";
import { partBreaks, SHORT_BREAK_DAYS } from "./short-breaks.ts";
import { earlier, merged, type Span, within, without } from "./span.ts";
import { continuous, type Stay } from "./stays.ts";

const ORDERS: readonly Basis[] = ["s31_care_order", "s38_interim_care_order", "placement_order"];
const REMANDS: readonly Basis[] = ["remand_la_accommodation", "remand_yda"];
const ACCOMMODATED: readonly Basis[] = ["s20", "s44_epo", "s46_police_protection"];

/** When a child was looked after by councils in England, as days up to the 18th birthday. Each list is in order. */
export interface CareRecord {
  readonly lookedAfter: readonly Span[];
  /** Short breaks that leave a child looked after and yet never eligible. */
  readonly shortBreaks: readonly Span[];
  /** What counts towards the 13 weeks of a child detained or in hospital at 16. */
  readonly beforeDetention: readonly Span[];
}

/**
 * Who was looked after when. Orders and remands count from the first hour, other accommodation after 24.
 * @see Children Act 1989 s22(1)-(2); Legal Aid, Sentencing and Punishment of Offenders Act 2012 s104
 */
export function careRecord(life: Life, { lastAsChild }: Milestones): CareRecord {
  const periods = englishPeriods(life);
  const ordinary = periods
    .filter((period) => !isShortBreak(period))
    .flatMap((period) => staysOf(period, life));
  const breaks = continuous(periods.filter(isShortBreak).flatMap((period) => staysOf(period, life)));
  const childhood = { from: life.born, to: lastAsChild };
  const upTo18 = (spans: readonly Span[]) => merged(spans).flatMap((span) => within(span, childhood));
  const { leftOut, counted } = partBreaks(breaks, SHORT_BREAK_DAYS.eligible);
  const stays = [...ordinary, ...remandStays(life)];
  return {
    lookedAfter: upTo18(continuous([...stays, ...counted.map(wholeDays)])),
    shortBreaks: upTo18(leftOut),
    beforeDetention: upTo18([...continuous(stays), ...partBreaks(breaks, SHORT_BREAK_DAYS.detained).counted]),
  };
}

/** Whether a period makes a child looked after, were it in England and long enough. */
export function isCare({ basis }: CarePeriod): boolean {
  return [...ORDERS, ...REMANDS, ...ACCOMMODATED].includes(basis);
}

function englishPeriods(life: Life): CarePeriod[] {
  const periods = life.care.filter((period) => isCare(period) && !outsideEngland(period.council));
  return withOrderNow(periods, life).map((period) => ({ ...period, to: endOf(period, life) }));
}

/** A full care order that is in force now has run on since it was last seen. */
function withOrderNow(periods: CarePeriod[], { careOrderNow, today }: Life): CarePeriod[] {
  if (!careOrderNow) return periods;
  const last = periods
    .filter(({ basis }) => basis === "s31_care_order")
    .sort(byEnd)
    .at(-1);
  const order = last ?? { basis: "s31_care_order", council: undefined, shortBreak: false, hours: undefined };
  return [...periods, { ...order, from: last?.from ?? today, to: today }];
}

function byEnd(a: Span, b: Span): number {
  return a.to < b.to ? -1 : 1;
}

/** Adoption ends care; special guardianship ends a care order. Children Act 1989 s91(5A); Adoption and Children Act 2002 s46. */
function endOf({ from, to, basis }: CarePeriod, { adopted, guardianship }: Life): Day {
  const ends = [adopted, ORDERS.includes(basis) ? guardianship?.made : undefined];
  return ends.reduce<Day>((end, made) => (made && from <= made ? earlier(end, made) : end), to);
}

/** A planned break; there is no such rule for a child under a care order. */
export function isShortBreak({ shortBreak, basis }: CarePeriod): boolean {
  return shortBreak && !ORDERS.includes(basis);
}

function staysOf({ from, to, basis, hours }: CarePeriod, life: Life): Stay[] {
  const stay = { from, to };
  if (!ACCOMMODATED.includes(basis)) return [wholeDays(stay)];
  const parts = basis === "s20" ? outOfCustody(stay, life) : [stay];
  return parts.map((part) => ({ ...part, hours: hours ?? Number.POSITIVE_INFINITY }));
}

function wholeDays({ from, to }: Span): Stay {
  return { from, to, hours: Number.POSITIVE_INFINITY };
}

/** A sentence ends accommodation by agreement; the days of going in and coming out still count. */
function outOfCustody(stay: Span, { detained, today }: Life): Span[] {
  const sentences = merged(detained.filter(({ type }) => type === "sentenced custody"));
  return sentences.reduce<Span[]>(
    (parts, { from, to }) => {
      const hole = { from: addDays(from, 1), to: to === today ? to : addDays(to, -1) };
      return parts.flatMap((part) => without(part, hole));
    },
    [stay],
  );
}

function remandStays({ detained }: Life): Stay[] {
  return detained.filter(({ type }) => type === "remand").map(wholeDays);
}
