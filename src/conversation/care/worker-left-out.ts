import { type Ctx, say } from "../dialog.ts";
import type { KnownFields } from "../known.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { graver } from "../understanding/danger/graver.ts";
import { accusesWorker, tellsOfTie, wantsWorkerOut } from "../understanding/danger/told/accused.ts";
import { harmersIn } from "../understanding/in-care/harmers.ts";
import type { Risk, Understanding } from "../understanding/types.ts";
import type { ToldOf } from "./danger-words.ts";
import { raisedTo } from "./screening.ts";
import { mayBeDoubted, speaksOfWorker, withWorkerDoubted } from "./worker-doubted.ts";

interface Told {
  readonly text: string;
  readonly kind: string;
}
type Whose = Pick<KnownFields, "ownerId" | "concernOpen" | "worker" | "now">;

const BY_SOMEBODY: ReadonlySet<string> = new Set([
  ...["abuse_harm_from_others", "domestic_abuse", "exploitation", "missing_or_trafficked", "not_said"],
]);
const BY_WORKER: Risk = { level: "urgent", kind: "abuse_harm_from_others" };

/**
 * Whether what is told may be about their own worker: by name or by what the worker is to them, as the one who does it or
 * who is close to that one; or they do not want the worker to know and say nobody else who did it.
 */
export function isAboutWorker({ text, kind }: Told, session: Session, known: Whose): boolean {
  if (known.ownerId === null) return false;
  const name = known.worker?.firstName;
  if (isByWorker({ text, kind }, session, known)) return true;
  if (!wantsWorkerOut(text, name) || !BY_SOMEBODY.has(kind)) return false;
  return harmersIn(text).length === 0 || tellsOfTie(text);
}

/** Whether their worker is who does it, as they say or as follows from what they said before. */
function isByWorker({ text, kind }: Told, session: Session, known: Whose): boolean {
  if (accusesWorker(text, known.worker?.firstName) || speaksOfWorker(text, session, known.now)) return true;
  if (namesWorker(text, session, known)) return true;
  return BY_SOMEBODY.has(kind) && mayBeDoubted(text, session, known);
}

const AT_HOME: ReadonlySet<string> = new Set(["domestic_abuse", "missing_or_trafficked"]);

/** Harm by their worker, with nobody else named who did it, is nothing of their home. */
export function kindByWorker(told: ToldOf, text: string, session: Session, known: Whose): ToldOf {
  const isOfHome = told.aboutWorker && AT_HOME.has(told.kind) && harmersIn(text).length === 0;
  return isOfHome && isByWorker({ text, kind: told.kind }, session, known)
    ? { ...told, kind: "abuse_harm_from_others" }
    : told;
}

/** While harm by somebody is cared for: that it was their worker, or why the worker is not to hear of it. */
export function namesWorker(
  text: string,
  session: Session,
  { ownerId, concernOpen, worker }: Whose,
): boolean {
  if (ownerId === null || !concernOpen || !BY_SOMEBODY.has(session.careAbout?.kind ?? "not_said"))
    return false;
  return accusesWorker(text, worker?.firstName) || (session.workerUnwanted === true && tellsOfTie(text));
}

/** A reading with the danger that their worker is by what is cared for: it is told anew, to others than the worker. */
export function withWorkerNamed(
  heard: Understanding,
  text: string,
  session: Session,
  known: Whose,
): Understanding {
  return namesWorker(text, session, known) ? raisedTo(graver(BY_WORKER, heard.risk), heard) : heard;
}

/** The session with their wish that the worker does not hear of it, or for another one. */
export function withWorkerUnwanted(session: Session, text: string, known: Whose): Session {
  const kept = withWorkerDoubted(session, text, known);
  return known.worker && wantsWorkerOut(text, known.worker.firstName)
    ? { ...kept, workerUnwanted: true }
    : kept;
}

/** Who was left out, for the questions that follow; and whether they had been told by then. */
export function leftOutBy(ctx: Ctx): NonNullable<Session["leftOut"]> {
  const name = ctx.known.worker?.firstName;
  return { ...(name && { name: name.toLowerCase() }), wasTold: wasTold(ctx) };
}

/** Whether their own worker was really told of what is live, before it was said to be about them. */
export function wasTold({ known }: Ctx): boolean {
  // Stryker disable next-line ConditionalExpression: nobody was told under no id
  return known.concernOpen && known.ownerId !== null && known.section("concern").told.has(known.ownerId);
}

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WORKER = "(?:my |the )?(?:pa|adviser|advisor|worker|social worker)";
const LEARNS =
  "(?:sees?|seen|seeing|reads?|reading|told|tell|telling|knows?|known|find out|hears?|heard|gets? (?:this|it|my))";
const asksOf = (name: string): RegExp => {
  const who = `(?:${WORKER}|he|she|him|her|they|them|${name.replace(/\P{L}/gu, ".")})`;
  return new RegExp(
    `\\b(?:is|are|will|would|can|could|does|do|did|has|have|was|gonna|wont|doesnt|didnt|cant)\\b.{0,20}\\b${who}s?\\b.{0,20}\\b${LEARNS}\\b|\\b(?:did|have|has|will|are|would|do)(?:nt)? (?:you|u|ya|they|anyone|any1|someone)(?: \\w+){0,2} (?:tell|told|telling|let|show|showed|say|said|pass\\w*|send|sent)\\b.{0,15}\\b${who}\\b`,
    "iu",
  );
};
// Stryker restore Regex,StringLiteral

/** "is she gonna see this": whoever was left out does not, and that is said in so many words. */
export function askedOfLeftOut(ctx: Ctx, session: Session): Made | undefined {
  const { known, text, heard, event } = ctx;
  const { leftOut } = session;
  if (event || !leftOut || known.ownerId !== null || !known.concernOpen) return undefined;
  if (heard.risk.level === "emergency" || !asksOf(leftOut.name ?? "worker").test(text)) return undefined;
  const key = leftOut.wasTold ? "safety.left-out-since" : "safety.left-out";
  return { says: [say(key)], effects: [], session: { ...session, misses: 0 } };
}
