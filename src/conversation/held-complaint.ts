import type { Ctx } from "./dialog.ts";
import type { Session } from "./session.ts";

const COMPLAIN = /^\W*(?:(?:i |id )?(?:want|wanna|need|like) to |make a |a )?complain(?:t|ts)?\b/i;
const NAMES_IT = /\bcomplain(?:t|ts|ing)?\b/i;

/** A complaint in the middle of a talk with a worker may be about that worker, so it is never passed to them. */
export function asksToComplain({ text, heard }: Ctx): boolean {
  return COMPLAIN.test(text) || (heard.intent === "complaint" && heard.sure && NAMES_IT.test(text));
}

/** They have been asked what went wrong: the answer belongs to the complaint. */
export function takesComplaint({ waiting }: Session): boolean {
  return waiting?.dialog === "talk-to-person" && waiting.data["reason"] === "complaint";
}
