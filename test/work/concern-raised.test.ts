import { describe, expect, it } from "vitest";
import { openBody } from "../../src/store/outbox.ts";
import { setOptedOut } from "../../src/store/parties.ts";
import { auditOf } from "../../src/store/records.ts";
import type { Row } from "../../src/store/schema.ts";
import { keepTeamsChat } from "../../src/store/teams-chats.ts";
import { type Worker, workersByMobile } from "../../src/store/workers.ts";
import { climbAlarm, phoneInstead } from "../../src/work/concerns/alarm.ts";
import { type ConcernRaised, raiseConcern } from "../../src/work/concerns/concern.ts";
import type { Line } from "../support/line.ts";
import { raised, told } from "./alarms.ts";
import { onLeave } from "./away.ts";
import { DENISE, lineFor, MAYA, partyOf, START } from "./outgoing.ts";
import { all, textsTo, words } from "./talk.ts";
import { DUTY, handoffOf, SHABNAM } from "./thread.ts";

const NOW = Date.parse(START);
const url = "https://line.test/staff";

async function raise(line: Line, change: Partial<ConcernRaised> = {}): Promise<Row<"concern">> {
  const party = await partyOf(line.store, MAYA);
  const given = { party, level: "urgent", kind: "not_said", words: "x", channel: "sms", ...change } as const;
  const row = await line.store.write((db) => raiseConcern(db, line.parts, given, NOW));
  await line.settle();
  return row;
}

const at = async ({ store }: Line, mobile: string): Promise<Worker> =>
  (await workersByMobile(store.read, store.vault, mobile))[0]!;

describe("what is told to somebody who stopped texts", () => {
  it.each([
    { channel: "sms", says: "notice.phone-them-urgent-text", why: "no answer could be texted" },
    { channel: "web", says: "notice.urgent-text", why: "they were answered in the chat" },
  ])("by $channel is $says: $why", async ({ channel, says }) => {
    const line = await lineFor();
    const { id } = await partyOf(line.store, MAYA);
    await line.store.write((db) => setOptedOut(db, id, NOW));
    const { ref } = await raise(line, { party: await partyOf(line.store, MAYA), channel });
    expect(textsTo(line, DENISE)).toEqual([words(line, says, { ref, url })]);
  });

  it("is no call to make where there is no phone", async () => {
    const line = await lineFor();
    await line.say("visitor-1", "hi", { channel: "web" });
    const visitor = (await all(line, "party")).find(({ kind }) => kind === "visitor")!;
    await raise(line, { party: { ...visitor, opted_out_at: NOW }, channel: "web" });
    expect(await all(line, "phone_task")).toEqual([]);
  });
});

describe("what may be about their own worker", () => {
  it("stands on the trail, with whom it may be about", async () => {
    const line = await lineFor();
    const { id: worker } = await at(line, DENISE);
    const { id } = await raise(line, { aboutWorker: true });
    const stood = (await auditOf(line.store.read, id)).filter(
      ({ action }) => action === "concern.worker-stood-back",
    );
    expect(stood).toMatchObject([{ actor: "service", at: NOW, detail: JSON.stringify({ worker }) }]);
  });
});

describe("what may be about a worker who keeps the desk by now", () => {
  it("is not told to them as one of the desk", async () => {
    const line = await lineFor();
    const { id } = await at(line, DENISE);
    await line.store.write((db) =>
      db.updateTable("worker").set({ role: "duty" }).where("id", "=", id).execute(),
    );
    await raise(line, { aboutWorker: true });
    expect(textsTo(line, DENISE)).toEqual([]);
    expect(textsTo(line, DUTY)).toHaveLength(1);
  });
});

describe("the thread of what may be about their own worker", () => {
  it("is duty's, where none was open", async () => {
    const line = await lineFor();
    await raise(line, { aboutWorker: true });
    expect((await handoffOf(line, MAYA)).worker_id).toBeNull();
  });
});

describe("whose the thread is", () => {
  it.each([
    { away: false, role: "personal_adviser", holder: DENISE, why: "the worker is in" },
    { away: true, role: "personal_adviser", holder: SHABNAM, why: "whoever stands in reads it" },
    { away: true, role: "education_worker", holder: undefined, why: "it is not for the stand-in to read" },
  ] as const)("is $holder where $why", async ({ away, role, holder }) => {
    const line = await lineFor();
    if (away) await onLeave(line, DENISE, "2026-11-23");
    const { id } = await at(line, SHABNAM);
    await line.store.write((db) => db.updateTable("worker").set({ role }).where("id", "=", id).execute());
    await raised(line);
    const expected = holder === undefined ? null : (await at(line, holder)).id;
    expect((await handoffOf(line, MAYA)).worker_id).toBe(expected);
    expect(textsTo(line, SHABNAM).length).toBe(holder === SHABNAM ? 1 : 0);
    expect(told(line)).toMatchObject({ duty: 1 });
  });
});

describe("danger told twice by one person", () => {
  it("is one concern, which is alerted once, and once more when no text reaches them any more", async () => {
    const line = await lineFor();
    const { party_id } = await raise(line);
    await raise(line);
    expect(textsTo(line, DENISE)).toHaveLength(1);
    await line.store.write((db) => phoneInstead(db, line.parts, party_id, NOW));
    await line.settle();
    expect(textsTo(line, DENISE)).toHaveLength(2);
  });
});

describe("for whoever has Teams", () => {
  it("each alert is a card about the concern", async () => {
    const line = await lineFor();
    const worker = await at(line, DUTY);
    const chat = {
      ...{ serviceUrl: "https://teams.test", conversationId: "a:duty", tenantId: "t" },
      ...{ botId: "28:app", userId: "29:duty" },
    };
    const objectId = "aaaaaaaa-bbbb-4ccc-8ddd-000000000002";
    await line.store.write((db) => keepTeamsChat(db, line.store.vault, { worker, objectId, chat }, NOW));
    const { id, party_id } = await raise(line);
    line.clock.set(NOW + 15 * 60_000);
    await line.store.write((db) => climbAlarm(db, line.parts, id, line.clock.now()));
    await line.store.write((db) => phoneInstead(db, line.parts, party_id, line.clock.now()));
    const cards = (await all(line, "outbox")).filter(({ channel }) => channel === "teams");
    const box = line.store.vault.boxOf(worker.id, worker.dataKey);
    expect(cards.map((row) => openBody(box, row).about)).toEqual([
      { kind: "concern", id },
      { kind: "concern", id },
      { kind: "concern", id },
    ]);
    expect(new Set(cards.map((row) => row.class))).toEqual(new Set(["safeguarding"]));
  });
});
