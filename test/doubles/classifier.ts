import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** How the pretend classifier answers: with these words as its content, or in a way of its own. */
export type Manner =
  | { readonly says: string }
  | { readonly raw: string; readonly status?: number }
  | "stalls"
  | "stalls-half-way"
  | "hangs-up"
  | "redirects"
  | "never-ends";

export interface FakeClassifier {
  readonly url: string;
  readonly asked: string[];
  manner: Manner;
  close(): Promise<void>;
}

/** A service with an OpenAI-compatible address that can also lie, stall and talk without end. */
export async function fakeClassifier(): Promise<FakeClassifier> {
  const server = http.createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    fake.asked.push(body);
    answer(response, fake.manner);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const fake: FakeClassifier = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    manner: { says: "{}" },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
  return fake;
}

function answer(response: http.ServerResponse, manner: Manner): void {
  if (manner === "stalls") return;
  if (manner === "hangs-up") return void response.destroy();
  if (manner === "stalls-half-way") return void response.write('{"choices":[');
  if (manner === "redirects") return void ends(response, 302, "", { Location: "http://127.0.0.1:1/" });
  if (manner === "never-ends") return void pour(response);
  if ("raw" in manner) return void ends(response, manner.status ?? 200, manner.raw);
  response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content: manner.says } }] }));
}

function ends(response: http.ServerResponse, status: number, body: string, headers = {}): void {
  response.writeHead(status, headers);
  response.end(body);
}

function pour(response: http.ServerResponse): void {
  response.on("error", () => {});
  const more = () => {
    if (response.destroyed) return;
    if (response.write("x".repeat(64 * 1024))) setImmediate(more);
    else response.once("drain", more);
  };
  more();
}
