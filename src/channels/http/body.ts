import type { IncomingMessage } from "node:http";
import { parse } from "node:querystring";
import { ServiceError } from "../../errors.ts";

export interface BodyLimits {
  /** Most bytes taken; 64 KiB unless told. */
  readonly limitBytes?: number;
  /** Longest wait for the whole body; 10 seconds unless told. */
  readonly timeoutMs?: number;
}

/** Objects and lists in JSON may sit this many deep. */
const DEEPEST_JSON = 32;

/**
 * The whole body of a request, never more of it in memory than the limit.
 * Compressed bodies are refused: they are where a small request turns into a large one.
 * @throws ServiceError `http/encoded`, `http/too-large`, `http/slow`, or `channel/malformed` when the sender hangs up
 */
export async function readBody(request: IncomingMessage, limits: BodyLimits = {}): Promise<Buffer> {
  const { limitBytes = 64 * 1024, timeoutMs = 10_000 } = limits;
  refuseEncoded(request);
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) throw tooLarge(limitBytes);
  return collect(request, limitBytes, timeoutMs);
}

/**
 * The fields of an URL-encoded form, each name once.
 * @throws ServiceError as `readBody`; `http/media-type` for another kind; `channel/malformed` for a repeated or bracketed name
 */
export async function readForm(
  request: IncomingMessage,
  limits?: BodyLimits,
): Promise<Record<string, string>> {
  requireMediaType(request, "application/x-www-form-urlencoded");
  const body = await readBody(request, limits);
  const fields = parse(body.toString("utf8"), "&", "=", { maxKeys: 0 });
  for (const [name, value] of Object.entries(fields)) refuseAmbiguous(name, value);
  return fields as Record<string, string>;
}

/**
 * A JSON value at most 32 levels deep, still to be checked for its shape.
 * @throws ServiceError as `readBody`; `http/media-type` for another kind; `channel/malformed` for bad or too deep JSON
 */
export async function readJson(request: IncomingMessage, limits?: BodyLimits): Promise<unknown> {
  requireMediaType(request, "application/json");
  const body = await readBody(request, limits);
  const value = parseJson(body);
  if (isDeeper(value, DEEPEST_JSON)) throw malformed("The JSON is nested too deeply");
  return value;
}

function collect(request: IncomingMessage, limitBytes: number, timeoutMs: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  const take = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limitBytes) reject(tooLarge(limitBytes));
    else chunks.push(chunk);
  };
  const slow = setTimeout(
    () => reject(new ServiceError("http/slow", "The request took too long to arrive")),
    timeoutMs,
  );
  request.on("data", take);
  const brokeOff = () => reject(malformed("The request broke off"));
  request.once("end", () => {
    request.off("close", brokeOff);
    resolve(Buffer.concat(chunks));
  });
  request.once("close", brokeOff).once("error", brokeOff);
  return promise.finally(() => {
    clearTimeout(slow);
    request.off("data", take);
  });
}

function refuseEncoded(request: IncomingMessage): void {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding.trim().toLowerCase() !== "identity")
    throw new ServiceError("http/encoded", "Send the body as it is, not compressed");
}

function requireMediaType(request: IncomingMessage, expected: string): void {
  const [type, ...parameters] = (request.headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  const isUtf8 = charset === undefined || charset.replaceAll('"', "") === "charset=utf-8";
  if (type?.trim() !== expected || !isUtf8)
    throw new ServiceError("http/media-type", `Send ${expected} in UTF-8`);
}

function refuseAmbiguous(name: string, value: unknown): void {
  if (typeof value !== "string") throw malformed("A field was sent more than once");
  if (/[[\]]/.test(name)) throw malformed("A field name has brackets in it");
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new ServiceError("channel/malformed", "This is not JSON", { cause });
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function tooLarge(limitBytes: number): ServiceError {
  return new ServiceError("http/too-large", `Send at most ${limitBytes} bytes`);
}

function malformed(message: string): ServiceError {
  return new ServiceError("channel/malformed", message);
}
