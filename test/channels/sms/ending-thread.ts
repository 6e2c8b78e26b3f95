import { parentPort } from "node:worker_threads";

/** A thread that ends as soon as it is given something. */
parentPort!.once("message", () => process.exit(1));
