import { Worker } from "node:worker_threads";
import type { Channel, Outgoing, Sent } from "../channel.ts";
import { ChannelFailure } from "../failure.ts";
import { type SmsSettings, smsChannel } from "./channel.ts";
import { type Answer, type Ask, failureFrom } from "./thread-messages.ts";

const PROGRAM = new URL("./thread-program.ts", import.meta.url);

type Waiting = { readonly resolve: (sent: Sent) => void; readonly reject: (failure: Error) => void };

/**
 * `smsChannel`, sending in a thread of its own: the time that it takes to talk to Twilio is not taken from the turns.
 * Failures are the same. If the thread ends, what it had may have gone (`channel/unsure`); the next text starts another.
 */
export function threadedSmsChannel(settings: SmsSettings, program: URL = PROGRAM): Channel {
  const channel = smsChannel(settings);
  const thread = new SendingThread(settings, program);
  return { ...channel, send: (message) => thread.send(message) };
}

class SendingThread {
  readonly #settings: SmsSettings;
  readonly #program: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asks: Ask[] = [];
  #count = 0;

  constructor(settings: SmsSettings, program: URL) {
    this.#settings = settings;
    this.#program = program;
    this.#start();
  }

  /** What is sent in the same moment travels to the thread together. */
  send(message: Outgoing): Promise<Sent> {
    const { promise, resolve, reject } = Promise.withResolvers<Sent>();
    const id = ++this.#count;
    this.#waiting.set(id, { resolve, reject });
    if (this.#asks.push({ id, message }) === 1) process.nextTick(() => this.#post());
    return promise;
  }

  #post(): void {
    if (this.#asks.length === 0) return;
    const worker = this.#worker ?? this.#start();
    worker.ref();
    worker.postMessage(this.#asks);
    this.#asks = [];
  }

  /** It keeps the process alive only while it has something to send. */
  #start(): Worker {
    const worker = new Worker(this.#program, { workerData: this.#settings });
    worker.on("message", (answers: Answer[]) => this.#take(worker, answers));
    worker.once("error", (cause) => this.#ended(worker, cause));
    worker.once("exit", () => this.#ended(worker));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #take(worker: Worker, answers: readonly Answer[]): void {
    for (const answer of answers) {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ("sent" in answer) waiting?.resolve(answer.sent);
      else waiting?.reject(failureFrom(answer.failure));
    }
    if (this.#waiting.size === 0) worker.unref();
  }

  #ended(worker: Worker, cause?: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#asks = [];
    for (const { reject } of lost) reject(endedWith(cause));
  }
}

function endedWith(cause: unknown): ChannelFailure {
  const why = "The thread that talks to Twilio ended: look for the text before sending it again";
  return new ChannelFailure("channel/unsure", why, { action: "look-first", cause });
}
