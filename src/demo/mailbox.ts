import type { Channel } from "../channels/channel.ts";
import type { Clock, EpochMs } from "../clock.ts";

/** A mail that nobody really got. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** When it came in. */
  readonly at: EpochMs;
}

/** The way out by e-mail, which ends in memory. */
export interface Mailbox extends Channel {
  /** The last 200, oldest first. */
  mails(): readonly Mail[];
  onMail(listener: (mail: Mail) => void): void;
}

const KEPT = 200;

/** A mailbox for everybody. A mail sent again, as after a crash, lies there once. */
export function mailbox({ clock }: { clock: Clock }): Mailbox {
  const kept = new Map<string, Mail>();
  const listeners = new Set<(mail: Mail) => void>();
  return {
    name: "email",
    async send({ outboxId: id, to, subject = "", text }) {
      const mail = { id, to, subject, text, at: kept.get(id)?.at ?? clock.now() };
      const fresh = !kept.has(id);
      kept.set(id, mail);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
      if (fresh) for (const listener of listeners) listener(mail);
      return { providerId: `<${id}@mailbox.example>` };
    },
    mails: () => [...kept.values()],
    onMail: (listener) => void listeners.add(listener),
  };
}
