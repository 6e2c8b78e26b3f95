import { numbersOf } from "../content/load.ts";
import { dayOf } from "../domain/day.ts";
import { checkedWords, type Language } from "../domain/language.ts";
import { timeWords } from "../domain/time-words.ts";
import { inFrame } from "./care/care.ts";
import { type Ctx, type Reply, say } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import { promised, whoWasAlerted } from "./reach/who-reads.ts";
import type { Session, Waiting } from "./session.ts";
import type { Made } from "./turn-types.ts";
import { isClearEnough } from "./understanding/classifier/clear.ts";
import type { Intent } from "./understanding/types.ts";
import { foreignTo } from "./understanding/words/script.ts";

/** "merci beaucoup", "polski prosze": words of another language that everybody here knows are read as they are. */
const KNOWN_BY_ALL: ReadonlySet<Intent> = new Set(["thanks", "greet", "language_change"]);

/** The languages a message may be in, if it is one that we cannot read; none, if it is none that we list. */
export function foreignIn({ text, content, heard }: Ctx): readonly Language[] | undefined {
  const found = foreignTo(text, content.languages);
  return found?.length === 0 && isClearEnough(heard) && KNOWN_BY_ALL.has(heard.intent) ? undefined : found;
}

/**
 * Words that we cannot read may tell of danger: help in English at once, and in their language where a translator has
 * checked it; who is told, and by when they read it; and the question which language it is, in their own script, unless
 * they are being cared for.
 */
export function notOurLanguage(
  ctx: Ctx,
  session: Session,
  found: readonly Language[],
  ask: AskLanguage,
): Made {
  const { waiting: _, ...rest } = session;
  const kept = ctx.content.languages.find(({ id }) => id === session.language);
  const asked = kept || found.length === 0 || inFrame(ctx, session) ? undefined : ask(found);
  return {
    says: [
      say("safety.unreadable"),
      ...inTheirs(ctx, kept ?? only(found)),
      inFrame(ctx, session) ? whoWasAlerted(ctx) : whenRead(ctx),
      ...(asked ? [asked.reply] : []),
    ],
    effects: [tell(ctx)],
    session: { ...rest, misses: 0, ...(asked && { waiting: asked.waiting }) },
  };
}

/** Puts the question which language it is. */
export type AskLanguage = (found: readonly Language[]) => { reply: Reply; waiting: Waiting };

const only = (found: readonly Language[]): Language | undefined =>
  found.length === 1 ? found[0] : undefined;

/** An answer in English to danger told in another language, with the line that helps in that one, if it is checked. */
export function alsoInTheirs(ctx: Ctx, { language }: Session, made: Made): Made {
  const kept = ctx.content.languages.find(({ id }) => id === language);
  const found = foreignIn(ctx);
  const lines = found ? inTheirs(ctx, kept ?? only(found)) : [];
  return { ...made, says: [...made.says.slice(0, 1), ...lines, ...made.says.slice(1)] };
}

/** The language that a text names, in itself or in English. */
export function namedIn({ text, content }: Ctx): Language | undefined {
  const said = ` ${plain(text)} `;
  return content.languages.find(({ own, name }) =>
    [plain(own), ...plain(name).split(" ")].some((word) => said.includes(` ${word} `)),
  );
}

const LONGEST_NAME = 25;

/** The answer to which language it is may be its name, in itself. */
export function namesALanguage(ctx: Ctx, { waiting }: Session): boolean {
  const isShort = ctx.text.trim().length <= LONGEST_NAME;
  return waiting?.dialog === "language" && isShort && namedIn(ctx) !== undefined;
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/** The line that helps, in a language that has been checked. */
export function inTheirs({ content }: Ctx, language: Language | undefined): readonly Reply[] {
  const words = language && checkedWords(language);
  if (!words) return [];
  const numbers = numbersOf([...content.contacts.values()]);
  const text = words.safety.replace(/\{([a-z0-9-]{1,40})\}/g, (_, id: string) => numbers.get(id) ?? "");
  return [say("language.theirs", { text })];
}

/** Their own worker if they read it today; otherwise whoever is on duty. */
function tell(ctx: Ctx): Effect {
  const { handoff } = ctx.known;
  if (handoff?.reason === "unreadable") return { do: "add-to-thread", handoffId: handoff.id };
  return { do: "hand-off", reason: "unreadable", words: ctx.text, to: isReadToday(ctx) ? "pa" : "duty" };
}

/** In few words: the list of languages follows. */
function whenRead(ctx: Ctx): Reply {
  const { by } = isReadToday(ctx) ? promised(ctx) : promised(ctx, null);
  return say("safety.unreadable-by", { when: timeWords(by, ctx.known.now) });
}

function isReadToday(ctx: Ctx): boolean {
  return dayOf(promised(ctx).by) === ctx.known.today;
}
