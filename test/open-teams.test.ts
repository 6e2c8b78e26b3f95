import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { makeLog } from "../src/log.ts";
import { mountTeams, openTeams } from "../src/open-teams.ts";
import { makeServer } from "../src/ops/server.ts";

it("without an app there is no way in from Teams (F-070)", async () => {
  const server = makeServer(makeLog("silent"));
  const parts = { store: {}, clock: {}, content: {} };
  mountTeams(server, await openTeams(undefined), { parts, onError: () => {} } as never);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: "POST", body: "{}" });
  expect(answer.status).toBe(404);
  server.server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
});
