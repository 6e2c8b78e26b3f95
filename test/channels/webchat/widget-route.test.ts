import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChatServer, chatServer, councilSite } from "./chat-server.ts";

let server: ChatServer;
beforeAll(async () => {
  server = await chatServer();
});
afterAll(() => server.close());

describe("GET /widget.js", () => {
  const get = (headers: Record<string, string> = {}) => fetch(`${server.origin}/widget.js`, { headers });

  it("is one script under 30 KB without types, imports or exports", async () => {
    const answer = await get({ "accept-encoding": "identity" });
    const script = await answer.text();
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(script.length).toBeLessThan(30 * 1024);
    expect(script).not.toMatch(/^\s*(import|export) /m);
    expect(() => new Function(script)).not.toThrow();
  });

  it("is the same when it comes compressed", async () => {
    const compressed = await get({ "accept-encoding": "br, gzip" });
    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    expect(compressed.headers.get("vary")).toBe("Accept-Encoding");
    expect(await compressed.text()).toBe(await (await get({ "accept-encoding": "identity" })).text());
  });

  it("is not sent again to a browser that has it", async () => {
    const tag = (await get()).headers.get("etag") ?? "";
    expect((await get({ "if-none-match": tag })).status).toBe(304);
    expect((await get({ "if-none-match": '"other"' })).status).toBe(200);
  });

  it("holds no way to put HTML into a page, and nothing that lasts longer than the tab", async () => {
    const script = await (await get()).text();
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|localStorage|cookie/,
    );
  });

  it("is made without a warning on the console", async () => {
    const bundle = new URL("../../../src/channels/webchat/bundle.ts", import.meta.url).href;
    const script = `import(${JSON.stringify(bundle)}).then((it) => it.widgetScript())`;
    const { stderr } = await promisify(execFile)(process.execPath, ["-e", script]);
    expect(stderr).toBe("");
  });
});

it("GET /chat allows its own script and calls, and only listed sites may frame it", async () => {
  const answer = await fetch(`${server.origin}/chat`);
  const policy = answer.headers.get("content-security-policy")?.split("; ");
  expect(answer.status).toBe(200);
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      `connect-src 'self' ${server.origin.replace("http", "ws")}`,
      `frame-ancestors 'self' ${councilSite}`,
      "base-uri 'none'",
    ]),
  );
});
