import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { switchOff } from "../../../src/store/leavers.ts";
import { teamsChatRow } from "../../../src/store/teams-chats.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { newLinkCode } from "../../../src/work/teams/link.ts";
import { account, DENISE, linesOf, MAYA, Scene, SHABNAM } from "./scene.ts";

const CHANTELLE = "+447700900002";
const [denise, stranger] = [account(1), account(9)];

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(() => scene.close());

const last = (who = denise) => linesOf(scene.cards(who).at(-1)!);
async function asks(phone = MAYA, words = "can you ring me about the flat"): Promise<void> {
  await scene.line.say(phone, "can i talk to my pa");
  await scene.line.say(phone, words);
}

describe("somebody we do not know", () => {
  it.each(["hello", "cases", "K7F2 hello", "K7F2-123456", "away until friday"])(
    "learns nothing and starts nothing: %s",
    async (text) => {
      await asks();
      await scene.types(stranger, text);
      const [call, ...more] = scene.microsoft.calls;
      expect(call?.activity.text).toBe(
        "I don't know this account. If you work with this service, sign in at https://line.test/staff/teams, get a code there and type it here.",
      );
      expect(more).toEqual([]);
      expect(await scene.line.store.read.selectFrom("teams_chat").selectAll().execute()).toEqual([]);
    },
  );

  it("is told the same when they install the app", async () => {
    await scene.installs(stranger);
    expect(scene.microsoft.calls.map(({ activity }) => activity.text)).toEqual([
      expect.stringContaining("I don't know this account."),
    ]);
  });
});

describe("a code from the staff page", () => {
  async function codeFor(mobile: string): Promise<string> {
    const { store, parts } = scene.line;
    const [worker] = await workersByMobile(store.read, store.vault, mobile);
    return (await store.write((db) => newLinkCode(db, parts, worker!)))!;
  }

  it("makes whoever types it known, and cards come there", async () => {
    const code = await codeFor(DENISE);
    await scene.types(stranger, ` ${code.toLowerCase().replace("-", " ")} `);
    expect(last(stranger)[0]).toBe("Hello Denise. When a young person needs you, you hear it here.");
    await asks();
    expect(last(stranger)).toContain("can you ring me about the flat");
  });

  it.each([
    {
      change: (code: string) => code.replace(/\d$/, (n) => String((Number(n) + 1) % 10)),
      why: "a wrong number",
    },
    { change: (code: string) => `Z9Z9${code.slice(4)}`, why: "another beginning" },
    { change: (code: string) => `my code is ${code}`, why: "words around it" },
    { change: (code: string) => code.slice(5), why: "half of it" },
  ])("is worth nothing with $why", async ({ change }) => {
    await scene.types(stranger, change(await codeFor(DENISE)));
    expect(scene.microsoft.calls.at(-1)?.activity.text).toContain("I don't know this account.");
  });

  it("works once, for ten minutes, and five tries", async () => {
    const [first, second, third] = [await codeFor(DENISE), await codeFor(SHABNAM), await codeFor(DENISE)];
    await scene.types(stranger, first);
    await scene.types(account(8), first);
    expect(scene.cards(account(8))).toEqual([]);
    const wrong = third.replace(/\d{6}$/, (n) => String((Number(n) + 1) % 1_000_000).padStart(6, "0"));
    for (let i = 0; i < 5; i++) await scene.types(account(8), wrong);
    await scene.types(account(8), third);
    expect(scene.cards(account(8))).toEqual([]);
    scene.line.clock.advance(10 * 60_000 + 1);
    await scene.types(account(8), second);
    expect(scene.cards(account(8))).toEqual([]);
  });

  it("does nothing for whoever the list of staff knows under another account", async () => {
    await scene.enlist(DENISE, denise);
    await scene.types(stranger, await codeFor(DENISE));
    expect(scene.cards(stranger)).toEqual([]);
  });

  it("of somebody who has left since is worth nothing", async () => {
    const { store, clock } = scene.line;
    const code = await codeFor(DENISE);
    const [worker] = await workersByMobile(store.read, store.vault, DENISE);
    await store.write((db) => switchOff(db, worker!.id, worker!.id, clock.now()));
    await scene.types(stranger, code);
    expect(scene.cards(stranger)).toEqual([]);
  });
});

describe("where somebody is reached", () => {
  it("is forgotten when they leave, and nothing goes there (F-091)", async () => {
    const id = await scene.connect(DENISE, denise);
    const { store, clock } = scene.line;
    await store.write((db) => switchOff(db, id, id, clock.now()));
    expect(await teamsChatRow(store.read, id)).toBeUndefined();
    await asks();
    await scene.types(denise, "cases");
    expect(scene.cards(denise)).toEqual([]);
  });

  it("follows whatever comes from there: another address, another chat (F-079)", async () => {
    await scene.connect(DENISE, denise);
    const moved = { ...denise, chat: "a:chat-after-the-move" };
    await scene.types(moved, "cases");
    await asks();
    expect(scene.cards(moved).length).toBeGreaterThan(1);
    expect(scene.cards(denise)).toEqual([]);
  });

  it("is left alone when the app is taken out, and again good when it is put back", async () => {
    await scene.connect(DENISE, denise);
    await scene.installs(denise, "remove");
    await asks();
    expect(scene.cards(denise)).toEqual([]);
    expect(scene.line.gone.filter(({ to }) => to === DENISE)).toHaveLength(1);
    await scene.installs(denise);
    await asks(CHANTELLE, "can you look at my letter");
    expect(last()).toContain("can you look at my letter");
  });

  it("is not readable in the database file", async () => {
    const id = await scene.connect(DENISE, denise);
    const row = (await teamsChatRow(scene.line.store.read, id))!;
    const kept = [row.user_lookup, row.reference.toString("latin1")].join(" ");
    expect(kept).not.toContain(denise.objectId);
    expect(kept).not.toContain(denise.chat);
  });

  it("is never a channel or a group, where others would read", async () => {
    await scene.enlist(DENISE, denise);
    await asks();
    const group = {
      conversation: { id: "19:group", conversationType: "groupChat", tenantId: scene.tenantId },
    };
    for (const text of ["cases", "hello"]) await scene.types(denise, text, group);
    await scene.gets(scene.activity(denise, { type: "installationUpdate", action: "add", ...group }));
    expect(scene.microsoft.calls).toEqual([]);
    expect(await scene.line.store.read.selectFrom("teams_chat").selectAll().execute()).toEqual([]);
  });
});
