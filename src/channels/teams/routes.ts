import type { Application } from "@microsoft/teams-ai";
import type { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type restify from "restify";
import { answer, refuse } from "../http/answer.ts";
import { type BodyLimits, readJson } from "../http/body.ts";
import { readActivity } from "./activity.ts";
import type { TeamsAdapter } from "./adapter.ts";
import { identify } from "./identity.ts";
import { mustBeTrusted } from "./service-url.ts";
import type { TeamsSettings } from "./settings.ts";

export const TEAMS_ROUTE = "/api/messages";

/** Teams sends no more than 100 KB of a message; JSON may double it. */
const LIMITS: BodyLimits = { limitBytes: 256 * 1024 };

export interface TeamsRoute {
  readonly settings: TeamsSettings;
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly adapter: TeamsAdapter;
  readonly app: Application;
  /** Hears of every request turned away and every failure of ours. */
  readonly onError: (error: unknown, route: string) => void;
}

/** Mounts the way in from Teams. Everything is checked before the library sees any of it. */
export function mountTeams(server: restify.Server, route: TeamsRoute): void {
  server.post(TEAMS_ROUTE, async (request: restify.Request, response: restify.Response) => {
    try {
      const { status, body } = await take(request, route);
      answer(
        response,
        status,
        "application/json; charset=utf-8",
        body === undefined ? "" : JSON.stringify(body),
      );
    } catch (error) {
      route.onError(error, TEAMS_ROUTE);
      refuse(request, response, error);
    }
  });
}

async function take(
  request: restify.Request,
  { settings, authentication, adapter, app }: TeamsRoute,
): Promise<{ status: number; body?: unknown }> {
  const activity = readActivity(await readJson(request, LIMITS), settings.tenantId);
  mustBeTrusted(activity.serviceUrl, settings.apiUrl);
  const identity = await identify(authentication, request.headers.authorization, activity);
  const invoked = await adapter.take(identity, activity, async (context) => {
    await app.run(context);
  });
  return invoked ? { status: invoked.status, body: invoked.body } : { status: 200 };
}
