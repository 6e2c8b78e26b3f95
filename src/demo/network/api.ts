import type { IncomingMessage } from "node:http";
import type { Request, Response, Server } from "restify";
import { readForm } from "../../channels/http/body.ts";
import { LONGEST_BODY } from "../../domain/parts.ts";
import { ServiceError } from "../../errors.ts";
import { messageJson, type NetworkText } from "./text.ts";

/** Where the pretend network stands on the demo's own server. */
export const NETWORK_PATH = "/demo/network";

export interface NewText {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly statusCallback: string | undefined;
}

export interface MessagesApi {
  readonly accountSid: string;
  readonly authToken: string;
  readonly serviceNumber: string;
  send(text: NewText): NetworkText;
  all(): readonly NetworkText[];
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

const messagesPath = `${NETWORK_PATH}/2010-04-01/Accounts/:account/Messages.json`;

/** Twilio's REST API as far as messages go: create one, list them. */
export function mountMessagesApi(server: Server, api: MessagesApi): void {
  server.post(messagesPath, async (request: Request, response: Response) =>
    answer(api, request, response, async () => create(api, await readForm(request))),
  );
  server.get(messagesPath, async (request: Request, response: Response) =>
    answer(api, request, response, async () => list(api, queryOf(request))),
  );
}

async function answer(
  api: MessagesApi,
  request: Request,
  response: Response,
  handle: () => Promise<Answer>,
): Promise<void> {
  const { status, body } = isOurAccount(api, request)
    ? await orRefusal(handle)
    : refusal(401, 20003, "Authenticate");
  response.json(status, body);
}

function isOurAccount({ accountSid, authToken }: MessagesApi, request: Request): boolean {
  const basic = Buffer.from(`${accountSid}:${authToken}`).toString("base64");
  return request.params.account === accountSid && request.headers.authorization === `Basic ${basic}`;
}

async function orRefusal(handle: () => Promise<Answer>): Promise<Answer> {
  try {
    return await handle();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return refusal(400, 20001, error.message);
  }
}

function create(api: MessagesApi, form: Readonly<Record<string, string>>): Answer {
  const { To: to = "", From: from, MessagingServiceSid: service, Body: text = "", StatusCallback } = form;
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return refusal(400, 21211, "The 'To' number is not a phone number");
  if (!from && !service) return refusal(400, 21603, "A 'From' number or a messaging service is needed");
  if (text === "") return refusal(400, 21602, "The message has no body");
  if (text.length > LONGEST_BODY) return refusal(400, 21617, `The body is over ${LONGEST_BODY} characters`);
  const sent = api.send({ from: from ?? api.serviceNumber, to, text, statusCallback: StatusCallback });
  return { status: 201, body: messageJson(sent, api.accountSid) };
}

/** Newest first. The date is taken by the day, the coarsest that Twilio promises. */
function list({ accountSid, all }: MessagesApi, query: URLSearchParams): Answer {
  const [to, since] = [query.get("To"), query.get("DateSent>")?.slice(0, 10)];
  const found = all()
    .filter((text) => text.kind !== "call" && (!to || text.to === to))
    .filter(({ at }) => !since || new Date(at).toISOString() >= since)
    .sort((a, b) => b.at - a.at)
    .slice(0, Number(query.get("PageSize")) || 50);
  const messages = found.map((text) => messageJson(text, accountSid));
  return { status: 200, body: { messages, page: 0, page_size: messages.length, next_page_uri: null } };
}

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? "/", "http://localhost").searchParams;
}

function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}
