import type { AnyDialog, Ctx, DialogBook, Outcome, Reply } from "./dialog.ts";
import type { Waiting } from "./session.ts";

/** A saved question, found again: its dialog, its step and its data as the dialog knows them. */
export interface Resumed {
  readonly dialog: AnyDialog;
  readonly waiting: Waiting;
}

/** Finds the dialog of a saved question; undefined if a deploy has changed it since, so that nothing is misread. */
export function resume(waiting: Waiting | undefined, book: DialogBook): Resumed | undefined {
  if (!waiting) return undefined;
  const dialog = book.byName.get(waiting.dialog);
  if (!dialog || dialog.version !== waiting.version || !(waiting.step in dialog.steps)) return undefined;
  return dialog.data.safeParse(waiting.data).success ? { dialog, waiting } : undefined;
}

export function hearAnswer({ dialog, waiting }: Resumed, ctx: Ctx): Outcome<string, object> {
  return dialog.steps[waiting.step]!.hear(ctx, dialog.data.parse(waiting.data));
}

/** The question once more, with what it offers brought up to date. */
export function askAgain({ dialog, waiting }: Resumed, ctx: Ctx): { reply: Reply; waiting: Waiting } {
  const step = dialog.steps[waiting.step]!;
  const saved = dialog.data.parse(waiting.data);
  const data = step.renew?.(saved, ctx) ?? saved;
  return { reply: step.ask(data, ctx), waiting: waitFor(dialog, waiting.step, data, ctx.known.now) };
}

export function waitFor(dialog: AnyDialog, step: string, data: object, askedAt: number): Waiting {
  return { dialog: dialog.name, version: dialog.version, step, data: { ...data }, askedAt };
}
