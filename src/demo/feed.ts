import type { ServerResponse } from "node:http";
import type { MovableClock } from "../clock.ts";
import { dayOf } from "../domain/day.ts";
import type { Mail, Mailbox } from "./mailbox.ts";
import { type ClockShown, nextWorkingMorning, shown } from "./move.ts";
import { type NetworkText, phoneOf } from "./network/text.ts";
import type { PhoneNetwork } from "./network.ts";
import type { DemoPerson } from "./people.ts";
import { situationOf } from "./situation.ts";
import type { TeamsMessage } from "./teams/message.ts";
import type { PretendTeams } from "./teams.ts";
import type { DemoWorker } from "./workers.ts";

/** The clock, and where "next working day" leads, both as ISO instants in UTC. */
export type FeedClock = ClockShown & { readonly nextWorkingMorning: string };

/** A text with the phone on which it is seen. */
export type FeedText = NetworkText & { readonly phone: string };

export interface FeedPerson {
  readonly phone: string;
  readonly firstName: string;
  /** "19, at college" */
  readonly situation: string;
  /** The ref of their PA. */
  readonly worker: string;
}

export type FeedWorker = Pick<DemoWorker, "ref" | "role" | "firstName" | "lastName" | "mobile" | "email"> & {
  /** Whether they are in Teams at all, and whether the app is there with them. */
  readonly teams: boolean;
  readonly hasApp: boolean;
};

/** Everything the page shows. It comes first on every connection; after it, one event for each change. */
export interface Snapshot {
  readonly clock: FeedClock;
  readonly serviceNumber: string;
  /** False when texts, mails or cards go where it was set up. */
  readonly pretendPhones: boolean;
  readonly pretendMail: boolean;
  readonly pretendTeams: boolean;
  readonly people: readonly FeedPerson[];
  readonly workers: readonly FeedWorker[];
  readonly texts: readonly FeedText[];
  readonly mails: readonly Mail[];
  readonly cards: readonly TeamsMessage[];
}

export interface FeedParts {
  readonly clock: MovableClock;
  readonly network: PhoneNetwork | undefined;
  readonly mailbox: Mailbox | undefined;
  readonly teams?: PretendTeams | undefined;
  readonly people: readonly DemoPerson[];
  readonly workers: readonly DemoWorker[];
  readonly serviceNumber: string;
}

const BEAT_MS = 20_000;

/** A reader that far behind is let go; it comes back by itself and starts afresh. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024;

/** Server-sent events: `snapshot`, then `text`, `mail`, `card`, `app` and `clock` as they happen. */
export class Feed {
  readonly #parts: FeedParts;
  readonly #readers = new Set<ServerResponse>();
  readonly #beat = setInterval(() => this.#write(":\n\n"), BEAT_MS).unref();

  constructor(parts: FeedParts) {
    this.#parts = parts;
    parts.network?.onChanged((text) => this.#tell("text", feedText(text)));
    parts.mailbox?.onMail((mail) => this.#tell("mail", mail));
    parts.teams?.onChanged((message) => this.#tell("card", message));
    parts.teams?.onApp((worker, hasApp) => this.#tell("app", { worker, hasApp }));
    parts.clock.onMoved(() => this.#tell("clock", feedClock(parts.clock)));
  }

  /** Keeps the answer open until the reader goes or the feed closes. */
  serve(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(eventOf("snapshot", snapshotOf(this.#parts)));
    this.#readers.add(response);
    response.once("close", () => this.#readers.delete(response));
  }

  close(): void {
    clearInterval(this.#beat);
    for (const reader of this.#readers) reader.end();
  }

  #tell(name: string, data: object): void {
    this.#write(eventOf(name, data));
  }

  #write(event: string): void {
    for (const reader of this.#readers) {
      if (reader.writableLength > MOST_WAITING_BYTES) reader.destroy();
      else reader.write(event);
    }
  }
}

function eventOf(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

function snapshotOf(parts: FeedParts): Snapshot {
  const { clock, network, mailbox, teams, people, workers, serviceNumber } = parts;
  return {
    clock: feedClock(clock),
    serviceNumber,
    pretendPhones: network !== undefined,
    pretendMail: mailbox !== undefined,
    pretendTeams: teams !== undefined,
    people: people.map((person) => feedPerson(person, clock)),
    workers: workers.map((worker) => feedWorker(worker, teams)),
    texts: (network?.all() ?? []).map(feedText),
    mails: mailbox?.mails() ?? [],
    cards: teams?.all() ?? [],
  };
}

function feedWorker(worker: DemoWorker, teams: PretendTeams | undefined): FeedWorker {
  const { ref, role, firstName, lastName, mobile, email, teamsId } = worker;
  const inTeams = teams !== undefined && teamsId !== undefined;
  const hasApp = teams?.has(ref) ?? false;
  return { ref, role, firstName, lastName, mobile, email, teams: inTeams, hasApp };
}

function feedClock(clock: MovableClock): FeedClock {
  return {
    ...shown(clock),
    nextWorkingMorning: new Date(nextWorkingMorning(clock.now())).toISOString(),
  };
}

function feedPerson(person: DemoPerson, clock: MovableClock): FeedPerson {
  const { phone, worker, profile } = person;
  return { phone, worker, firstName: profile.firstName, situation: situationOf(person, dayOf(clock.now())) };
}

function feedText(text: NetworkText): FeedText {
  return { ...text, phone: phoneOf(text) };
}
