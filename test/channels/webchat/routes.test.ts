import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call, type Page, polled, posted, type Session, started } from "./calls.ts";
import { type ChatServer, chatServer, councilSite } from "./chat-server.ts";

let server: ChatServer;
let session: Session;
const message = (text: string, more: object = {}) => ({ type: "message", text, ...more });

beforeEach(async () => {
  server = await chatServer({ isRisky: (text) => text.includes("hurt") });
  session = await started(server);
});
afterEach(() => server.close());

describe("starting", () => {
  it("gives a conversation, a token for half an hour and a stream", async () => {
    const answer = await call(server, "POST", "conversations");
    expect(answer.status).toBe(201);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const stream = expect.stringMatching(/^ws:.*\/stream\?watermark=&t=/);
    const ids = { conversationId: expect.any(String), token: expect.any(String) };
    expect(await answer.json()).toEqual({ ...ids, expires_in: 1800, streamUrl: stream });
  });

  it("starts the conversation of a token once, and comes back to it the second time", async () => {
    const { token, conversationId } = (await (
      await call(server, "POST", "tokens/generate")
    ).json()) as Session;
    for (const status of [201, 200]) {
      const answer = await call(server, "POST", "conversations", { token });
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ conversationId });
    }
  });
});

describe("posting", () => {
  it("hands the message in and gives the id that it has in the log", async () => {
    const answer = await posted(server, session, message("hello"));
    const { id } = (await answer.json()) as { id: string };
    expect(answer.status).toBe(200);
    expect(server.received).toEqual([
      {
        source: "directline",
        externalId: `${session.conversationId}|${id}`,
        channel: "web",
        address: session.conversationId,
        text: "hello",
        mediaCount: 0,
      },
    ]);
    expect((await polled(server, session)).activities[0]).toMatchObject({ id, text: "hello" });
  });

  it("does not answer before the message is safe", async () => {
    await server.close();
    server = await chatServer({ receive: () => Promise.reject(new Error("disk full")) });
    const answer = await posted(server, await started(server), message("hello"));
    expect(answer.status).toBe(500);
  });

  it("takes a message that is sent twice as one", async () => {
    const twice = message("hello", { channelData: { clientActivityID: "mine-1" } });
    const [first, second] = [await posted(server, session, twice), await posted(server, session, twice)];
    expect(await first.json()).toEqual(await second.json());
    expect(server.received.map(({ externalId }) => externalId)).toEqual([`${session.conversationId}|mine-1`]);
    const own = (await polled(server, session)).activities.filter(({ from }) => from.role === "user");
    expect(own).toMatchObject([{ channelData: { clientActivityID: "mine-1" } }]);
  });

  it("puts the token's user over a made-up one", async () => {
    await posted(server, session, message("hello", { from: { id: "dl_someone-else", role: "bot" } }));
    const [own] = (await polled(server, session)).activities;
    expect(own?.from).toMatchObject({ id: expect.stringMatching(/^dl_[\w-]{32}$/), role: "user" });
    expect(own?.from.id).not.toBe("dl_someone-else");
  });

  it.each([
    { activity: { type: "typing" }, why: "typing" },
    { activity: { type: "event", name: "webchat/join" }, why: "an event" },
  ])("accepts $why and does nothing with it", async ({ activity }) => {
    expect((await posted(server, session, activity)).status).toBe(200);
    expect(server.received).toEqual([]);
    expect((await polled(server, session)).activities).toEqual([]);
  });

  it.each([
    { body: message("a".repeat(4000)), status: 200, why: "as long as can be" },
    { body: message("a".repeat(4001)), status: 400, why: "one too long" },
    { body: message("😭🔪\u0000"), status: 200, why: "an emoji and a NUL" },
    { body: { type: "message", text: 7 }, status: 400, why: "a number for words" },
    { body: { type: "conversationUpdate" }, status: 400, why: "a type that visitors do not send" },
    { body: [], status: 400, why: "a list" },
    { body: "{", status: 400, why: "broken JSON" },
    { body: `"${"x".repeat(70_000)}"`, status: 413, why: "more than 64 KiB" },
  ])("answers $status to $why", async ({ body, status }) => {
    const path = `conversations/${session.conversationId}/activities`;
    const answer = await call(server, "POST", path, { token: session.token, body });
    expect(answer.status).toBe(status);
  });

  it.each([
    { headers: { "content-encoding": "gzip" }, why: "a compressed body" },
    { headers: { "content-type": "text/plain" }, why: "a body that is not JSON" },
  ])("refuses $why and lives on", async ({ headers }) => {
    const path = `conversations/${session.conversationId}/activities`;
    const answer = await call(server, "POST", path, { token: session.token, body: "not gzip", headers });
    expect(answer.status).toBe(415);
    expect((await posted(server, session, message("still here?"))).status).toBe(200);
  });

  it("refuses a file with a sentence", async () => {
    const path = `conversations/${session.conversationId}/upload?userId=dl_x`;
    const answer = await call(server, "POST", path, { token: session.token, body: "x" });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({
      error: { message: expect.stringContaining("say it in words") },
    });
  });

  it("makes the twenty-first message in a minute wait, but never a sign of harm", async () => {
    for (let i = 0; i < 20; i += 1) await posted(server, session, message(`${i}`));
    const limited = await posted(server, session, message("one more"));
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await posted(server, session, message("he hurt me"))).status).toBe(200);
    expect(server.received.map(({ text }) => text).slice(20)).toEqual(["he hurt me"]);
  });
});

describe("tokens", () => {
  it.each([
    { headers: {}, why: "no token" },
    { headers: { authorization: "Bearer x.y.z" }, why: "a made-up token" },
    { headers: { authorization: "Basic abc" }, why: "another scheme" },
  ])("answers 403 to $why", async ({ headers }) => {
    const answer = await call(server, "GET", `conversations/${session.conversationId}/activities`, {
      headers,
    });
    expect(answer.status).toBe(403);
  });

  it.each([
    { method: "GET", path: "" },
    { method: "GET", path: "/activities" },
    { method: "POST", path: "/activities" },
  ])("answers 403 to $method $path with another conversation's token", async ({ method, path }) => {
    const { token } = await started(server);
    const body = method === "POST" ? { body: message("hello") } : {};
    const answer = await call(server, method, `conversations/${session.conversationId}${path}`, {
      token,
      ...body,
    });
    expect(answer.status).toBe(403);
    expect(server.received).toEqual([]);
  });

  it("are refreshed while they work, and not afterwards", async () => {
    server.clock.advance(29 * 60_000);
    const { token } = (await (await call(server, "POST", "tokens/refresh", session)).json()) as Session;
    server.clock.advance(2 * 60_000);
    expect((await posted(server, { ...session, token }, message("hello"))).status).toBe(200);
    expect((await posted(server, session, message("hello"))).status).toBe(403);
    expect((await call(server, "POST", "tokens/refresh", session)).status).toBe(403);
  });
});

describe("reading on", () => {
  it("gives what came after the watermark, and the same watermark when there is nothing new", async () => {
    for (const text of ["one", "two"]) await posted(server, session, message(text));
    const all = await polled(server, session);
    await server.say(session.conversationId, "three");
    const rest = await polled(server, session, all.watermark);
    expect(rest.activities.map(({ text }) => text).at(-1)).toBe("three");
    expect(await polled(server, session, rest.watermark)).toEqual({
      activities: [],
      watermark: rest.watermark,
    });
  });

  it("hands a long conversation over in pages, nothing missing and nothing twice", async () => {
    for (let i = 0; i < 120; i += 1) await server.say(session.conversationId, `${i}`);
    const heard: string[] = [];
    let page: Page = { activities: [], watermark: "" };
    do {
      page = await polled(server, session, page.watermark);
      heard.push(...page.activities.map(({ text }) => text));
    } while (page.activities.length > 0);
    expect(heard).toEqual(Array.from({ length: 120 }, (_, i) => `${i}`));
  });

  it.each(["-1", "x", "1e3", "9999999999999999"])("answers 400 to the watermark %s", async (watermark) => {
    const path = `conversations/${session.conversationId}/activities?watermark=${watermark}`;
    expect((await call(server, "GET", path, session)).status).toBe(400);
  });
});

describe("ending", () => {
  it("answers 404 to everything that follows", async () => {
    expect((await posted(server, session, { type: "endOfConversation" })).status).toBe(200);
    const here = `conversations/${session.conversationId}`;
    const after = [
      call(server, "GET", here, session),
      call(server, "GET", `${here}/activities`, session),
      call(server, "POST", "tokens/refresh", session),
      call(server, "POST", "conversations", session),
      posted(server, session, message("hello")),
    ];
    for (const answer of await Promise.all(after)) expect(answer.status).toBe(404);
  });

  it("refuses what the service would still send", async () => {
    await posted(server, session, { type: "endOfConversation" });
    await expect(server.say(session.conversationId, "late")).rejects.toMatchObject({
      code: "channel/refused",
    });
  });
});

describe("other websites", () => {
  it.each([
    { origin: councilSite, status: 201, why: "on the list" },
    { origin: "https://evil.example", status: 403, why: "not on the list" },
    { origin: `${councilSite}.evil.example`, status: 403, why: "only begins like one" },
    { origin: "null", status: 403, why: "a page without an origin" },
  ])("get $status when $why", async ({ origin, status }) => {
    const answer = await call(server, "POST", "conversations", { headers: { origin } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("access-control-allow-origin")).toBe(status === 201 ? origin : null);
  });

  it("are told what they may send, before they do", async () => {
    const path = `conversations/${session.conversationId}/activities`;
    const answer = await call(server, "OPTIONS", path, { headers: { origin: councilSite } });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toBe(
      "authorization, content-type, x-ms-bot-agent, x-requested-with",
    );
    const foreign = await call(server, "OPTIONS", path, { headers: { origin: "https://evil.example" } });
    expect(foreign.status).toBe(403);
  });
});
