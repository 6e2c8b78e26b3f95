import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  numbers,
  type Outcome,
  orAgain,
  say,
} from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { inTheirs, namedIn } from "../src/conversation/foreign.ts";
import { whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import type { Language } from "../src/domain/language.ts";
import { checkedWords } from "../src/domain/language.ts";

const Choosing = z.strictObject({ offered: z.array(z.string()) });
type Choosing = z.infer<typeof Choosing>;

const ENGLISH = "en";

/** Which language somebody writes in, asked in their own script. The choice is kept, and whoever answers sees it. */
export const language: Dialog<"which", Choosing> = {
  name: "language",
  version: 1,
  intents: ["language_change"],
  light: true,
  data: Choosing,
  start(ctx) {
    const offered = ctx.content.languages.map(({ id }) => id);
    const tell = { do: "hand-off", reason: "unreadable", words: ctx.text, to: "pa" } as const;
    const told = ctx.known.handoff ? [] : [tell];
    const chosen = namedIn(ctx);
    return chosen ? keep(ctx, chosen, told) : go("which", { offered }, [say("talk.language")], told);
  },
  steps: {
    which: {
      ask: ({ offered }, ctx) =>
        ask("language.which", { lines: linesOf(offered, ctx) }, numbers([...offered, ENGLISH])),
      hear: hearWhich,
    },
  },
};

function hearWhich(ctx: Ctx, { offered }: Choosing): Outcome<"which", Choosing> {
  const choice = readChoice(ctx.text, offered.length + 1);
  const id =
    choice === offered.length + 1 || /\benglish\b/i.test(ctx.text) ? ENGLISH : offered[(choice ?? 0) - 1];
  const chosen = byId(ctx, id) ?? namedIn(ctx);
  if (id === ENGLISH) return done([say("language.english")], [{ do: "keep-language", language: ENGLISH }]);
  if (!chosen) return orAgain(ctx, say("talk.pick-a-number"));
  return keep(ctx, chosen);
}

function keep(ctx: Ctx, chosen: Language, told: readonly Effect[] = []): Outcome<"which", Choosing> {
  return done(
    [say("language.kept", { language: chosen.own }), ...inTheirs(ctx, chosen), whoWillRead(ctx)],
    [...told, { do: "keep-language", language: chosen.id }],
  );
}

function byId({ content }: Ctx, id: string | undefined): Language | undefined {
  return content.languages.find((one) => one.id === id);
}

/** Each by its own name, with the question in it where that has been checked. */
function linesOf(offered: readonly string[], ctx: Ctx) {
  const names = offered.flatMap((id) => {
    const one = byId(ctx, id);
    const words = one && checkedWords(one);
    return one ? [words ? `${one.own}: ${words.choose}` : one.own] : [];
  });
  return [...names, "English"].map((name, i) => ({ key: "language.line", args: { n: i + 1, name } }));
}
