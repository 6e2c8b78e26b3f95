import twilio from "twilio";
import { describe, expect, it } from "vitest";
import { ServiceError } from "../../../src/errors.ts";
import { request, talk } from "../../doubles/http.ts";
import { FORM, PUBLIC_URL, post, postRaw, startWebhooks, TOKENS, text } from "./webhook-server.ts";

const seen = startWebhooks();

function without(name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(text).filter(([key]) => key !== name));
}

describe("POST /sms/inbound", () => {
  it("takes a signed text in and answers with empty TwiML", async () => {
    const { status, headers, body } = await post(seen, "/sms/inbound", text);
    expect([status, headers["content-type"]]).toEqual([200, "text/xml; charset=utf-8"]);
    expect(body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
    expect(seen.received).toEqual([
      {
        source: "twilio",
        externalId: text.MessageSid,
        channel: "sms",
        address: "+447700900001",
        text: "hi",
        mediaCount: 0,
      },
    ]);
  });

  it.each([
    { Body: "", why: "an empty text" },
    { Body: "😭🔪", why: "emoji only" },
    { Body: "a\0b\u202e\n", why: "NUL and marks that turn the text round" },
    { Body: "x".repeat(10_000), why: "a very long one" },
    { Body: "__proto__", why: "a word with a meaning to machines" },
  ])("keeps the words as they came: $why", async ({ Body }) => {
    expect((await post(seen, "/sms/inbound", { ...text, Body })).status).toBe(200);
    expect(seen.received[0]?.text).toBe(Body);
  });

  it.each([
    { From: "+44 7700 900001", address: "+447700900001", why: "spaces go" },
    { From: "07700900001", address: "+447700900001", why: "a national number" },
    { From: "60777", address: "60777", why: "a short code" },
    { From: "NHSnotify", address: "NHSnotify", why: "a sender with a name" },
  ])("knows $From as $address: $why", async ({ From, address }) => {
    await post(seen, "/sms/inbound", { ...text, From });
    expect(seen.received[0]?.address).toBe(address);
  });

  it.each([
    { NumMedia: "2", count: 2, why: "two pictures" },
    { NumMedia: "many", count: 0, why: "a count that is none does not lose the words" },
  ])("counts $count: $why", async ({ NumMedia, count }) => {
    await post(seen, "/sms/inbound", { ...text, NumMedia });
    expect(seen.received[0]?.mediaCount).toBe(count);
  });

  it("accepts extra signed fields, which Twilio adds as it likes", async () => {
    expect((await post(seen, "/sms/inbound", { ...text, OptOutType: "STOP", NewThing: "1" })).status).toBe(
      200,
    );
  });

  it("accepts either token while they are being changed (F-015)", async () => {
    expect((await post(seen, "/sms/inbound", text, { token: TOKENS[1]! })).status).toBe(200);
  });

  it.each([
    { fields: text, signing: { token: "wrong" }, status: 403, why: "signed with a wrong token (F-011)" },
    { fields: text, signing: { token: "" }, status: 403, why: "signed with no token" },
    {
      fields: text,
      signing: { signedUrl: "http://line.example/sms/inbound" },
      status: 403,
      why: "signed for http (F-012)",
    },
    {
      fields: text,
      signing: { signedUrl: `${PUBLIC_URL}/sms/inbound#rc=5` },
      status: 403,
      why: "signed with the fragment",
    },
    { fields: { ...text, Body: "no" }, signing: { signed: text }, status: 403, why: "changed on the way" },
    {
      fields: { ...text, Extra: "1" },
      signing: { signed: text },
      status: 403,
      why: "an extra field not signed",
    },
    {
      fields: { ...without("Body"), BodyxFrom: "y" },
      signing: {},
      status: 400,
      why: "fields run together (F-016)",
    },
    { fields: without("MessageSid"), signing: {}, status: 400, why: "no MessageSid (F-017)" },
    { fields: without("AccountSid"), signing: {}, status: 400, why: "no AccountSid" },
    { fields: without("From"), signing: {}, status: 400, why: "no From" },
    { fields: without("To"), signing: {}, status: 400, why: "no To" },
    { fields: without("Body"), signing: {}, status: 400, why: "no Body" },
    { fields: { ...text, "Body[]": "x" }, signing: {}, status: 400, why: "a bracketed field" },
    {
      fields: { ...text, AccountSid: `AC${"9".repeat(32)}` },
      signing: {},
      status: 403,
      why: "another account",
    },
    { fields: { ...text, To: "+447700900998" }, signing: {}, status: 403, why: "another number" },
  ])("answers $status and keeps nothing: $why", async ({ fields, signing, status }) => {
    const answer = await post(seen, "/sms/inbound", fields, signing);
    expect([answer.status, seen.received, seen.errors.length]).toEqual([status, [], 1]);
    expect(answer.body).not.toContain("token");
  });

  it("refuses a repeated field although Twilio's own check would pass it (F-016)", async () => {
    const signature = twilio.getExpectedTwilioSignature(TOKENS[0]!, `${PUBLIC_URL}/sms/inbound`, text);
    expect(
      (await postRaw(seen, "/sms/inbound", `${new URLSearchParams(text)}&Body=hi`, signature)).status,
    ).toBe(400);
  });

  it.each([
    { body: new URLSearchParams(text).toString(), headers: FORM, status: 403, why: "no signature (F-010)" },
    {
      body: JSON.stringify(text),
      headers: { "content-type": "application/json" },
      status: 415,
      why: "JSON (F-018)",
    },
    {
      body: "--x--",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      status: 415,
      why: "multipart (F-018)",
    },
    {
      body: "\x1f\x8bgarbage",
      headers: { ...FORM, "content-encoding": "gzip" },
      status: 415,
      why: "gzip with garbage",
    },
    {
      body: Array(160).fill(Buffer.alloc(65_536, "a")),
      headers: FORM,
      status: 413,
      why: "10 MB in chunks (F-019)",
    },
    {
      body: `${new URLSearchParams(text)}%ED%A0%80%00`,
      headers: FORM,
      status: 403,
      why: "a lone surrogate, not signed",
    },
  ])("answers $status: $why", async ({ body, headers, status }) => {
    const answer = await request(`${seen.url}/sms/inbound`, {
      headers: headers as unknown as Record<string, string>,
      body,
    });
    expect([answer.status, seen.received]).toEqual([status, []]);
    expect((await post(seen, "/sms/inbound", text)).status).toBe(200);
  });

  it("answers 408 to a body that does not come (F-019)", async () => {
    const head = `POST /sms/inbound HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM["content-type"]}\r\nContent-Length: 900\r\n\r\n`;
    expect(await talk(Number(new URL(seen.url).port), `${head}Body=h`)).toMatch(/^HTTP\/1.1 408 /);
  });

  it.each(["GET", "HEAD", "PUT", "DELETE", "TRACE"])("answers 405 to %s", async (method) => {
    expect((await request(`${seen.url}/sms/inbound`, { method })).status).toBe(405);
  });

  it.each(["/sms/inbound/", "/SMS/inbound", "/sms/inbound?x=1"])(
    "does not take %s for its own (F-014)",
    async (path) => {
      const { status } = await post(seen, path, text, { signedUrl: `${PUBLIC_URL}/sms/inbound` });
      expect([403, 404]).toContain(status);
      expect(seen.received).toEqual([]);
    },
  );

  it.each([
    { error: new Error("disk full at /var/secret"), why: "a bug" },
    { error: new ServiceError("store/missing", "row 12 of secret is gone"), why: "a failure with a name" },
  ])("says nothing of a failure of ours: $why", async ({ error }) => {
    seen.failWith = error;
    const { status, body } = await post(seen, "/sms/inbound", text);
    expect([status, body]).toEqual([500, "Something went wrong here. Try again later."]);
    expect(seen.errors).toEqual([error]);
  });
});
