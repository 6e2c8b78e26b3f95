import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Day } from "../../src/domain/day.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";
import { keepPerson } from "../../src/store/parties.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { keepWorker } from "../../src/store/workers.ts";
import type { Progress, Told } from "./racer.ts";

/** A Sunday, so that the first week that can be booked begins on the Monday after it. */
export const RACE_NOW = Date.parse("2026-11-22T12:00:00Z");
const FIELD_KEY = Buffer.alloc(32, "a key for races only").toString("base64");

export interface RaceSize {
  readonly processes: number;
  readonly people: number;
  readonly advisers: number;
  /** How many times of each adviser are fought for: each person tries each of them once. */
  readonly timesEach: number;
}

export interface RaceEnd {
  readonly attempts: number;
  readonly slots: number;
  readonly won: number;
  readonly lost: number;
  /** Those who lost and were offered three times that were free. */
  readonly offeredThree: number;
  /** Offers that were taken already, were the very time just lost, or came to fewer than three. */
  readonly wrongOffers: number;
  /** Times with one live booking, with several, and bookings that overlap another. */
  readonly booked: number;
  readonly bookedTwice: number;
  readonly overlaps: number;
  /** Attempts that were made again because the database stayed busy. */
  readonly busy: number;
  readonly ms: number;
}

/**
 * Lets processes fight for the same times on one database file. At any one time there are more people than advisers,
 * so each time must find one winner, whoever is kept away by an appointment elsewhere.
 * @param onProgress hears of attempts as they are made, so many more at a time
 */
export async function race(
  file: string,
  size: RaceSize,
  onProgress: (attempts: number) => void = () => {},
): Promise<RaceEnd> {
  const store = await openStore({ file, fieldKey: FIELD_KEY, mayCreate: true });
  try {
    const people = await addPeople(store, size.people);
    await addAdvisers(store, size.advisers);
    const racers = Array.from({ length: size.processes }, (_, i) => {
      const mine = people.filter((_person, place) => place % size.processes === i);
      const orders = { file, fieldKey: FIELD_KEY, people: mine, timesEach: size.timesEach };
      return new Racer(orders, onProgress);
    });
    await Promise.all(racers.map((racer) => racer.hears<"ready">()));
    const begun = performance.now();
    const told = await Promise.all(racers.map((racer) => racer.go()));
    const ms = performance.now() - begun;
    const sum = (what: keyof Told) => told.reduce((all, one) => all + one[what], 0);
    return {
      attempts: sum("won") + sum("lost"),
      slots: size.advisers * size.timesEach,
      won: sum("won"),
      lost: sum("lost"),
      offeredThree: sum("offeredThree"),
      wrongOffers: sum("wrongOffers"),
      busy: sum("busy"),
      ...(await countBooked(store)),
      ms,
    };
  } finally {
    await store.close();
  }
}

const PROGRAM = fileURLToPath(new URL("./racer.ts", import.meta.url));

/** A process of the race: it gets ready, waits for the others, and tells how it fared. */
class Racer {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown>;

  constructor(orders: object, onProgress: (attempts: number) => void) {
    this.#child = fork(PROGRAM, { execArgv: [] });
    this.#exit = once(this.#child, "exit");
    this.#child.on("message", (message) => isProgress(message) && onProgress(message.attempted));
    this.#child.send(orders);
  }

  /** @throws Error if the process ends without a word */
  async hears<T>(): Promise<T> {
    const ended = this.#exit.then(() => {
      throw new Error("A process of the race ended without a word");
    });
    for (;;) {
      const [message] = await Promise.race([once(this.#child, "message"), ended]);
      if (!isProgress(message)) return message as T;
    }
  }

  async go(): Promise<Told> {
    this.#child.send("go");
    const told = await this.hears<Told>();
    await this.#exit;
    return told;
  }
}

function isProgress(message: unknown): message is Progress {
  return typeof message === "object" && message !== null && "attempted" in message;
}

async function addPeople(store: Store, count: number): Promise<string[]> {
  const facts = { born: Day.parse("2007-03-14") };
  const profile = { firstName: "Maya", lastName: "Thornley", facts };
  return await store.write(async (db) => {
    const ids: string[] = [];
    for (let i = 0; i < count; i++) {
      const person = { recordRef: `YP-${i}`, workerId: null, profile };
      ids.push((await keepPerson(db, store.vault, person, RACE_NOW)).id);
    }
    return ids;
  });
}

async function addAdvisers(store: Store, count: number): Promise<void> {
  const day = [["09:00", "17:15"]];
  const hours = WeeklyHours.parse({ mon: day, tue: day, wed: day, thu: day, fri: day });
  const profile = { firstName: "Owen", lastName: "Haslam", hours, placeId: "north" };
  await store.write(async (db) => {
    for (let i = 0; i < count; i++) {
      const worker = { recordRef: `CX-${i}`, role: "connexions_adviser", active: true, profile } as const;
      await keepWorker(db, store.vault, worker, RACE_NOW);
    }
  });
}

async function countBooked(store: Store) {
  const rows = await store.read
    .selectFrom("booking")
    .select(["adviser_id", "party_id", "start_at", "end_at"])
    .where("status", "=", "booked")
    .orderBy("start_at")
    .execute();
  const times = Map.groupBy(rows, ({ adviser_id, start_at }) => `${adviser_id}|${start_at}`);
  const bookedTwice = [...times.values()].filter(({ length }) => length > 1).length;
  const overlaps = (["adviser_id", "party_id"] as const)
    .flatMap((who) => [...Map.groupBy(rows, (row) => row[who]).values()])
    .flatMap((theirs) => theirs.slice(1).filter((row, i) => row.start_at < theirs[i]!.end_at)).length;
  return { booked: times.size - bookedTwice, bookedTwice, overlaps };
}
