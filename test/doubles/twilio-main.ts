import { createInterface } from "node:readline";
import { type Fault, startFakeTwilio } from "./twilio.ts";

/**
 * A pretend Twilio as a process of its own. Settings: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, PORT, AUTO_CALLBACKS=1.
 * Prints `{"url"}` once it listens, then answers each JSON line on stdin with one on stdout; ends when stdin does.
 */
type Command =
  | { readonly do: "messages" }
  | { readonly do: "count" }
  | { readonly do: "fail"; readonly count: number; readonly fault: Fault }
  | { readonly do: "point"; readonly baseUrl: string; readonly publicUrl?: string };

const fake = await startFakeTwilio({
  accountSid: process.env["TWILIO_ACCOUNT_SID"] ?? `AC${"0".repeat(32)}`,
  authToken: process.env["TWILIO_AUTH_TOKEN"] ?? "token",
  autoCallbacks: process.env["AUTO_CALLBACKS"] === "1",
  port: Number(process.env["PORT"] ?? 0),
});
say({ url: fake.url });
for await (const line of createInterface({ input: process.stdin })) say(run(JSON.parse(line)));
await fake.close();

function run(command: Command): unknown {
  switch (command.do) {
    case "messages":
      return fake.messages;
    case "count":
      return { messages: fake.messages.length, attempts: fake.attempts };
    case "fail":
      fake.failNext(command.count, command.fault);
      return {};
    case "point":
      fake.pointAt(command.baseUrl, command.publicUrl);
      return {};
  }
}

function say(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
