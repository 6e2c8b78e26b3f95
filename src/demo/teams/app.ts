import { randomBytes } from "node:crypto";
import type { DemoWorker } from "../workers.ts";

/** Where the pretend Microsoft stands on the demo's own server. */
export const MICROSOFT_PATH = "/demo/microsoft";

/** The app as it is registered in the pretend directory: what the service is to be set up with, and where chats are. */
export interface TeamsApp {
  readonly appId: string;
  readonly tenantId: string;
  readonly secret: string;
  /** The service's TEAMS_API_URL. */
  readonly apiUrl: string;
  readonly serviceUrl: string;
}

/** @param publicUrl where the service and this Microsoft find one another */
export function registeredApp(publicUrl: string): TeamsApp {
  const apiUrl = `${publicUrl}${MICROSOFT_PATH}`;
  return {
    appId: "0b1c7a52-3d64-4f0e-9a2b-6c5d4e3f2a10",
    tenantId: "5e2f9d18-7c40-4b6a-8f13-2a9b0c1d3e54",
    secret: randomBytes(16).toString("hex"),
    apiUrl,
    serviceUrl: `${apiUrl}/teams/`,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Something that happens in a worker's own chat with the app, as Teams tells it. */
export function activityOf(
  { appId, tenantId, serviceUrl }: TeamsApp,
  worker: DemoWorker,
  more: Fields,
): Fields {
  const { teamsId, firstName } = worker;
  return {
    id: crypto.randomUUID(),
    channelId: "msteams",
    serviceUrl,
    from: { id: `29:${teamsId}`, name: firstName, aadObjectId: teamsId },
    recipient: { id: `28:${appId}`, name: "In Touch" },
    conversation: { id: chatOf(worker), conversationType: "personal", tenantId },
    channelData: { tenant: { id: tenantId } },
    ...more,
  };
}

export const chatOf = ({ ref }: Pick<DemoWorker, "ref">): string => `a:${ref}`;
