import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { inFrame } from "./care.ts";

const TURNS_KEPT = 3;
const MOST_IN_A_TURN = 12;
/** Other words for the same, by the end of their key. */
const WAYS = ["", "-again", "-again-2", "-again-3"] as const;
const OF_CARE = /^(?:safety|asked)\./;

/** What was said while texts were stopped was never sent. */
const ON_AGAIN = "start.on-again";

/** Lines that stand beside what is said: who was told, numbers and where to go may come again beside other words. */
const BESIDE = /^(?:safety\.(?:told|lines|go-|child-|honest|read-)|asked\.danger-first)/;

/**
 * Nothing that was said to somebody who is cared for within their last three turns is said to them again word for word:
 * other words for it, or a line before it that owns to saying it again.
 */
export function unrepeated(made: Made, ctx: Ctx, before: Session): Made {
  const isOurs = made.says.some(({ said }) => said.key.startsWith("asked."));
  const cares = isOurs || inFrame(ctx, made.session) || inFrame(ctx, before);
  if (ctx.event || made.says.length === 0 || !cares) return made;
  const isOnAgain = made.says[0]!.said.key === ON_AGAIN;
  const lately = (isOnAgain ? undefined : before.saidInCare) ?? [];
  const raises = made.effects.some((effect) => effect.do === "raise-concern");
  const other = made.says.map((reply) => (raises ? reply : inOtherWords(reply, ctx, lately)));
  const first = other.find(({ said }) => !BESIDE.test(said.key))?.said.key;
  const isAgain = lately.flat().some((key) => key === first && OF_CARE.test(key));
  const again = say(raises ? "asked.still-first" : "asked.once-more");
  const says = isAgain ? [inOtherWords(again, ctx, lately), ...other] : other;
  const keys = says.map(({ said }) => said.key).slice(0, MOST_IN_A_TURN);
  const saidInCare = [...lately, keys].slice(-TURNS_KEPT);
  return { ...made, says, session: { ...made.session, saidInCare } };
}

/** The first of the ways to say it that has not been said lately, else the one that was said longest ago. */
function inOtherWords(reply: Reply, { content }: Ctx, lately: readonly (readonly string[])[]): Reply {
  const { key } = reply.said;
  if (!OF_CARE.test(key)) return reply;
  const ways = WAYS.map((end) => key + end).filter((one) => one === key || content.wording.has(one));
  const since = (one: string): number => lately.findLastIndex((keys) => keys.includes(one));
  const way = ways.reduce((best, one) => (since(one) < since(best) ? one : best));
  return { ...reply, said: { ...reply.said, key: way } };
}
