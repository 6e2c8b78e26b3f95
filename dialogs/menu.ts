import * as z from "zod";
import {
  again,
  ask,
  type Ctx,
  type Dialog,
  go,
  numbers,
  pass,
  say,
  switchTo,
} from "../src/conversation/dialog.ts";
import { guessKey } from "../src/conversation/misses.ts";
import { type Intent, readChoice } from "../src/conversation/understanding/index.ts";

const MENU: readonly Intent[] = [
  "check_entitlements",
  "book_appointment",
  "checkin_ok",
  "events_list",
  "talk_to_pa",
];

type Step = "pick";
type Menu = { options: string[]; how: "menu" | "guess"; said?: string | undefined };

/** What they wrote first has the place, the day or the way in it: they need not say it again. */
const WITH_WORDS: ReadonlySet<string> = new Set<Intent>([
  "book_appointment",
  "change_appointment",
  "cancel_appointment",
]);

/** The five things the service does, or the few that may have been meant: pick by number or words. */
export const menu: Dialog<Step, Menu> = {
  name: "menu",
  version: 1,
  intents: ["help_menu"],
  light: true,
  data: z.strictObject({
    options: z.array(z.string()),
    how: z.enum(["menu", "guess"]),
    said: z.string().optional(),
  }),
  start(ctx) {
    const urgent = /\b(help|info|sos)\b/i.test(ctx.text) ? [say("menu.urgent")] : [];
    return go("pick", { options: [...MENU], how: "menu" }, urgent);
  },
  steps: {
    pick: {
      ask: ({ options, how }) =>
        ask(
          how === "menu" ? "menu.which" : "talk.did-you-mean",
          { lines: linesOf(options, how) },
          numbers(options),
        ),
      hear(ctx, { options, how, said }) {
        const choice = pickedNumber(ctx, options.length);
        if (choice === undefined) return ctx.heard.entities.answer ? again(say("talk.pick-a-number")) : pass;
        const somethingElse = how === "guess" && choice === options.length + 1;
        if (somethingElse) return switchTo("talk_to_pa");
        const intent = options[choice - 1]!;
        return { ...switchTo(intent), ...(said && WITH_WORDS.has(intent) && { words: said }) };
      },
    },
  },
};

/** A guess has one answer more than its options: something else. */
function pickedNumber({ text }: Ctx, options: number): number | undefined {
  return readChoice(text, options + 1);
}

function linesOf(options: readonly string[], how: Menu["how"]) {
  const keys = options.map((intent) => guessKey(intent as Intent));
  return (how === "guess" ? [...keys, "guess.something-else"] : keys).map((key, i) => ({
    key: "menu.line",
    args: { n: i + 1, what: { key } },
  }));
}
