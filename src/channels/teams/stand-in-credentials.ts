import type { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import * as z from "zod";
import type { TeamsSettings } from "./settings.ts";

type Factory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Credentials = Awaited<ReturnType<Factory["createCredentials"]>>;

const Token = z.object({ access_token: z.string().min(1) });

/** Our own proof towards a test double, fetched from it as from Microsoft: an OAuth client with a secret. */
export function standInCredentials({ appId, tenantId, secret = "" }: TeamsSettings, apiUrl: string): Factory {
  const credentials: Credentials = {
    async signRequest(request) {
      request.headers.set("authorization", `Bearer ${await fetchToken()}`);
      return request;
    },
  };
  const fetchToken = async () => {
    const form = { grant_type: "client_credentials", client_id: appId, client_secret: secret };
    const body = new URLSearchParams(form);
    const answer = await fetch(`${apiUrl}/${tenantId}/oauth2/v2.0/token`, { method: "POST", body });
    return Token.parse(await answer.json()).access_token;
  };
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  };
}
