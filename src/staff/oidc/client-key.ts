import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { type ClientAuth, modifyAssertion, PrivateKeyJwt } from "openid-client";
import { ServiceError } from "../../errors.ts";

const PS256 = { name: "RSA-PSS", hash: "SHA-256" };
const ES256 = { name: "ECDSA", namedCurve: "P-256" };

/**
 * Proves that it is us with a private key in place of a secret (RFC 7523). Microsoft Entra finds the certificate by its
 * thumbprint, so a certificate in the same file is named.
 * @throws ServiceError `config/invalid` if the file cannot be read or holds no private key
 */
export async function keyProof(keyFile: string): Promise<ClientAuth> {
  const { key, thumbprints } = await readKey(keyFile);
  return PrivateKeyJwt(key, {
    [modifyAssertion]: (header) => {
      Object.assign(header, thumbprints);
    },
  });
}

async function readKey(keyFile: string) {
  try {
    const pem = readFileSync(keyFile, "utf8");
    const object = createPrivateKey(pem);
    const der = object.export({ type: "pkcs8", format: "der" });
    const algorithm = object.asymmetricKeyType === "ec" ? ES256 : PS256;
    const key = await crypto.subtle.importKey("pkcs8", new Uint8Array(der), algorithm, false, ["sign"]);
    return { key, thumbprints: thumbprintsIn(pem) };
  } catch (cause) {
    throw new ServiceError(
      "config/invalid",
      "OIDC_CLIENT_KEY_FILE: not a PEM file with a private key that can be read (RSA, or EC on P-256), or with a certificate that cannot",
      { cause },
    );
  }
}

function thumbprintsIn(pem: string): Record<string, string> {
  if (!pem.includes("-----BEGIN CERTIFICATE-----")) return {};
  const certificate = new X509Certificate(pem.slice(pem.indexOf("-----BEGIN CERTIFICATE-----")));
  const short = (hex: string) => Buffer.from(hex.replaceAll(":", ""), "hex").toString("base64url");
  return { x5t: short(certificate.fingerprint), "x5t#S256": short(certificate.fingerprint256) };
}
