import type { Risk, RiskLevel } from "../types.ts";

const RANK: Readonly<Record<RiskLevel, number>> = { none: 0, urgent: 1, emergency: 2 };

/** The graver of two: the higher level, then what is plain before what is doubtful, then what has a kind, then the first. */
export function graver(one: Risk, other: Risk): Risk {
  return gravity(other) > gravity(one) ? other : one;
}

const gravity = ({ level, doubtful, kind }: Risk): number =>
  RANK[level] - (doubtful ? 0.5 : 0) + (kind ? 0.1 : 0);
