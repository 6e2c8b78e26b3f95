import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import { readPounds } from "../src/conversation/understanding/said-money.ts";
import { ageOn } from "../src/domain/day.ts";
import { isAmountOf } from "../src/domain/entitlement.ts";
import type { Answer } from "../src/domain/entitlement-answer.ts";
import type { Told } from "../src/domain/told.ts";
import type { Topic } from "../src/domain/topic.ts";
import { answersNow, byId } from "./entitlement-facts.ts";
import { isTheirs } from "./gate.ts";

/** What the message is about: a sum that somebody has heard of, within its topic if that has it; or a topic. */
export function subject(ctx: Ctx, told: Told): readonly Answer[] {
  const { topic, intent } = ctx.heard;
  const all = answersNow(ctx, told);
  const onTopic = intent === "entitlement_topic" && topic ? all.filter((one) => isOn(ctx, one, topic)) : [];
  const pounds = readPounds(ctx.text);
  if (pounds === undefined) return onTopic;
  const sums = all.filter(({ id }) => isAmountOf(byId(ctx, id), pounds, ctx.known.today));
  const both = onTopic.filter((one) => sums.includes(one));
  return [both, sums, ctx.heard.sure ? onTopic : []].find((found) => found.length > 0) ?? [];
}

function isOn(ctx: Ctx, { id }: Answer, topic: Topic): boolean {
  return byId(ctx, id).topics.includes(topic);
}

/** A sum that nothing comes to is said to be so, before the list of what there is. */
export function noSuchSum({ text }: Ctx): Reply[] {
  return readPounds(text) === undefined ? [] : [say("entitlements.no-such-sum")];
}

/** The record's date of birth stands, whatever age was said beside it. */
export function usesRecord(ctx: Ctx, { age }: Told): Reply[] {
  if (age === undefined || !isTheirs(ctx)) return [];
  const recorded = ageOn(ctx.known.today, ctx.known.person!.facts.born);
  return recorded === age ? [] : [say("entitlements.by-record")];
}
