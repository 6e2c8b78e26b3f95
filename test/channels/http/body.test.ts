import http from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, refuse } from "../../../src/channels/http/answer.ts";
import { readForm, readJson } from "../../../src/channels/http/body.ts";
import { listen, request, talk } from "../../doubles/http.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { "content-type": "application/json" };
const limits = { limitBytes: 1000, timeoutMs: 80 };

let url: string;
const server = http.createServer(async (req, res) => {
  try {
    const value = req.url === "/json" ? await readJson(req, limits) : await readForm(req, limits);
    answer(res, 200, "application/json", JSON.stringify(value));
  } catch (error) {
    refuse(req, res, error);
  }
});

beforeAll(async () => {
  url = await listen(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("readForm", () => {
  it.each<{ body: string; fields: Record<string, string>; why: string }>([
    { body: "A=1&B=two+words", fields: { A: "1", B: "two words" }, why: "an ordinary form" },
    { body: "", fields: {}, why: "an empty form" },
    { body: "A=&B", fields: { A: "", B: "" }, why: "empty values" },
    { body: "A=%F0%9F%98%80%00", fields: { A: "😀\0" }, why: "an emoji and a NUL, kept" },
    { body: "A=%ED%A0%80", fields: { A: "���" }, why: "a lone surrogate is no character" },
    { body: "A=%zz%", fields: { A: "%zz%" }, why: "what is not an escape stays" },
    { body: "constructor=1", fields: { constructor: "1" }, why: "a name that objects know" },
  ])("reads $fields: $why", async ({ body, fields }) => {
    const { status, body: json } = await request(url, { headers: FORM, body });
    expect([status, JSON.parse(json)]).toEqual([200, fields]);
  });

  it("keeps a field called __proto__ as a field", async () => {
    const { body } = await request(url, { headers: FORM, body: "__proto__=x" });
    expect(body).toBe('{"__proto__":"x"}');
  });

  it.each([
    { headers: FORM, body: "A=1&A=1", status: 400, why: "a repeated name" },
    { headers: FORM, body: "A[]=1", status: 400, why: "a bracketed name" },
    { headers: FORM, body: "A%5Bx%5D=1", status: 400, why: "escaped brackets" },
    { headers: JSON_TYPE, body: "{}", status: 415, why: "JSON" },
    {
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: "--x--",
      status: 415,
      why: "multipart",
    },
    { headers: {}, body: "A=1", status: 415, why: "no kind at all" },
    {
      headers: { "content-type": `${FORM["content-type"]}; charset=utf-16` },
      body: "A=1",
      status: 415,
      why: "UTF-16",
    },
    {
      headers: { "content-type": `${FORM["content-type"]}; charset="UTF-8"` },
      body: "A=1",
      status: 200,
      why: "UTF-8, quoted",
    },
    {
      headers: { ...FORM, "content-encoding": "gzip" },
      body: "garbage",
      status: 415,
      why: "gzip that is not",
    },
    {
      headers: { ...FORM, "content-encoding": "gzip" },
      body: gzipSync("A=1"),
      status: 415,
      why: "gzip that is",
    },
    { headers: { ...FORM, "content-encoding": "identity" }, body: "A=1", status: 200, why: "no compression" },
    { headers: FORM, body: `A=${"a".repeat(998)}`, status: 200, why: "as long as may be" },
    { headers: FORM, body: `A=${"a".repeat(999)}`, status: 413, why: "one byte longer" },
  ])("answers $status: $why", async ({ headers, body, status }) => {
    const sized = { ...headers, "content-length": String(Buffer.byteLength(body)) };
    expect((await request(url, { headers: sized as unknown as Record<string, string>, body })).status).toBe(
      status,
    );
  });

  it("refuses 10 MB in chunks without keeping them", async () => {
    const before = process.memoryUsage().arrayBuffers;
    const body = Array(160).fill(Buffer.alloc(65_536, "a"));
    const { status, headers } = await request(url, { headers: FORM, body });
    expect([status, headers.connection]).toEqual([413, "close"]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
  });

  it("refuses a body that is said to be too long before it comes", async () => {
    const head =
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000000\r\n\r\n";
    expect(await talk(Number(new URL(url).port), head)).toMatch(/^HTTP\/1.1 413 /);
  });

  it("refuses a body that does not come", async () => {
    const head =
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nA=1";
    expect(await talk(Number(new URL(url).port), head)).toMatch(/^HTTP\/1.1 408 /);
  });
});

describe("readJson", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  it.each([
    { body: '{"a":[1]}', status: 200, why: "an object" },
    { body: nested(32), status: 200, why: "as deep as may be" },
    { body: nested(33), status: 400, why: "one deeper" },
    { body: nested(450), status: 400, why: "much deeper" },
    { body: "{", status: 400, why: "cut short" },
    { body: "", status: 400, why: "nothing" },
    { body: Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), status: 400, why: "not UTF-8" },
    { body: '{"a":NaN}', status: 400, why: "NaN is not JSON" },
  ])("answers $status: $why", async ({ body, status }) => {
    expect((await request(`${url}/json`, { headers: JSON_TYPE, body })).status).toBe(status);
  });
});
