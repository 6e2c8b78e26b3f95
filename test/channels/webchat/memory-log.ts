import type { Entry, NewEntry, WebConversation, WebLog } from "../../../src/channels/webchat/port.ts";

interface Kept {
  userId: string;
  endedAt?: number;
  entries: Entry[];
}

/** A log whose `seq` is shared by all conversations and skips numbers, as a database's may. */
export function memoryLog(): WebLog {
  const conversations = new Map<string, Kept>();
  let lastSeq = 0;
  const kept = (id: string) => {
    const found = conversations.get(id);
    if (!found) throw new Error("no such conversation");
    return found;
  };
  return {
    async open({ id, userId }) {
      conversations.set(id, { userId, entries: [] });
    },
    async find(id): Promise<WebConversation | undefined> {
      return conversations.get(id);
    },
    async append(id, entry: NewEntry) {
      const { entries } = kept(id);
      const known = entries.find(({ activityId }) => activityId === entry.activityId);
      if (known) return { seq: known.seq, fresh: false };
      lastSeq += 7;
      entries.push({ ...entry, seq: lastSeq });
      return { seq: lastSeq, fresh: true };
    },
    async has(id, activityId) {
      return (conversations.get(id)?.entries ?? []).some((entry) => entry.activityId === activityId);
    },
    async after(id, watermark, limit) {
      return kept(id)
        .entries.filter(({ seq }) => seq > watermark)
        .slice(0, limit);
    },
    async end(id, at) {
      kept(id).endedAt ??= at;
    },
  };
}
