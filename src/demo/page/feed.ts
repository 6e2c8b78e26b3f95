import type { FeedClock, FeedText, Snapshot } from "../feed.ts";
import type { Mail } from "../mailbox.ts";
import type { TeamsMessage } from "../teams/message.ts";
import { tellProblem } from "./page.ts";

export interface FeedReader {
  /** Everything afresh: at first, and whenever the connection was lost. */
  onSnapshot(snapshot: Snapshot): void;
  onText(text: FeedText): void;
  onMail(mail: Mail): void;
  onCard(message: TeamsMessage): void;
  onApp(change: { worker: string; hasApp: boolean }): void;
  onClock(clock: FeedClock): void;
}

/** Listens to what happens. The browser connects again by itself. */
export function listen(reader: FeedReader): void {
  const events = new EventSource("/demo/events");
  const on = <Data>(name: string, take: (data: Data) => void) =>
    events.addEventListener(name, ({ data }: MessageEvent<string>) => take(JSON.parse(data)));
  on("snapshot", (snapshot: Snapshot) => reader.onSnapshot(snapshot));
  on("text", (text: FeedText) => reader.onText(text));
  on("mail", (mail: Mail) => reader.onMail(mail));
  on("card", (message: TeamsMessage) => reader.onCard(message));
  on("app", (change: { worker: string; hasApp: boolean }) => reader.onApp(change));
  on("clock", (clock: FeedClock) => reader.onClock(clock));
  events.addEventListener("open", () => tellProblem(""));
  events.addEventListener("error", () => tellProblem("The demo does not answer. Trying again."));
}
