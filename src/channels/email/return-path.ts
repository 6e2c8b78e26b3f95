import { createHmac, timingSafeEqual } from "node:crypto";

/** Where bounces are sent to: a domain whose mail comes to us, and the key that makes each address ours alone. */
export interface ReturnPaths {
  readonly domain: string;
  readonly key: Buffer;
}

const LOCAL_PART = /^bounce\+([\w-]{1,36})\.([0-9a-f]{16})$/i;

/** An address to bounce to for one e-mail, by which a bounce says which one it was (VERP). At most 60 letters before the @. */
export function returnPath({ domain, key }: ReturnPaths, outboxId: string): string {
  return `bounce+${outboxId}.${sealOf(key, outboxId)}@${domain}`;
}

/** The e-mail that an address stands for. @returns nothing for an address that we never gave */
export function bouncedId({ domain, key }: ReturnPaths, address: string): string | undefined {
  const at = address.lastIndexOf("@");
  const [, outboxId = "", seal = ""] = LOCAL_PART.exec(address.slice(0, at)) ?? [];
  const isHere = address.slice(at + 1).toLowerCase() === domain.toLowerCase();
  if (!isHere || seal === "") return undefined;
  const id = outboxId.toLowerCase();
  return timingSafeEqual(Buffer.from(sealOf(key, id)), Buffer.from(seal.toLowerCase())) ? id : undefined;
}

function sealOf(key: Buffer, outboxId: string): string {
  return createHmac("sha256", key).update(outboxId).digest("hex").slice(0, 16);
}
