import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import { readTurning } from "../src/conversation/understanding/about-them/said-turning.ts";
import { birthday } from "../src/domain/birthday.ts";
import { addDays, Day } from "../src/domain/day.ts";
import { changesAhead } from "../src/domain/entitlement-clock.ts";
import type { Facts } from "../src/domain/facts.ts";
import type { Told } from "../src/domain/told.ts";
import { byId, comingFor, worldsNow } from "./entitlement-facts.ts";
import { isForNow } from "./rights-news.ts";
import { changesAsked } from "./said-of-rights.ts";

const YOUNGEST = 16;
const OLDEST = 26;
const SHOWN = 4;

/** An age to come at which they ask what changes: "what stops when im 21". */
export function turningAsked(ctx: Ctx): number | undefined {
  const { topic, sure } = ctx.heard;
  const age = changesAsked(ctx) && !(sure && topic) ? readTurning(ctx.text) : undefined;
  return age !== undefined && YOUNGEST <= age && age <= OLDEST ? age : undefined;
}

/** What starts, stops or changes on that birthday, as numbered lines, and what the numbers stand for. */
export function changesAtAge(
  ctx: Ctx,
  age: number,
  told: Told,
): { readonly ids: string[]; readonly says: Reply[] } {
  const [facts = {}] = worldsNow(ctx, told);
  const on = birthdayOf(facts, age, ctx.known.today);
  if (on === undefined) return { ids: [], says: [] };
  const all = ctx.content.entitlements.filter((one) => isForNow(one, facts));
  const born = { ...facts, born: facts.born ?? bornFor(on, age) };
  const found = changesAhead(all, born, comingFor(ctx), addDays(on, -1), 1).slice(0, SHOWN);
  const says = found.map(({ id, kind, amount = "" }, i) =>
    say(`news.at-${kind}`, { n: i + 1, age, title: byId(ctx, id).title, amount }),
  );
  return { ids: found.map(({ id }) => id), says };
}

/** Their birthday, or tomorrow for somebody whose is not known; none once they have had it. */
function birthdayOf({ born }: Partial<Facts>, age: number, today: Day): Day | undefined {
  const on = born ? birthday(born, age) : addDays(today, 1);
  return on > today ? on : undefined;
}

function bornFor(on: Day, age: number): Day {
  const born = Day.safeParse(`${Number(on.slice(0, 4)) - age}${on.slice(4)}`);
  return born.success ? born.data : Day.parse(`${Number(on.slice(0, 4)) - age}-03-01`);
}
