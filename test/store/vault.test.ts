import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Vault } from "../../src/store/vault.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");
const PLACE = "inbox|body|1";
const unreadable = expect.objectContaining({ code: "vault/unreadable" });

function boxOf(vault = new Vault(KEY), owner = "owner-1") {
  return vault.boxOf(owner, vault.newKey(owner));
}

describe("a sealed field", () => {
  it("opens to what was sealed, whatever it was", () => {
    const box = boxOf();
    const property = fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(box.open(PLACE, box.seal(PLACE, text))).toBe(text);
    });
    fc.assert(property);
  });

  it.each([
    { text: "", why: "nothing at all" },
    { text: "\0", why: "a NUL" },
    { text: "im ok 🙂 \u{1F468}\u200D\u{1F469}", why: "beyond the basic plane" },
    { text: "x".repeat(200_000), why: "long" },
  ])("opens again: $why", ({ text }) => {
    const box = boxOf();
    expect(box.open(PLACE, box.seal(PLACE, text))).toBe(text);
  });

  it("holds nothing of the words, and differs each time", () => {
    const box = boxOf();
    const sealed = box.seal(PLACE, "canary");
    expect(sealed.includes("canary")).toBe(false);
    expect(sealed.equals(box.seal(PLACE, "canary"))).toBe(false);
    expect(sealed).toHaveLength(1 + 12 + 16 + "canary".length);
  });

  it.each([
    { place: "inbox|body|2", why: "another row" },
    { place: "outbox|body|1", why: "another table" },
    { place: "inbox|error|1", why: "another column" },
    { place: "", why: "nowhere" },
  ])("does not open elsewhere: $why", ({ place }) => {
    const box = boxOf();
    expect(() => box.open(place, box.seal(PLACE, "hello"))).toThrow(unreadable);
  });

  it("does not open for another owner, nor after a new key for the same one", () => {
    const vault = new Vault(KEY);
    const sealed = boxOf(vault).seal(PLACE, "hello");
    expect(() => boxOf(vault, "owner-2").open(PLACE, sealed)).toThrow(unreadable);
    expect(() => boxOf(new Vault(KEY)).open(PLACE, sealed)).toThrow(unreadable);
  });

  it("opens in another process that has the same key", () => {
    const vault = new Vault(KEY);
    const wrapped = vault.newKey("owner-1");
    const sealed = vault.boxOf("owner-1", wrapped).seal(PLACE, "hello");
    expect(new Vault(KEY).boxOf("owner-1", wrapped).open(PLACE, sealed)).toBe("hello");
  });

  it("is refused with any one bit changed, anywhere", () => {
    const box = boxOf();
    const sealed = box.seal(PLACE, "hello");
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => box.open(PLACE, changed), `bit ${bit}`).toThrow(unreadable);
    }
  });

  it("is refused when cut short or made longer by any number of bytes", () => {
    const box = boxOf();
    const sealed = box.seal(PLACE, "hello");
    for (let length = 0; length < sealed.length; length++)
      expect(() => box.open(PLACE, sealed.subarray(0, length)), `${length} bytes`).toThrow(unreadable);
    expect(() => box.open(PLACE, Buffer.concat([sealed, Buffer.of(0)]))).toThrow(unreadable);
  });

  it("repeats no nonce in 100,000 writes (F-176)", () => {
    const box = boxOf();
    const nonces = new Set<string>();
    for (let i = 0; i < 100_000; i++) nonces.add(box.seal(PLACE, "").toString("latin1", 1, 13));
    expect(nonces.size).toBe(100_000);
  });
});

describe("an owner's key", () => {
  it("does not open with another FIELD_KEY", () => {
    const wrapped = new Vault(KEY).newKey("owner-1");
    const other = new Vault(Buffer.alloc(32, 8).toString("base64"));
    expect(() => other.boxOf("owner-1", wrapped)).toThrow(unreadable);
  });

  it("does not open as somebody else's", () => {
    const wrapped = new Vault(KEY).newKey("owner-1");
    expect(() => new Vault(KEY).boxOf("owner-2", wrapped)).toThrow(unreadable);
  });
});

describe("FIELD_KEY", () => {
  it.each([
    { key: Buffer.alloc(32, 1).toString("base64"), fits: true, why: "32 bytes in base64" },
    { key: Buffer.alloc(32, 1).toString("hex"), fits: true, why: "32 bytes in hex" },
    { key: `  ${Buffer.alloc(32, 1).toString("base64")}\n`, fits: true, why: "a line break from a file" },
    { key: Buffer.alloc(31, 1).toString("base64"), fits: false, why: "a byte short" },
    { key: Buffer.alloc(33, 1).toString("base64"), fits: false, why: "a byte long" },
    { key: Buffer.alloc(31, 1).toString("hex"), fits: false, why: "a byte short in hex" },
    { key: Buffer.alloc(33, 1).toString("hex"), fits: false, why: "a byte long in hex" },
    { key: "", fits: false, why: "empty" },
    { key: "correct horse battery staple", fits: false, why: "a pass phrase" },
  ])("is taken: $fits, $why", ({ key, fits }) => {
    const made = () => new Vault(key);
    if (fits) expect(made).not.toThrow();
    else expect(made).toThrow(expect.objectContaining({ code: "vault/key" }));
  });

  it("is the same key in hex and in base64", () => {
    const bytes = Buffer.alloc(32, 9);
    expect(new Vault(bytes.toString("hex")).keyId).toBe(new Vault(bytes.toString("base64")).keyId);
  });

  it("is not told by the sentence that refuses it", () => {
    expect(() => new Vault("canary-canary")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("canary") }),
    );
  });
});

describe("a lookup", () => {
  const vault = new Vault(KEY);
  const phone = "+447700900001";

  it("is the same each time and in each process", () => {
    expect(vault.lookup("sms", phone)).toBe(new Vault(KEY).lookup("sms", phone));
  });

  it.each([
    { other: vault.lookup("worker-mobile", phone), why: "for another kind" },
    { other: vault.lookup("sms", "+447700900002"), why: "for another number" },
    { other: new Vault(Buffer.alloc(32, 8).toString("hex")).lookup("sms", phone), why: "with another key" },
  ])("differs $why", ({ other }) => {
    expect(other).not.toBe(vault.lookup("sms", phone));
  });

  it("tells nothing of the number", () => {
    expect(vault.lookup("sms", phone)).toMatch(/^[\w-]{43}$/);
  });
});

describe("a derived key", () => {
  it("is stable for a purpose, and different for each purpose and FIELD_KEY", () => {
    const vault = new Vault(KEY);
    const other = new Vault(Buffer.alloc(32, 8).toString("hex"));
    expect(vault.deriveKey("staff")).toEqual(new Vault(KEY).deriveKey("staff"));
    expect(vault.deriveKey("staff")).toHaveLength(32);
    expect(vault.deriveKey("staff")).not.toEqual(vault.deriveKey("web-tokens"));
    expect(vault.deriveKey("staff")).not.toEqual(other.deriveKey("staff"));
  });
});
