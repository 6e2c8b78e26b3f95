import type { Server } from "restify";
import * as z from "zod";
import { readJson } from "../../channels/http/body.ts";
import { ServiceError } from "../../errors.ts";
import { answering } from "../routes.ts";
import type { PretendTeams } from "../teams.ts";

const worker = z.string().max(20);
const Typed = z.strictObject({ worker, text: z.string().trim().min(1).max(4_000) });
const Pressed = z.strictObject({
  worker,
  card: z.uuid(),
  verb: z.string().max(50),
  data: z.record(z.string(), z.unknown()),
});
const App = z.strictObject({ worker, installed: z.boolean() });

/**
 * What the page does in Teams for a worker: `POST /demo/teams/message {worker, text}`, `/demo/teams/press {worker, card,
 * verb, data}` and `/demo/teams/app {worker, installed}`.
 */
export function mountTeamsPane(server: Server, teams: PretendTeams | undefined): void {
  const on = <T>(path: string, shape: z.ZodType<T>, act: (teams: PretendTeams, asked: T) => Promise<void>) =>
    server.post(
      `/demo/teams/${path}`,
      answering(async (request) => {
        const asked = read(shape, await readJson(request));
        await act(mustHave(teams), asked);
        return {};
      }),
    );
  on("message", Typed, (there, { worker: ref, text }) => there.type(ref, text));
  on("press", Pressed, (there, { worker: ref, ...press }) => there.press(ref, press));
  on("app", App, (there, { worker: ref, installed }) => there.setApp(ref, installed));
}

function read<T>(shape: z.ZodType<T>, value: unknown): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new ServiceError("channel/malformed", "Say which worker, and what they write or press");
}

function mustHave(teams: PretendTeams | undefined): PretendTeams {
  if (teams) return teams;
  throw new ServiceError("store/conflict", "Teams is not played here");
}
