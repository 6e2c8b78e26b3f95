import { gzipSync } from "node:zlib";
import twilio from "twilio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RawAnswer, request } from "../doubles/http.ts";
import { ACCOUNT, PUBLIC_URL, SERVICE_NUMBER } from "../support/process.ts";
import { RealLine } from "./real-line.ts";

const FORM = "application/x-www-form-urlencoded";
const STRANGER = "+447700900301";
const TEN_MB = 10 * 1024 * 1024;

let line: RealLine;
beforeAll(async () => {
  line = await RealLine.open();
}, 60_000);
afterAll(() => line.close());

type Fields = Readonly<Record<string, string>>;

function fields(more: Fields = {}): Fields {
  return {
    MessageSid: `SM${crypto.randomUUID().replaceAll("-", "")}`,
    AccountSid: ACCOUNT.accountSid,
    From: STRANGER,
    To: SERVICE_NUMBER,
    Body: "hello",
    NumMedia: "0",
    ...more,
  };
}

function signature(
  form: Fields,
  { url = `${PUBLIC_URL}/sms/inbound`, token = ACCOUNT.authToken } = {},
): string {
  return twilio.getExpectedTwilioSignature(token, url, form);
}

const encoded = (form: Fields): string => new URLSearchParams(form).toString();

interface Post {
  readonly path?: string;
  readonly body: string | Buffer | Iterable<Buffer>;
  readonly headers?: Fields;
}

function post({ path = "/sms/inbound", body, headers = {} }: Post): Promise<RawAnswer> {
  return request(`${line.origin}${path}`, { body, headers: { "Content-Type": FORM, ...headers } });
}

/** A right request, but for what is given. */
function signed(form: Fields, { headers = {}, ...rest }: Partial<Post> = {}): Promise<RawAnswer> {
  return post({
    body: encoded(form),
    headers: { "X-Twilio-Signature": signature(form), ...headers },
    ...rest,
  });
}

function without(name: string): Fields {
  const { [name]: _, ...rest } = fields();
  return rest;
}

function* chunks(bytes: number): Generator<Buffer> {
  for (let sent = 0; sent < bytes; sent += 64 * 1024) yield Buffer.alloc(64 * 1024, "a");
}

async function takenIn(): Promise<string[]> {
  return (await line.records.arrivals()).map(({ external_id }) => external_id);
}

const right = fields();
const rightSignature = { "X-Twilio-Signature": signature(right) };

describe("a request that Twilio would not make", () => {
  it.each<{ what: string; status: number; ask: () => Promise<RawAnswer> }>([
    { what: "no signature", status: 403, ask: () => post({ body: encoded(right) }) },
    {
      what: "a signature with another key",
      status: 403,
      ask: () => signed(right, { headers: { "X-Twilio-Signature": signature(right, { token: "guessed" }) } }),
    },
    {
      what: "a signature over other words",
      status: 403,
      ask: () => post({ body: encoded({ ...right, Body: "other" }), headers: rightSignature }),
    },
    {
      what: "a signature over the address without TLS",
      status: 403,
      ask: () =>
        signed(right, {
          headers: { "X-Twilio-Signature": signature(right, { url: "http://line.test/sms/inbound" }) },
        }),
    },
    {
      what: "a signature over a host that only the request claims",
      status: 403,
      ask: () =>
        signed(right, {
          headers: {
            "X-Forwarded-Host": "evil.test",
            "X-Twilio-Signature": signature(right, { url: "https://evil.test/sms/inbound" }),
          },
        }),
    },
    {
      what: "a query that was not signed",
      status: 403,
      ask: () => signed(right, { path: "/sms/inbound?a=b" }),
    },
    { what: "a slash at the end", status: 404, ask: () => signed(right, { path: "/sms/inbound/" }) },
    { what: "a path in capitals", status: 404, ask: () => signed(right, { path: "/SMS/INBOUND" }) },
    { what: "a path that does not exist", status: 404, ask: () => signed(right, { path: "/sms/elsewhere" }) },
    { what: "no MessageSid", status: 400, ask: () => signed(without("MessageSid")) },
    { what: "no From", status: 400, ask: () => signed(without("From")) },
    { what: "no To", status: 400, ask: () => signed(without("To")) },
    { what: "no Body", status: 400, ask: () => signed(without("Body")) },
    {
      what: "a repeated Body",
      status: 400,
      ask: () => post({ body: `${encoded(right)}&Body=hello`, headers: rightSignature }),
    },
    { what: "a bracketed Body", status: 400, ask: () => signed({ ...without("Body"), "Body[]": "hello" }) },
    {
      what: "two names run together",
      status: 400,
      ask: () =>
        post({ body: encoded({ ...without("Body"), BodyhelloFrom: STRANGER }), headers: rightSignature }),
    },
    {
      what: "another account's message",
      status: 403,
      ask: () => signed(fields({ AccountSid: `AC${"9".repeat(32)}` })),
    },
    { what: "another number's message", status: 403, ask: () => signed(fields({ To: "+447700900998" })) },
    {
      what: "JSON",
      status: 415,
      ask: () =>
        signed(right, {
          body: JSON.stringify(right),
          headers: { ...rightSignature, "Content-Type": "application/json" },
        }),
    },
    {
      what: "a multipart form",
      status: 415,
      ask: () =>
        signed(right, { headers: { ...rightSignature, "Content-Type": "multipart/form-data; boundary=x" } }),
    },
    {
      what: "UTF-16",
      status: 415,
      ask: () => signed(right, { headers: { ...rightSignature, "Content-Type": `${FORM}; charset=utf-16` } }),
    },
    {
      what: "garbage that says it is gzip",
      status: 415,
      ask: () => signed(right, { headers: { ...rightSignature, "Content-Encoding": "gzip" } }),
    },
    {
      what: "a form in gzip",
      status: 415,
      ask: () =>
        signed(right, {
          body: gzipSync(encoded(right)),
          headers: { ...rightSignature, "Content-Encoding": "gzip" },
        }),
    },
    { what: "10 MB", status: 413, ask: () => post({ body: Buffer.alloc(TEN_MB, "a") }) },
    { what: "10 MB without a length", status: 413, ask: () => post({ body: chunks(TEN_MB) }) },
    { what: "GET", status: 405, ask: () => request(`${line.origin}/sms/inbound`, { method: "GET" }) },
    { what: "DELETE", status: 405, ask: () => request(`${line.origin}/sms/inbound`, { method: "DELETE" }) },
  ])("is refused with $status and leaves nothing behind: $what", async ({ status, ask }) => {
    const before = await takenIn();
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/\n\s+at /);
    expect(await takenIn()).toEqual(before);
    expect((await fetch(`${line.origin}/livez`)).status).toBe(200);
  });

  it("is followed by a message that is answered as ever", async () => {
    const from = "+447700900302";
    expect((await signed(fields({ From: from }))).status).toBe(200);
    await line.settle();
    expect(line.textsTo(from)).toHaveLength(1);
  });
});

describe("words that are hard to read", () => {
  it.each([
    { what: "nothing at all", end: 310, raw: "" },
    { what: "spaces only", end: 311, raw: "+++" },
    { what: "a NUL between words", end: 312, raw: "hel%00lo" },
    { what: "half of a surrogate pair", end: 313, raw: "hi+%ED%A0%BD" },
    { what: "bytes that are no UTF-8", end: 314, raw: "%FF%FE%FA" },
    { what: "an emoji", end: 315, raw: encodeURIComponent("😭") },
    { what: "a zero-width space", end: 316, raw: encodeURIComponent("\u200b") },
    { what: "a mark that turns the direction", end: 317, raw: encodeURIComponent("\u202ehello") },
    { what: "another script", end: 318, raw: encodeURIComponent("مرحبا") },
    { what: "the name of a prototype", end: 319, raw: "__proto__" },
    { what: "1,600 letters", end: 320, raw: "a".repeat(1600) },
    { what: "500 open brackets", end: 322, raw: "(".repeat(500) },
  ])("are answered kindly, once: $what", async ({ what, end, raw }) => {
    const from = `+447700900${end}`;
    const form = fields({ From: from });
    const body = encoded({ ...form, Body: "" }).replace("Body=", `Body=${raw}`);
    const asRead = Object.fromEntries(new URLSearchParams(body)) as Fields;
    const answer = await post({ body, headers: { "X-Twilio-Signature": signature(asRead) } });
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining("<Response/>") });
    await line.settle();
    const answers = line.textsTo(from);
    expect(answers.join("\n")).toMatch(/\w{3}/);
    expect(new Set(answers).size).toBe(answers.length);
    expect(answers.length).toBeLessThanOrEqual(what === "another script" ? 2 : 1);
  });
});

describe("the same message", () => {
  it("is answered once when it comes again, at once or later, with other words or the same", async () => {
    const from = "+447700900330";
    const form = fields({ From: from });
    const together = await Promise.all([signed(form), signed(form), signed(form)]);
    await line.settle();
    const later = await signed({ ...form, Body: "something else" });
    await line.settle();
    expect([...together, later].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(line.textsTo(from)).toHaveLength(1);
    expect(
      (await line.records.person(from)).messages.filter(({ from: who }) => who === "person"),
    ).toHaveLength(1);
  });
});
