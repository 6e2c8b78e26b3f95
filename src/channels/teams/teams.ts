import type restify from "restify";
import type { Channel } from "../channel.ts";
import { TeamsAdapter } from "./adapter.ts";
import { teamsApp } from "./app.ts";
import { teamsChannel } from "./channel.ts";
import { authenticationFor } from "./credentials.ts";
import type { TeamsPort } from "./port.ts";
import { mountTeams } from "./routes.ts";
import type { TeamsSettings } from "./settings.ts";

/** Teams, both ways: the channel out, and the route in. */
export interface Teams {
  readonly channel: Channel;
  mount(server: restify.Server, port: TeamsPort, onError: (error: unknown, route: string) => void): void;
}

/** @throws ServiceError `config/invalid` when the certificate cannot be read */
export function openTeams(settings: TeamsSettings): Teams {
  const authentication = authenticationFor(settings);
  const adapter = new TeamsAdapter(authentication, settings.appId);
  return {
    channel: teamsChannel(adapter, settings.apiUrl),
    mount: (server, port, onError) =>
      mountTeams(server, { settings, authentication, adapter, app: teamsApp(port), onError }),
  };
}
