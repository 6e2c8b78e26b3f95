import { tellProblem } from "./page.ts";

const SILENT = "The demo does not answer. Is it still running?";

/** Somebody texts the line. */
export function sendText(from: string, text: string): Promise<void> {
  return post("/demo/text", { from, text });
}

/** Somebody rings the line. */
export function ring(from: string): Promise<void> {
  return post("/demo/call", { from });
}

/** Moves the clock by an ISO 8601 duration or to an instant. */
export function moveClock(how: { advance: string } | { now: string }): Promise<void> {
  return post("/demo/clock", how);
}

/** What goes wrong is shown in the page, so it always resolves. */
async function post(path: string, body: object): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  try {
    const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    tellProblem(response.ok ? "" : await response.text());
  } catch {
    tellProblem(SILENT);
  }
}
