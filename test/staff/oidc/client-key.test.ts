import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keyProof } from "../../../src/staff/oidc/client-key.ts";
import { openIdentity } from "../../../src/staff/oidc/provider.ts";
import { startCouncil } from "../../doubles/council.ts";
import { hire, openOffice } from "../office.ts";
import { Person } from "./person.ts";

const folder = mkdtempSync(join(tmpdir(), "client-key-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RSA = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const EC = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;

/** Of line.example, which has made it itself. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIUYrHZcwSNTF11k8ZjtZj4Zi2PbpYwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMbGluZS5leGFtcGxlMCAXDTI2MTEyMjEwMjUzOFoYDzIxMjYx
MDI5MTAyNTM4WjAXMRUwEwYDVQQDDAxsaW5lLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASXiBB94EQi/VJVnrNHJFe/BiI3JVImxhMfDW/38k9VTSSr
UyiHK1+XaFKjjrZecZVsOr4AmMvNSzIlnz0CRMVto1MwUTAdBgNVHQ4EFgQU24f4
8V5SXhUyrS9SwZUNwW4puscwHwYDVR0jBBgwFoAU24f48V5SXhUyrS9SwZUNwW4p
uscwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAsc5RUDZ5TQnxx
8k5plEUkPs17r5YpJS+oU+5J7Is65wIhANIt6ba4bM7Lu2HSqaUFjLjx5w07nZVo
+K58DTQiEUrJ
-----END CERTIFICATE-----
`;

const settings = { issuer: "https://sign-in.example", clientId: "in-touch" };
const claims = { algorithm: "RS256", emailClaim: "email", roleClaim: "roles", roles: [] };

describe("a private key in place of a secret", () => {
  it.each([
    { name: "RSA", key: RSA, why: "as Microsoft Entra takes" },
    { name: "EC", key: EC, why: "as others take" },
  ])("proves that it is us: $name, $why", async ({ name, key }) => {
    const keyFile = join(folder, `${name}.pem`);
    writeFileSync(keyFile, key.export({ type: "pkcs8", format: "pem" }));
    const council = await startCouncil({ keyFile });
    const office = await openOffice({ identity: await openIdentity(council.settings) });
    const jwks = { keys: [{ ...createPublicKey(key).export({ format: "jwk" }), use: "sig" }] };
    council.admits(office.origin, { token_endpoint_auth_method: "private_key_jwt", jwks });
    await hire(office, "Ana", "personal_adviser", 801);
    council.accounts.set("ana", { email: "ana@council.example" });
    const { status } = await new Person().signIn(`${office.origin}/staff`, "ana");
    await office.close();
    await council.close();
    expect(status).toBe(200);
  });

  it("names the certificate in the same file, by which Microsoft Entra finds it", async () => {
    const keyFile = join(folder, "both.pem");
    writeFileSync(keyFile, `${RSA.export({ type: "pkcs8", format: "pem" })}${CERTIFICATE}`);
    const sent = new URLSearchParams();
    const prove = await keyProof(keyFile);
    const { issuer, clientId: client_id } = settings;
    await prove({ issuer }, { client_id }, sent, new Headers());
    const [header = ""] = sent.get("client_assertion")!.split(".");
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toMatchObject({
      alg: "PS256",
      x5t: "C9FN-jtT8d-ATRC6eDRZdNy9-eQ",
      "x5t#S256": "vymRfk38zv_BdMxgCIcp4bNxxx_clcTE7Jss2prJy70",
    });
  });

  it.each([
    {
      text: `${RSA.export({ type: "pkcs8", format: "pem" })}-----BEGIN CERTIFICATE-----\nnone`,
      why: "half a certificate",
    },
    { text: "no key at all", why: "no PEM" },
    {
      text: createPublicKey(RSA).export({ type: "spki", format: "pem" }) as string,
      why: "the public half",
    },
  ])("stops the start if the file holds $why", async ({ text }) => {
    const keyFile = join(folder, "wrong.pem");
    writeFileSync(keyFile, text);
    await expect(openIdentity({ ...settings, ...claims, keyFile })).rejects.toMatchObject({
      code: "config/invalid",
      message: expect.stringContaining("OIDC_CLIENT_KEY_FILE"),
    });
  });

  it("stops the start if there is no such file, or no such role", async () => {
    const gone = join(folder, "gone.pem");
    await expect(openIdentity({ ...settings, ...claims, keyFile: gone })).rejects.toThrow(
      "OIDC_CLIENT_KEY_FILE",
    );
    const roles = [{ value: "g", role: "boss" }];
    await expect(openIdentity({ ...settings, ...claims, secret: "x", roles })).rejects.toThrow(
      "OIDC_ROLES: boss is not a role",
    );
  });
});
