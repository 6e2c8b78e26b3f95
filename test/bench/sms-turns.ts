import type { ChildProcess } from "node:child_process";
import { bareCommits } from "./bare-commit.ts";
import { median, quantile, table } from "./figures.ts";
import { type Loaded, putUnderLoad } from "./load.ts";
import { messageFrom, startServer, type Workbench, withWorkbench } from "./processes.ts";
import type { Arrived, Awaited } from "./provider.ts";
import { startService } from "./service.ts";
import { everyday, inboundRequest } from "./texts.ts";

export interface SmsTurnsOptions {
  readonly profileFolder?: string | undefined;
}

const LEVELS = [1, 10, 50] as const;
const ROUNDS = 3;
const ROUND_MS = 1_700;
const WARM_UP_MS = 1_000;
/** More than anything here answers in a round; a load ends early rather than send a message twice. */
const MOST_IN_A_ROUND = 12_000;

/** What one side did in one round. */
interface Round {
  readonly perSecond: number;
  readonly answersMs: readonly number[];
}

type Side = (connections: number, durationMs: number) => Promise<Round>;

/** Measures completed SMS turns against the echo, round by round in turn, and puts the figures in a table. */
export async function smsTurns({ profileFolder }: SmsTurnsOptions): Promise<string> {
  return await withWorkbench(async (workbench) => {
    const service = await serviceSide(workbench, profileFolder);
    const echo = await echoSide(workbench);
    for (const side of [echo, service]) await side(10, WARM_UP_MS);
    const rows: string[][] = [];
    const commits: number[] = [];
    for (const connections of LEVELS) {
      commits.push(bareCommits(workbench.folder));
      rows.push(await level(connections, echo, service));
    }
    const turns = table(["connections", "turns/s", "echo/s", "ratio", ...ANSWERS], rows);
    return `${turns}\n${ceiling(median(commits), Number(rows[0]![2]))}`;
  });
}

/** At one connection every turn waits for a commit of its own: what the disk would allow if a turn were nothing else. */
const ceiling = (commits: number, echo: number): string =>
  `The disk takes ${commits.toFixed(0)} bare commits a second, ${(commits / echo).toFixed(2)} of the echo at one connection`;

const ANSWERS = ["answer p50", "p99 ms", "echo p50", "p99 ms"];

/** The machine is noisy, so the sides take turns, and the middle of the rounds counts. */
async function level(connections: number, echo: Side, service: Side): Promise<string[]> {
  const echoes: Round[] = [];
  const turns: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    echoes.push(await echo(connections, ROUND_MS));
    turns.push(await service(connections, ROUND_MS));
  }
  const ratio = median(turns.map(({ perSecond }, i) => perSecond / echoes[i]!.perSecond));
  const rates = [turns, echoes].map((rounds) => median(rounds.map(({ perSecond }) => perSecond)).toFixed(0));
  return [String(connections), ...rates, ratio.toFixed(2), ...answersOf(turns), ...answersOf(echoes)];
}

function answersOf(rounds: readonly Round[]): string[] {
  return [0.5, 0.99].map((share) =>
    median(rounds.map(({ answersMs }) => quantile(answersMs, share))).toFixed(2),
  );
}

/** A turn counts when its text has reached the provider; the clock runs until every message taken is answered. */
async function serviceSide(workbench: Workbench, profileFolder: string | undefined): Promise<Side> {
  const provider = await startServer(workbench, "provider.ts");
  const port = await startService(workbench, { provider: provider.port, profileFolder });
  const messages = everyday();
  let taken = 0;
  return async (connections, durationMs) => {
    const next = each(requests(messages, MOST_IN_A_ROUND));
    const loaded = await putUnderLoad({ port, connections, durationMs, next });
    taken += loaded.answersMs.length;
    return roundOf(loaded, await untilArrived(provider.child, taken));
  };
}

async function untilArrived(provider: ChildProcess, texts: number): Promise<number> {
  const arrived = messageFrom<Arrived>(provider);
  provider.send({ texts } satisfies Awaited);
  const { texts: came, at } = await arrived;
  if (came > texts) throw new Error(`${texts} messages were answered with ${came} texts`);
  return at;
}

/** The echo answers in the request, and keeps nothing, so it may hear the same again. */
async function echoSide(workbench: Workbench): Promise<Side> {
  const { port } = await startServer(workbench, "echo.ts");
  const kept = requests(everyday(), 2_000);
  let at = 0;
  const next = () => kept[at++ % kept.length];
  return async (connections, durationMs) => {
    const loaded = await putUnderLoad({ port, connections, durationMs, next });
    return roundOf(loaded, loaded.endedAt);
  };
}

/** Made before the load, which then costs little. */
function requests(messages: ReturnType<typeof everyday>, count: number): Buffer[] {
  return Array.from({ length: count }, () => inboundRequest(messages.next().value));
}

function each<T>(list: readonly T[]): () => T | undefined {
  let at = 0;
  return () => list[at++];
}

function roundOf({ answersMs, startedAt }: Loaded, endedAt: number): Round {
  return { perSecond: (answersMs.length * 1000) / (endedAt - startedAt), answersMs };
}
