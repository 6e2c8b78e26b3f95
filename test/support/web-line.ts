import { randomBytes } from "node:crypto";
import restify from "restify";
import type { Incoming } from "../../src/channels/channel.ts";
import { webChannel, webHub } from "../../src/channels/webchat/hub.ts";
import { mountWebchat } from "../../src/channels/webchat/routes.ts";
import { mountWidget } from "../../src/channels/webchat/widget-route.ts";
import { mountStaff } from "../../src/staff/routes.ts";
import { webLog } from "../../src/store/web-log.ts";
import { type Line, startLine } from "./line.ts";

export interface WebLine extends Line {
  readonly origin: string;
  /** The last text that left for a number. */
  lastTextTo(phone: string): string;
}

/** The line behind a real server: the website chat and the staff pages work, texts and e-mails are written down. */
export async function startWebLine(now: string): Promise<WebLine> {
  const server = restify.createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const hub = webHub();
  const line = await startLine(now, {
    publicUrl: origin,
    channels: (store, clock) => ({ web: webChannel({ log: webLog(store), hub, clock }) }),
  });
  const chat = mountWebchat(server, {
    log: webLog(line.store),
    hub,
    clock: line.clock,
    tokenKey: randomBytes(32),
    publicUrl: origin,
    webOrigins: "any-in-demo",
    receive: ({ text, mediaCount, ...from }: Incoming) =>
      line.turns.receive({ ...from, body: { text, mediaCount } }),
  });
  mountWidget(server, { publicUrl: origin, webOrigins: "any-in-demo" });
  mountStaff(server, {
    parts: line.parts,
    onQueued: (lanes) => line.sender.wake(lanes),
    secret: randomBytes(32),
    secureCookies: false,
  });
  const close = async () => {
    chat.close();
    server.server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
    await line.close();
  };
  const lastTextTo = (phone: string) => line.gone.findLast(({ to }) => to === phone)?.text ?? "";
  return { ...line, origin, lastTextTo, close };
}
