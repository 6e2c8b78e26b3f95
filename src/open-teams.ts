import type restify from "restify";
import type { Teams } from "./channels/teams/teams.ts";
import type { TeamsAccount } from "./config/teams.ts";
import type { Parts } from "./work/parts.ts";
import type { Sender } from "./work/sending/sender.ts";
import { teamsPort } from "./work/teams/port.ts";
import type { TurnQueue } from "./work/turn-queue.ts";

export type { Teams };

/** The libraries for Teams are heavy, so they are loaded only where Teams is set up. */
export async function openTeams(account: TeamsAccount | undefined): Promise<Teams | undefined> {
  if (!account) return undefined;
  const { openTeams: open } = await import("./channels/teams/teams.ts");
  return open(account);
}

interface Behind {
  readonly parts: Parts;
  readonly turns: TurnQueue;
  readonly sender: Sender;
  readonly onError: (error: unknown, route: string) => void;
}

/** Opens the way in from Teams, if Teams is set up. */
export function mountTeams(
  server: restify.Server,
  teams: Teams | undefined,
  { parts, turns, sender, onError }: Behind,
): void {
  const port = teamsPort(parts, {
    turn: (lane) => turns.wake(lane),
    lanes: (lanes) => sender.wake(lanes),
  });
  teams?.mount(server, port, onError);
}
