import { ServiceError } from "../errors.ts";

/** What a read gives, or nothing, with the slips that it named added to the errors. Other failures are bugs and pass. */
export function attempt<T>(read: () => T, errors: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    errors.push(...error.message.split("\n"));
    return undefined;
  }
}
