import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import { readPounds } from "../src/conversation/understanding/about-them/said-money.ts";
import { ageOn } from "../src/domain/day.ts";
import { isAmountOf } from "../src/domain/entitlement.ts";
import type { Answer } from "../src/domain/entitlement-answer.ts";
import type { Told } from "../src/domain/told.ts";
import type { Topic } from "../src/domain/topic.ts";
import { answersNow, byId } from "./entitlement-facts.ts";
import { namedIds } from "./entitlement-named.ts";
import { isTheirs } from "./gate.ts";

/**
 * What the message is about: what its words name; or a sum that somebody has heard of, within its topic if that has it;
 * or a topic.
 */
export function subject(ctx: Ctx, told: Told): readonly Answer[] {
  const { topic, intent } = ctx.heard;
  const all = answersNow(ctx, told);
  const onTopic = intent === "entitlement_topic" && topic ? all.filter((one) => isOn(ctx, one, topic)) : [];
  const ids = new Set(namedIds(ctx));
  if (ids.size > 0)
    return namedFirst(
      all.filter(({ id }) => ids.has(id)),
      onTopic,
    );
  const pounds = readPounds(ctx.text);
  if (pounds === undefined) return onTopic;
  const sums = all.filter(({ id }) => isAmountOf(byId(ctx, id), pounds, ctx.known.today));
  const both = onTopic.filter((one) => sums.includes(one));
  return [both, sums, ctx.heard.sure ? onTopic : []].find((found) => found.length > 0) ?? [];
}

/** The id of the first that could be had, or else of the first. */
export const firstOf = (about: readonly Answer[]): string | undefined =>
  (about.find((one) => one.answer === "yes" || one.answer === "maybe") ?? about[0])?.id;

/** What they named, then others of its topic; these alone only where what they named may be theirs. */
function namedFirst(named: readonly Answer[], onTopic: readonly Answer[]): readonly Answer[] {
  const isUseful = named.some(({ answer }) => answer === "yes" || answer === "maybe");
  return isUseful ? [...named, ...onTopic.filter((one) => !named.includes(one))] : named;
}

function isOn(ctx: Ctx, { id }: Answer, topic: Topic): boolean {
  return byId(ctx, id).topics.includes(topic);
}

/** A sum that nothing comes to is said to be so, before the list of what there is. */
export function noSuchSum({ text }: Ctx): Reply[] {
  return readPounds(text) === undefined ? [] : [say("entitlements.no-such-sum")];
}

/** A subject on which nothing is held in this area is said to have nothing, before what else there is. */
export function noneHere({ heard, content }: Ctx): Reply[] {
  const { topic, intent, sure } = heard;
  if (intent !== "entitlement_topic" || !sure || !topic) return [];
  const isHeld = content.entitlements.some(({ topics }) => topics.includes(topic));
  return isHeld ? [] : [say("entitlements.none-here")];
}

/** The record's date of birth stands, whatever age was said beside it. */
export function usesRecord(ctx: Ctx, { age }: Told): Reply[] {
  if (age === undefined || !isTheirs(ctx)) return [];
  const recorded = ageOn(ctx.known.today, ctx.known.person!.facts.born);
  return recorded === age ? [] : [say("entitlements.by-record")];
}
