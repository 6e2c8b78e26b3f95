import { setTimeout as pause } from "node:timers/promises";
import { Connection } from "./connection.ts";
import { quantile, table } from "./figures.ts";
import { preciseNow } from "./load.ts";
import { withWorkbench } from "./processes.ts";
import { startService } from "./service.ts";
import { type Providers, startProviders } from "./staff-providers.ts";
import { inboundRequest, NUMBERS } from "./texts.ts";

/** Disclosures in each half of the run, each by somebody of their own. */
const DANGERS = 30;
const EVERY_MS = 400;
const DANGER = "i want to kill myself tonight";
const PLAIN = "menu";
const BURST = 1_000;
const BURST_CONNECTIONS = 16;
/** Longer than anything here takes; what has not come by then counts as lost. */
const LONGEST_MS = 60_000;

/**
 * How long from a message with danger in it to the safety reply and to both alerts being handed over, while nothing
 * else happens and in the middle of a thousand messages, as a ratio to the answer of a plain turn of the same run.
 */
export async function alerts({ profileFolder }: { profileFolder?: string | undefined }): Promise<string> {
  return await withWorkbench(async (workbench) => {
    const providers = await startProviders();
    try {
      const { port, smtpPort } = providers;
      const service = await startService(workbench, { provider: port, smtp: smtpPort, profileFolder });
      const idle = await measureIdle(service, providers);
      const burst = await measureBurst(service, providers);
      return report(idle, burst);
    } finally {
      providers.close();
    }
  });
}

interface Measured {
  readonly reply: number[];
  readonly text: number[];
  readonly mail: number[];
  /** A plain turn of the same time. */
  readonly plain: number[];
}

async function measureIdle(port: number, providers: Providers): Promise<Measured> {
  const connection = await Connection.to(port);
  const [dangers, plains] = [NUMBERS.slice(0, DANGERS), NUMBERS.slice(DANGERS, 2 * DANGERS)];
  const startedAt: number[] = [];
  const plainAt: number[] = [];
  for (const [i, danger] of dangers.entries()) {
    startedAt.push(await send(connection, danger, DANGER));
    await pause(EVERY_MS / 2);
    plainAt.push(await send(connection, plains[i]!, PLAIN));
    await pause(EVERY_MS / 2);
  }
  connection.close();
  const plain = plains.map((number, i) => firstTo(providers, number) - plainAt[i]!);
  return { ...(await measured(providers, dangers, startedAt, 0)), plain };
}

async function measureBurst(port: number, providers: Providers): Promise<Measured> {
  const dangers = NUMBERS.slice(2 * DANGERS, 3 * DANGERS);
  const others = NUMBERS.slice(3 * DANGERS);
  const plainAt = new Map<string, number>();
  const connections = await Promise.all(Array.from({ length: BURST_CONNECTIONS }, () => Connection.to(port)));
  const messages = Array.from({ length: BURST }, (_, i) => others[i % others.length]!);
  const burst = connections.map(async (connection) => {
    for (let number = messages.shift(); number !== undefined; number = messages.shift()) {
      const startedAt = await send(connection, number, PLAIN);
      if (!plainAt.has(number)) plainAt.set(number, startedAt);
    }
    connection.close();
  });
  const startedAt = await dangersWithin(port, dangers, () => messages.length === 0);
  await Promise.all(burst);
  const result = await measured(providers, dangers, startedAt, DANGERS);
  await until(() => others.every((number) => providers.answers.has(number)));
  const plain = [...plainAt].map(([number, at]) => firstTo(providers, number) - at);
  return { ...result, plain };
}

/** Spread over the burst; none is sent after it has ended. */
async function dangersWithin(
  port: number,
  dangers: readonly string[],
  isOver: () => boolean,
): Promise<number[]> {
  const connection = await Connection.to(port);
  const startedAt: number[] = [];
  for (const number of dangers) {
    startedAt.push(await send(connection, number, DANGER));
    if (isOver() && startedAt.length < dangers.length)
      throw new Error(`The burst was over after ${startedAt.length} of ${dangers.length} disclosures`);
  }
  connection.close();
  return startedAt;
}

/** Alerts to one worker leave in the order in which they were written, so the next alert is that of the next danger. */
async function measured(
  { texts, mails, answers }: Providers,
  dangers: readonly string[],
  startedAt: readonly number[],
  before: number,
): Promise<Omit<Measured, "plain">> {
  const all = before + dangers.length;
  await until(() => texts.length >= all && mails.length >= all && dangers.every((one) => answers.has(one)));
  if (texts.length !== all || mails.length !== all)
    throw new Error(`${all} disclosures made ${texts.length} texts and ${mails.length} mails`);
  return {
    reply: dangers.map((number, i) => answers.get(number)![0]! - startedAt[i]!),
    text: startedAt.map((at, i) => texts[before + i]! - at),
    mail: startedAt.map((at, i) => mails[before + i]! - at),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  const end = preciseNow() + LONGEST_MS;
  while (!isSo()) {
    if (preciseNow() > end) throw new Error("Some never came");
    await pause(20);
  }
}

const firstTo = ({ answers }: Providers, number: string): number => answers.get(number)![0]!;

async function send(connection: Connection, from: string, body: string): Promise<number> {
  const request = inboundRequest({ from, body });
  const startedAt = preciseNow();
  const status = await connection.ask(request);
  if (status !== 200) throw new Error(`A request was answered ${status}`);
  return startedAt;
}

function report(idle: Measured, burst: Measured): string {
  const base = quantile(idle.plain, 0.5);
  const row = (name: string, times: readonly number[]) => {
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    return [name, p50.toFixed(1), p95.toFixed(1), (p50 / base).toFixed(2), (p95 / base).toFixed(2)];
  };
  const rows = (when: string, { plain, reply, text, mail }: Measured) => [
    row(`${when}: plain turn answered`, plain),
    row(`${when}: safety reply handed over`, reply),
    row(`${when}: text to the worker handed over`, text),
    row(`${when}: e-mail to the worker handed over`, mail),
  ];
  return table(
    ["danger told", "p50 ms", "p95 ms", "p50 ratio", "p95 ratio"],
    [...rows("idle", idle), ...rows(`in ${BURST} messages`, burst)],
  );
}
