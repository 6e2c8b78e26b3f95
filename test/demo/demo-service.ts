import { randomBytes } from "node:crypto";
import restify from "restify";
import type { Incoming } from "../../src/channels/channel.ts";
import { smsChannel } from "../../src/channels/sms/channel.ts";
import { mountSms } from "../../src/channels/sms/routes.ts";
import type { StatusUpdate } from "../../src/channels/sms/status.ts";
import { webChannel, webHub } from "../../src/channels/webchat/hub.ts";
import { mountWebchat } from "../../src/channels/webchat/routes.ts";
import { mountWidget } from "../../src/channels/webchat/widget-route.ts";
import { MovableClock } from "../../src/clock.ts";
import { type DemoDeps, mailbox, mountDemo, phoneNetwork } from "../../src/demo/index.ts";
import { memoryLog } from "../channels/webchat/memory-log.ts";

export const SERVICE_NUMBER = "+447700900999";
export const MAYA = "+447700900001";
export const HER_PA = "+447700900801";

export type DemoService = Awaited<ReturnType<typeof demoService>>;

/** A small service behind the demo, over its real channels: it says back what it hears. */
export async function demoService({ start, ...deps }: { start?: number } & Partial<DemoDeps> = {}) {
  const server = restify.createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const clock = new MovableClock(start);
  const failures: unknown[] = [];
  const report = (error: unknown) => void failures.push(error);
  const network = phoneNetwork({ publicUrl: origin, serviceNumber: SERVICE_NUMBER, clock, report });
  const { accountSid, authTokens, apiUrl } = network.account;
  const sms = smsChannel({
    accountSid,
    authToken: authTokens[0]!,
    apiUrl,
    publicUrl: origin,
    from: SERVICE_NUMBER,
  });
  const mails = mailbox({ clock });
  const [received, updates, calls] = [[] as Incoming[], [] as StatusUpdate[], [] as string[]];
  const { web, receiveOnWeb } = mountChat(server, origin, clock);
  const answer = async ({ address, text }: Incoming) => {
    const createdAt = clock.now();
    await sms.send({ outboxId: `out-${received.length}`, to: address, text: `You said: ${text}`, createdAt });
  };
  mountSms(server, {
    accountSid,
    authTokens,
    publicUrl: origin,
    serviceNumber: SERVICE_NUMBER,
    receive: async (incoming) => {
      received.push(incoming);
      setImmediate(() => answer(incoming).catch(report));
      return { fresh: true };
    },
    onStatus: async (update) => void updates.push(update),
    missedCall: async ({ from }) => `Call ${calls.push(from)}. In danger ring 999.`,
    spokenOnFailure: "Please text us.",
    onError: report,
  });
  const demo = mountDemo(server, { clock, network, mailbox: mails, serviceNumber: SERVICE_NUMBER, ...deps });
  const close = async () => {
    demo.close();
    web.close();
    server.server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
  };
  return { origin, clock, network, sms, mails, received, updates, calls, failures, receiveOnWeb, close };
}

function mountChat(server: restify.Server, publicUrl: string, clock: MovableClock) {
  const [log, hub, receiveOnWeb] = [memoryLog(), webHub(), [] as Incoming[]];
  const channel = webChannel({ log, hub, clock });
  const web = mountWebchat(server, {
    log,
    hub,
    clock,
    tokenKey: randomBytes(32),
    publicUrl,
    webOrigins: "any-in-demo",
    receive: async (incoming) => {
      receiveOnWeb.push(incoming);
      const { address: to, text } = incoming;
      setImmediate(() =>
        channel.send({
          outboxId: `web-${receiveOnWeb.length}`,
          to,
          text: `You said: ${text}`,
          createdAt: clock.now(),
        }),
      );
      return { fresh: true };
    },
  });
  mountWidget(server, { publicUrl, webOrigins: "any-in-demo" });
  return { web, receiveOnWeb };
}
