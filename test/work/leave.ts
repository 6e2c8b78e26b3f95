import { dayOf } from "../../src/domain/day.ts";
import { leaveOn } from "../../src/store/leave.ts";
import type { Line } from "../support/line.ts";

/** Who is away today. */
export const findLeave = ({ store, clock }: Line) => leaveOn(store.read, dayOf(clock.now()));
