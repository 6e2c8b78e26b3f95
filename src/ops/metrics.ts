import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Clock } from "../clock.ts";
import { countWaiting } from "../store/inbox.ts";
import { countUnsent } from "../store/outbox.ts";
import type { Store } from "../store/store.ts";
import { countAware } from "../store/told-entitlements.ts";
import { watchAlerts } from "./alert-metrics.ts";

/** Counts and times for Prometheus. Labels are channels, routes and states: never anybody. */
export function makeMetrics({ read }: Store, clock: Clock, unwritten: () => number = () => 0) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({
    name: "intouch_inbox_waiting",
    help: "Messages taken in and not yet answered",
    registers,
    async collect() {
      this.set(await countWaiting(read));
    },
  });
  const oldest = new Gauge({
    name: "intouch_outbox_oldest_seconds",
    help: "Age of the oldest message that has not left",
    registers,
  });
  new Gauge({
    name: "intouch_outbox_waiting",
    help: "Messages that have not left",
    registers,
    async collect() {
      const unsent = await countUnsent(read);
      this.set(unsent.waiting);
      oldest.set(unsent.oldest === null ? 0 : Math.max(0, (clock.now() - unsent.oldest) / 1000));
    },
  });
  watchAlerts(registry, { read, clock, unwritten });
  new Gauge({
    name: "intouch_people",
    help: "People on record",
    registers,
    async collect() {
      this.set((await countAware(read)).people);
    },
  });
  new Gauge({
    name: "intouch_people_told_entitlement",
    help: "People on record who were told of at least one entitlement",
    registers,
    async collect() {
      this.set((await countAware(read)).told);
    },
  });
  return {
    registry,
    received: new Counter({
      name: "intouch_messages_received_total",
      help: "Messages taken in",
      labelNames: ["channel", "fresh"] as const,
      registers,
    }),
    refused: new Counter({
      name: "intouch_requests_refused_total",
      help: "Requests turned away",
      labelNames: ["route", "code"] as const,
      registers,
    }),
    accepting: new Histogram({
      name: "intouch_accept_seconds",
      help: "From a verified message to its commit",
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 1, 5],
      registers,
    }),
  };
}
export type Metrics = ReturnType<typeof makeMetrics>;
