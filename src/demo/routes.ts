import type { Request, Response, Server } from "restify";
import * as z from "zod";
import { refuse } from "../channels/http/answer.ts";
import { readJson } from "../channels/http/body.ts";
import type { EpochMs, MovableClock } from "../clock.ts";
import { ServiceError } from "../errors.ts";
import { move, shown } from "./move.ts";
import type { PhoneNetwork } from "./network.ts";

/** Only numbers that Ofcom keeps for stories: nobody real can be written for. */
const PretendNumber = z.string().regex(/^\+447700900\d{3}$/);
const PretendText = z.strictObject({ from: PretendNumber, text: z.string().max(1600) });
const PretendCall = z.strictObject({ from: PretendNumber });

export interface ClockRoutes {
  readonly clock: MovableClock;
  /** Remembers where the clock was put. */
  readonly keepClock?: ((at: EpochMs) => Promise<void>) | undefined;
}

/**
 * `GET /demo/clock` shows the time, `POST` moves it (see `move`). Both answer `{now, offsetMs}`; a move backwards is
 * done, and a `note` says what it means.
 */
export function mountClock(server: Server, { clock, keepClock }: ClockRoutes): void {
  server.get(
    "/demo/clock",
    answering(async () => shown(clock)),
  );
  server.post(
    "/demo/clock",
    answering(async (request) => {
      const { wentBack } = move(clock, await readJson(request));
      await keepClock?.(clock.now());
      return { ...shown(clock), ...(wentBack && { note: WENT_BACK }) };
    }),
  );
}

const WENT_BACK = "The clock went back: what was already sent stays sent.";

/** `POST /demo/text {from, text}` and `POST /demo/call {from}`: somebody with a phone writes to the service, or rings it. */
export function mountPhones(server: Server, network: PhoneNetwork | undefined): void {
  server.post(
    "/demo/text",
    answering(async (request) => {
      const { from, text } = read(
        PretendText,
        await readJson(request),
        '{"from":"+447700900001","text":"hello"}',
      );
      const { id, state } = await mustHave(network).text(from, text);
      return { id, state };
    }),
  );
  server.post(
    "/demo/call",
    answering(async (request) => {
      const { from } = read(PretendCall, await readJson(request), '{"from":"+447700900001"}');
      await mustHave(network).call(from);
      return {};
    }),
  );
}

function read<T>(shape: z.ZodType<T>, value: unknown, example: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new ServiceError(
    "channel/malformed",
    `Send ${example}, from a number between +447700900000 and +447700900999 and at most 1600 characters`,
  );
}

function mustHave(network: PhoneNetwork | undefined): PhoneNetwork {
  if (network) return network;
  throw new ServiceError(
    "store/conflict",
    "Texts go through the network that is set up, so none can be pretended here",
  );
}

/** Answers with what comes of a request as JSON, or with the sentence of what was refused. */
export function answering(handle: (request: Request) => Promise<object>) {
  return async (request: Request, response: Response) => {
    try {
      const body = await handle(request);
      response.setHeader("Cache-Control", "no-store");
      response.json(200, body);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      refuse(request, response, error);
    }
  };
}
