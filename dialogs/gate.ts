import { type Ctx, type Reply, type Switch, say, switchTo } from "../src/conversation/dialog.ts";
import { mayReveal } from "../src/domain/reveal.ts";

/** Whether what is about the person themselves may be said and done here. */
export function isTheirs({ known }: Ctx): boolean {
  return known.person !== undefined && mayReveal("own-choices", known.standing);
}

/**
 * The way on for someone we cannot be sure of: a code on the website, a person for an unknown or doubtful number.
 * @param words what they want, to go on with once they have shown who they are; their message if it says so itself
 */
export function proveFirst({ known }: Ctx, words?: string): Switch {
  if (known.channel === "web") return { ...switchTo("proof"), ...(words !== undefined && { words }) };
  return known.standing === "doubtful-phone" ? switchTo("number-in-doubt") : switchTo("put-in-touch");
}

/** How the worker may be called here: by first name, or only as "your PA" or "the team". */
export function workerName({ known }: Ctx): string {
  if (!known.worker) return "the duty team";
  return mayReveal("worker-first-name", known.standing) ? known.worker.firstName : "your PA";
}

export const nothing: readonly Reply[] = [say("talk.ok")];
