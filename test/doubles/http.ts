import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { Readable } from "node:stream";

export interface RawAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Chunks are sent one by one, without a length. */
  readonly body?: string | Buffer | Iterable<Buffer>;
}

/** A request written as it is told, without a client's good manners. Resolves with the answer, whatever it is. */
export async function request(
  url: string,
  { method = "POST", headers = {}, body = "" }: RawRequest = {},
): Promise<RawAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<RawAnswer>();
  const sending = http.request(url, { method, headers, agent: false });
  sending.once("error", reject);
  sending.once("response", async (response) => {
    let text = "";
    for await (const chunk of response) text += chunk;
    resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
    sending.destroy();
  });
  const whole = typeof body === "string" || Buffer.isBuffer(body);
  if (whole) sending.end(body);
  else Readable.from(body).pipe(sending);
  return promise;
}

/** Sends some bytes on a bare connection, keeps it open, and resolves with the first bytes that come back. */
export async function talk(port: number, bytes: string): Promise<string> {
  const socket = net.connect(port, "127.0.0.1");
  socket.write(bytes);
  const [answer] = await once(socket, "data");
  socket.destroy();
  return String(answer);
}

/** Starts listening on a free port of the loopback. */
export async function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
