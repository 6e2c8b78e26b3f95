import { describe, expect, it } from "vitest";
import { ACCOUNT, PUBLIC_URL, post, startWebhooks, text } from "./webhook-server.ts";

const seen = startWebhooks();

describe("POST /sms/status/:outboxId", () => {
  const report = { MessageSid: text.MessageSid, AccountSid: ACCOUNT, MessageStatus: "sent", To: text.From };

  it.each([
    { fields: report, update: { status: "sent" }, why: "a step on the way" },
    {
      fields: { ...report, MessageStatus: "delivered" },
      update: { status: "delivered" },
      why: "a final state",
    },
    {
      fields: { ...report, MessageStatus: "read" },
      update: { status: "delivered" },
      why: "read is delivered, for us",
    },
    { fields: { ...report, MessageStatus: "canceled" }, update: { status: "failed" }, why: "taken back" },
    {
      fields: { ...report, MessageStatus: "failed", ErrorCode: "21610" },
      update: {
        status: "failed",
        errorCode: 21610,
        failure: expect.objectContaining({ code: "channel/opted-out" }),
      },
      why: "an opt-out told late (F-163)",
    },
    { fields: { ...report, ErrorCode: "" }, update: { status: "sent" }, why: "no error" },
  ])("hands on $update: $why", async ({ fields, update }) => {
    expect((await post(seen, "/sms/status/01-outbox", fields)).status).toBe(200);
    expect(seen.updates).toEqual([{ outboxId: "01-outbox", providerId: text.MessageSid, ...update }]);
  });

  it.each([
    {
      fields: report,
      signing: { signedUrl: `${PUBLIC_URL}/sms/status/other` },
      status: 403,
      why: "signed for another row (F-164)",
    },
    {
      fields: { ...report, MessageStatus: "dreamt" },
      signing: {},
      status: 400,
      why: "a status that is none",
    },
    { fields: { ...report, MessageSid: "" }, signing: {}, status: 400, why: "no id" },
  ])("answers $status: $why", async ({ fields, signing, status }) => {
    expect((await post(seen, "/sms/status/01-outbox", fields, signing)).status).toBe(status);
    expect(seen.updates).toEqual([]);
  });
});

describe("POST /voice/inbound", () => {
  const call = {
    CallSid: `CA${"3".repeat(32)}`,
    AccountSid: ACCOUNT,
    From: "+447700900001",
    To: "+447700900999",
  };

  it("says where help is and lists the call", async () => {
    const { status, body } = await post(seen, "/voice/inbound", call);
    expect(status).toBe(200);
    expect(body).toMatch(
      /^<\?xml.*<Response><Say language="en-GB">.*9 9 9.*1 1 6, 1 2 3.*<\/Say><\/Response>$/s,
    );
    expect(seen.calls).toEqual([{ from: "+447700900001", callSid: call.CallSid }]);
  });

  it("says it even when the call cannot be listed", async () => {
    seen.failWith = new Error("no disk");
    expect((await post(seen, "/voice/inbound", call)).body).toContain("9 9 9");
    expect(seen.errors).toEqual([seen.failWith]);
  });

  it("refuses a call that is not signed", async () => {
    expect((await post(seen, "/voice/inbound", call, { token: "wrong" })).status).toBe(403);
  });
});
