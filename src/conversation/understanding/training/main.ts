import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ACTS_FILE } from "../classifier/acts.ts";
import { MODEL_FILE } from "../index.ts";
import { trainActs } from "./acts.ts";
import { trainModel } from "./train.ts";

const FOLDER = fileURLToPath(new URL("../../../../content/understanding", import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Builds the models from the examples; with `acts`, the second alone. The same examples always give the same files. */
const MODELS = [
  [MODEL_FILE, trainModel],
  [ACTS_FILE, trainActs],
] as const;
for (const [file, train] of process.argv[2] === "acts" ? MODELS.slice(1) : MODELS) {
  const model = train(FOLDER, say);
  writeFileSync(join(FOLDER, file), model);
  say(`content/understanding/${file}: ${(model.length / 1024).toFixed(0)} KiB`);
}
