import { describe, expect, it } from "vitest";
import type { Channel } from "../../src/channels/channel.ts";
import { ChannelFailure } from "../../src/channels/failure.ts";
import { standingFailures } from "../../src/store/alert-failures.ts";
import { climbAlarm } from "../../src/work/concerns/alarm.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import { keepDutyDesk } from "../../src/work/handoffs/duty-desk.ts";
import { Sender } from "../../src/work/sending/sender.ts";
import { DANGER, DESK, raised, steps, told } from "./alarms.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, textsTo } from "./talk.ts";
import { DUTY } from "./thread.ts";

/** Both ways to staff refuse everyone but some. */
async function throughChannels(takes: (to: string) => boolean) {
  const line = await lineFor();
  const refusing = (name: "sms" | "email"): Channel => ({
    name,
    async send({ to, outboxId }) {
      if (takes(to)) return { providerId: outboxId };
      throw new ChannelFailure("channel/refused", "No such address", { action: "alert" });
    },
  });
  const sender = new Sender(line.parts, { sms: refusing("sms"), email: refusing("email") });
  const party = await partyOf(line.store, MAYA);
  const concern = { party, level: "emergency" as const, kind: "abuse", words: "x", channel: "sms" };
  const row = await line.store.write((db) => raiseConcern(db, line.parts, concern, line.clock.now()));
  for (let i = 0; i < 6; i++) {
    await sender.look();
    await sender.idle();
  }
  return { line, row };
}

describe("alerts that reach nobody", () => {
  it("climb at once to the end when text and e-mail both fail, and stand as failures", async () => {
    const { line, row } = await throughChannels(() => false);
    expect((await steps(line, row.id)).map((step) => step.slice(12))).toEqual([
      "duty",
      "manager",
      "everyone",
    ]);
    expect(await all(line, "phone_task")).toHaveLength(1);
    const failed = await standingFailures(line.store.read);
    expect(new Set(failed.map(({ worker_id }) => worker_id)).size).toBe(4);
  });

  it("do not hurry the ladder while one of those told has been reached", async () => {
    const { line, row } = await throughChannels((to) => to === DUTY);
    expect(await steps(line, row.id)).toEqual([]);
    expect(await standingFailures(line.store.read)).toHaveLength(1);
  });
});

describe("what fails, fails towards the alert", () => {
  it("when the screen throws: it counts as danger", async () => {
    const line = await lineFor();
    const understand = () => {
      throw new Error("the words broke it");
    };
    const understander = { ...line.parts.understander, understand, screen: understand };
    Object.assign(line.parts, { understander });
    await line.say(MAYA, "hello");
    expect(await all(line, "concern")).toMatchObject([{ level: "urgent", status: "open" }]);
    expect(told(line)).toMatchObject({ denise: 1, duty: 1 });
  });

  it("when the staff records cannot be read: the concern stays, the duty desk is told, and again later", async () => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const [denise] = (await all(line, "worker")).filter(({ record_ref }) => record_ref === "PA-01");
    const setProfile = (profile: Buffer, changed_at: number) =>
      line.store.write((db) =>
        db.updateTable("worker").set({ profile, changed_at }).where("id", "=", denise!.id).execute(),
      );
    await setProfile(Buffer.from("broken"), 1);
    const { id } = await raised(line);
    expect(told(line)).toEqual({ denise: 0, duty: 0, manager: 0, lead: 0, desk: 1 });
    expect((await standingFailures(line.store.read)).map(({ why }) => why)).toEqual(["not-told"]);
    await setProfile(denise!.profile, denise!.changed_at);
    await line.store.write((db) => climbAlarm(db, line.parts, id, line.clock.now()));
    await line.settle();
    expect(told(line)).toMatchObject({ denise: 1, duty: 1 });
  });

  it("when there is nobody to tell at all: that stands as a failure", async () => {
    const line = await lineFor();
    await line.store.write((db) => db.updateTable("worker").set({ active: 0 }).execute());
    await raised(line);
    expect((await standingFailures(line.store.read)).map(({ why }) => why)).toEqual(["nobody-to-tell"]);
  });
});

describe("STOP with danger in it", () => {
  it("is honoured, is a call to make at once, and says so to those who are told", async () => {
    const line = await lineFor();
    await line.say(MAYA, "STOP im going to kill myself");
    expect((await partyOf(line.store, MAYA)).opted_out_at).not.toBeNull();
    expect((await all(line, "phone_task")).map(({ why }) => why)).toEqual(["cannot-text"]);
    expect(textsTo(line, DENISE).at(-1)).toContain("phone them now");
  });

  it("comes to the same when it follows the danger", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await line.say(MAYA, "STOP");
    expect((await all(line, "phone_task")).map(({ why }) => why)).toEqual(["cannot-text"]);
    expect(textsTo(line, DENISE).some((text) => text.includes("phone them now"))).toBe(true);
    expect((await all(line, "concern")).map(({ status }) => status)).toEqual(["open"]);
  });
});
