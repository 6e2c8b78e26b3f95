import type { Request, Response } from "restify";
import { refuse } from "../channels/http/answer.ts";
import { readForm } from "../channels/http/body.ts";
import { ServiceError } from "../errors.ts";
import { bannerFor } from "./concerns/alarm-banner.ts";
import { cookieOf, readCookie } from "./cookies.ts";
import { formToken, mustBeSameOrigin, mustCarryToken } from "./forgery.ts";
import { pageHeaders } from "./headers.ts";
import { problemPage } from "./problem.ts";
import { signInPath } from "./return-path.ts";
import { newSecretId, whoIs } from "./session.ts";
import type { Staff } from "./staff.ts";
import type { Answer, OpenRoute, SignedRoute, Visit } from "./visit.ts";

type Handler = (request: Request, response: Response) => Promise<void>;

/** Enough for the longest note in any script, three times over: what was typed must not be lost to a limit. */
const FORM_BYTES = 256 * 1024;

/** A page that anyone may open: sign-in and its code. */
export function serveOpen(staff: Staff, route: OpenRoute): Handler {
  return answering(staff, route.path, async (request) => {
    const known = readCookie(request, "asking", staff.secureCookies);
    const askingId = known ?? newSecretId();
    const answer = await route.handle(await visitOf(staff, request, askingId, known));
    const cookies = known ? [] : [cookieOf("asking", askingId, staff.secureCookies)];
    return { ...withToken(staff, answer, askingId), cookies: [...cookies, ...(answer.cookies ?? [])] };
  });
}

/** A page for staff. Without a session, a GET leads to sign-in and a form gets its words back. */
export function serveSigned(staff: Staff, route: SignedRoute): Handler {
  return answering(staff, route.path, async (request) => {
    const sessionId = readCookie(request, "session", staff.secureCookies);
    const worker = sessionId && (await whoIs(staff, sessionId, route.quiet));
    if (!worker) return await signedOut(staff, request, route);
    const visit = await visitOf(staff, request, "", sessionId);
    const answer = await route.handle({ ...visit, worker, sessionId });
    const alarm = !("page" in answer) || route.quiet ? undefined : await bannerFor(staff, worker);
    return withToken(staff, answer, sessionId, { me: worker.profile.firstName, alarm });
  });
}

async function visitOf(
  staff: Staff,
  request: Request,
  askingId: string,
  tokenOf: string | undefined,
): Promise<Visit> {
  const query = new URL(request.url ?? "/", "http://localhost").searchParams;
  const base = { request, params: request.params as Record<string, string>, query, askingId };
  if (request.method !== "POST") return { ...base, form: {} };
  mustBeSameOrigin(request, staff.parts.publicUrl);
  const form = await readForm(request, { limitBytes: FORM_BYTES });
  mustCarryToken(form, staff.secret, tokenOf ?? "");
  return { ...base, form };
}

async function signedOut(staff: Staff, request: Request, { quiet }: SignedRoute): Promise<Answer> {
  if (request.method !== "POST") return { to: signInPath(quiet ? undefined : request.url) };
  mustBeSameOrigin(request, staff.parts.publicUrl);
  const { words = "" } = await readForm(request, { limitBytes: FORM_BYTES });
  return { page: "signed-out", status: 401, data: { words, signInAt: signInPath(pageBefore(request)) } };
}

/** The page that a form was on, as the browser says. */
function pageBefore({ headers }: Request): string | undefined {
  const { referer } = headers;
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

function withToken(staff: Staff, answer: Answer, id: string, signed: object = {}): Answer {
  if (!("page" in answer)) return answer;
  return { ...answer, data: { token: formToken(staff.secret, id), ...signed, ...answer.data } };
}

function answering(staff: Staff, path: string, work: (request: Request) => Promise<Answer>): Handler {
  return async (request, response) => {
    try {
      send(staff, response, await work(request));
    } catch (error) {
      const expected = error instanceof ServiceError;
      staff.parts.log[expected ? "warn" : "error"](expected ? "staff-refused" : "staff-failed", {
        route: path,
        error,
      });
      if (request.method === "POST" && !request.complete) refuse(request, response, error);
      else send(staff, response, problemPage(error));
    }
  };
}

/** Writes an answer with the headers that every page has. */
export function send(staff: Staff, response: Response, answer: Answer): void {
  const cookies = answer.cookies?.length ? { "Set-Cookie": [...answer.cookies] } : {};
  const headers = { ...pageHeaders(staff.secureCookies), ...cookies };
  if ("to" in answer) {
    response.writeHead(303, { ...headers, Location: answer.to });
    return void response.end();
  }
  if ("file" in answer) {
    sendFile(response, answer, headers);
    return;
  }
  const { serviceName, neutralName } = staff.parts.content.service;
  const html = staff.views.render(answer.page, {
    assets: staff.assets.path,
    serviceName,
    neutralName,
    ...answer.data,
  });
  response.writeHead(answer.status ?? 200, { ...headers, "Content-Length": Buffer.byteLength(html) });
  response.end(html);
}

function sendFile(
  response: Response,
  { file, type, body }: Extract<Answer, { file: string }>,
  headers: Record<string, string | string[]>,
): void {
  response.writeHead(200, {
    ...headers,
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${file}"`,
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}
