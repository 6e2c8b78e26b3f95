import type restify from "restify";
import type { Receive } from "../channel.ts";
import { answer, refuse } from "../http/answer.ts";
import { type BodyLimits, readForm } from "../http/body.ts";
import { publicAddress } from "./channel.ts";
import type { FromTwilio } from "./fields.ts";
import { readInboundSms } from "./inbound.ts";
import { readStatus, type StatusUpdate } from "./status.ts";
import { type MissedCall, readInboundCall, spokenAnswer } from "./voice.ts";

export interface SmsRoutes {
  readonly authTokens: readonly string[];
  readonly accountSid: string;
  /** Where Twilio finds us; what it signs starts with it, whatever a proxy says of the request. */
  readonly publicUrl: string;
  /** Our number, when there is only one. */
  readonly serviceNumber?: string | undefined;
  readonly receive: Receive;
  readonly onStatus: (update: StatusUpdate) => Promise<void>;
  /** Notes a call. @returns what the caller hears */
  readonly missedCall: (call: MissedCall) => Promise<string>;
  /** What a caller hears when the call could not be noted: it promises nothing. */
  readonly spokenOnFailure: string;
  /** Hears of every request turned away and every failure of ours, for the log and for alerts. */
  readonly onError?: (error: unknown, route: string) => void;
  readonly limits?: BodyLimits;
}

type Handle = (request: FromTwilio, params: Readonly<Record<string, string>>) => Promise<string>;

const EMPTY_ANSWER = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** Mounts Twilio's three webhooks: texts in, status reports, calls. 200 means that what came is safe. */
export function mountSms(server: restify.Server, routes: SmsRoutes): void {
  mount(server, routes, "/sms/inbound", async (request) => {
    await routes.receive(readInboundSms({ ...request, serviceNumber: routes.serviceNumber }));
    return EMPTY_ANSWER;
  });
  mount(server, routes, "/sms/status/:outboxId", async (request, { outboxId = "" }) => {
    await routes.onStatus(readStatus({ ...request, outboxId }));
    return EMPTY_ANSWER;
  });
  mount(server, routes, "/voice/inbound", async (request) => {
    const call = readInboundCall(request);
    const words = await routes.missedCall(call).catch((error) => {
      routes.onError?.(error, "/voice/inbound");
      return routes.spokenOnFailure;
    });
    return spokenAnswer(words);
  });
}

function mount(server: restify.Server, routes: SmsRoutes, path: string, handle: Handle): void {
  server.post(path, async (request: restify.Request, response: restify.Response) => {
    try {
      const form = await readForm(request, routes.limits);
      answer(
        response,
        200,
        "text/xml; charset=utf-8",
        await handle(signedBy(request, form, routes), request.params),
      );
    } catch (error) {
      routes.onError?.(error, path);
      refuse(request, response, error);
    }
  });
}

function signedBy(
  request: restify.Request,
  form: Readonly<Record<string, string>>,
  routes: SmsRoutes,
): FromTwilio {
  const { authTokens, accountSid, publicUrl } = routes;
  const signature = request.headers["x-twilio-signature"];
  return {
    form,
    signature: typeof signature === "string" ? signature : undefined,
    url: publicAddress(publicUrl, request.url ?? ""),
    authTokens,
    accountSid,
  };
}
