import { byStart, later, type Span, touches } from "./span.ts";

/** A span of accommodation with the hours it lasted; `Infinity` where its days say enough. */
export interface Stay extends Span {
  readonly hours: number;
}

const MORE_THAN_HOURS = 24;

/**
 * The stays that make a child looked after: continuous for more than 24 hours. Stays that follow on each other are one.
 * @see Children Act 1989 s22(2)
 */
export function continuous(stays: readonly Stay[]): Span[] {
  return joined(stays).filter(({ hours }) => hours > MORE_THAN_HOURS);
}

function joined(stays: readonly Stay[]): Stay[] {
  const all: Stay[] = [];
  for (const stay of stays.toSorted(byStart)) {
    const last = all.at(-1);
    if (last && touches(last, stay.from)) all[all.length - 1] = join(last, stay);
    else all.push(stay);
  }
  return all;
}

function join(last: Stay, next: Stay): Stay {
  return { from: last.from, to: later(last.to, next.to), hours: last.hours + next.hours };
}
