import type { Server as HttpServer } from "node:http";
import type restify from "restify";
import type { Receive } from "./channels/channel.ts";
import { mountSms } from "./channels/sms/routes.ts";
import { type Hub, webChannel, webHub } from "./channels/webchat/hub.ts";
import { mountWebchat } from "./channels/webchat/routes.ts";
import { mountWidget } from "./channels/webchat/widget-route.ts";
import { systemClock } from "./clock.ts";
import type { Settings } from "./config.ts";
import { ServiceError } from "./errors.ts";
import type { Log } from "./log.ts";
import { bounceKey, openBounces } from "./open-bounces.ts";
import { type Account, channelsOf } from "./open-channels.ts";
import { openParts, type Playing } from "./open-parts.ts";
import { mountTeams, openTeams, type Teams } from "./open-teams.ts";
import { mountHealth } from "./ops/health.ts";
import { type Metrics, makeMetrics } from "./ops/metrics.ts";
import { makeServer } from "./ops/server.ts";
import { openIdentity } from "./staff/oidc/provider.ts";
import { mountStaff } from "./staff/routes.ts";
import { webLog } from "./store/web-log.ts";
import { LastResort } from "./work/concerns/last-resort.ts";
import { takeCall } from "./work/handoffs/missed-call.ts";
import { withSecondOpinion } from "./work/opinion-first.ts";
import type { Parts } from "./work/parts.ts";
import { type AskOpinion, askClassifier } from "./work/second-opinion.ts";
import type { Channels } from "./work/sending/courier.ts";
import { noteReport } from "./work/sending/delivery.ts";
import { Sender } from "./work/sending/sender.ts";
import { Timers } from "./work/timers.ts";
import { TurnQueue } from "./work/turn-queue.ts";

export interface Service {
  readonly port: number;
  /** Takes nothing more in, finishes the turns under way, closes the database. */
  stop(): Promise<void>;
}

/** What the routes share. */
interface Running {
  readonly settings: Settings;
  readonly parts: Parts;
  readonly playing: Playing | undefined;
  readonly twilio: Account | undefined;
  readonly teams: Teams | undefined;
  readonly hub: Hub;
  readonly web: ReturnType<typeof webLog>;
  readonly sender: Sender;
  readonly turns: TurnQueue;
  readonly timers: Timers;
  readonly lastResort: LastResort;
  readonly metrics: Metrics;
  readonly askOpinion: AskOpinion | undefined;
}

/**
 * Puts the parts together and starts them.
 * @throws ServiceError `config/*`, `content/*`, `store/*` or `vault/*`, each with what to do
 */
export async function startService(settings: Settings, log: Log): Promise<Service> {
  const { parts, playing } = await openParts(settings, log);
  const running = wire(settings, parts, playing, await openTeams(settings.teams ?? playing?.teams?.account));
  const identity = settings.oidc && (await openIdentity(settings.oidc));
  const server = makeServer(log);
  let accepting = true;
  mountHealth(server, {
    store: parts.store,
    databaseFile: settings.databaseFile,
    metrics: running.metrics,
    accepting: () => accepting,
  });
  mountPhone(server, running);
  mountTeams(server, running.teams, { ...running, onError: refusalsTo(parts, running.metrics) });
  const chat = mountWeb(server, running);
  mountStaff(server, {
    parts,
    onQueued: (lanes) => running.sender.wake(lanes),
    secret: parts.store.vault.deriveKey("staff"),
    secureCookies: settings.publicUrl.startsWith("https:"),
    unwritten: () => running.lastResort.waiting,
    hasTeams: running.teams !== undefined,
    identity,
  });
  const demo = playing?.mount(server);
  const port = await listen(server, settings.port);
  const bounces = await openBounces(settings.bounces, parts, (lane) => running.sender.wake([lane]));
  await goOn(running);
  await demo?.begin();
  log.info("listening", { count: port });
  return {
    port,
    async stop() {
      accepting = false;
      demo?.close();
      chat.close();
      await bounces?.close();
      await finish(server, running);
    },
  };
}

function wire(
  settings: Settings,
  parts: Parts,
  playing: Playing | undefined,
  teams: Teams | undefined,
): Running {
  const hub = webHub();
  const web = webLog(parts.store);
  const twilio = settings.twilio ?? playing?.network?.account;
  const channels: Channels = {
    ...channelsOf(
      settings,
      playing,
      twilio,
      webChannel({ log: web, hub, clock: parts.clock }),
      bounceKey(parts),
    ),
    ...(teams && { teams: teams.channel }),
  };
  const sender = new Sender(parts, channels);
  const turns = new TurnQueue(parts, (taken) => sender.afterTurn(taken));
  const timers = new Timers(parts, (lane) => turns.wake(lane));
  playing?.clock.onMoved(() => void Promise.all([timers.look(), sender.look()]));
  const { databaseFile, dutyPhone, dutyEmail } = settings;
  const folder = `${databaseFile}.unwritten`;
  const take = turns.receive.bind(turns);
  const lastResort = new LastResort(parts, take, { folder, channels, dutyPhone, dutyEmail });
  const metrics = makeMetrics(parts.store, parts.clock, () => lastResort.waiting);
  const askOpinion = settings.classifier && askClassifier(settings.classifier, parts);
  return {
    askOpinion,
    settings,
    parts,
    playing,
    twilio,
    teams,
    hub,
    web,
    sender,
    turns,
    timers,
    lastResort,
    metrics,
  };
}

function receiver({ metrics, lastResort, parts, askOpinion }: Running): Receive {
  return async ({ source, externalId, channel, address, text, mediaCount }) => {
    const done = metrics.accepting.startTimer();
    const message = { channel, address, body: { text, mediaCount } };
    const { fresh } = await lastResort.receive({
      source,
      externalId,
      channel,
      address,
      body: askOpinion ? await withSecondOpinion(parts, askOpinion, message) : message.body,
    });
    done();
    metrics.received.inc({ channel, fresh: String(fresh) });
    return { fresh };
  };
}

function mountPhone(server: restify.Server, running: Running): void {
  const { twilio, settings, parts, sender, turns, metrics } = running;
  if (!twilio) return;
  mountSms(server, {
    authTokens: twilio.authTokens,
    accountSid: twilio.accountSid,
    publicUrl: twilio.publicUrl ?? settings.publicUrl,
    serviceNumber: settings.onlyNumber,
    receive: receiver(running),
    onStatus: async (report) => {
      const { lane } = await parts.store.write((db) => noteReport(db, parts, report));
      if (lane) sender.wake([lane]);
    },
    missedCall: (call) => takeCall(parts, turns, call),
    spokenOnFailure: parts.content.wording.render({ key: "call.spoken-text-us" }),
    onError: refusalsTo(parts, metrics),
  });
}

function refusalsTo({ log }: Parts, metrics: Metrics): (error: unknown, route: string) => void {
  return (error, route) => {
    const code = error instanceof ServiceError ? error.code : "unexpected";
    metrics.refused.inc({ route, code });
    if (error instanceof ServiceError) log.warn("request-refused", { route, code });
    else log.error("request-failed", { route, error });
  };
}

function mountWeb(server: restify.Server, running: Running): { close(): void } {
  const { settings, parts, hub, web } = running;
  const { publicUrl } = settings;
  const webOrigins = settings.production ? settings.webOrigins : ("any-in-demo" as const);
  mountWidget(server, { publicUrl, webOrigins });
  return mountWebchat(server, {
    log: web,
    hub,
    receive: receiver(running),
    clock: parts.clock,
    tokenClock: systemClock,
    tokenKey: parts.store.vault.deriveKey("web-tokens"),
    publicUrl,
    webOrigins,
    isRisky: (text) => parts.understander.screen(text).level !== "none",
    report: (error) => parts.log.error("webchat-failed", { error }),
  });
}

function listen(server: restify.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const busy = cause.code === "EADDRINUSE";
      const why = busy
        ? `Port ${port} is in use: stop what uses it, or set PORT`
        : `Port ${port} cannot be opened (${cause.code})`;
      reject(new ServiceError("config/invalid", why, { cause }));
    });
    server.listen(port, () => resolve(server.address().port));
  });
}

/** Picks up where the last run ended: what was accepted, what was being sent, what has come due. */
async function goOn({ sender, timers, turns, lastResort }: Running): Promise<void> {
  await sender.start();
  timers.start();
  await turns.wakeAll();
  await timers.look();
  await lastResort.start();
}

async function finish(
  server: restify.Server,
  { timers, turns, sender, parts, lastResort }: Running,
): Promise<void> {
  const http = server.server as HttpServer;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  http.closeIdleConnections();
  await timers.stop();
  await lastResort.stop();
  await turns.stop();
  await sender.stop();
  http.closeAllConnections();
  await closed;
  await parts.store.close();
}
