import * as z from "zod";
import { again, type Ctx, type Dialog, done, go, type Outcome, say, switchTo } from "../src/conversation/dialog.ts";
import { whoWillRead } from "../src/conversation/who-reads.ts";

/** For a number that nobody knows: general help, and an offer to be put in touch with a person. Nobody's details. */
export const putInTouch: Dialog<"who", object> = {
  name: "put-in-touch",
  version: 1,
  intents: [],
  data: z.object({}),
  start: () => go("who", {}),
  steps: {
    who: {
      ask: () => say("unknown.who-are-you"),
      hear(ctx): Outcome<"who", object> {
        if (ctx.heard.entities.answer === "no") return done([say("unknown.general")]);
        if (ctx.heard.sure && ["help_menu", "entitlement_topic", "check_entitlements", "are_you_a_bot", "events_list"].includes(ctx.heard.intent)) return { kind: "pass" };
        return done([say("unknown.passed-on"), whoWillRead(ctx)], [{ do: "hand-off", reason: "unknown-number", words: ctx.text, to: "duty" }]);
      },
    },
  },
};

/** For a number on record that may be somebody else's by now: neutral words, and the worker is asked to check. */
export const numberInDoubt: Dialog<never, object> = {
  name: "number-in-doubt",
  version: 1,
  intents: [],
  data: z.object({}),
  start: (ctx) => done([say("unknown.number-in-doubt"), whoWillRead(ctx)], ctx.known.handoff ? [] : [{ do: "hand-off", reason: "number-in-doubt", words: ctx.text, to: "pa" }]),
  steps: {},
};

const Proof = z.strictObject({ wanted: z.string() });
type Proof = z.infer<typeof Proof>;

/** On the website: a code to the number on record shows who is there. The answer is the same for every number. */
export const proof: Dialog<"phone" | "code", Proof> = {
  name: "proof",
  version: 1,
  intents: [],
  data: Proof,
  start: (ctx) => go("phone", { wanted: ctx.text }),
  steps: {
    phone: {
      ask: () => say("proof.your-number"),
      hear(ctx, data): Outcome<"phone" | "code", Proof> {
        const { phone, answer } = ctx.heard.entities;
        if (phone) return go("code", data, [], [{ do: "send-proof-code", phone }]);
        return wantsPerson(ctx) || answer === "no" ? switchTo("put-in-touch") : notANumber(ctx);
      },
    },
    code: {
      ask: () => say("proof.your-code"),
      hear(ctx, data): Outcome<"phone" | "code", Proof> {
        if (ctx.event?.type === "code-wrong") return ctx.event.left > 0 ? again(say("proof.wrong", { left: ctx.event.left })) : go("phone", data, [say("proof.start-over")]);
        const code = ctx.text.replace(/[\s-]/g, "").match(/^\d{6}$/)?.[0];
        if (code) return done([], [{ do: "check-proof-code", code, wanted: data.wanted }]);
        if (ctx.heard.entities.phone) return go("code", data, [], [{ do: "send-proof-code", phone: ctx.heard.entities.phone }]);
        return wantsPerson(ctx) || ctx.heard.entities.answer === "no" ? switchTo("put-in-touch") : notANumber(ctx, "proof.code-unclear");
      },
    },
  },
};

function wantsPerson({ text, heard }: Ctx): boolean {
  return /\b(person|human|someone|somebody|dont have|lost|no phone|not got)\b/i.test(text) || (heard.sure && heard.intent === "talk_to_pa");
}

function notANumber(ctx: Ctx, key = "proof.number-unclear"): Outcome<"phone" | "code", Proof> {
  return ctx.heard.sure && ctx.heard.intent !== "unclear" && ctx.heard.intent !== "book_appointment" ? { kind: "pass" } : again(say(key));
}
