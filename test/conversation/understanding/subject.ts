import { fileURLToPath } from "node:url";
import { loadUnderstanding } from "../../../src/conversation/understanding/index.ts";
import { Day } from "../../../src/domain/day.ts";

/** A Sunday. */
export const TODAY = Day.parse("2026-11-22");
export const FOLDER = fileURLToPath(new URL("../../../content/understanding", import.meta.url));
export const understander = loadUnderstanding(FOLDER);
