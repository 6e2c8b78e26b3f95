import { once } from "node:events";
import { connect } from "node:net";
import { createTransport } from "nodemailer";
import { describe, expect, it, onTestFinished } from "vitest";
import type { BounceSays } from "../../../src/channels/email/bounce-report.ts";
import { listenForBounces } from "../../../src/channels/email/bounces.ts";
import { type ReturnPaths, returnPath } from "../../../src/channels/email/return-path.ts";
import { AWAY, statusReport } from "./bounce-reports.ts";

const PATHS: ReturnPaths = { domain: "bounces.council.example", key: Buffer.alloc(32, 7) };
const OURS = returnPath(PATHS, "0199-row");

async function listener(onBounce: (outboxId: string, says: BounceSays) => Promise<void>) {
  const errors: unknown[] = [];
  const open = await listenForBounces({
    ...PATHS,
    port: 0,
    onBounce,
    onError: (error) => errors.push(error),
  });
  onTestFinished(() => open.close());
  const transport = createTransport({ host: "127.0.0.1", port: open.port, ignoreTLS: true });
  const mail = (to: string, raw: string) => transport.sendMail({ envelope: { from: "", to }, raw });
  return { ...open, errors, mail };
}

async function listening() {
  const heard: [string, BounceSays][] = [];
  return { heard, ...(await listener(async (id, says) => void heard.push([id, says]))) };
}

/** Says each line once the server has answered the one before, and hangs up with the last one said. */
async function cutOff(port: number, lines: readonly string[]): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  for (const line of lines) {
    await once(socket, "data");
    await new Promise<void>((said) => socket.write(`${line}\r\n`, () => said()));
  }
  socket.resetAndDestroy();
}

describe("the door for e-mails that come back", () => {
  it("hears which e-mail of ours failed, from a server without a sender", async () => {
    const { mail, heard } = await listening();
    await mail(OURS, statusReport("failed"));
    expect(heard).toEqual([["0199-row", "failed"]]);
  });

  it("takes an automatic reply and makes nothing of it", async () => {
    const { mail, heard } = await listening();
    await mail(OURS, AWAY);
    expect(heard).toEqual([["0199-row", "nothing"]]);
  });

  it.each([
    { to: "somebody@bounces.council.example", why: "an address that we never gave" },
    { to: "pa@council.example", why: "it passes nothing on" },
  ])("refuses mail for $to: $why", async ({ to }) => {
    const { mail, heard } = await listening();
    await expect(mail(to, statusReport("failed"))).rejects.toMatchObject({ responseCode: 550 });
    expect(heard).toEqual([]);
  });

  it("asks the server to come again when it cannot be noted", async () => {
    const { mail, errors } = await listener(async () => {
      throw new Error("the disk is full");
    });
    await expect(mail(OURS, statusReport("failed"))).rejects.toMatchObject({ responseCode: 451 });
    expect(errors).toHaveLength(1);
  });

  it("makes nothing of a mail whose sender went away in the middle of it, and listens on", async () => {
    const { port, mail, heard, errors } = await listening();
    await cutOff(port, ["EHLO a", "MAIL FROM:<>", `RCPT TO:<${OURS}>`, "DATA", "Subject: half of it"]);
    await expect.poll(() => errors).toContainEqual(expect.objectContaining({ code: "ECONNECTION" }));
    expect(heard).toEqual([]);
    await mail(OURS, statusReport("failed"));
    expect(heard).toHaveLength(1);
  });

  it("reads the front of a mail that is far too long, and lets the rest go by", async () => {
    const { mail, heard } = await listening();
    await mail(OURS, statusReport("failed") + "x".repeat(300_000));
    await mail(OURS, `${"x".repeat(300_000)}\r\n${statusReport("failed")}`);
    expect(heard.map(([, says]) => says)).toEqual(["failed", "nothing"]);
  });

  it("says which port it cannot open", async () => {
    const { port } = await listening();
    const again = { ...PATHS, port, onBounce: async () => {}, onError: () => {} };
    await expect(listenForBounces(again)).rejects.toThrow(
      `BOUNCE_PORT ${port} cannot be opened (EADDRINUSE)`,
    );
  });
});
