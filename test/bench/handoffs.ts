import { setTimeout as pause } from "node:timers/promises";
import { Connection } from "./connection.ts";
import { quantile, table } from "./figures.ts";
import { preciseNow } from "./load.ts";
import { withWorkbench } from "./processes.ts";
import { startService } from "./service.ts";
import { type Providers, startProviders } from "./staff-providers.ts";
import { inboundRequest, NUMBERS } from "./texts.ts";

const HANDOFFS = 34;
/** 50 handoffs a minute, with a plain turn in the middle between two. */
const EVERY_MS = 1_200;
/** The first asks for the worker, the second is the message that is handed over. */
const [ASKED_FOR, HANDED_ON] = ["pa", "i cant do the meeting on weds can we move it"];
const PLAIN = "menu";

/**
 * How long from a message to the worker's text and e-mail being handed over, at 50 handoffs a minute, as a ratio to the
 * answer of a plain turn in the same run.
 */
export async function handoffs({ profileFolder }: { profileFolder?: string | undefined }): Promise<string> {
  return await withWorkbench(async (workbench) => {
    const providers = await startProviders();
    try {
      const { port, smtpPort } = providers;
      const service = await startService(workbench, { provider: port, smtp: smtpPort, profileFolder });
      return report(await measure(service, providers));
    } finally {
      providers.close();
    }
  });
}

interface Measured {
  readonly text: number[];
  readonly mail: number[];
  readonly plain: number[];
}

async function measure(port: number, providers: Providers): Promise<Measured> {
  const connection = await Connection.to(port);
  const measured: Measured = { text: [], mail: [], plain: [] };
  for (const number of NUMBERS.slice(0, HANDOFFS)) await send(connection, number, ASKED_FOR);
  await pause(EVERY_MS);
  for (let i = 0; i < HANDOFFS; i++) {
    const startedAt = await send(connection, NUMBERS[i]!, HANDED_ON);
    await pause(EVERY_MS / 2);
    measured.text.push(providers.texts[i]! - startedAt);
    measured.mail.push(providers.mails[i]! - startedAt);
    const plainAt = await send(connection, NUMBERS[HANDOFFS + i]!, PLAIN);
    await pause(EVERY_MS / 2);
    measured.plain.push(providers.answers.get(NUMBERS[HANDOFFS + i]!)![0]! - plainAt);
  }
  connection.close();
  assertOneEach(providers);
  return measured;
}

async function send(connection: Connection, from: string, body: string): Promise<number> {
  const request = inboundRequest({ from, body });
  const startedAt = preciseNow();
  const status = await connection.ask(request);
  if (status !== 200) throw new Error(`A request was answered ${status}`);
  return startedAt;
}

/** A figure counts only when each handoff was told once by each channel, and each person was answered once. */
function assertOneEach({ texts, mails, answers }: Providers): void {
  if (texts.length !== HANDOFFS || mails.length !== HANDOFFS)
    throw new Error(`${HANDOFFS} handoffs made ${texts.length} texts and ${mails.length} mails`);
  for (const [i, number] of NUMBERS.slice(0, 2 * HANDOFFS).entries())
    if (answers.get(number)?.length !== (i < HANDOFFS ? 2 : 1))
      throw new Error("A person was texted twice, or not");
}

function report({ text: texts, mail, plain }: Measured): string {
  const base = quantile(plain, 0.5);
  const row = (name: string, times: readonly number[]) => {
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    if (Number.isNaN(p50 + p95)) throw new Error(`${name}: some never came`);
    return [name, p50.toFixed(1), p95.toFixed(1), (p50 / base).toFixed(2), (p95 / base).toFixed(2)];
  };
  const rows = [
    row("plain turn answered (baseline)", plain),
    row("text to the worker handed over", texts),
    row("e-mail to the worker handed over", mail),
  ];
  return table(["50 handoffs a minute", "p50 ms", "p95 ms", "p50 ratio", "p95 ratio"], rows);
}
