import { readFileSync } from "node:fs";
import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from "botbuilder";
import { ServiceError } from "../../errors.ts";
import type { TeamsSettings } from "./settings.ts";
import { standInCredentials } from "./stand-in-credentials.ts";

/** Microsoft's signing keys may be kept for five days; a key that is not among them is looked for at once. */
const KEYS_LAST_HOURS = 120;

/** How Teams proves itself to us, and we to Teams. @throws ServiceError `config/invalid` when the certificate cannot be read */
export function authenticationFor(settings: TeamsSettings): ConfigurationBotFrameworkAuthentication {
  const { appId, tenantId, apiUrl } = settings;
  const options = { tokenRefreshInterval: KEYS_LAST_HOURS };
  const base = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppType: "SingleTenant" };
  if (apiUrl === undefined) {
    const own = { ...base, ...proofOf(settings) };
    const factory = new ConfigurationServiceClientCredentialFactory(own);
    return new ConfigurationBotFrameworkAuthentication(base, factory, undefined, undefined, options);
  }
  const factory = standInCredentials(settings, apiUrl);
  const config = { ...base, ...addressesAt(apiUrl) };
  return new ConfigurationBotFrameworkAuthentication(config, factory, undefined, undefined, options);
}

export const TOKEN_ISSUER = "https://api.botframework.com";

function addressesAt(apiUrl: string): Record<string, string> {
  return {
    ToBotFromChannelOpenIdMetadataUrl: `${apiUrl}/v1/.well-known/openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${apiUrl}/no-emulator`,
    ToBotFromChannelTokenIssuer: TOKEN_ISSUER,
    ToChannelFromBotOAuthScope: TOKEN_ISSUER,
    ToChannelFromBotLoginUrl: apiUrl,
    OAuthUrl: apiUrl,
  };
}

function proofOf({ secret, certificate }: TeamsSettings): Record<string, string> {
  if (!certificate) return { MicrosoftAppPassword: secret ?? "" };
  return { CertificateThumbprint: certificate.thumbprint, CertificatePrivateKey: keyIn(certificate.keyFile) };
}

function keyIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ServiceError("config/invalid", "MICROSOFT_APP_CERT_KEY_FILE cannot be read: see .env.example", {
      cause,
    });
  }
}
