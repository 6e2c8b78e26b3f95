import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { call, type Page, posted, type Session, started } from "./calls.ts";
import { type ChatServer, chatServer, councilSite } from "./chat-server.ts";

let server: ChatServer;
let session: Session;

beforeEach(async () => {
  server = await chatServer();
  session = await started(server);
});
afterEach(() => server.close());

/** The texts of a stream, from the start, until there are this many of them. */
async function texts(stream: WebSocket, count: number): Promise<string[]> {
  const heard: string[] = [];
  const enough = new Promise<void>((resolve) => {
    stream.on("message", (data) => {
      heard.push(...(JSON.parse(String(data)) as Page).activities.map(({ text }) => text));
      if (heard.length >= count) resolve();
    });
  });
  await enough;
  return heard;
}

async function refusal(url: string, options: { origin?: string } = {}): Promise<number> {
  const stream = new WebSocket(url, options);
  stream.on("error", () => {});
  const [, response] = await once(stream, "unexpected-response");
  return response.statusCode;
}

describe("a stream", () => {
  it("gives the backlog first, in order and over all pages, then what comes", async () => {
    for (let i = 0; i < 120; i += 1) await server.say(session.conversationId, `${i}`);
    const stream = new WebSocket(session.streamUrl);
    const heard = texts(stream, 121);
    await once(stream, "open");
    await server.say(session.conversationId, "live");
    expect(await heard).toEqual([...Array.from({ length: 120 }, (_, i) => `${i}`), "live"]);
  });

  it("loses and repeats nothing while many messages arrive at once", async () => {
    const heard = texts(new WebSocket(session.streamUrl), 200);
    const all = Array.from({ length: 200 }, (_, i) => `${i}`);
    await Promise.all(all.map((text) => server.say(session.conversationId, text)));
    expect(await heard).toEqual(all);
  });

  it("says a message once that the outbox sends twice", async () => {
    const heard = texts(new WebSocket(session.streamUrl), 2);
    const entry = { activityId: "out-x", from: "bot", text: "once", at: 0 } as const;
    for (let i = 0; i < 2; i += 1) await server.log.append(session.conversationId, entry);
    server.hub.notify(session.conversationId);
    await server.say(session.conversationId, "next");
    expect(await heard).toEqual(["once", "next"]);
  });

  it("ignores what the client sends, such as the empty pings of directlinejs", async () => {
    const stream = new WebSocket(session.streamUrl);
    await once(stream, "open");
    for (const data of ["", "{}", '{"type":"message","text":"hi"}']) stream.send(data);
    const heard = texts(stream, 1);
    await server.say(session.conversationId, "still here");
    expect(await heard).toEqual(["still here"]);
    expect(server.received).toEqual([]);
  });

  it("is closed when the conversation ends", async () => {
    const stream = new WebSocket(session.streamUrl);
    await once(stream, "open");
    await posted(server, session, { type: "endOfConversation" });
    expect((await once(stream, "close"))[0]).toBe(1000);
  });

  it("is closed when the service stops", async () => {
    const stream = new WebSocket(session.streamUrl);
    await once(stream, "open");
    server.dropStreams();
    expect((await once(stream, "close"))[0]).toBe(1001);
  });

  it("is closed when its token expires", async () => {
    await server.close();
    server = await chatServer({ limits: { tokenLifeMs: 200 } });
    const stream = new WebSocket((await started(server)).streamUrl);
    const [code] = await once(stream, "close");
    expect(code).toBe(1008);
  });

  it("says nothing more once its token is too old, even before the timer has fired", async () => {
    const stream = new WebSocket(session.streamUrl);
    await once(stream, "open");
    server.clock.advance(31 * 60_000);
    const heard: unknown[] = [];
    stream.on("message", (data) => heard.push(data));
    await server.say(session.conversationId, "too late");
    expect((await once(stream, "close"))[0]).toBe(1008);
    expect(heard).toEqual([]);
  });
});

describe("a stream is refused", () => {
  const stream = (t: string, id = session.conversationId) =>
    `${server.origin.replace("http", "ws")}/v3/directline/conversations/${id}/stream?watermark=&t=${t}`;
  const ticket = () => new URL(session.streamUrl).searchParams.get("t") ?? "";

  it("with 403 to another website, and not to the one on the list", async () => {
    expect(await refusal(session.streamUrl, { origin: "https://evil.example" })).toBe(403);
    await once(new WebSocket(session.streamUrl, { origin: councilSite }), "open");
  });

  it("with 403 without a ticket, with a token in its place, or with another conversation's", async () => {
    const other = new URL((await started(server)).streamUrl).searchParams.get("t") ?? "";
    for (const t of ["", session.token, other]) expect(await refusal(stream(t))).toBe(403);
  });

  it("with 403 a minute after its address was given", async () => {
    server.clock.advance(60_000);
    expect(await refusal(session.streamUrl)).toBe(403);
  });

  it("with 404 when the conversation has ended or was never started", async () => {
    const url = stream(ticket());
    await posted(server, session, { type: "endOfConversation" });
    expect(await refusal(url)).toBe(404);
  });

  it("with 400 at a watermark that is not ours, and with 404 elsewhere", async () => {
    expect(await refusal(stream(ticket()).replace("watermark=", "watermark=x"))).toBe(400);
    expect(await refusal(`${server.origin.replace("http", "ws")}/elsewhere`)).toBe(404);
  });
});

it("goes on where it was after coming back", async () => {
  await server.say(session.conversationId, "before");
  const stream = new WebSocket(session.streamUrl);
  const [first] = await once(stream, "message");
  const { watermark } = JSON.parse(String(first)) as Page;
  stream.close();
  await once(stream, "close");
  await server.say(session.conversationId, "while away");
  const path = `conversations/${session.conversationId}?watermark=${watermark}`;
  const { streamUrl } = (await (await call(server, "GET", path, session)).json()) as Session;
  expect(await texts(new WebSocket(streamUrl), 1)).toEqual(["while away"]);
});
