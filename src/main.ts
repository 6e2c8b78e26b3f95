import { environment, readSettings } from "./config.ts";
import { ServiceError } from "./errors.ts";
import { makeLog } from "./log.ts";

const OLDEST_NODE = 24;
const SIGNALS = ["SIGTERM", "SIGINT"] as const;

/** The program: starts, tells a stranger where to look, stops in order, and ends with a sentence when it cannot start. */
async function main(): Promise<void> {
  const version = process.versions.node;
  if (Number.parseInt(version, 10) < OLDEST_NODE)
    return fail(
      `intouch needs Node ${OLDEST_NODE} and this is ${version}. Start it with "npm start", which brings its own.`,
    );
  const log = makeLog();
  process.on("unhandledRejection", (error) => {
    log.error("unhandled", { error });
    process.exit(1);
  });
  try {
    const starting = () => process.exit(0);
    for (const signal of SIGNALS) process.once(signal, starting);
    const settings = readSettings(environment());
    const { startService } = await import("./service.ts");
    const service = await startService(settings, log);
    if (!settings.production)
      process.stdout.write(`\nintouch is ready: open http://localhost:${service.port}\n\n`);
    const stop = () => void service.stop().then(() => process.exit(0));
    for (const signal of SIGNALS) process.removeListener(signal, starting).once(signal, stop);
  } catch (error) {
    if (!(error instanceof ServiceError)) log.error("start-failed", { error });
    fail(
      error instanceof ServiceError
        ? error.message
        : "intouch could not start; the line above says where it failed.",
    );
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

await main();
