import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import stryker from "../../stryker.config.json" with { type: "json" };

const isWholeLine = ({ moduleId }: TestSpecification): number => Number(moduleId.includes("/test/work/"));

/** Tests of one function come before those of the whole line, so that most mutants fall to a quick one. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => isWholeLine(a) - isWholeLine(b));
  }
}

/**
 * The tests of the screen, the care frame and the ladder, whose folders stryker.config.json lists: those that need no
 * browser and no second process. `npm run mutants` runs each mutant against them; with --coverage every branch of those
 * files must be taken. They share one worker, so that a mutant waits once for what they load.
 */
export default defineConfig({
  test: {
    include: [
      "test/conversation/**/*.test.ts",
      "test/conversations/*.test.ts",
      "test/domain/{alarm,safe-hours,safe-wish}.test.ts",
      "test/work/**/*.test.ts",
    ],
    exclude: [
      "test/conversation/understanding/{linear*,training/**}",
      "test/work/{diary,usual-sections}.test.ts",
    ],
    coverage: { provider: "v8", include: stryker.mutate, thresholds: { branches: 100 } },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 1,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
