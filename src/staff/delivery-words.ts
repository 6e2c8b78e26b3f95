import { TAKEN_BACK } from "../store/outbox-parts.ts";
import type { Row } from "../store/schema.ts";

/** How a message of ours went, for staff. `trouble` says that the person has not got it. */
export interface Delivery {
  readonly text: string;
  readonly trouble: boolean;
}

/** Twilio's error numbers and our own codes, as what they mean for whoever wants to reach the person. */
const WHY: Readonly<Record<string, string>> = {
  "opted out": "they have stopped texts",
  "channel/opted-out": "they have stopped texts",
  "21610": "they have stopped texts",
  "not their number": "this is not their number",
  "21211": "there is no such number",
  "21614": "this number cannot get texts",
  "30003": "their phone is off or out of reach",
  "30004": "the network blocked it",
  "30005": "the number may be dead or somebody else's",
  "30006": "this number cannot get texts",
  "30007": "the network filtered it",
};

const waiting = (text: string): Delivery => ({ text, trouble: false });
const lost = (text: string): Delivery => ({ text, trouble: true });

function undelivered(error: string | null): Delivery {
  const known =
    error !== null && Object.hasOwn(WHY, error) ? WHY[error]! : "the network gave no reason that helps";
  return lost(`not delivered: ${known}`);
}

/** The state of a row that leaves, by what we did and what the network reported. */
export function deliveryWords(row: Pick<Row<"outbox">, "state" | "provider_state" | "error">): Delivery {
  switch (row.state) {
    case "queued":
      return waiting("waiting to be sent");
    case "sending":
      return waiting("being sent");
    case "unsure":
      return waiting("may have been sent, we are checking");
    case "held":
      return row.error === TAKEN_BACK ? waiting("taken back, not sent") : undelivered(row.error);
    case "failed":
      return undelivered(row.error);
    case "expired":
      return lost("not sent: it was too late");
    case "sent":
      return reported(row);
  }
}

function reported({ provider_state, error }: Pick<Row<"outbox">, "provider_state" | "error">): Delivery {
  if (provider_state === "delivered") return waiting("delivered");
  return provider_state === "undelivered" || provider_state === "failed"
    ? undelivered(error)
    : waiting("sent");
}
