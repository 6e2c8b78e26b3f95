import { setTimeout as pause } from "node:timers/promises";
import { adaptiveCard, MOST_CARD_BYTES } from "../../src/channels/teams/card.ts";
import { APP_ID, FakeMicrosoft, TENANT_ID } from "../doubles/microsoft.ts";
import { Connection } from "./connection.ts";
import { quantile, table } from "./figures.ts";
import { preciseNow } from "./load.ts";
import { withWorkbench } from "./processes.ts";
import { startService, WORKER_TEAMS_ID } from "./service.ts";
import { type Providers, startProviders } from "./staff-providers.ts";
import { inboundRequest, NUMBERS } from "./texts.ts";

const HANDOFFS = 34;
/** 50 handoffs a minute, with a plain turn in the middle between two. */
const EVERY_MS = 1_200;
const [ASKED_FOR, HANDED_ON] = ["pa", "i cant do the meeting on weds can we move it"];
const PLAIN = "menu";
const CHAT = "a:chat-of-the-worker";

/**
 * How long from a message to its card being handed to Teams, at 50 handoffs a minute, as a ratio to the answer of a
 * plain turn in the same run; and how long the cards are.
 */
export async function cards({ profileFolder }: { profileFolder?: string | undefined }): Promise<string> {
  return await withWorkbench(async (workbench) => {
    const [providers, microsoft] = [await startProviders(), await FakeMicrosoft.open()];
    try {
      const { port, smtpPort: smtp } = providers;
      const settings = { provider: port, smtp, microsoft: microsoft.url, profileFolder };
      const service = await startService(workbench, settings);
      await connect(service, microsoft);
      return report(await measure(service, providers, microsoft), microsoft);
    } finally {
      providers.close();
      await microsoft.close();
    }
  });
}

/** The worker installs the app. */
async function connect(port: number, microsoft: FakeMicrosoft): Promise<void> {
  const activity = {
    type: "installationUpdate",
    action: "add",
    id: "install",
    channelId: "msteams",
    serviceUrl: microsoft.serviceUrl,
    from: { id: "29:worker", aadObjectId: WORKER_TEAMS_ID },
    recipient: { id: `28:${APP_ID}` },
    conversation: { id: CHAT, conversationType: "personal", tenantId: TENANT_ID },
  };
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${await microsoft.token()}` };
  const body = JSON.stringify(activity);
  const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: "POST", headers, body });
  if (answer.status !== 200) throw new Error(`The installation was answered ${answer.status}`);
  await until(() => microsoft.cardsIn(CHAT).length === 1);
}

interface Measured {
  readonly card: number[];
  readonly plain: number[];
}

async function measure(port: number, providers: Providers, microsoft: FakeMicrosoft): Promise<Measured> {
  const connection = await Connection.to(port);
  const measured: Measured = { card: [], plain: [] };
  const people = NUMBERS.slice(0, HANDOFFS);
  for (const number of people) await send(connection, number, ASKED_FOR);
  await pause(EVERY_MS);
  const before = microsoft.calls.length;
  for (const [i, number] of people.entries()) {
    const startedAt = await send(connection, number, HANDED_ON);
    await pause(EVERY_MS / 2);
    measured.card.push(microsoft.calls[before + i]!.at - startedAt);
    const other = NUMBERS[HANDOFFS + i]!;
    const plainAt = await send(connection, other, PLAIN);
    await pause(EVERY_MS / 2);
    measured.plain.push(providers.answers.get(other)![0]! - plainAt);
  }
  connection.close();
  assertOneEach(microsoft.calls.length - before, providers);
  return measured;
}

/** A figure counts only when each handoff made one card and nothing besides. */
function assertOneEach(made: number, { texts, mails }: Providers): void {
  if (made !== HANDOFFS || texts.length + mails.length > 0)
    throw new Error(`${HANDOFFS} handoffs made ${made} cards, ${texts.length} texts, ${mails.length} mails`);
}

async function send(connection: Connection, from: string, body: string): Promise<number> {
  const request = inboundRequest({ from, body });
  const startedAt = preciseNow();
  const status = await connection.ask(request);
  if (status !== 200) throw new Error(`A request was answered ${status}`);
  return startedAt;
}

async function until(isSo: () => boolean): Promise<void> {
  const end = preciseNow() + 30_000;
  while (!isSo()) {
    if (preciseNow() > end) throw new Error("It never came");
    await pause(20);
  }
}

function report({ card, plain }: Measured, microsoft: FakeMicrosoft): string {
  const base = quantile(plain, 0.5);
  const row = (name: string, times: readonly number[]) => {
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    return [name, p50.toFixed(1), p95.toFixed(1), (p50 / base).toFixed(2), (p95 / base).toFixed(2)];
  };
  const times = table(
    ["50 handoffs a minute", "p50 ms", "p95 ms", "p50 ratio", "p95 ratio"],
    [row("plain turn answered (baseline)", plain), row("card handed to Teams", card)],
  );
  return `${times}\n${sizes(microsoft)}`;
}

function sizes(microsoft: FakeMicrosoft): string {
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
  const usual = microsoft.cardsIn(CHAT).slice(1).map(bytes);
  const longest = "\u4E16".repeat(40_000);
  const words = { text: longest, tooLong: "There is more." };
  const cut = adaptiveCard({ tone: "waits", title: "", facts: [], actions: [], back: {}, words }, "");
  const rows = [
    ["a short message", String(quantile(usual, 0.5))],
    ["its longest of this run", String(Math.max(...usual))],
    ["the longest words alone", String(bytes(cut))],
    ["the most that is sent", String(MOST_CARD_BYTES)],
  ];
  return table(["card", "bytes"], rows);
}
