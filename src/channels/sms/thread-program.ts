import { parentPort, workerData } from "node:worker_threads";
import { type SmsSettings, smsChannel } from "./channel.ts";
import { type Answer, type Ask, plainFailure } from "./thread-messages.ts";

/** The thread behind `threadedSmsChannel`: sends what it is given, and answers for several together. */
const channel = smsChannel(workerData as SmsSettings);
const port = parentPort!;

/** Nobody waits for an answer: to be told of several at once costs the turns less. */
const GATHER_MS = 2;
let answers: Answer[] = [];

port.on("message", (asks: Ask[]) => {
  for (const ask of asks) void send(ask).then(giveBack);
});

async function send({ id, message }: Ask): Promise<Answer> {
  try {
    return { id, sent: await channel.send(message) };
  } catch (error) {
    return { id, failure: plainFailure(error) };
  }
}

function giveBack(answer: Answer): void {
  if (answers.push(answer) > 1) return;
  setTimeout(() => {
    port.postMessage(answers);
    answers = [];
  }, GATHER_MS);
}
