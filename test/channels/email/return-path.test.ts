import { describe, expect, it } from "vitest";
import { bouncedId, type ReturnPaths, returnPath } from "../../../src/channels/email/return-path.ts";

const PATHS: ReturnPaths = { domain: "bounces.council.example", key: Buffer.alloc(32, 7) };
const ID = "0199f3a0-5b7e-7c11-8a4d-1b2c3d4e5f60";
const ADDRESS = returnPath(PATHS, ID);
const [LOCAL = ""] = ADDRESS.split("@");

describe("the address that an e-mail comes back to", () => {
  it("stands for that e-mail, and fits into an address", () => {
    expect(bouncedId(PATHS, ADDRESS)).toBe(ID);
    expect(LOCAL.length).toBeLessThanOrEqual(64);
  });

  it.each([
    { address: ADDRESS.toUpperCase(), id: ID, why: "mail servers may change the size of letters" },
    { address: `${LOCAL}@other.example`, id: undefined, why: "another domain" },
    { address: ADDRESS.replace("0199", "0299"), id: undefined, why: "another e-mail, guessed" },
    {
      address: `${LOCAL.slice(0, -1)}${LOCAL.endsWith("0") ? 1 : 0}@${PATHS.domain}`,
      id: undefined,
      why: "a seal that is wrong",
    },
    { address: `bounce+${ID}@${PATHS.domain}`, id: undefined, why: "no seal" },
    { address: `postmaster@${PATHS.domain}`, id: undefined, why: "nobody's address" },
    { address: "", id: undefined, why: "no address" },
  ])("$address stands for $id: $why", ({ address, id }) => {
    expect(bouncedId(PATHS, address)).toBe(id);
  });

  it("of another key stands for nothing", () => {
    expect(bouncedId({ ...PATHS, key: Buffer.alloc(32, 8) }, ADDRESS)).toBeUndefined();
  });
});
