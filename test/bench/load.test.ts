import http from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listen } from "../doubles/http.ts";
import { putUnderLoad } from "./load.ts";

const ASKED = Buffer.from("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi");

let port = 0;
let answer: (response: http.ServerResponse) => void;
const bodies: string[] = [];
const sockets = new Set<unknown>();
const server = http.createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  bodies.push(body);
  sockets.add(request.socket);
  answer(response);
});

beforeAll(async () => {
  port = Number(new URL(await listen(server)).port);
});
beforeEach(() => {
  bodies.length = 0;
  sockets.clear();
});
afterAll(() => server.close());

/** The same request so many times. */
function times(count: number): () => Buffer | undefined {
  let left = count;
  return () => (left-- > 0 ? ASKED : undefined);
}

describe("the load", () => {
  it("sends each request once, over kept connections, until there are no more", async () => {
    answer = (response) => response.setHeader("Content-Length", 2).end("ok");
    const { answersMs } = await putUnderLoad({ port, connections: 3, durationMs: 60_000, next: times(30) });
    expect([answersMs.length, bodies.length, sockets.size]).toEqual([30, 30, 3]);
    expect(new Set(bodies)).toEqual(new Set(["hi"]));
  });

  it("waits for an answer that comes in pieces", async () => {
    answer = (response) => {
      response.setHeader("Content-Length", 2).write("o");
      setImmediate(() => response.end("k"));
    };
    const { answersMs } = await putUnderLoad({ port, connections: 1, durationMs: 60_000, next: times(5) });
    expect(answersMs).toHaveLength(5);
  });

  it("starts no request after its time", async () => {
    const load = { port, connections: 2, durationMs: 0, next: times(5) };
    expect((await putUnderLoad(load)).answersMs).toEqual([]);
  });

  it.each([
    { how: "a refusal", status: 403, length: 2, says: /answered 403/ },
    { how: "an answer without a length", status: 200, length: undefined, says: /how long/ },
  ])("fails on $how", async ({ status, length, says }) => {
    answer = (response) => {
      response.statusCode = status;
      if (length !== undefined) response.setHeader("Content-Length", length);
      response.write("n");
      response.end("o");
    };
    const load = { port, connections: 1, durationMs: 60_000, next: times(1) };
    await expect(putUnderLoad(load)).rejects.toThrow(says);
  });

  it("fails when the server hangs up", async () => {
    answer = (response) => response.destroy();
    const load = { port, connections: 1, durationMs: 60_000, next: times(1) };
    await expect(putUnderLoad(load)).rejects.toThrow();
  });
});
