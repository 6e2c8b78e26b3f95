import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actionOf } from "../../../src/channels/sms/errors.ts";
import { Day } from "../../../src/domain/day.ts";
import { addLeave } from "../../../src/store/leave.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { noteReport } from "../../../src/work/sending/delivery.ts";
import { account, button, DENISE, linesOf, MAYA, Scene, SHABNAM } from "./scene.ts";

const [denise, ifeoma] = [account(1), account(7)];
const MANAGER = "+447700900852";
const GAP = "In Touch: gaps in cover to see to: 1. Who and when is on https://line.test/staff/team";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open("2026-11-23T08:00:00Z");
});
afterEach(() => scene.close());

async function shabnamIsAway(): Promise<void> {
  const { store, clock } = scene.line;
  const [worker] = await workersByMobile(store.read, store.vault, SHABNAM);
  const days = { firstDay: Day.parse("2026-11-30"), lastDay: Day.parse("2026-12-01") };
  const leave = { workerId: worker!.id, ...days, coverId: null, dutyCovers: false, madeBy: "service" };
  await store.write((db) => addLeave(db, leave, clock.now()));
}

/** How else a worker was told. */
const otherwise = (mobile: string, email: string) =>
  scene.line.gone.filter(({ to }) => to === mobile || to === email).map(({ channel }) => channel);

describe("a gap in cover", () => {
  it("comes to a manager in Teams as a card with the way to the page, and by nothing else", async () => {
    await scene.connect(MANAGER, ifeoma);
    await shabnamIsAway();
    await scene.line.moveTo("2026-11-23T09:00:00Z");
    await scene.line.moveTo("2026-11-23T09:05:00Z");
    const [card, ...more] = scene.cards(ifeoma);
    expect(linesOf(card!)).toEqual([GAP]);
    expect(card!.actions).toEqual([
      { type: "Action.OpenUrl", title: "Open the page", url: "https://line.test/staff" },
    ]);
    expect(more).toEqual([]);
    expect(otherwise(MANAGER, "ifeoma.standish@intouch.example")).toEqual([]);
  });

  it("comes by text and e-mail at once when Teams refuses it", async () => {
    await scene.connect(MANAGER, ifeoma);
    scene.microsoft.fail({ status: 403 });
    await shabnamIsAway();
    await scene.line.moveTo("2026-11-23T09:00:00Z");
    expect(otherwise(MANAGER, "ifeoma.standish@intouch.example").sort()).toEqual(["email", "sms"]);
  });
});

describe("an answer that does not arrive", () => {
  it("is told to whoever wrote it in Teams, by its code alone", async () => {
    await scene.connect(DENISE, denise);
    await scene.line.moveTo("2026-11-23T10:00:00Z");
    await scene.line.say(MAYA, "can i talk to my pa");
    await scene.line.say(MAYA, "can you ring me about the flat");
    await scene.presses(denise, button(scene.cards(denise)[0]!, "reply"), "yes at 4 today");
    await undelivered();
    await scene.line.moveTo("2026-11-23T10:01:00Z");
    await undelivered();
    await scene.line.moveTo("2026-11-23T10:01:05Z");
    const lines = linesOf(scene.cards(denise).at(-1)!);
    expect(lines).toEqual([expect.stringMatching(/^In Touch: your answer in \w{4} has not reached them\./)]);
    expect(otherwise(DENISE, "denise.okoro@intouch.example")).toEqual([]);
  });
});

/** The network could not say why; it is tried once more after a minute. */
async function undelivered(): Promise<void> {
  const { store, parts } = scene.line;
  const answer = store.read.selectFrom("outbox").selectAll().where("author_id", "is not", null);
  const { id, provider_id } = await answer.executeTakeFirstOrThrow();
  const errorCode = 30008;
  const report = { outboxId: id, providerId: provider_id!, status: "undelivered" as const, errorCode };
  await store.write((db) => noteReport(db, parts, { ...report, failure: actionOf(errorCode)! }));
}
