import { randomBytes } from "node:crypto";
import restify from "restify";
import type { Incoming, Outgoing } from "../../../src/channels/channel.ts";
import { type Hub, webChannel, webHub } from "../../../src/channels/webchat/hub.ts";
import type { WebLog } from "../../../src/channels/webchat/port.ts";
import { mountWebchat, type WebchatSettings } from "../../../src/channels/webchat/routes.ts";
import { mountWidget } from "../../../src/channels/webchat/widget-route.ts";
import { MovableClock } from "../../../src/clock.ts";
import { memoryLog } from "./memory-log.ts";

export const councilSite = "https://council.example";

type Beside = Pick<Outgoing, "choices" | "cards">;

export interface ChatServer {
  readonly origin: string;
  readonly log: WebLog;
  readonly hub: Hub;
  readonly clock: MovableClock;
  readonly received: Incoming[];
  readonly say: (conversationId: string, text: string, beside?: Beside) => Promise<void>;
  readonly dropStreams: () => void;
  readonly close: () => Promise<void>;
}

/** A real server with the chat on it and a bot that answers each message with "You said: ...". */
export async function chatServer(settings: Partial<WebchatSettings> = {}): Promise<ChatServer> {
  const [log, hub, clock, received] = [memoryLog(), webHub(), new MovableClock(), [] as Incoming[]];
  const server = restify.createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const channel = webChannel({ log, hub, clock });
  let sent = 0;
  const say = async (to: string, text: string, beside: Beside = {}) => {
    sent += 1;
    await channel.send({ outboxId: `out-${sent}`, to, text, createdAt: clock.now(), ...beside });
  };
  const receive = async (incoming: Incoming) => {
    const fresh = received.every(({ externalId }) => externalId !== incoming.externalId);
    if (fresh) received.push(incoming);
    if (fresh)
      setImmediate(() =>
        say(incoming.address, `You said: ${incoming.text}`, { choices: ["Yes", "No"] }).catch(() => {}),
      );
    return { fresh };
  };
  const webOrigins = [councilSite];
  const all = {
    log,
    hub,
    receive,
    clock,
    tokenKey: randomBytes(32),
    publicUrl: origin,
    webOrigins,
    ...settings,
  };
  const webchat = mountWebchat(server, all);
  mountWidget(server, all);
  const close = () => {
    webchat.close();
    server.server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  return { origin, log, hub, clock, received, say, dropStreams: webchat.close, close };
}
