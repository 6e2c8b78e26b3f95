import { type Profiler, Session } from "node:inspector";

/**
 * Counts blocks of code that run, by V8's own precise coverage: a function, a branch, a round of a loop is one each. The
 * same work gives the same count on every machine. Only code that is loaded after the start is counted block by block.
 */
export class BlockCounter {
  readonly #session = new Session();
  readonly #isCounted: (url: string) => boolean;

  /** @param isCounted which files count, by their URL */
  constructor(isCounted: (url: string) => boolean) {
    this.#isCounted = isCounted;
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** How many blocks have run since the last time this was asked. */
  taken(): number {
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    this.#session.post("Profiler.takePreciseCoverage", (error, taken) => {
      if (error) throw error;
      scripts = taken.result;
    });
    return scripts
      .filter(({ url }) => this.#isCounted(url))
      .reduce((sum, script) => sum + blocksIn(script), 0);
  }
}

function blocksIn({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
