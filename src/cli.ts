import { commands } from "./cli/commands.ts";
import { runCommand } from "./cli/run.ts";
import { type Clock, MovableClock, systemClock } from "./clock.ts";
import { environment, readSettings } from "./config.ts";

/** Whoever reads our output may stop early, as `head` does; that is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** The system's time, or the demo's where the settings start it at another. */
function clock(): Clock {
  const { clockStart } = readSettings(environment());
  return clockStart === undefined ? systemClock : new MovableClock(clockStart);
}

process.exitCode = await runCommand(process.argv.slice(2), commands, {
  get settings() {
    return readSettings(environment());
  },
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  get clock() {
    return clock();
  },
});
