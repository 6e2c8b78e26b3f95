import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  pass,
  type Reply,
  say,
} from "../src/conversation/dialog.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { whoWillRead } from "../src/conversation/who-reads.ts";
import { type Entitlement, moreOn, textOn } from "../src/domain/entitlement.ts";
import { type Answer, answerFor, entitlementsFor } from "../src/domain/entitlement-answer.ts";
import type { Facts } from "../src/domain/facts.ts";
import { numbers } from "./booking.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";

const Looking = z.strictObject({
  offered: z.array(z.string()),
  rest: z.array(z.string()),
  picked: z.string().optional(),
});
type Looking = z.infer<typeof Looking>;
type Step = "pick" | "ask";
type Next = Outcome<Step, Looking>;

const LISTED_AT_ONCE = 3;

/** What someone could get: the three that matter most, then more; one in detail; then asking for it. */
export const entitlements: Dialog<Step, Looking> = {
  name: "entitlements",
  version: 1,
  intents: ["check_entitlements", "entitlement_topic"],
  light: true,
  data: Looking,
  start(ctx) {
    const { topic, intent } = ctx.heard;
    const about =
      topic && intent === "entitlement_topic"
        ? answers(ctx).filter(({ id }) => byId(ctx, id).topics.includes(topic))
        : answers(ctx);
    const useful = about.filter(({ answer }) => answer === "yes" || answer === "maybe");
    if (useful.length === 0)
      return about[0] ? details(ctx, about[0].id, []) : done([say("entitlements.none")]);
    const [only, ...others] = useful.map(({ id }) => id);
    return topic && intent === "entitlement_topic" ? details(ctx, only!, others) : list([only!, ...others]);
  },
  steps: {
    pick: {
      ask: ({ offered, rest }, ctx) =>
        ask(
          rest.length > 0 ? "entitlements.list-more" : "entitlements.list",
          { lines: linesOf(offered, ctx) },
          [...numbers(offered), ...(rest.length > 0 ? ["More"] : [])],
        ),
      hear(ctx, { offered, rest }) {
        const id = offered[(readChoice(ctx.text, offered.length) ?? 0) - 1];
        if (id) return details(ctx, id, rest);
        if (wantsMore(ctx.text) && rest.length > 0) return list(rest);
        return ctx.heard.entities.answer === "no" ? done([say("talk.ok")]) : pass;
      },
    },
    ask: {
      context: "awaiting_yes_no",
      ask: ({ rest }, ctx) =>
        ask(
          rest.length > 0 ? "entitlements.ask-or-more" : "entitlements.ask",
          { who: workerName(ctx) },
          rest.length > 0 ? ["1", "2", "More"] : ["1", "2"],
        ),
      hear: hearAsk,
    },
  },
};

const NOTHING_KNOWN: Partial<Facts> = {};
const worked = new WeakMap<Partial<Facts>, { day: string; given: readonly Answer[] }>();

/** All answers for someone, most useful first. They change with the day or the record, so they are kept that long. */
function answers({ known, content }: Ctx): readonly Answer[] {
  const facts = factsOf(known);
  const kept = worked.get(facts);
  if (kept?.day === known.today) return kept.given;
  const given = workOut(content, known, facts);
  worked.set(facts, { day: known.today, given });
  return given;
}

function workOut(content: Ctx["content"], known: Ctx["known"], facts: Partial<Facts>): readonly Answer[] {
  const given = entitlementsFor(content.entitlements, facts, known.today);
  if (facts.born !== undefined) return given;
  const priority = new Map(content.entitlements.map((one) => [one.id, one.priority]));
  return given.toSorted((a, b) => priority.get(a.id)! - priority.get(b.id)!);
}

/** What is on record decides only where it may be told; anyone else gets the general answer. */
function factsOf(known: Ctx["known"]): Partial<Facts> {
  return known.person && (known.standing === "known-phone" || known.standing === "proved-web")
    ? known.person.facts
    : NOTHING_KNOWN;
}

function byId({ content }: Ctx, id: string): Entitlement {
  return content.entitlements.find((one) => one.id === id)!;
}

function list(ids: readonly string[]): Next {
  return go("pick", { offered: ids.slice(0, LISTED_AT_ONCE), rest: ids.slice(LISTED_AT_ONCE) });
}

function linesOf(ids: readonly string[], ctx: Ctx) {
  return ids.map((id, i) => {
    const { amount } = answerFor(byId(ctx, id), factsOf(ctx.known), ctx.known.today);
    const args = { n: i + 1, title: byId(ctx, id).title };
    return amount?.includes("£")
      ? { key: "entitlements.line-amount", args: { ...args, amount } }
      : { key: "entitlements.line", args };
  });
}

/** What it is, how sure we are, and how to ask for it. */
function details(ctx: Ctx, id: string, rest: readonly string[]): Next {
  const one = byId(ctx, id);
  const answer = answerFor(one, factsOf(ctx.known), ctx.known.today);
  const says = [...whatItIs(ctx, one), ...howSure(ctx, answer)];
  return go("ask", { offered: [], rest: [...rest], picked: id }, says);
}

function whatItIs({ known, content: _ }: Ctx, one: Entitlement): Reply[] {
  const born = known.person && factsOf(known).born;
  const text = textOn(one, known.today, born);
  if (!text) return [say("entitlements.check-with-pa", { title: one.title })];
  const more = known.channel === "web" ? moreOn(one, known.today, born) : undefined;
  if (known.channel !== "web") return [say("entitlements.text", { text })];
  return [
    say("entitlements.long-text", {
      text,
      more: more ?? "",
      how: one.howToAsk,
      ifNo: one.ifNo,
      source: new URL(one.source).hostname,
      checked: one.checked,
    }),
  ];
}

function howSure({ known }: Ctx, { answer, why }: Answer): Reply[] {
  if (answer === "maybe" && factsOf(known).born === undefined) return [say("entitlements.depends")];
  return answer === "yes" ? [] : [say("entitlements.why", { why })];
}

function wantsMore(text: string): boolean {
  return /\b(more|next|else|others?|rest|all)\b/i.test(text);
}

function hearAsk(ctx: Ctx, { picked, rest }: Looking): Next {
  const one = byId(ctx, picked!);
  const choice = readChoice(ctx.text, 2);
  if (wantsMore(ctx.text) && rest.length > 0) return list(rest);
  if (choice === 2) return done([say("entitlements.if-no", { how: one.howToAsk, ifNo: one.ifNo })]);
  if (ctx.heard.entities.answer === "no") return done([say("talk.ok")]);
  if (choice !== 1 && ctx.heard.entities.answer !== "yes" && !/\bask\b/i.test(ctx.text)) return pass;
  if (!isTheirs(ctx)) return proveFirst(ctx);
  const words = ctx.content.wording.render({ key: "entitlements.words-to-pa", args: { title: one.title } });
  return done(
    [say("entitlements.asked", { who: workerName(ctx), title: one.title }), whoWillRead(ctx)],
    [{ do: "hand-off", reason: "entitlement", words, to: "pa" }],
  );
}
