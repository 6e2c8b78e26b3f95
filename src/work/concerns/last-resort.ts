import type { Arrival } from "../../store/inbox.ts";
import { newId } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import type { Channels } from "../sending/courier.ts";
import { type Unwritten, UnwrittenFiles } from "../unwritten.ts";

const SLOW_AFTER_MS = 5_000;
const TRY_EVERY_MS = 3_000;
const RING_EVERY_MS = 60_000;

export interface LastResortSettings {
  /** Where messages wait that the database has not taken. */
  readonly folder: string;
  readonly channels: Channels;
  readonly dutyPhone?: string | undefined;
  readonly dutyEmail?: string | undefined;
  /** How long the database may take before duty is told. */
  readonly slowAfterMs?: number;
}

type Take = (arrival: Arrival) => Promise<{ fresh: boolean }>;

/**
 * Stands between what arrives and the database. A message with danger in it that the database refuses is kept in a
 * file, duty is told at once without the database, and it is tried again until it is taken. A database that is slow
 * to take one tells duty too. Everything else fails as it did.
 */
export class LastResort {
  readonly #parts: Parts;
  readonly #take: Take;
  readonly #settings: LastResortSettings;
  readonly #files: UnwrittenFiles;
  readonly #waiting = new Map<string, Unwritten>();
  #ticker: NodeJS.Timeout | undefined;
  #trying: Promise<void> | undefined;
  #rangAt = Number.NEGATIVE_INFINITY;

  constructor(parts: Parts, take: Take, settings: LastResortSettings) {
    this.#parts = parts;
    this.#take = take;
    this.#settings = settings;
    this.#files = new UnwrittenFiles(settings.folder, parts.store.vault);
  }

  /** How many messages with danger in them wait to be written. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Picks up what an earlier run has left, and goes on trying. */
  async start(): Promise<void> {
    for (const one of this.#files.left()) this.#waiting.set(one.id, one);
    this.#ticker = setInterval(() => void this.tryAgain(), TRY_EVERY_MS).unref();
    await this.tryAgain();
  }

  async stop(): Promise<void> {
    clearInterval(this.#ticker);
    await this.#trying;
  }

  async receive(arrival: Arrival): Promise<{ fresh: boolean }> {
    const slow = setTimeout(() => this.#slow(arrival), this.#settings.slowAfterMs ?? SLOW_AFTER_MS);
    try {
      return await this.#take(arrival);
    } catch (error) {
      if (!this.#isDanger(arrival)) throw error;
      this.#parts.log.error("danger-not-written", { error });
      await this.#ring();
      const kept = this.#files.keep(arrival);
      this.#waiting.set(kept.id, kept);
      return { fresh: true };
    } finally {
      clearTimeout(slow);
    }
  }

  /** Tries everything that waits once more. */
  tryAgain(): Promise<void> {
    this.#trying ??= this.#tryAll().finally(() => {
      this.#trying = undefined;
    });
    return this.#trying;
  }

  async #tryAll(): Promise<void> {
    for (const one of [...this.#waiting.values()]) {
      try {
        await this.#take(one.arrival);
        this.#waiting.delete(one.id);
        this.#files.drop(one);
        this.#parts.log.warn("danger-written-late", { id: one.id });
      } catch (error) {
        this.#parts.log.error("danger-still-not-written", { id: one.id, error });
        await this.#ring();
        return;
      }
    }
  }

  #slow(arrival: Arrival): void {
    if (!this.#isDanger(arrival)) return;
    this.#parts.log.error("danger-written-slowly", {});
    void this.#ring();
  }

  /** What cannot be screened counts as danger. */
  #isDanger({ body }: Arrival): boolean {
    try {
      return this.#parts.understander.screen(body.text).level !== "none";
    } catch {
      return true;
    }
  }

  /** Tells duty by every way there is, straight through the channel; once a minute is enough. */
  async #ring(): Promise<void> {
    const now = this.#parts.clock.now();
    if (now - this.#rangAt < RING_EVERY_MS) return;
    this.#rangAt = now;
    const { dutyPhone, dutyEmail } = this.#settings;
    await Promise.all([
      dutyPhone && this.#send("sms", dutyPhone),
      dutyEmail && this.#send("email", dutyEmail),
    ]);
  }

  async #send(way: "sms" | "email", to: string): Promise<void> {
    const channel = this.#settings.channels[way];
    if (!channel) return this.#parts.log.error("duty-not-rung", { channel: way });
    const { wording } = this.#parts.content;
    const args = { level: "EMERGENCY", url: `${this.#parts.publicUrl}/staff` };
    const [text, subject] = ["alarm.not-written", "alarm.not-written-subject"].map((key) =>
      wording.render({ key, args }),
    );
    const about = { outboxId: newId(), createdAt: this.#parts.clock.now(), subject: subject! };
    try {
      await channel.send({ ...about, to, text: text! });
    } catch (error) {
      this.#parts.log.error("duty-not-rung", { channel: way, error });
    }
  }
}
