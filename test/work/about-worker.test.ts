import { describe, expect, it } from "vitest";
import { stoodBackFrom } from "../../src/store/stood-back.ts";
import type { Line } from "../support/line.ts";
import { told } from "./alarms.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, textsTo } from "./talk.ts";
import { DUTY } from "./thread.ts";

const ACCUSES = "my pa keeps touching my leg";

const worker = async (line: Line) => (await partyOf(line.store, MAYA)).worker_id;

describe("what may be about their own worker", () => {
  it("is told to duty, managers and the lead at once, and not to the worker", async () => {
    const line = await lineFor();
    await line.say(MAYA, ACCUSES);
    expect(told(line)).toEqual({ denise: 0, duty: 1, manager: 1, lead: 1, desk: 0 });
    expect(textsTo(line, DENISE)).toEqual([]);
  });

  it("says to them that the worker was not told, and names nobody else", async () => {
    const line = await lineFor();
    const said = (await line.say(MAYA, ACCUSES)).join("\n");
    expect(said).toContain("I have not told your PA, and they can't read it.");
    expect(said).toContain("I've alerted the duty team.");
    expect(said).not.toContain("Denise");
  });

  it("takes the person and what is open from the worker, and keeps whose they were", async () => {
    const line = await lineFor();
    const before = await worker(line);
    await line.say(MAYA, "PA");
    await line.say(MAYA, "can you ring me about college");
    expect((await all(line, "handoff"))[0]).toMatchObject({ worker_id: before });
    await line.say(MAYA, ACCUSES);
    expect(await worker(line)).toBeNull();
    for (const row of await all(line, "handoff")) expect(row.worker_id).toBeNull();
    const [concern] = await all(line, "concern");
    expect(concern).toMatchObject({ about_worker_id: before });
    expect(await stoodBackFrom(line.store.read, concern!.party_id)).toEqual(new Set([before]));
  });

  it("has a thread for the answer that is duty's from the start, and is on the trail", async () => {
    const line = await lineFor();
    const before = await worker(line);
    await line.say(MAYA, ACCUSES);
    expect(await all(line, "handoff")).toMatchObject([{ reason: "concern", worker_id: null }]);
    const stood = (await all(line, "audit")).filter(({ action }) => action === "concern.worker-stood-back");
    expect(stood.map(({ actor, detail }) => [actor, JSON.parse(detail)])).toEqual([
      ["service", { worker: before }],
    ]);
  });

  it("brings what they write from then on to duty", async () => {
    const line = await lineFor();
    await line.say(MAYA, ACCUSES);
    await line.say(MAYA, "can i speak to my pa");
    await line.say(MAYA, "please can somebody ring me after 4");
    expect(textsTo(line, DENISE)).toEqual([]);
    expect(textsTo(line, DUTY).length).toBeGreaterThan(1);
  });

  it("is as usual for danger from somebody else", async () => {
    const line = await lineFor();
    await line.say(MAYA, "i want to kill myself tonight and my pa isnt answering");
    expect(told(line)).toMatchObject({ denise: 1, duty: 1, manager: 0, lead: 0 });
    expect((await all(line, "concern"))[0]).toMatchObject({ about_worker_id: null });
    expect(await worker(line)).not.toBeNull();
  });

  it("is as usual for somebody who has no worker", async () => {
    const line = await lineFor();
    await line.say("+447700900199", ACCUSES);
    expect(told(line)).toMatchObject({ denise: 0, duty: 1, manager: 0 });
    expect((await all(line, "concern"))[0]).toMatchObject({ about_worker_id: null });
  });
});
