import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import type { Parts } from "../../src/work/parts.ts";
import { newLinkCode } from "../../src/work/teams/link.ts";
import { APP_ID, FakeMicrosoft, type SentAction, TENANT_ID } from "../doubles/microsoft.ts";
import { FIELD_KEY } from "../support/process.ts";
import { HER_PA, MAYA, RealLine } from "./real-line.ts";
import { until } from "./until.ts";

const OBJECT_ID = "aaaaaaaa-bbbb-4ccc-8ddd-000000000001";
const CHAT = "a:chat-1";

let microsoft: FakeMicrosoft;
let line: RealLine;
let sent = 0;

beforeAll(async () => {
  microsoft = await FakeMicrosoft.open();
  line = await RealLine.open({
    autoCallbacks: true,
    env: {
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: "a secret",
      MICROSOFT_APP_TENANT_ID: TENANT_ID,
      TEAMS_API_URL: microsoft.url,
    },
  });
}, 30_000);
afterAll(async () => {
  await line.close();
  await microsoft.close();
});

/** A code from the staff page, made while the service is not running. */
async function linkCode(): Promise<string> {
  const now = await line.now();
  await line.kill("SIGTERM");
  const store = await openStore({ file: line.file, fieldKey: FIELD_KEY, mayCreate: false });
  const [worker] = await workersByMobile(store.read, store.vault, HER_PA);
  const parts = { clock: { now: () => now } } as Parts;
  const code = await store.write((db) => newLinkCode(db, parts, worker!));
  await store.close();
  await line.restart();
  return code!;
}

async function gets(more: object): Promise<number> {
  const activity = {
    id: `message-${++sent}`,
    channelId: "msteams",
    serviceUrl: microsoft.serviceUrl,
    from: { id: "29:pa", aadObjectId: OBJECT_ID },
    recipient: { id: `28:${APP_ID}` },
    conversation: { id: CHAT, conversationType: "personal", tenantId: TENANT_ID },
    ...more,
  };
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${await microsoft.token()}` };
  const answer = await fetch(`${line.origin}/api/messages`, {
    method: "POST",
    headers,
    body: JSON.stringify(activity),
  });
  return answer.status;
}

const press = ({ verb, data }: SentAction, words: string) =>
  gets({
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action: { type: "Action.Execute", verb, data: { ...data, words } } },
  });

const replyOn = () => {
  const card = microsoft.cardsIn(CHAT).at(-1);
  return card?.actions.find(({ title }) => title === "Reply")?.card?.actions[0];
};

it("killed between a handoff and its card, it starts again, the card arrives, and so does the answer (C43)", async () => {
  expect(await gets({ type: "message", text: await linkCode() })).toBe(200);
  await until("the hello", () => microsoft.cardsIn(CHAT)[0]);
  await line.network.text(MAYA, "can i talk to my pa");
  microsoft.fail({ status: 503 }, { status: 503 }, { status: 503 });
  await line.network.text(MAYA, "can you come to the housing meeting");
  await until("a card that was put off", async () => {
    const rows = await line.records.outbox();
    return rows.find(
      ({ channel, state, attempts }) => channel === "teams" && state === "queued" && attempts > 0,
    );
  });
  await line.kill();
  expect(replyOn()).toBeUndefined();
  await line.restart();
  const reply = await until("the card", replyOn, 45_000);
  expect(await press(reply, "yes, see you there")).toBe(200);
  await line.kill();
  await line.restart();
  await line.settle();
  await until("the answer", () => line.textsTo(MAYA).find((text) => text.includes("yes, see you there")));
  expect(line.textsTo(MAYA).filter((text) => text.includes("yes, see you there"))).toHaveLength(1);
  await until("the card says so", () =>
    JSON.stringify(microsoft.cardsIn(CHAT)).includes("Answered by Denise") ? true : undefined,
  );
}, 240_000);
