import type { InboxBody } from "../../store/inbox.ts";
import type { Owner } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import type { Vault } from "../../store/vault.ts";

/** What somebody wrote, as it stands in a list to choose from. */
export function openMessage(vault: Vault, party: Owner, row: Pick<Row<"inbox">, "id" | "body">): string {
  const box = vault.boxOf(party.id, party.data_key);
  const { text, mediaCount } = JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody;
  return text || (mediaCount > 0 ? "(a picture or file)" : "(no words)");
}
