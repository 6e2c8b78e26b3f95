import { Gauge, type Registry } from "prom-client";
import type { Clock } from "../clock.ts";
import { oldestStuckAlert, standingFailures } from "../store/alert-failures.ts";
import { countUntaken } from "../store/concerns.ts";
import { openPhoneTasks } from "../store/phone-tasks.ts";
import type { Db } from "../store/store.ts";

interface Watched {
  readonly read: Db;
  readonly clock: Clock;
  /** Messages with danger in them that the database has not taken. */
  readonly unwritten: () => number;
}

/** What an alarm of the council's own should be set on: any of these above nought for long is somebody in danger unseen. */
export function watchAlerts(registry: Registry, { read, clock, unwritten }: Watched): void {
  gauge(
    registry,
    "intouch_alerts_undelivered",
    "Alerts that reached nobody they were for",
    async () => (await standingFailures(read)).length,
  );
  gauge(
    registry,
    "intouch_alerts_oldest_unsent_seconds",
    "Age of the oldest alert that has not left",
    async () => secondsSince(await oldestStuckAlert(read, clock.now()), clock),
  );
  gauge(registry, "intouch_concerns_untaken", "Concerns that nobody has taken", async () =>
    (await countUntaken(read)).reduce((sum, { waiting }) => sum + waiting, 0),
  );
  gauge(registry, "intouch_concerns_oldest_untaken_seconds", "Age of the oldest of them", async () => {
    const since = (await countUntaken(read)).map((count) => count.since);
    return secondsSince(since.length === 0 ? null : Math.min(...since), clock);
  });
  gauge(
    registry,
    "intouch_phone_tasks",
    "Calls that must be made now",
    async () => (await openPhoneTasks(read)).length,
  );
  gauge(
    registry,
    "intouch_danger_unwritten",
    "Messages with danger in them not yet in the database",
    async () => unwritten(),
  );
}

function gauge(registry: Registry, name: string, help: string, count: () => Promise<number>): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.set(await count());
    },
  });
}

const secondsSince = (at: number | null, clock: Clock): number =>
  at === null ? 0 : Math.max(0, (clock.now() - at) / 1000);
