import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { openTeams } from "../../../src/channels/teams/teams.ts";
import { makeLog } from "../../../src/log.ts";
import { makeServer } from "../../../src/ops/server.ts";
import { cookieOf } from "../../../src/staff/cookies.ts";
import { mountStaff } from "../../../src/staff/routes.ts";
import { signIn } from "../../../src/staff/session.ts";
import type { Staff, StaffDeps } from "../../../src/staff/staff.ts";
import { keepWorker, workerRow, workersByMobile } from "../../../src/store/workers.ts";
import { teamsPort } from "../../../src/work/teams/port.ts";
import { request } from "../../doubles/http.ts";
import {
  APP_ID,
  FakeMicrosoft,
  type SentAction,
  type SentCard,
  TENANT_ID,
  type TokenWish,
} from "../../doubles/microsoft.ts";
import { Visitor } from "../../staff/browser.ts";
import { type Line, startLine } from "../../support/line.ts";

/** A Monday at 10 in London. */
export const MONDAY_10AM = "2026-11-23T10:00:00Z";
export const MAYA = "+447700900001";
export const DENISE = "+447700900801";
export const SHABNAM = "+447700900803";
export const DUTY = "+447700900851";

/** Somebody in the council's directory, with a chat of their own with our app. */
export interface Account {
  readonly objectId: string;
  readonly chat: string;
}

export const account = (n: number): Account => ({
  objectId: `aaaaaaaa-bbbb-4ccc-8ddd-${String(n).padStart(12, "0")}`,
  chat: `a:chat-${n}`,
});

export interface Answer {
  readonly status: number;
  readonly body: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The line with its way in from Teams and its way out, against Microsoft on the loopback. */
export class Scene {
  readonly tenantId = TENANT_ID;
  readonly line: Line;
  readonly microsoft: FakeMicrosoft;
  /** The codes of what was turned away. */
  readonly refused: unknown[] = [];
  readonly origin: string;
  readonly #staff: Pick<StaffDeps, "parts" | "secret">;
  readonly #stop: () => Promise<void>;
  #sent = 0;

  private constructor(
    line: Line,
    microsoft: FakeMicrosoft,
    origin: string,
    staff: Pick<StaffDeps, "parts" | "secret">,
    stop: () => Promise<void>,
  ) {
    this.line = line;
    this.microsoft = microsoft;
    this.origin = origin;
    this.#staff = staff;
    this.#stop = stop;
  }

  static async open(now = MONDAY_10AM): Promise<Scene> {
    const microsoft = await FakeMicrosoft.open();
    const settings = { appId: APP_ID, tenantId: TENANT_ID, secret: "a secret", apiUrl: microsoft.url };
    const teams = openTeams(settings);
    const line = await startLine(now, { channels: () => ({ teams: teams.channel }) });
    const server = makeServer(makeLog("silent"));
    const wake = { turn: line.turns.wake.bind(line.turns), lanes: line.sender.wake.bind(line.sender) };
    let scene!: Scene;
    teams.mount(server, teamsPort(line.parts, wake), (error) =>
      scene.refused.push((error as { code?: unknown }).code),
    );
    const staff = { parts: line.parts, secret: randomBytes(32), onQueued: wake.lanes };
    mountStaff(server, { ...staff, secureCookies: false, hasTeams: true });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const stop = async () => {
      server.server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    };
    const { port } = server.address() as AddressInfo;
    scene = new Scene(line, microsoft, `http://127.0.0.1:${port}`, staff, stop);
    return scene;
  }

  async close(): Promise<void> {
    await this.#stop();
    await this.line.close();
    await this.microsoft.close();
  }

  /** Puts somebody's directory id on the list of staff. */
  async enlist(mobile: string, { objectId }: Account): Promise<string> {
    const { store, clock } = this.line;
    const [worker] = await workersByMobile(store.read, store.vault, mobile);
    const { role, active, profile, id } = worker!;
    const { record_ref: recordRef } = (await workerRow(store.read, id))!;
    const listed = { recordRef, role, active, profile: { ...profile, teamsId: objectId } };
    return await store.write((db) => keepWorker(db, store.vault, listed, clock.now()));
  }

  /** Enlists somebody and installs the app for them, and clears away the hello. */
  async connect(mobile: string, who: Account): Promise<string> {
    const id = await this.enlist(mobile, who);
    await this.installs(who);
    this.microsoft.calls.length = 0;
    return id;
  }

  async installs(who: Account, action = "add"): Promise<Answer> {
    return await this.gets(this.activity(who, { type: "installationUpdate", action }));
  }

  async types(who: Account, text: string, more: Json = {}): Promise<Answer> {
    return await this.gets(this.activity(who, { type: "message", text, ...more }));
  }

  /** Presses a button of a card, as Teams says it. */
  async presses(who: Account, { verb, data }: SentAction, words?: string): Promise<Answer> {
    const action = { type: "Action.Execute", verb, data: { ...data, ...(words !== undefined && { words }) } };
    const invoke = { type: "invoke", name: "adaptiveCard/action", value: { action, trigger: "manual" } };
    return await this.gets(this.activity(who, invoke));
  }

  activity({ objectId, chat }: Account, more: Json): Json {
    return {
      id: `message-${++this.#sent}`,
      channelId: "msteams",
      serviceUrl: this.microsoft.serviceUrl,
      from: { id: `29:${objectId}`, name: "Somebody", aadObjectId: objectId },
      recipient: { id: `28:${APP_ID}`, name: "In Touch" },
      conversation: { id: chat, conversationType: "personal", tenantId: TENANT_ID },
      channelData: { tenant: { id: TENANT_ID } },
      ...more,
    };
  }

  /** Sends an Activity over HTTP with a signed token, and waits until all is quiet. */
  async gets(activity: unknown, wish?: TokenWish): Promise<Answer> {
    const answer = await this.post(JSON.stringify(activity), `Bearer ${await this.microsoft.token(wish)}`);
    await this.line.settle();
    return answer;
  }

  async post(body: string, authorization?: string, method = "POST"): Promise<Answer> {
    const headers = {
      "Content-Type": "application/json",
      ...(authorization && { Authorization: authorization }),
    };
    const { status, body: text } = await request(`${this.origin}/api/messages`, { method, headers, body });
    return { status, body: text };
  }

  /** The pages, for somebody who has signed in. */
  async signsIn(mobile: string): Promise<Visitor> {
    const { store } = this.line;
    const [worker] = await workersByMobile(store.read, store.vault, mobile);
    const id = await store.write((db) => signIn(db, this.#staff as Staff, worker!));
    const visitor = new Visitor(this);
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookieOf("session", id, false)) ?? [];
    visitor.cookies.set(name, value);
    return visitor;
  }

  cards(who: Account): SentCard[] {
    return this.microsoft.cardsIn(who.chat);
  }
}

/** All the words that a card shows, one line each. */
export function linesOf(card: SentCard): string[] {
  const lines: string[] = [];
  const look = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if ("type" in value && value.type === "TextRun" && "text" in value) lines.push(String(value.text));
    for (const inner of Object.values(value)) look(inner);
  };
  look(card.body);
  return lines;
}

/** A button of a card, also of one that opens below it. */
export function button(card: SentCard, verb: string): SentAction {
  const all = card.actions.flatMap((one) => [one, ...(one.card?.actions ?? [])]);
  const found = all.find((one) => one.verb === verb);
  if (!found) throw new Error(`No button ${verb}`);
  return found;
}
