import { chat } from "./chat.ts";
import { content } from "./content.ts";
import { entitlements } from "./entitlements.ts";
import { importCsv } from "./import.ts";
import { legalStatus } from "./legal-status.ts";
import { person } from "./person.ts";
import type { Commands } from "./run.ts";
import { understand } from "./understand.ts";

/** Every command by its name, in the order in which help lists them. */
export const commands: Commands = {
  import: importCsv,
  person,
  understand,
  "legal-status": legalStatus,
  entitlements,
  content,
  chat,
};
