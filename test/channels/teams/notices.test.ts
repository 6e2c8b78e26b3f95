import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workerById } from "../../../src/store/workers.ts";
import { notify } from "../../../src/work/handoffs/notices.ts";
import type { Failing } from "../../doubles/microsoft.ts";
import { account, DENISE, DUTY, linesOf, MAYA, Scene } from "./scene.ts";

const [denise, graham] = [account(1), account(3)];
const EMAIL = "denise.okoro@intouch.example";

let scene: Scene;
let deniseId: string;

beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(() => scene.close());

async function asks(): Promise<void> {
  await scene.line.say(MAYA, "can i talk to my pa");
  await scene.line.say(MAYA, "can you ring me about the flat");
}

const connect = async () => {
  deniseId = await scene.connect(DENISE, denise);
};
const tried = () => scene.microsoft.calls.filter(({ conversationId }) => conversationId === denise.chat);
/** Notices to Denise other than by a card. */
const otherwise = () =>
  scene.line.gone.filter(({ to }) => to === DENISE || to === EMAIL).map(({ channel }) => channel);
const seconds = (count: number) => new Date(Date.parse("2026-11-23T10:00:00Z") + count * 1_000).toISOString();
const pass =
  (from: number, to: number, step = 1) =>
  async () => {
    for (let at = from; at <= to; at += step) await scene.line.moveTo(seconds(at));
  };

async function audits(action: string): Promise<string[]> {
  const rows = await scene.line.store.read
    .selectFrom("audit")
    .selectAll()
    .where("action", "=", action)
    .execute();
  return rows.filter(({ detail }) => detail.includes(deniseId)).map(({ detail }) => JSON.parse(detail).by);
}

describe("somebody who is in Teams", () => {
  it("is told by the card alone while it gets there", async () => {
    await connect();
    await asks();
    await pass(1, 240, 10)();
    expect(tried()).toHaveLength(1);
    expect(otherwise()).toEqual([]);
    expect(await audits("worker.told")).toEqual(["teams"]);
  });

  it("is told of an appointment by a card with the words of the text", async () => {
    await connect();
    const { line } = scene;
    const worker = (await workerById(line.store.read, line.store.vault, deniseId))!;
    const wording = "adviser-notice.booked";
    const keys = { text: `${wording}-text`, subject: `${wording}-subject`, body: `${wording}-mail` };
    const notice = { key: "booking", about: deniseId, class: "notice" as const, ...keys, inTeams: true };
    const args = { when: "10am tomorrow" };
    await line.store.write((db) => notify(db, line.parts, worker, { ...notice, args }, line.clock.now()));
    await line.settle();
    expect(scene.cards(denise)).toHaveLength(1);
    expect(JSON.stringify(scene.cards(denise)[0])).toContain("new appointment at 10am tomorrow");
  });

  it("is told by every way at once when nobody has read it by when that was promised", async () => {
    await connect();
    await asks();
    await scene.line.moveTo("2026-11-23T12:00:01Z");
    expect([...otherwise()].sort()).toEqual(["email", "sms"]);
    expect(scene.cards(denise)).toHaveLength(2);
  });
});

describe("somebody who is not in Teams", () => {
  it("is told by text and e-mail at once", async () => {
    await asks();
    expect([...otherwise()].sort()).toEqual(["email", "sms"]);
    expect(tried()).toEqual([]);
  });
});

describe("a card that cannot get there", () => {
  it.each([
    { status: 403, code: "MessageWritesBlocked", why: "they have blocked the app" },
    { status: 404, code: "ConversationNotFound", why: "the app is not installed any more" },
    { status: 403, code: "BotNotInConversationRoster", why: "the app was taken out" },
  ])("is followed by text and e-mail at once, and the chat is left alone: $code", async (failing) => {
    await connect();
    scene.microsoft.fail(failing);
    await asks();
    expect([...otherwise()].sort()).toEqual(["email", "sms"]);
    const before = tried().length;
    await scene.line.moveTo(seconds(600));
    await scene.line.say(MAYA, "did you get that");
    expect(tried()).toHaveLength(before);
    expect((await audits("worker.told")).slice(0, 3)).toEqual(["teams", "sms", "email"]);
    expect(await audits("worker.not-told")).toEqual(["teams"]);
  });

  it("once they write in the chat again, comes there again", async () => {
    await connect();
    scene.microsoft.fail({ status: 403, code: "MessageWritesBlocked" });
    await asks();
    await scene.types(denise, "cases");
    await scene.line.say(MAYA, "talk to my pa");
    await scene.line.say(MAYA, "its about the heating now");
    expect(scene.cards(denise).length).toBeGreaterThan(0);
  });

  it.each<{ failing: Failing; tries: number; why: string }>([
    { failing: { status: 429, retryAfter: "600" }, tries: 1, why: "Teams wants ten minutes" },
    { failing: { status: 429 }, tries: 6, why: "Teams wants a pause again and again" },
    { failing: { status: 412 }, tries: 6, why: "Teams has met itself" },
    { failing: { status: 502 }, tries: 6, why: "a gateway" },
    { failing: { status: 504 }, tries: 6, why: "another gateway" },
    { failing: { status: 500 }, tries: 6, why: "Teams itself" },
  ])("is followed by text and e-mail within two minutes: $why (F-078)", async ({ failing, tries }) => {
    await connect();
    scene.microsoft.fail(...Array.from({ length: 20 }, () => failing));
    await asks();
    expect(otherwise()).toEqual([]);
    await pass(1, 120)();
    expect([...otherwise()].sort()).toEqual(["email", "sms"]);
    expect(tried()).toHaveLength(tries);
    expect(await audits("worker.told")).toEqual(["teams", "sms", "email"]);
  });

  it.each([412, 429, 502, 504])(
    "is tried again after %i, and is enough when it gets there",
    async (status) => {
      await connect();
      scene.microsoft.fail({ status }, { status });
      await asks();
      await pass(1, 240, 2)();
      expect(scene.cards(denise)).toHaveLength(1);
      expect(otherwise()).toEqual([]);
    },
  );

  it("is not tried sooner than Teams asks", async () => {
    await connect();
    scene.microsoft.fail({ status: 429, retryAfter: "30" });
    await asks();
    await pass(1, 29)();
    expect(tried()).toHaveLength(1);
    await pass(30, 32)();
    expect(tried()).toHaveLength(2);
  });

  it("because it is too long goes again without the words", async () => {
    await connect();
    scene.microsoft.fail({ status: 413, code: "MessageSizeTooBig" });
    await asks();
    const lines = linesOf(scene.cards(denise).at(-1)!);
    expect(lines).toContain("There is more. Open the page to read it all.");
    expect(lines.join(" ")).not.toContain("flat");
    expect(otherwise()).toEqual([]);
  });

  it("is refused for good by anything else, and text and e-mail follow", async () => {
    await connect();
    scene.microsoft.fail({ status: 400 });
    await asks();
    expect([...otherwise()].sort()).toEqual(["email", "sms"]);
  });
});

describe("a concern", () => {
  const DANGER = "i want to kill myself tonight";

  it("is told by every way at once; the card has a reference, the urgency, and where to read it", async () => {
    await connect();
    await scene.line.say(MAYA, DANGER);
    expect([...otherwise()].sort()).toEqual(["email", "sms"]);
    const [card] = scene.cards(denise);
    const { ref } = await scene.line.store.read.selectFrom("concern").selectAll().executeTakeFirstOrThrow();
    expect(linesOf(card!)).toEqual([`EMERGENCY, ref ${ref}`, "Nobody has taken it yet."]);
    expect(card!.actions.map(({ type, title }) => [type, title])).toEqual([
      ["Action.OpenUrl", "Read it now"],
    ]);
  });

  it("shows nothing of what was said, nor by whom, anywhere in Teams (F-172)", async () => {
    await connect();
    await scene.connect(DUTY, graham);
    await asks();
    await scene.line.say(MAYA, DANGER);
    await scene.line.say(MAYA, "i have pills");
    await scene.types(denise, "cases");
    const about = JSON.stringify(
      scene.microsoft.calls.filter((_, i) => i > 0).map(({ activity }) => activity),
    );
    expect(about).not.toMatch(/kill|pills|Maya|flat/);
  });

  it("takes the words off the cards that stand there already", async () => {
    await connect();
    await asks();
    await scene.line.say(MAYA, DANGER);
    await scene.line.settle();
    const [first] = scene.cards(denise);
    expect(linesOf(first!).join(" ")).not.toMatch(/flat|Maya/);
    expect(first!.actions.map(({ type }) => type)).toEqual(["Action.OpenUrl"]);
  });

  it.each([403, 404, 500])("is told by text and e-mail whatever Teams says: %i", async (status) => {
    await connect();
    scene.microsoft.fail(...Array.from({ length: 20 }, () => ({ status })));
    await scene.line.say(MAYA, DANGER);
    expect([...otherwise()].sort()).toEqual(["email", "sms"]);
  });

  it("that Teams cannot take at once keeps being tried", async () => {
    await connect();
    scene.microsoft.fail({ status: 502 }, { status: 502 });
    await scene.line.say(MAYA, DANGER);
    await pass(1, 10)();
    expect(scene.cards(denise)).toHaveLength(1);
  });
});

it("keeps to the pace of a chat when much comes at once", async () => {
  await connect();
  for (let i = 0; i < 9; i++) await scene.types(denise, "who");
  const at = tried().map((call) => call.at);
  expect(at).toHaveLength(9);
  expect(at[7]! - at[0]!).toBeGreaterThanOrEqual(990);
});
