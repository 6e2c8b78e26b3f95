import { createTransport } from "nodemailer";
import { describe, expect, it, onTestFinished } from "vitest";
import { returnPath } from "../src/channels/email/return-path.ts";
import { bounceKey, openBounces } from "../src/open-bounces.ts";
import { auditOf } from "../src/store/records.ts";
import { noteReport } from "../src/work/sending/delivery.ts";
import { statusReport } from "./channels/email/bounce-reports.ts";
import type { Line } from "./support/line.ts";
import { DENISE, rowOf } from "./work/outgoing.ts";
import { all, textsTo } from "./work/talk.ts";
import { asked, SHABNAM } from "./work/thread.ts";

const DOMAIN = "bounces.council.example";

/** Maya has asked for Denise, who was told by text and by e-mail. */
async function told() {
  const { line } = await asked();
  const woken: string[] = [];
  const listener = await openBounces(
    { domain: DOMAIN, port: 0 },
    line.parts,
    (lane) => void woken.push(lane),
  );
  onTestFinished(() => listener!.close());
  const transport = createTransport({ host: "127.0.0.1", port: listener!.port, ignoreTLS: true });
  const key = bounceKey(line.parts);
  const bounce = async (outboxId: string, action = "failed") => {
    const to = returnPath({ domain: DOMAIN, key }, outboxId);
    await transport.sendMail({ envelope: { from: "", to }, raw: statusReport(action) });
    await line.settle();
  };
  return { line, bounce, woken, ...(await noticesOf(line)) };
}

async function lost(line: Line, outboxId: string): Promise<void> {
  const { provider_id } = await rowOf(line, outboxId);
  const report = { outboxId, providerId: provider_id!, status: "undelivered" as const };
  await line.store.write((db) => noteReport(db, line.parts, report));
}

async function noticesOf(line: Line) {
  const rows = (await all(line, "outbox")).filter(({ dedupe_key }) => dedupe_key?.startsWith("notice.new:"));
  const [handoff] = await all(line, "handoff");
  const by = (channel: string) => rows.find((row) => row.channel === channel)!.id;
  return { mail: by("email"), text: by("sms"), handoff: handoff! };
}

const notTold = async ({ store }: Line, id: string) =>
  (await auditOf(store.read, id)).filter(({ action }) => action === "worker.not-told").length;

describe("an e-mail to a worker that comes back hours later", () => {
  it("is noted, and the text has told them", async () => {
    const { line, bounce, mail, handoff } = await told();
    await bounce(mail);
    expect(await notTold(line, handoff.id)).toBe(1);
    expect(textsTo(line, SHABNAM)).toEqual([]);
  });

  it("goes up at once when the text did not arrive either (F-090): they are told once more, then the next", async () => {
    const { line, bounce, mail, text } = await told();
    await lost(line, text);
    const before = textsTo(line, DENISE).length;
    await bounce(mail);
    expect(textsTo(line, DENISE)).toHaveLength(before + 1);
    const again = (await all(line, "outbox")).filter(({ dedupe_key }) =>
      dedupe_key?.startsWith("notice.unseen:"),
    );
    for (const { id } of again) await lost(line, id);
    await line.settle();
    expect(textsTo(line, SHABNAM)).toHaveLength(1);
  });

  it("counts once, however often it comes back", async () => {
    const { line, bounce, mail, handoff } = await told();
    await bounce(mail);
    await bounce(mail);
    expect(await notTold(line, handoff.id)).toBe(1);
  });

  it.each([
    { action: "delayed", why: "it is only late" },
    { action: "delivered", why: "it got there" },
  ])("is still on its way when it is $action: $why", async ({ action }) => {
    const { line, bounce, mail, handoff } = await told();
    await bounce(mail, action);
    expect(await notTold(line, handoff.id)).toBe(0);
  });

  it("is no text, and nothing that we do not have", async () => {
    const { line, bounce, text, handoff } = await told();
    await bounce(text);
    await bounce("0199f3a0-5b7e-7c11-8a4d-1b2c3d4e5f60");
    expect(await notTold(line, handoff.id)).toBe(0);
  });

  it("is not listened for where that is not set up", async () => {
    const { line } = await asked();
    expect(await openBounces(undefined, line.parts, () => {})).toBeUndefined();
  });
});
