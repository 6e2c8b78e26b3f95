import { describe, expect, it } from "vitest";
import { MAYA, partyOf, queueText, rowOf, type Scripted } from "./outgoing.ts";
import { sending, stopped } from "./scripted-sender.ts";

/** Her PA is told by text too; this is what was tried to her own phone. */
const textsToMaya = (sms: Scripted) => sms.tried.filter(({ to }) => to === MAYA).map(({ text }) => text);

describe("someone who has stopped texts with their network (21610)", () => {
  it("is opted out here too, and is not tried again", async () => {
    const { line, sms, elapse } = await sending(stopped());
    const id = await queueText(line, "one");
    await elapse(0);
    await elapse(3_600_000);
    expect((await partyOf(line.store, MAYA)).opted_out_at).toBe(Date.parse("2026-11-23T10:00:00Z"));
    expect((await rowOf(line, id)).state).toBe("failed");
    expect(textsToMaya(sms)).toEqual(["one"]);
  });

  it("gets nothing of what still waited for their phone", async () => {
    const { line, sms, elapse } = await sending(stopped());
    for (const key of ["one", "two"]) await queueText(line, key);
    await elapse(0);
    expect(textsToMaya(sms)).toEqual(["one"]);
  });

  it("is handed to their PA, who has to phone (F-033, F-163)", async () => {
    const { line, elapse } = await sending(stopped());
    await queueText(line, "one");
    await elapse(0);
    const { id } = await partyOf(line.store, MAYA);
    const handoffs = await line.store.read
      .selectFrom("handoff")
      .selectAll()
      .where("party_id", "=", id)
      .execute();
    expect(handoffs).toHaveLength(1);
  });
});
