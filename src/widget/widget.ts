import { CallFailure, ChatApi } from "./api.ts";
import { Connection, type ConnectionState } from "./connection.ts";
import { make, makeAnnouncer } from "./dom.ts";
import { coverAndLeave, onShiftThrice } from "./exit.ts";
import { Panel } from "./panel.ts";
import { applyStyle } from "./style.ts";
import { type OwnMessage, Transcript } from "./transcript.ts";
import { words } from "./words.ts";

interface WidgetOptions {
  origin: string;
  title: string;
  open: boolean;
}

/** What the script tag says: `data-origin` (its own origin if not given), `data-title`, and `data-open` to begin open. */
function optionsOf(tag: HTMLScriptElement): WidgetOptions {
  const { origin = new URL(tag.src).origin, title = words.title, open } = tag.dataset;
  return { origin, title, open: open !== undefined };
}

/** Puts the chat into the page, inside a shadow root where the page's styles do not reach. */
function addChat({ origin, title, open }: WidgetOptions): void {
  const host = make("div", { "data-intouch-chat": "" });
  const root = host.attachShadow({ mode: "open" });
  applyStyle(root);
  const { region, announce } = makeAnnouncer();
  const api = new ChatApi(origin);
  const transcript = new Transcript((text) => say(text));
  const connection = new Connection(api, {
    onActivity(activity, old) {
      transcript.addActivity(activity);
      if (old || activity.from.role === "user") return;
      announce(
        `${words.service} ${activity.text ?? ""} ${words.cards(activity.attachments?.length ?? 0)}`.trim(),
      );
      panel.countUnread();
    },
    onState: stateTeller((text) => panel.tell(text), announce),
  });
  const say = (text: string) => {
    const id = newId();
    void deliver(connection, transcript.addOwn(id, text), { id, text }, announce);
  };
  const leave = () => {
    connection.end();
    coverAndLeave(root);
    transcript.clear();
  };
  const panel = new Panel(title, transcript, {
    onSend: say,
    onOpen: () => void connection.open(),
    onExit: leave,
  });
  root.append(region, panel.launcher, panel.element);
  document.body.append(host);
  onShiftThrice(leave, announce);
  if (open) panel.show();
  else if (api.hasSession) void connection.open();
}

async function deliver(
  connection: Connection,
  shown: OwnMessage,
  message: { id: string; text: string },
  announce: (text: string) => void,
): Promise<void> {
  shown.sending();
  try {
    await connection.send(message.text, message.id);
    shown.sent();
  } catch (error) {
    const why = error instanceof CallFailure && error.status === 429 ? words.tooMany : "";
    shown.failed(why, () => void deliver(connection, shown, message, announce));
    announce(`${words.notSentAloud} ${why}`);
  }
}

/** Says a change of the connection once, on screen and aloud. The first connection is only shown. */
function stateTeller(show: (text: string) => void, announce: (text: string) => void) {
  const spoken = {
    connecting: words.connecting,
    online: words.back,
    lost: words.lost,
    renewed: words.renewed,
  };
  let last: ConnectionState = "connecting";
  return (state: ConnectionState) => {
    show(state === "online" ? "" : spoken[state]);
    const news = state === "online" ? last === "lost" : state !== "connecting" && state !== last;
    if (news) announce(spoken[state]);
    last = state;
  };
}

/** Unique in this conversation; `crypto.randomUUID` would need HTTPS. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
}

const tag = document.currentScript as HTMLScriptElement | null;
if (tag && !document.querySelector("[data-intouch-chat]")) {
  const begin = () => addChat(optionsOf(tag));
  if (document.body) begin();
  else document.addEventListener("DOMContentLoaded", begin);
}
