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

/** A worker writes to the app in Teams. */
export function writeInTeams(worker: string, text: string): Promise<void> {
  return post("/demo/teams/message", { worker, text });
}

/** A worker presses a button of a card. */
export function pressCard(press: {
  worker: string;
  card: string;
  verb: string;
  data: object;
}): Promise<void> {
  return post("/demo/teams/press", press);
}

/** Puts the app into a worker's Teams, or takes it out. */
export function setApp(worker: string, installed: boolean): Promise<void> {
  return post("/demo/teams/app", { worker, installed });
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
