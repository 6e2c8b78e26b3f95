import { dialogs } from "../dialogs/index.ts";
import type { Channel, Receive } from "./channels/channel.ts";
import { emailChannel } from "./channels/email/channel.ts";
import { smsChannel } from "./channels/sms/channel.ts";
import { mountSms } from "./channels/sms/routes.ts";
import { webChannel, webHub } from "./channels/webchat/hub.ts";
import { mountWebchat } from "./channels/webchat/routes.ts";
import { mountWidget } from "./channels/webchat/widget-route.ts";
import { MovableClock, systemClock } from "./clock.ts";
import { environment, readSettings, type Settings } from "./config.ts";
import { loadContent } from "./content/load.ts";
import { unconfirmed } from "./content/unconfirmed.ts";
import { loadUnderstanding } from "./conversation/understanding/index.ts";
import { bankHolidaysAround } from "./domain/holidays-around.ts";
import { ServiceError } from "./errors.ts";
import { type Log, makeLog } from "./log.ts";
import { mountHealth } from "./ops/health.ts";
import { makeMetrics } from "./ops/metrics.ts";
import { makeServer } from "./ops/server.ts";
import { mountStaff } from "./staff/routes.ts";
import { acceptMessage } from "./store/inbox.ts";
import { openStore } from "./store/store.ts";
import { webLog } from "./store/web-log.ts";
import { noteReport } from "./work/delivery.ts";
import { keepDutyDesk } from "./work/duty-desk.ts";
import type { Parts } from "./work/parts.ts";
import { Sender } from "./work/sender.ts";
import { Timers } from "./work/timers.ts";
import { TurnQueue } from "./work/turn-queue.ts";

export interface Service {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Puts the parts together and starts them.
 * @throws ServiceError `config/*`, `content/*`, `store/*` or `vault/*`, each with what to do
 */
export async function startService(settings: Settings, log: Log): Promise<Service> {
  const content = loadContent(settings.contentFolder);
  const open = unconfirmed(content);
  if (settings.production && open.length > 0)
    throw new ServiceError("config/invalid", `These must be confirmed by a person before real people rely on them:\n${open.map((line) => `  ${line}`).join("\n")}`);
  const understander = loadUnderstanding(`${settings.contentFolder}/understanding`);
  const demo = settings.production ? undefined : await import("./demo/index.ts");
  const store = await openStore({ file: settings.databaseFile, fieldKey: settings.fieldKey, mayCreate: !settings.production });
  const movable = demo ? await demo.demoClock(store, settings.clockStart) : undefined;
  const clock = movable ?? systemClock;
  bankHolidaysAround(clock.now());
  const { publicUrl, paTextWords } = settings;
  const parts: Parts = { store, clock, content, understander, book: dialogs, log, publicUrl, paTextWords };
  if (demo) await demo.seedDemo(store, clock.now());
  await keepDutyDesk(parts, settings);

  const network = demo && !settings.twilio ? demo.phoneNetwork({ publicUrl: `http://127.0.0.1:${settings.port}`, serviceNumber: settings.serviceNumber, clock }) : undefined;
  const mailbox = demo && !settings.smtpUrl ? demo.mailbox({ clock }) : undefined;
  const twilio = settings.twilio ?? network?.account;
  const metrics = makeMetrics(store, clock);
  const hub = webHub();
  const web = webLog(store);
  const channels: Channel[] = [webChannel({ log: web, hub, clock })];
  if (twilio) channels.push(smsChannel(senderOf(settings, twilio)));
  const mail = mailbox ?? (settings.smtpUrl ? emailChannel({ smtpUrl: settings.smtpUrl, from: settings.mailFrom }) : undefined);
  if (mail) channels.push(mail);

  const sender = new Sender(parts, Object.fromEntries(channels.map((channel) => [channel.name, channel])));
  const turns = new TurnQueue(parts, (taken) => sender.afterTurn(taken));
  const timers = new Timers(parts, (lane) => turns.wake(lane));
  movable?.onMoved(() => void Promise.all([timers.look(), sender.look()]));

  const receive: Receive = async ({ source, externalId, channel, address, text, mediaCount }) => {
    const done = metrics.accepting.startTimer();
    const arrival = { source, externalId, channel, address, body: { text, mediaCount } };
    const { fresh, lane } = await store.write((db) => acceptMessage(db, store.vault, arrival, clock.now()));
    done();
    metrics.received.inc({ channel, fresh: String(fresh) });
    if (lane) turns.wake(lane);
    return { fresh };
  };

  const server = makeServer(log);
  let accepting = true;
  mountHealth(server, { store, databaseFile: settings.databaseFile, metrics, accepting: () => accepting });
  const onError = (error: unknown, route: string) => {
    const code = error instanceof ServiceError ? error.code : "unexpected";
    metrics.refused.inc({ route, code });
    if (error instanceof ServiceError) log.warn("request-refused", { route, code });
    else log.error("request-failed", { route, error });
  };
  if (twilio)
    mountSms(server, {
      authTokens: twilio.authTokens,
      accountSid: twilio.accountSid,
      publicUrl: network ? `http://127.0.0.1:${settings.port}` : publicUrl,
      receive,
      onStatus: async (report) => {
        const { lane } = await store.write((db) => noteReport(db, parts, report));
        if (lane) sender.wake([lane]);
      },
      missedCall: async ({ from, callSid }) => {
        const arrival = { source: "twilio-call", externalId: callSid, channel: "sms" as const, address: from, body: { text: "", mediaCount: 0, event: { type: "called" } } };
        const { lane } = await store.write((db) => acceptMessage(db, store.vault, arrival, clock.now()));
        if (lane) turns.wake(lane);
      },
      onError,
    });
  const webOrigins = settings.production ? settings.webOrigins : ("any-in-demo" as const);
  const chat = mountWebchat(server, {
    log: web,
    hub,
    receive,
    clock,
    tokenClock: systemClock,
    tokenKey: store.vault.deriveKey("web-tokens"),
    publicUrl,
    webOrigins,
    isRisky: (text) => understander.screen(text).level !== "none",
    report: (error) => log.error("webchat-failed", { error }),
  });
  mountWidget(server, { publicUrl, webOrigins });
  mountStaff(server, { parts, onQueued: (lanes) => sender.wake(lanes), secret: store.vault.deriveKey("staff"), secureCookies: publicUrl.startsWith("https:") });
  const demoPage = demo && movable ? demo.mountDemo(server, { clock: movable, network, mailbox, serviceNumber: settings.serviceNumber, keepClock: (at) => demo.keepClock(store, at) }) : undefined;

  await listen(server, settings.port);
  await sender.start();
  timers.start();
  await turns.wakeAll();
  await timers.look();
  const port = (server.address() as { port: number }).port;
  log.info("listening", { count: port });

  return {
    port,
    async stop() {
      accepting = false;
      demoPage?.close();
      chat.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      (server.server as import("node:http").Server).closeIdleConnections();
      await timers.stop();
      await turns.stop();
      await sender.stop();
      (server.server as import("node:http").Server).closeAllConnections();
      await closed;
      await store.close();
    },
  };
}

function senderOf({ publicUrl, serviceNumber }: Settings, twilio: { accountSid: string; authTokens: readonly string[]; messagingServiceSid?: string; apiUrl?: string; publicUrl?: string }) {
  return {
    accountSid: twilio.accountSid,
    authToken: twilio.authTokens[0]!,
    publicUrl: twilio.publicUrl ?? publicUrl,
    ...(twilio.messagingServiceSid ? { messagingServiceSid: twilio.messagingServiceSid } : { from: serviceNumber }),
    ...(twilio.apiUrl && { apiUrl: twilio.apiUrl }),
  };
}

function listen(server: ReturnType<typeof makeServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why = cause.code === "EADDRINUSE" ? `Port ${port} is in use: stop what uses it, or set PORT` : `Port ${port} cannot be opened (${cause.code})`;
      reject(new ServiceError("config/invalid", why, { cause }));
    });
    server.listen(port, resolve);
  });
}

/** The program: starts, tells a stranger where to look, stops in order, and ends with a sentence when it cannot start. */
async function main(): Promise<void> {
  const [major] = process.versions.node.split(".");
  if (Number(major) < 24) return fail(`intouch needs Node 24 and this is ${process.versions.node}. Start it with "npm start", which brings its own.`);
  const log = makeLog();
  try {
    const settings = readSettings(environment());
    const service = await startService(settings, log);
    if (!settings.production) process.stdout.write(`\nintouch is ready: open http://localhost:${service.port}\n\n`);
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void service.stop().then(() => process.exit(0)));
  } catch (error) {
    if (!(error instanceof ServiceError)) log.error("start-failed", { error });
    fail(error instanceof ServiceError ? error.message : "intouch could not start; the line above says where it failed.");
  }
  process.on("unhandledRejection", (error) => {
    log.error("unhandled", { error });
    process.exit(1);
  });
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (import.meta.main) await main();
