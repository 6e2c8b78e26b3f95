import type { DirectLine, DirectLineOptions, Message } from "botframework-directlinejs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { call, type Session } from "./calls.ts";
import { type ChatServer, chatServer } from "./chat-server.ts";

type Client = typeof import("botframework-directlinejs");
let directline: Client;
let server: ChatServer;
const open: DirectLine[] = [];

beforeAll(async () => {
  const xhr2 = (await import("xhr2")).default;
  Object.assign(globalThis, { XMLHttpRequest: xhr2, WebSocket });
  directline = await import("botframework-directlinejs");
});
beforeEach(async () => {
  server = await chatServer();
});
afterEach(async () => {
  for (const client of open.splice(0)) client.end();
  await server.close();
});

async function newToken(): Promise<{ token: string }> {
  const { token } = (await (await call(server, "POST", "tokens/generate")).json()) as Session;
  return { token };
}

/** Microsoft's own client, with what it has heard and a way to wait until it has heard this many. */
function connect(options: Partial<DirectLineOptions>) {
  const domain = `${server.origin}/v3/directline`;
  const client = new directline.DirectLine({
    domain,
    pollingInterval: 200,
    ...options,
    random: () => 0,
  } as never);
  open.push(client);
  const heard: Message[] = [];
  let look = () => {};
  const hear = (activity: object) => {
    heard.push(activity as Message);
    look();
  };
  const subscription = client.activity$.subscribe(hear, () => "the conversation has ended");
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      look = () => heard.length >= count && resolve();
      look();
    });
  const say = (text: string, clientActivityID: string) =>
    client
      .postActivity({
        type: "message",
        text,
        from: { id: "me" },
        channelData: { clientActivityID },
      } as Message)
      .toPromise();
  return { client, heard, until, say, stop: () => subscription.unsubscribe() };
}

const bikeLight = {
  title: "A bike light",
  paragraphs: ["You could have one.", "It is red."],
  source: { words: "From example.gov.uk", url: "https://example.gov.uk/lights" },
  buttons: [{ label: "Ask for it", says: "Ask for: A bike light" }],
};

describe.each([{ webSocket: true }, { webSocket: false }])(
  "directlinejs with webSocket: $webSocket",
  (how) => {
    it("sends, gets its own message back with the same id, and hears the answer", async () => {
      const { heard, until, say } = connect({ ...how, ...(await newToken()) });
      const id = await say("hello", "mine-1");
      await until(2);
      expect(heard).toMatchObject([
        {
          id,
          type: "message",
          text: "hello",
          from: { role: "user" },
          channelData: { clientActivityID: "mine-1" },
        },
        {
          text: "You said: hello",
          textFormat: "plain",
          from: { role: "bot" },
          suggestedActions: { actions: [{ type: "imBack", title: "Yes", value: "Yes" }, { title: "No" }] },
        },
      ]);
    });

    it("comes back to a conversation with its token and hears everything once", async () => {
      const before = connect({ ...how, ...(await newToken()) });
      await before.say("hello", "mine-1");
      await before.until(2);
      const { conversationId, token } = before.client as unknown as { conversationId: string; token: string };
      before.stop();
      const { heard, until } = connect({ ...how, token, conversationId });
      await until(2);
      await server.say(conversationId, "welcome back");
      await until(3);
      expect(heard.map(({ text }) => text)).toEqual(["hello", "You said: hello", "welcome back"]);
    });

    it("is given cards as hero cards, their buttons and the page they come from", async () => {
      const { client, heard, until, say } = connect({ ...how, ...(await newToken()) });
      await say("hello", "mine-1");
      await until(2);
      await server.say((client as unknown as { conversationId: string }).conversationId, "One thing:", {
        cards: [bikeLight],
      });
      await until(3);
      expect(heard[2]).toMatchObject({ text: "One thing:", attachmentLayout: "list" });
      expect(heard[2]?.attachments).toEqual([
        {
          contentType: "application/vnd.microsoft.card.hero",
          content: {
            title: "A bike light",
            text: "You could have one.\n\nIt is red.",
            buttons: [
              { type: "imBack", title: "Ask for it", value: "Ask for: A bike light" },
              { type: "openUrl", title: "From example.gov.uk", value: "https://example.gov.uk/lights" },
            ],
          },
        },
      ]);
    });

    it("learns that the conversation has ended", async () => {
      const { client, say } = connect({ ...how, ...(await newToken()) });
      await say("hello", "mine-1");
      const ended = client.connectionStatus$.filter((status) => status === directline.ConnectionStatus.Ended);
      const { conversationId } = client as unknown as { conversationId: string };
      await server.log.end(conversationId, 0);
      if (how.webSocket) await expect(say("more", "mine-2")).rejects.toMatchObject({ status: 404 });
      else await ended.take(1).toPromise();
    });
  },
);

it("directlinejs misses and repeats nothing when its stream breaks", async () => {
  const { client, heard, until, say } = connect({ webSocket: true, ...(await newToken()) });
  await say("hello", "mine-1");
  await until(2);
  server.dropStreams();
  const { conversationId } = client as unknown as { conversationId: string };
  await server.say(conversationId, "while you were away");
  await until(3);
  await say("thanks", "mine-2");
  await until(5);
  const texts = ["hello", "You said: hello", "while you were away", "thanks", "You said: thanks"];
  expect(heard.map(({ text }) => text)).toEqual(texts);
}, 15_000);

it("directlinejs is told with 403 that its token has expired", async () => {
  const { client, say, heard, until } = connect({ webSocket: false, ...(await newToken()) });
  await say("hello", "mine-1");
  await until(2);
  server.clock.advance(31 * 60_000);
  const expired = client.connectionStatus$.filter(
    (status) => status === directline.ConnectionStatus.ExpiredToken,
  );
  await expired.take(1).toPromise();
  expect(await say("more", "mine-2")).toBe("retry");
  expect(heard).toHaveLength(2);
});

it("directlinejs goes on for another half hour with the token that it asks for every quarter", async () => {
  const { client, say } = connect({ webSocket: true, ...(await newToken()) });
  await say("hello", "mine-1");
  const inside = client as unknown as {
    token: string;
    refreshToken(): ReturnType<typeof client.postActivity>;
  };
  server.clock.advance(15 * 60_000);
  inside.token = await inside.refreshToken().toPromise();
  server.clock.advance(20 * 60_000);
  expect(await say("still here", "mine-2")).toMatch(/^u-/);
});
