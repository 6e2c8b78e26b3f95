import * as z from "zod";
import {
  again,
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  say,
  switchTo,
} from "../src/conversation/dialog.ts";
import { whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";

const ANSWERED_TO_ANYONE: ReadonlySet<Intent> = new Set([
  "help_menu",
  "entitlement_topic",
  "check_entitlements",
  "are_you_a_bot",
  "events_list",
  "privacy_question",
  "third_party",
  "wrong_number",
]);

const ASKS = /\?|^\W*(?:what|wot|how|can|do|does|is|are|am|when|where|who|why|menu|help)\b/i;
const SAYS_WHO = /\b(?:name|its|it's|im|i'm|i am|this is|reach me|call me|ring me)\b/i;

/** A question that anyone may ask, and nothing of who they are: whatever says that goes to a person, subject or not. */
function asksSomethingElse({ text, heard }: Ctx): boolean {
  return (
    isClearEnough(heard) && ANSWERED_TO_ANYONE.has(heard.intent) && ASKS.test(text) && !SAYS_WHO.test(text)
  );
}

const passedOn = (ctx: Ctx): Outcome<never, never> =>
  done(
    [say("unknown.passed-on"), whoWillRead(ctx)],
    [{ do: "hand-off", reason: "unknown-number", words: ctx.text, to: "duty" }],
  );

/** For a number that nobody knows: general help, and an offer to be put in touch with a person. Nobody's details. */
export const putInTouch: Dialog<"who", object> = {
  name: "put-in-touch",
  version: 1,
  intents: [],
  light: true,
  data: z.object({}),
  start: () => go("who", {}),
  steps: {
    who: {
      context: "awaiting_yes_no",
      ask: (_, { known }) => say(known.channel === "web" ? "unknown.who-are-you-web" : "unknown.who-are-you"),
      hear(ctx): Outcome<"who", object> {
        if (ctx.heard.entities.answer === "no") return done([say("unknown.general")]);
        return asksSomethingElse(ctx) ? { kind: "pass" } : passedOn(ctx);
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
  start: (ctx) =>
    done(
      [say("unknown.number-in-doubt"), whoWillRead(ctx)],
      ctx.known.handoff ? [] : [{ do: "hand-off", reason: "number-in-doubt", words: ctx.text, to: "pa" }],
    ),
  steps: {},
};

const Proof = z.strictObject({ wanted: z.string() });
type Proof = z.infer<typeof Proof>;

/** On the website: a code to the number on record shows who is there. The answer is the same for every number. */
export const proof: Dialog<"phone" | "code", Proof> = {
  name: "proof",
  version: 1,
  intents: [],
  light: true,
  data: Proof,
  start: (ctx) => go("phone", { wanted: ctx.text }),
  steps: {
    phone: {
      ask: () => say("proof.your-number"),
      hear(ctx, data): Outcome<"phone" | "code", Proof> {
        const { phone, answer } = ctx.heard.entities;
        if (phone) return go("code", data, [], [{ do: "send-proof-code", phone }]);
        if (LEAVES.test(ctx.text)) return done([say("talk.ok")]);
        if (isTheMessage(ctx, data)) return passedOn(ctx);
        return wantsPerson(ctx) || answer === "no" ? switchTo("put-in-touch") : notANumber(ctx);
      },
    },
    code: {
      ask: () => say("proof.your-code"),
      hear(ctx, data): Outcome<"phone" | "code", Proof> {
        if (ctx.event?.type === "code-wrong")
          return ctx.event.left > 0
            ? again(say("proof.wrong", { left: ctx.event.left }))
            : go("phone", data, [say("proof.start-over")]);
        const code = ctx.text.replace(/[\s-]/g, "").match(/^\d{6}$/)?.[0];
        if (code) return done([], [{ do: "check-proof-code", code, wanted: data.wanted }]);
        if (ctx.heard.entities.phone)
          return go("code", data, [], [{ do: "send-proof-code", phone: ctx.heard.entities.phone }]);
        return wantsPerson(ctx) || ctx.heard.entities.answer === "no"
          ? switchTo("put-in-touch")
          : notANumber(ctx, "proof.code-unclear");
      },
    },
  },
};

const PERSON = /\b(?:person|human|someone|somebody|pa|worker|advis[eo]r)\b/i;
const FEWEST_WORDS = 5;

/** They asked for a person, and in place of a number they say what it is about: that is for the person. */
function isTheMessage(ctx: Ctx, { wanted }: Proof): boolean {
  const words = ctx.text.trim().split(/\s+/).length;
  return PERSON.test(wanted) && words >= FEWEST_WORDS && !asksSomethingElse(ctx) && !wantsPerson(ctx);
}

const LEAVES =
  /^\W*(?:(?:good)?bye+|cya|see (?:you|ya|u)|(?:i )?(?:gotta|got to|have to|need to) go|g2g|gtg|leave it|never ?mind|nvm|forget it)\b/i;

function wantsPerson({ text, heard }: Ctx): boolean {
  return (
    /\b(person|human|someone|somebody|dont have|lost|no phone|not got)\b/i.test(text) ||
    (heard.sure && heard.intent === "talk_to_pa")
  );
}

function notANumber(ctx: Ctx, key = "proof.number-unclear"): Outcome<"phone" | "code", Proof> {
  return isClearEnough(ctx.heard) && ANSWERED_TO_ANYONE.has(ctx.heard.intent)
    ? { kind: "pass" }
    : again(say(key));
}
