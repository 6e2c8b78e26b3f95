import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { openTeams } from "../../../src/channels/teams/teams.ts";
import { APP_ID, TENANT_ID } from "../../doubles/microsoft.ts";

const app = { appId: APP_ID, tenantId: TENANT_ID };
const thumbprint = "0123456789abcdef0123456789abcdef01234567";

it("opens with a secret", () => {
  expect(openTeams({ ...app, secret: "a secret" }).channel.name).toBe("teams");
});

it("opens with a certificate's private key in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "teams-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keyFile = join(folder, "key.pem");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  writeFileSync(keyFile, privateKey.export({ type: "pkcs8", format: "pem" }));
  expect(openTeams({ ...app, certificate: { thumbprint, keyFile } }).channel.name).toBe("teams");
});

it("says which setting names a file that cannot be read, and not the file", () => {
  const certificate = { thumbprint, keyFile: "/no/such/canary.pem" };
  const open = () => openTeams({ ...app, certificate });
  expect(open).toThrow("MICROSOFT_APP_CERT_KEY_FILE cannot be read");
  expect(open).not.toThrow("canary");
});
