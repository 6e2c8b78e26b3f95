import { isIn, VIEWS } from "../../domain/caseload.ts";
import { wrongWith } from "../handoff-actions.ts";
import { newSecretId } from "../session.ts";
import type { Staff } from "../staff.ts";
import { typedIn } from "../typed.ts";
import { undoOf } from "../undo.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { choicesFor } from "./together-choices.ts";
import { namesIn, previewOf, sendTogether } from "./together-send.ts";

/** More than this is a campaign, which no worker could answer the replies to. */
export const MOST_AT_ONCE = 40;
const MOST_SHOWN = 300;

/** One text to several of a worker's own, each as their own. */
export function togetherRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/together", handle: (visit) => choosePage(staff, visit) },
    { method: "post", path: "/staff/together", handle: (visit) => next(staff, visit) },
  ];
}

const DONE: Readonly<Record<string, string>> = {
  sent: "Your texts are on their way. The answers come to you.",
  "taken-back": "Taken back. None of them was sent. What you wrote is in the box again.",
  "left-already": "They had left already, so they could not all be taken back.",
};

async function choosePage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const words = staff.sendings.wordsBack(visit.worker.id, "several") ?? "";
  const done = DONE[visit.query.get("done") ?? ""];
  return await chooseWith(staff, visit, { words, chosen: new Set(), done });
}

interface Typed {
  readonly words: string;
  readonly chosen: ReadonlySet<string>;
  readonly done?: string | undefined;
  readonly error?: string;
}

async function chooseWith(staff: Staff, { worker, query }: SignedVisit, typed: Typed): Promise<Answer> {
  const now = staff.parts.clock.now();
  const all = await choicesFor(staff, worker, now);
  const view = VIEWS.find((one) => one === query.get("show")) ?? "everybody";
  const wanted = all.filter(({ id, listed }) => typed.chosen.has(id) || isIn(view, listed.standing, now));
  const data = {
    ...typed,
    people: wanted.slice(0, MOST_SHOWN).map(({ id, label }) => ({ id, label, on: typed.chosen.has(id) })),
    cut: wanted.length > MOST_SHOWN,
    views: VIEWS.filter((one) => one !== "stopped").map((one) => ({ id: one, on: one === view })),
    templates: staff.parts.content.templates.map(({ id, title, text }) => ({ id, title, text })),
    start: staff.parts.content.templates.find(({ id }) => id === query.get("template"))?.text ?? typed.words,
    most: MOST_AT_ONCE,
    undo: undoOf(staff, worker.id),
  };
  return { page: "together", data, status: typed.error ? 400 : 200 };
}

/** A form of the page: back to the choice, on to the preview, or out. */
async function next(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const words = typedIn(visit.form, "words");
  const chosen = new Set(
    Object.keys(visit.form).flatMap((name) => (name.startsWith("to-") ? [name.slice(3)] : [])),
  );
  const error = wrongIn(words, chosen);
  const step = visit.form["step"];
  if (error) return await chooseWith(staff, visit, { words, chosen, error });
  if (step === "change") return await chooseWith(staff, visit, { words, chosen });
  if (step === "send") return await sendTogether(staff, visit, { words, chosen });
  const preview = await previewOf(staff, visit.worker, { words, chosen });
  return { page: "together-preview", data: { ...preview, words, key: newSecretId() } };
}

function wrongIn(words: string, chosen: ReadonlySet<string>): string | undefined {
  if (words === "") return "Write your text";
  const unknown = namesIn(words).find((name) => name !== "firstName" && name !== "me");
  if (unknown !== undefined) return `Only {firstName} and {me} are filled in: take {${unknown}} out`;
  if (chosen.size === 0) return "Choose who it goes to";
  if (chosen.size > MOST_AT_ONCE)
    return `Choose ${MOST_AT_ONCE} people at most: more would write back than you can answer`;
  return wrongWith(words);
}
