import type { ChatServer } from "./chat-server.ts";

export interface Session {
  conversationId: string;
  token: string;
  streamUrl: string;
  expires_in: number;
}

export interface Page {
  activities: { id: string; text: string; from: { id: string; role: string }; channelData?: object }[];
  watermark: string;
}

/** One call of the chat's API, with a token and a JSON body if given. */
export async function call(
  { origin }: ChatServer,
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch(`${origin}/v3/directline/${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

export async function started(server: ChatServer): Promise<Session> {
  return (await (await call(server, "POST", "conversations")).json()) as Session;
}

export async function posted(server: ChatServer, session: Session, activity: object): Promise<Response> {
  const path = `conversations/${session.conversationId}/activities`;
  return call(server, "POST", path, { token: session.token, body: activity });
}

export async function polled(server: ChatServer, session: Session, watermark = ""): Promise<Page> {
  const path = `conversations/${session.conversationId}/activities?watermark=${watermark}`;
  return (await (await call(server, "GET", path, { token: session.token })).json()) as Page;
}
