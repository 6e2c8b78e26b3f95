import pino from "pino";

/** What a log line may hold: what happened, ids, codes, sizes and times. Never words, names, numbers or addresses. */
export interface LogFields {
  id?: string;
  lane?: string;
  channel?: string;
  code?: string | number;
  state?: string;
  kind?: string;
  route?: string;
  status?: number;
  count?: number;
  ms?: number;
  error?: unknown;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** One JSON line for each event, on standard output; an error keeps its name, code and stack, not its message. */
export function makeLog(level: pino.Level | "silent" = "info"): Log {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const line = ({ error, ...fields }: LogFields) =>
    error === undefined ? fields : { ...fields, error: describe(error) };
  return {
    info: (event, fields = {}) => out.info(line(fields), event),
    warn: (event, fields = {}) => out.warn(line(fields), event),
    error: (event, fields = {}) => out.error(line(fields), event),
  };
}

/** A message may quote what somebody wrote, so only the place of the failure is kept. */
function describe(error: unknown): { name: string; code?: string; stack?: string[]; cause?: unknown } {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  const stack = error.stack
    ?.split("\n")
    .filter((row) => row.trimStart().startsWith("at "))
    .slice(0, 8)
    .map((row) => row.trim());
  return {
    name: error.name,
    ...(code !== undefined && { code: String(code) }),
    ...(stack && { stack }),
    ...(error.cause instanceof Error && { cause: describe(error.cause) }),
  };
}
