import type restify from "restify";
import { dialogs } from "../dialogs/index.ts";
import { type MovableClock, systemClock } from "./clock.ts";
import type { Settings } from "./config.ts";
import { type Content, loadContent } from "./content/load.ts";
import { unconfirmed } from "./content/unconfirmed.ts";
import { loadUnderstanding } from "./conversation/understanding/index.ts";
import type { Mailbox } from "./demo/mailbox.ts";
import type { PhoneNetwork } from "./demo/network.ts";
import type { PretendTeams } from "./demo/teams.ts";
import { bankHolidaysAround } from "./domain/holidays-around.ts";
import { ServiceError } from "./errors.ts";
import type { Log } from "./log.ts";
import { keepVersions } from "./store/entitlement-news.ts";
import { openStore, type Store } from "./store/store.ts";
import { keepDutyDesk } from "./work/handoffs/duty-desk.ts";
import type { Parts } from "./work/parts.ts";

/** What the demo plays in place of what is not set up. */
export interface Playing {
  readonly clock: MovableClock;
  readonly network: PhoneNetwork | undefined;
  readonly mailbox: Mailbox | undefined;
  readonly teams: PretendTeams | undefined;
  /** @returns `begin`, for when the server listens */
  mount(server: restify.Server): { begin(): Promise<void>; close(): void };
}

/** Reads the content, opens the database, and brings in the demo wherever this is not production. */
export async function openParts(
  settings: Settings,
  log: Log,
): Promise<{ parts: Parts; playing: Playing | undefined }> {
  const content = loadContent(settings.contentFolder);
  if (settings.production) mustBeConfirmed(content);
  const understander = loadUnderstanding(`${settings.contentFolder}/understanding`);
  const store = await openStore({
    file: settings.databaseFile,
    fieldKey: settings.fieldKey,
    mayCreate: !settings.production,
  });
  const playing = settings.production ? undefined : await play(settings, store, log);
  const clock = playing?.clock ?? systemClock;
  const { publicUrl, outOfHours, paTextWords } = settings;
  const parts: Parts = {
    store,
    clock,
    content,
    understander,
    book: dialogs,
    log,
    publicUrl,
    outOfHours,
    paTextWords,
  };
  await keepDutyDesk(parts, settings);
  await store.write((db) => keepVersions(db, content.entitlements, clock.now()));
  bankHolidaysAround(clock.now());
  return { parts, playing };
}

function mustBeConfirmed(content: Content): void {
  const open = unconfirmed(content);
  if (open.length === 0) return;
  const lines = open.map((line) => `  ${line}`).join("\n");
  throw new ServiceError(
    "config/invalid",
    `These must be confirmed by a person before real people rely on them:\n${lines}`,
  );
}

async function play(settings: Settings, store: Store, log: Log): Promise<Playing> {
  const demo = await import("./demo/index.ts");
  const { serviceNumber, port } = settings;
  const clock = await demo.demoClock(store, settings.clockStart);
  const pretendTeams = playsTeams(settings);
  await demo.seedDemo(store, clock.now(), { pretendTeams });
  const publicUrl = `http://127.0.0.1:${port}`;
  const report = (error: unknown) => log.warn("demo-network", { error });
  const network = settings.twilio
    ? undefined
    : demo.phoneNetwork({ publicUrl, serviceNumber, clock, report });
  const mailbox = settings.smtpUrl ? undefined : demo.mailbox({ clock });
  const teams = pretendTeams ? demo.pretendTeams({ publicUrl, clock, report }) : undefined;
  const keepClock = (at: number) => demo.keepClock(store, at);
  return {
    clock,
    network,
    mailbox,
    teams,
    mount: (server) => demo.mountDemo(server, { clock, network, mailbox, teams, serviceNumber, keepClock }),
  };
}

/**
 * Teams is played beside the pretend phones only: with texts that really leave, staff are told by text, where whoever
 * tries it out can see it. A port that is not known yet cannot be called.
 */
function playsTeams({ teams, twilio, port }: Settings): boolean {
  return !teams && !twilio && port !== 0;
}
