import type { Pressed, TeamsMessage, TeamsPort, TeamsUser } from "../../channels/teams/port.ts";
import { keepFromWorker } from "../../store/inbox.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import { keepTeamsChat, markTeamsRemoved, workerInTeams } from "../../store/teams-chats.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import type { Lane } from "../turn-queue.ts";
import { workerByLinkCode } from "./link.ts";
import { sayInTeams } from "./message.ts";
import { takePress } from "./press.ts";

/** Told of what there is to do once something is on disk. */
export interface Wakes {
  readonly turn: (lane: Lane) => void;
  readonly lanes: (lanes: readonly string[]) => void;
}

/** What the service makes of Teams: every sign of life refreshes where somebody is reached; whoever we do not know learns nothing. */
export function teamsPort(parts: Parts, wake: Wakes): TeamsPort {
  const { store, clock, content } = parts;
  const stranger = () =>
    content.wording.render({ key: "teams.stranger", args: { url: `${parts.publicUrl}/staff/teams` } });
  return {
    async installed(user) {
      const worker = await store.write((db) => meet(db, parts, user, "connected"));
      if (!worker) return stranger();
      wake.lanes([`teams|${worker.id}`]);
      return undefined;
    },
    async met(user) {
      await store.write((db) => meet(db, parts, user));
    },
    async removed({ objectId }) {
      await store.write(async (db) => {
        const worker = await workerInTeams(db, store.vault, objectId);
        if (!worker) return;
        await markTeamsRemoved(db, worker.id, clock.now());
        const line = { actor: worker.id, action: "teams.removed", subjectId: worker.id };
        await audit(db, line, clock.now());
      });
    },
    async wrote(message) {
      const worker = await store.write((db) => takeIn(db, parts, message));
      if (!worker) return stranger();
      wake.turn({ kind: "worker", id: worker.id });
      wake.lanes([`teams|${worker.id}`]);
      return undefined;
    },
    async edited(user) {
      const worker = await store.write((db) => meet(db, parts, user));
      return worker ? content.wording.render({ key: "teams.edited" }) : stranger();
    },
    async pressed(press): Promise<Pressed> {
      const { answer, lanes } = await store.write(async (db) => {
        await meet(db, parts, press);
        return await takePress(db, parts, press);
      });
      wake.lanes(lanes);
      return answer;
    },
  };
}

/** Keeps where they are now. `connected` also says hello, once a day. */
async function meet(
  db: Db,
  parts: Parts,
  { objectId, chat }: TeamsUser,
  how?: "connected",
): Promise<Worker | undefined> {
  const { store, clock } = parts;
  const worker = await workerInTeams(db, store.vault, objectId);
  if (!worker) return undefined;
  await keepTeamsChat(db, store.vault, { worker, objectId, chat }, clock.now());
  if (how === "connected") await sayHello(db, parts, worker);
  return worker;
}

/** A message of somebody known goes onto their queue, once; a stranger may type the code that makes them known. */
async function takeIn(db: Db, parts: Parts, message: TeamsMessage): Promise<Worker | undefined> {
  const { store, clock } = parts;
  const known = await meet(db, parts, message);
  if (!known) return await takeCode(db, parts, message);
  const arrival = {
    source: "teams",
    externalId: `${message.chat.conversationId}|${message.id}`,
    channel: "teams" as const,
    body: { text: message.text, mediaCount: 0 },
  };
  await keepFromWorker(db, store.vault, { id: known.id, data_key: known.dataKey }, arrival, clock.now());
  return known;
}

async function takeCode(
  db: Db,
  parts: Parts,
  { objectId, chat, text }: TeamsMessage,
): Promise<Worker | undefined> {
  const worker = await workerByLinkCode(db, parts, text);
  if (!worker || worker.profile.teamsId !== undefined) return undefined;
  await keepTeamsChat(db, parts.store.vault, { worker, objectId, chat }, parts.clock.now());
  await sayHello(db, parts, worker);
  return worker;
}

const HELLO_EVERY_MS = 24 * 3_600_000;

async function sayHello(db: Db, parts: Parts, worker: Worker): Promise<void> {
  const now = parts.clock.now();
  await audit(db, { actor: worker.id, action: "teams.connected", subjectId: worker.id }, now);
  const title = parts.content.wording.render({
    key: "teams.hello",
    args: { who: worker.profile.firstName },
  });
  const lines = [parts.content.wording.render({ key: "teams.hello-help" })];
  await sayInTeams(
    db,
    parts,
    worker,
    { title, lines },
    `teams-hello:${worker.id}:${Math.floor(now / HELLO_EVERY_MS)}`,
  );
}
