import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { switchOff } from "../../../src/store/leavers.ts";
import {
  askedIn,
  denise,
  fromDeniseIn,
  handoffIn,
  lastCardIn,
  openWithThree,
  shabnam,
  stranger,
  toMayaIn,
} from "./asked.ts";
import { button, MAYA, type Scene } from "./scene.ts";

let scene: Scene;
let deniseId: string;
let shabnamId: string;

beforeEach(async () => {
  ({ scene, deniseId, shabnamId } = await openWithThree());
});
afterEach(() => scene.close());

const asked = (words?: string) => askedIn(scene, words);
const _lastCard = () => lastCardIn(scene);
const _toMaya = () => toMayaIn(scene);
const fromDenise = () => fromDeniseIn(scene);
const handoff = () => handoffIn(scene);

describe("a press that is refused", () => {
  const refusal = "This is not yours to do here. Nothing has changed. See the page.";

  it.each([
    { who: stranger, why: "somebody we do not know" },
    { who: shabnam, why: "a colleague, with a card that was made for another" },
  ])("changes nothing and tells nothing: $why", async ({ who }) => {
    const card = await asked();
    for (const verb of ["seen", "reply", "spoke", "duty", "close"]) {
      const answer = await scene.presses(who, button(card, verb), "hello");
      expect(JSON.parse(answer.body).value).toBe(refusal);
    }
    expect([(await handoff()).status, fromDenise()]).toEqual(["open", []]);
  });

  it.each([
    { change: { about: "00000000-0000-4000-8000-000000000000" }, why: "another thread" },
    { change: { key: "x".repeat(22) }, why: "another key, to send twice" },
    { change: { answeredAt: 1 }, why: "as if an answer had been read" },
    { change: { seal: "s".repeat(43) }, why: "another seal" },
    { change: { about: 7 }, why: "no id" },
    { change: { seal: undefined }, why: "no seal" },
    { change: { words: { text: "hello" } }, why: "words that are none" },
  ])("when what it brings back was changed: $why (F-079b)", async ({ change }) => {
    const reply = button(await asked(), "reply");
    const edited = { ...reply, data: { ...reply.data, words: "hello", ...change } };
    expect(JSON.parse((await scene.presses(denise, edited)).body).value).toBe(refusal);
    expect([(await handoff()).status, fromDenise()]).toEqual(["open", []]);
  });

  it.each(["refer", "constructor", "__proto__", ""])(
    "when it asks for what there is not: %s",
    async (verb) => {
      const edited = { ...button(await asked(), "seen"), verb };
      expect(JSON.parse((await scene.presses(denise, edited)).body).value).toBe(refusal);
      expect((await handoff()).status).toBe("open");
    },
  );

  it("by somebody who has left since (F-091)", async () => {
    const card = await asked();
    const { store, clock } = scene.line;
    await store.write((db) => switchOff(db, deniseId, deniseId, clock.now()));
    expect(JSON.parse((await scene.presses(denise, button(card, "seen"))).body).value).toBe(refusal);
    expect((await handoff()).status).toBe("open");
  });

  it("by somebody whose young person has another worker since", async () => {
    const card = await asked();
    const { store } = scene.line;
    await store.write(async (db) => {
      await db.updateTable("party").set({ worker_id: shabnamId }).where("worker_id", "=", deniseId).execute();
      await db.updateTable("handoff").set({ worker_id: shabnamId }).execute();
    });
    expect(JSON.parse((await scene.presses(denise, button(card, "close"))).body).value).toBe(refusal);
    expect((await handoff()).status).toBe("open");
  });

  it("once danger has been told: that is dealt with on the page", async () => {
    const card = await asked();
    await scene.line.say(MAYA, "i want to kill myself tonight");
    const answer = await scene.presses(denise, button(card, "reply"), "ok see you friday");
    expect(JSON.parse(answer.body).value).toBe(refusal);
    expect(fromDenise()).toEqual([]);
  });
});
