const REPORT = /^content-type:\s*multipart\/report\b[\s\S]{0,400}?report-type="?delivery-status/im;
const ACTION = /^action:[ \t]*([a-z]+)/gim;

/** What a mail to an address for bounces says of the e-mail that it answers. */
export type BounceSays = "failed" | "late" | "nothing";

/**
 * Reads a delivery status report (RFC 3464): it has failed for good, or it is only late or has got there. An answer of
 * any other shape, such as "I am out of the office", says nothing of whether it got there.
 */
export function readBounce(source: string): BounceSays {
  if (!REPORT.test(source)) return "nothing";
  const actions = [...source.matchAll(ACTION)].map(([, action]) => action!.toLowerCase());
  if (actions.includes("failed")) return "failed";
  return actions.length > 0 ? "late" : "nothing";
}
