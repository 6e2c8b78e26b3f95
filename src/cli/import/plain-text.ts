import { ServiceError } from "../../errors.ts";

const SAVE_AS = 'Save it as "CSV UTF-8" and import that file';

/**
 * The text of a file, without its byte order mark, each line ended by a line feed.
 * @throws ServiceError `import/refused` for an empty file, a spreadsheet, and any encoding but UTF-8
 */
export function plainText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw refuse(`This is a spreadsheet, not CSV. ${SAVE_AS}`);
  if (isUtf16(bytes)) throw refuse(`The file is in UTF-16, not UTF-8. ${SAVE_AS}`);
  const text = decode(bytes).replace(/\r\n?/g, "\n");
  if (text.includes("\0")) throw refuse(`The file holds bytes that no text has. ${SAVE_AS}`);
  if (text.trim() === "") throw refuse("The file is empty: it needs a heading and a row for each record");
  return text;
}

export function refuse(message: string, cause?: unknown): ServiceError {
  return new ServiceError("import/refused", message, { cause });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse(`The file is not in UTF-8, perhaps in Windows-1252. ${SAVE_AS}`, cause);
  }
}

/** By its mark; or without one, by the zero byte that half of every plain letter is. */
function isUtf16(bytes: Uint8Array): boolean {
  const marked = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return marked || (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
