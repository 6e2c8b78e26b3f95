import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { ServiceError } from "../errors.ts";
import { randomDraw } from "./random.ts";

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEPT_KEYS = 5000;

/** Seals and opens the fields of one owner. `place` is `table|column|row id`: a value moved elsewhere does not open. */
export interface FieldBox {
  seal(place: string, text: string): Buffer;
  /** @throws ServiceError `vault/unreadable` if the value was changed, moved, or sealed with another key */
  open(place: string, sealed: Buffer): string;
}

/**
 * Field encryption: AES-256-GCM with a data key for each owner, wrapped by a key derived from FIELD_KEY.
 * Destroying an owner's wrapped key makes all of their text unreadable, in backups too.
 * A sealed value is version (1 byte), nonce (12), tag (16), ciphertext.
 */
export class Vault {
  readonly #wrapKey: KeyObject;
  readonly #root: Buffer;
  readonly #lookupKey: KeyObject;
  readonly #lookups = new Map<string, string>();
  readonly #boxes = new Map<string, FieldBox>();
  /** Names the key without telling it, so that a store opened with another key says so. */
  readonly keyId: string;

  /** @throws ServiceError `vault/key` unless the key is 32 bytes in base64 or hex */
  constructor(fieldKey: string) {
    const key = readKey(fieldKey);
    const [wrap, lookup] = [derive(key, "wrap"), derive(key, "lookup")];
    this.#root = Buffer.concat([wrap, lookup]);
    this.#wrapKey = createSecretKey(wrap);
    this.#lookupKey = createSecretKey(lookup);
    this.keyId = createHash("sha256").update(key).digest("hex").slice(0, 8);
  }

  /** A key for another purpose (tokens, codes), so that one setting is enough. */
  deriveKey(purpose: string): Buffer {
    return derive(this.#root, purpose);
  }

  /** A fresh wrapped data key for an owner. */
  newKey(ownerId: string): Buffer {
    return encrypt(this.#wrapKey, `key|${ownerId}`, randomBytes(32));
  }

  boxOf(ownerId: string, wrappedKey: Buffer): FieldBox {
    const kept = this.#boxes.get(ownerId);
    if (kept) return kept;
    const box = boxWith(decrypt(this.#wrapKey, `key|${ownerId}`, wrappedKey), ownerId);
    if (this.#boxes.size >= KEPT_KEYS) this.#boxes.delete(this.#boxes.keys().next().value!);
    this.#boxes.set(ownerId, box);
    return box;
  }

  /** Finds equal values without showing them: a keyed hash of `kind` and the normal form of the value. */
  lookup(kind: string, value: string): string {
    const text = `${kind}|${value}`;
    const kept = this.#lookups.get(text);
    if (kept) return kept;
    const lookup = createHmac("sha256", this.#lookupKey).update(text).digest("base64url");
    if (this.#lookups.size >= KEPT_KEYS) this.#lookups.delete(this.#lookups.keys().next().value!);
    this.#lookups.set(text, lookup);
    return lookup;
  }
}

function readKey(text: string): Buffer {
  const trimmed = text.trim();
  const key = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, "hex") : Buffer.from(trimmed, "base64");
  if (key.length === 32) return key;
  throw new ServiceError(
    "vault/key",
    "FIELD_KEY must be 32 random bytes, in base64 or hex: openssl rand -base64 32",
  );
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "intouch", purpose, 32));
}

function boxWith(keyBytes: Buffer, ownerId: string): FieldBox {
  const dataKey = createSecretKey(keyBytes);
  return {
    seal: (place, text) => encrypt(dataKey, `${place}|${ownerId}`, Buffer.from(text, "utf8")),
    open: (place, sealed) => decrypt(dataKey, `${place}|${ownerId}`, sealed).toString("utf8"),
  };
}

function encrypt(key: KeyObject, bound: string, clear: Buffer): Buffer {
  const nonce = randomDraw(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: KeyObject, bound: string, sealed: Buffer): Buffer {
  try {
    if (sealed[0] !== VERSION) throw new RangeError("unknown version");
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(bound));
    decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new ServiceError("vault/unreadable", "A stored field could not be opened with FIELD_KEY", {
      cause,
    });
  }
}
