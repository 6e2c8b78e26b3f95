import { type Ctx, type Reply, say } from "../dialog.ts";
import { whoCanReadIt, whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { AskedOfChoices } from "../understanding/in-care/asked-of-choices.ts";
import { keyFor } from "./key-by-told.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";

type Answer = (ctx: Ctx, session: Session) => Reply[];

const byTold =
  (name: string): Answer =>
  (ctx, session) => [say(keyFor(ctx, name, session))];

/** Whoever was harmed need not report it; what is right after harm they did themselves is another matter. */
const HARMED: ReadonlySet<Told> = new Set(["harmed", "another", "other"]);

const haveToReport: Answer = (ctx, session) =>
  byTold(HARMED.has(toldOf(ctx, session)) ? "have-to-report" : "should-ring")(ctx, session);

const leaveLine: Answer = ({ known }) => [
  say(known.channel === "sms" ? "wish.how-to-stop" : "wish.how-to-stop-web"),
  say("asked.leave-line"),
];

/** What answers each question of a choice that is theirs, and of what was sent. */
export const ANSWERS_OF_CHOICES: Readonly<Record<AskedOfChoices, Answer>> = {
  "have-to-report": haveToReport,
  "too-late": () => [say("asked.too-late")],
  "tell-worker": (ctx) => [say("asked.tell-worker", { who: whoCanReadIt(ctx) })],
  "cancel-sent": (ctx) => [say("asked.cancel-sent"), whoWasAlerted(ctx)],
  "leave-line": leaveLine,
  "live-with-me": byTold("live-with-me"),
  "what-they-said": () => [say("asked.what-they-said")],
};
