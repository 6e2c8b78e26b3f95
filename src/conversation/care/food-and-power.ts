import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { isOpen } from "../../domain/hours.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import { isElsewhere } from "./whose-council.ts";

/**
 * Where to turn without food or power: the council's crisis money by day; at night and at weekends the number that is
 * answered then, for a child who has none. Another council's number is not known.
 */
export function whereForFood(ctx: Ctx): Reply {
  const { now } = ctx.known;
  const isDay = isOpen(now, ctx.content.service.dutyHours, bankHolidaysAround(now));
  return say(`safety.go-destitute-${isDay || isElsewhere(ctx) ? "no-food-or-power" : "night"}`);
}
