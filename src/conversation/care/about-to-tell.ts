import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { isClearEnough } from "../understanding/classifier/clear.ts";
import { softKind } from "../understanding/danger/soft-flag.ts";
import { type AboutToTell, callsOut, readAboutToTell } from "../understanding/reach/about-to-tell.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { hereAs } from "./anyone-there.ts";
import { inFrame } from "./care.ts";
import { linesKey } from "./danger-words.ts";
import { hintIn } from "./harm-hinted.ts";
import { askIfSafe, isDoubtful } from "./soft-check.ts";

const TELLING_MS = 30 * 60_000;
/** Answered so often, they are asked whether they are safe. */
const MOST_TIMES = 3;

/** A menu is the answer to nothing here; any other question that waits is heard out. */
const LETS: ReadonlySet<string> = new Set(["menu", "entitlements"]);

/**
 * Somebody is about to tell something, or calls out and says no more: a warm true word, who reads it, and no menu. Who
 * goes on so without telling is asked whether they are safe.
 */
export function aboutToTell(input: TurnInput, ctx: Ctx): Made | undefined {
  const { session } = input;
  if (!mayBe(ctx, session)) return undefined;
  const { tellAt } = session;
  const told = tellAt && ctx.known.now - tellAt.at < TELLING_MS ? tellAt : undefined;
  const said = readAboutToTell(ctx.text, told !== undefined) ?? (told && loose(ctx, told.says));
  if (!said) return undefined;
  const times = (told?.times ?? 0) + (ASKS_NOTHING.has(said) ? 1 : 0);
  if (times > MOST_TIMES) return askIfSafe(input, ctx);
  const { waiting: _, ...rest } = session;
  const says = told?.says === true || SAYS_SO.has(said);
  const next = { ...rest, misses: 0, tellAt: { at: ctx.known.now, times, says } };
  return { says: answer(said, ctx, times), effects: [], session: next };
}

function mayBe(ctx: Ctx, session: Session): boolean {
  const { heard, event } = ctx;
  if (event || heard.risk.level !== "none" || inFrame(ctx, session)) return false;
  if (isDoubtful(ctx) || softKind(plainWords(ctx.text))) return false;
  return session.waiting === undefined || LETS.has(session.waiting.dialog);
}

type Said = AboutToTell | "calls-out" | "more";

const ASKS_NOTHING: ReadonlySet<Said> = new Set(["will-tell", "about", "someone", "calls-out", "more"]);

const SAYS_SO: ReadonlySet<Said> = new Set(["will-tell", "about"]);

/** What follows on it, and is nothing that is understood: another call, or more from whoever said that there is something. */
function loose({ text, heard }: Ctx, says: boolean): Said | undefined {
  if (callsOut(text)) return "calls-out";
  if (!says || hintIn(plainWords(text))) return undefined;
  return isClearEnough(heard) || Object.keys(heard.entities).length > 0 ? undefined : "more";
}

function answer(said: Said, ctx: Ctx, times: number): Reply[] {
  switch (said) {
    case "nobody":
      return [say(nameKey(ctx))];
    case "who-reads":
      return [say("asked.before-telling")];
    case "them":
      return [say("asked.before-them")];
    case "police":
      return [say("asked.before-police")];
    case "will-tell":
      return [say(times === 1 ? "asked.listening" : "asked.go-on"), say(linesKey(ctx))];
    case "about":
    case "more":
      return [say("asked.go-on")];
    case "someone":
    case "calls-out":
      return [times < MOST_TIMES ? hereAs(ctx, times) : say("asked.go-on")];
  }
}

/** What is known of whoever writes without a name: their number, or that they have shown who they are. */
function nameKey({ known }: Ctx): string {
  if (known.channel === "sms") return "asked.before-name-text";
  return known.person ? "asked.before-name-shown" : "asked.before-name";
}
