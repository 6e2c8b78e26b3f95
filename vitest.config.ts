import { defineConfig } from "vitest/config";

/** Tests that start processes or browsers, change what everything shares, or ask what a fresh start remembers. */
const ALONE = [
  "test/{service,widget,demo,bench,mutants}/**/*.test.ts",
  "test/staff/**/*pages*.test.ts",
  "test/staff/{home-live,meant,teams-link}.test.ts",
  "test/conversation/understanding/linear*.test.ts",
  "test/work/{diary,usual-sections}.test.ts",
];

const shared = { testTimeout: 30_000, hookTimeout: 30_000 };
/** A process or a browser may have to wait for the other. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...patient, name: "alone", include: ALONE } },
      {
        test: { ...shared, name: "together", include: ["test/**/*.test.ts"], exclude: ALONE, isolate: false },
      },
    ],
  },
});
