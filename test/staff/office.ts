import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import restify from "restify";
import { MovableClock } from "../../src/clock.ts";
import { parts as contentParts } from "../../src/content/load.ts";
import { Day } from "../../src/domain/day.ts";
import type { Said } from "../../src/domain/said.ts";
import type { Role } from "../../src/domain/worker.ts";
import type { IdentityProvider } from "../../src/staff/oidc/provider.ts";
import { mountStaff } from "../../src/staff/routes.ts";
import { openBody } from "../../src/store/outbox.ts";
import { addAddress, keepPerson } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { keepWorker } from "../../src/store/workers.ts";
import type { Parts } from "../../src/work/parts.ts";

/** A Monday at 10 in London. */
export const MONDAY_10AM = Date.parse("2026-11-23T10:00:00Z");

const contentFolder = fileURLToPath(new URL("../../content", import.meta.url));

export interface Office {
  readonly origin: string;
  readonly store: Store;
  readonly parts: Parts;
  readonly clock: MovableClock;
  /** Lanes that were announced, oldest first. */
  readonly lanes: string[];
  readonly close: () => Promise<void>;
  /** Resolves with the next lanes that are announced. */
  readonly nextLanes: () => Promise<readonly string[]>;
}

/** A real server with the staff pages on a real, empty database. The words of messages are stand-ins. */
export async function openOffice(
  options: { secureCookies?: boolean; identity?: IdentityProvider } = {},
): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "staff-"));
  const store = await openStore({
    file: join(folder, "test.db"),
    fieldKey: randomBytes(32).toString("base64"),
    mayCreate: true,
  });
  const clock = new MovableClock(MONDAY_10AM, { frozen: true });
  const server = restify.createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const parts = partsFor(store, clock, origin);
  const lanes: string[] = [];
  let heard = Promise.withResolvers<readonly string[]>();
  const onQueued = (queued: readonly string[]) => {
    lanes.push(...queued);
    heard.resolve(queued);
    heard = Promise.withResolvers();
  };
  mountStaff(server, {
    parts,
    onQueued,
    secret: randomBytes(32),
    secureCookies: options.secureCookies ?? false,
    identity: options.identity,
  });
  const close = async () => {
    server.server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { origin, store, parts, clock, lanes, close, nextLanes: () => heard.promise };
}

function partsFor(store: Store, clock: MovableClock, publicUrl: string): Parts {
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const { service, places, opportunities, templates } = contentParts;
  const content = {
    service: service(contentFolder),
    places: places(contentFolder),
    opportunities: opportunities(contentFolder),
    templates: templates(contentFolder),
    wording,
  };
  return { store, clock, content, log: silent, publicUrl, paTextWords: "none" } as unknown as Parts;
}

const wording = {
  has: () => true,
  keys: () => [],
  render: ({ key, args }: Said) =>
    key === "worker.says"
      ? `${args?.["who"]} says: ${args?.["words"]}`
      : `${key} ${JSON.stringify(args ?? {})}`,
};

const weekdays = { mon: [["09:00", "17:00"]] as [string, string][] };

export interface Hired {
  readonly id: string;
  readonly mobile: string;
}

/** Adds a worker whose mobile ends in a number of their own. */
export async function hire(
  { store, clock }: Office,
  firstName: string,
  role: Role,
  lastDigits: number,
): Promise<Hired> {
  const mobile = `+447700900${lastDigits}`;
  const profile = {
    firstName,
    lastName: "Example",
    mobile,
    email: `${firstName.toLowerCase()}@council.example`,
    hours: weekdays,
  };
  const worker = { recordRef: `W-${firstName}`, role, active: true, profile };
  return { id: await store.write((db) => keepWorker(db, store.vault, worker, clock.now())), mobile };
}

export async function dismiss({ store }: Office, { id }: Hired): Promise<void> {
  await store.write((db) => db.updateTable("worker").set({ active: 0 }).where("id", "=", id).execute());
}

export interface Kept {
  readonly party: Row<"party">;
  readonly phone: string;
  readonly lookup: string;
}

/** Adds a young person with a proved number. */
export async function keep(
  { store, clock }: Office,
  firstName: string,
  worker: Hired,
  lastDigits: string,
  provedAt = clock.now(),
): Promise<Kept> {
  const phone = `+447700900${lastDigits}`;
  const facts = { born: Day.parse("2007-03-01") } as never;
  const person = {
    recordRef: `P-${lastDigits}`,
    workerId: worker.id,
    profile: { firstName, lastName: "Sample", facts },
  };
  return await store.write(async (db) => {
    const { id } = await keepPerson(db, store.vault, person, clock.now());
    const party = await db.selectFrom("party").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const lookup = await addAddress(db, store.vault, party, "sms", phone, clock.now(), provedAt);
    return { party, phone, lookup };
  });
}

/** The texts in the outbox for somebody, oldest first. */
export async function textsTo(
  { store }: Office,
  owner: { party?: Row<"party">; worker?: Hired },
): Promise<string[]> {
  const rows = await store.read.selectFrom("outbox").selectAll().orderBy("seq").execute();
  const mine = rows.filter((row) =>
    owner.party ? row.party_id === owner.party.id : row.worker_id === owner.worker?.id,
  );
  return await Promise.all(
    mine.map(async (row) => {
      const key =
        owner.party?.data_key ??
        (
          await store.read
            .selectFrom("worker")
            .selectAll()
            .where("id", "=", owner.worker!.id)
            .executeTakeFirstOrThrow()
        ).data_key;
      return openBody(store.vault.boxOf((owner.party?.id ?? owner.worker?.id)!, key), row).text;
    }),
  );
}
