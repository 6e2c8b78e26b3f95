import { once } from "node:events";
import type { AppointmentKind } from "../../src/domain/appointment-kind.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { freeSlots, type Slot, type Supply } from "../../src/domain/slots.ts";
import { book, SlotTaken } from "../../src/store/bookings.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { diaryOf } from "../../src/work/appointments/load-diary.ts";
import { RACE_NOW } from "./race.ts";

interface Orders {
  readonly file: string;
  readonly fieldKey: string;
  readonly people: readonly string[];
  readonly timesEach: number;
}

/** So many attempts more. */
export interface Progress {
  readonly attempted: number;
}

/** How one process fared. */
export interface Told {
  readonly won: number;
  readonly lost: number;
  readonly offeredThree: number;
  readonly wrongOffers: number;
  /** Times that the database stayed busy for as long as one waits for it, and the attempt was made again. */
  readonly busy: number;
}

const KINDS: readonly AppointmentKind[] = [
  { id: "careers", title: "careers talk", minutes: 45, noticeHours: 2, horizonDays: 27, ways: ["in-person"] },
];
const OPEN: [string, string][] = [["09:00", "17:15"]];
const PLACES = new Map<string, WeeklyHours>([
  ["north", { mon: OPEN, tue: OPEN, wed: OPEN, thu: OPEN, fri: OPEN }],
]);
/** Attempts between two words of how far it has come. */
const SAYS_EVERY = 250;
/** As many as a busy service has waiting for one commit. */
const AT_ONCE = 16;

async function supplyNow(store: Store): Promise<Supply> {
  const diary = await diaryOf(store.read, store.vault, RACE_NOW);
  return { ...diary, places: PLACES, kinds: KINDS, holidays: new Set() };
}

/** The first times of each adviser, as they are before anybody has booked. */
function wanted(supply: Supply, timesEach: number): Slot[] {
  const all = [...freeSlots({ ...supply, busy: [] }, { person: "", now: RACE_NOW })];
  return [...Map.groupBy(all, ({ adviserId }) => adviserId).values()]
    .flatMap((theirs) => theirs.slice(0, timesEach))
    .sort((a, b) => a.start - b.start);
}

async function tries(store: Store, person: string, slot: Slot): Promise<"won" | "lost" | "busy"> {
  try {
    await store.write((db) => book(db, person, slot, slot.kind, RACE_NOW));
    return "won";
  } catch (error) {
    if (error instanceof SlotTaken) return "lost";
    if (isBusy(error)) return "busy";
    throw error;
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";

/** The next three for somebody who came too late, and whether each of them is one that they could have. */
async function nextThree(store: Store, person: string, lost: Slot): Promise<boolean> {
  const supply = await supplyNow(store);
  const offered: Slot[] = [];
  for (const slot of freeSlots(supply, { person, now: RACE_NOW, from: lost.start })) {
    if (slot.start === offered.at(-1)?.start) continue;
    offered.push(slot);
    if (offered.length === 3) break;
  }
  const isGood = (slot: Slot) =>
    !(slot.adviserId === lost.adviserId && slot.start === lost.start) &&
    !supply.busy.some(
      ({ who, start, end }) =>
        (who === slot.adviserId || who === person) && start < slot.end && slot.start < end,
    );
  return offered.length === 3 && offered.every(isGood);
}

async function run(store: Store, { people, timesEach }: Orders): Promise<Told> {
  const slots = wanted(await supplyNow(store), timesEach);
  const told = { won: 0, lost: 0, offeredThree: 0, wrongOffers: 0, busy: 0 };
  const attempt = async (person: string, slot: Slot): Promise<number> => {
    const came = await tries(store, person, slot);
    told[came]++;
    if (came === "busy") return await attempt(person, slot);
    if (came === "won") return told.won;
    return (await nextThree(store, person, slot)) ? told.offeredThree++ : told.wrongOffers++;
  };
  let said = 0;
  const sayHowFar = () => {
    const attempted = told.won + told.lost - said;
    if (attempted < SAYS_EVERY) return;
    said += attempted;
    process.send!({ attempted } satisfies Progress);
  };
  const waiting = slots.flatMap((slot) => people.map((person) => ({ person, slot })));
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await attempt(next.person, next.slot);
        sayHowFar();
      }
    }),
  );
  return told;
}

const [orders] = (await once(process, "message")) as [Orders];
const store = await openStore({ file: orders.file, fieldKey: orders.fieldKey, mayCreate: false });
process.send!("ready");
await once(process, "message");
const told = await run(store, orders);
await store.close();
process.send!(told, () => process.disconnect());
