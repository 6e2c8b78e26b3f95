import type { Request, Response, Server } from "restify";
import { dayOf } from "../domain/day.ts";
import { Feed, type FeedParts } from "./feed.ts";
import { mountFiles } from "./files.ts";
import { demoPeople } from "./people.ts";
import { type ClockRoutes, mountClock, mountPhones } from "./routes.ts";
import { mountTeamsPane } from "./teams/routes.ts";
import { demoWorkers } from "./workers.ts";

export { demoClock, keepClock } from "./demo-clock.ts";
export { mailbox } from "./mailbox.ts";
export { phoneNetwork } from "./network.ts";
export { seedDemo } from "./seed.ts";
export { pretendTeams } from "./teams.ts";

/** Without a network, a mailbox or Teams the page says that texts, mails or cards go where they were set up to go. */
export type DemoDeps = Omit<FeedParts, "people" | "workers"> &
  Partial<Pick<FeedParts, "people" | "workers">> &
  ClockRoutes;

/**
 * Mounts the demo: the page at `/` with the phones, the website and the PA side by side, its clock, the pretend
 * phone network and the pretend Microsoft. Never in production.
 * @returns `begin`, for when the server listens, and `close`, which ends the open event streams and drops the reports
 * that are still to come
 */
export function mountDemo(server: Server, deps: DemoDeps): { begin(): Promise<void>; close(): void } {
  const { clock, network, teams, people = demoPeople(dayOf(clock.now())), workers = demoWorkers } = deps;
  const feed = new Feed({ ...deps, people, workers });
  server.get("/demo/events", async (_request: Request, response: Response) => feed.serve(response));
  mountClock(server, deps);
  mountPhones(server, network);
  mountTeamsPane(server, teams);
  network?.mount(server);
  teams?.mount(server);
  mountFiles(server);
  return {
    begin: async () => await teams?.begin(),
    close() {
      feed.close();
      network?.close();
      teams?.close();
    },
  };
}
