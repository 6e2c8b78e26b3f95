import type { Row } from "../../store/schema.ts";
import type { Notice } from "./notices.ts";

/** new: something waits; more: something more does; unseen: nobody has read it; waits: to a manager, who sees only that. */
export type HandoffNoticeKind = "new" | "more" | "unseen" | "waits";

/** One for each wait and each time somebody has to be told. A later wait of the same thread is told afresh. */
export function noticeOf(
  row: Pick<Row<"handoff">, "id" | "ref" | "reason" | "waits_since" | "rung"> & { readonly key?: string },
  kind: HandoffNoticeKind,
  words?: string,
): Notice {
  const wording = kind === "new" && row.reason === "stopped" ? "stopped" : kind;
  return {
    key: `notice.${kind}:${row.id}:${row.key ?? `${row.waits_since}:${row.rung}`}`,
    about: row.id,
    class: "notice",
    text: `notice.${wording}-text`,
    subject: `notice.${wording}-subject`,
    body: `notice.${wording}-mail`,
    args: { ref: row.ref },
    card: { kind: "handoff", id: row.id },
    cardFirst: kind === "new" || kind === "more",
    ...(words && { words }),
  };
}
