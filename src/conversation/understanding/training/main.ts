import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MODEL_FILE } from "../index.ts";
import { trainModel } from "./train.ts";

const FOLDER = fileURLToPath(new URL("../../../../content/understanding", import.meta.url));

/** Builds the model from the examples. The same examples always give the same file. */
const model = trainModel(FOLDER, (line) => process.stdout.write(`${line}\n`));
writeFileSync(join(FOLDER, MODEL_FILE), model);
process.stdout.write(`content/understanding/${MODEL_FILE}: ${(model.length / 1024).toFixed(0)} KiB\n`);
