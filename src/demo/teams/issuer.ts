import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type { Request, Response, Server } from "restify";
import { readForm } from "../../channels/http/body.ts";
import { systemClock } from "../../clock.ts";
import type { TeamsApp } from "./app.ts";

const ISSUER = "https://api.botframework.com";
const TOKEN_LASTS_S = 600;
/** The service may be this far behind. */
const LEEWAY_S = 60;

/**
 * Microsoft's keys and tokens, as far as a bot meets them: OpenID metadata, signing keys that are made at every start,
 * tokens by which Teams proves itself to the service, and one by which the service proves itself to Teams.
 */
export class Issuer {
  readonly #privateKey: KeyObject;
  readonly #jwk: object;
  readonly #kid = randomBytes(8).toString("hex");
  /** What the service has to show at the connector. */
  readonly accessToken = randomBytes(24).toString("base64url");

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    this.#privateKey = privateKey;
    this.#jwk = {
      ...publicKey.export({ format: "jwk" }),
      kid: this.#kid,
      use: "sig",
      endorsements: ["msteams"],
    };
  }

  /** A token that says: Teams speaks, to this app, for chats at this address. */
  token({ appId, serviceUrl }: Pick<TeamsApp, "appId" | "serviceUrl">): string {
    const now = Math.floor(systemClock.now() / 1_000);
    const times = { nbf: now - LEEWAY_S, exp: now + TOKEN_LASTS_S };
    const claims = { iss: ISSUER, aud: appId, serviceurl: serviceUrl, ...times };
    const signed = `${part({ alg: "RS256", typ: "JWT", kid: this.#kid })}.${part(claims)}`;
    return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), this.#privateKey).toString("base64url")}`;
  }

  /** Serves the metadata, the keys and the sign-in of the app, all below the app's `apiUrl`. */
  mount(server: Server, path: string, app: TeamsApp): void {
    server.get(`${path}/v1/.well-known/openidconfiguration`, async (_: Request, response: Response) => {
      response.json(200, { issuer: ISSUER, jwks_uri: `${app.apiUrl}/keys` });
    });
    server.get(`${path}/keys`, async (_: Request, response: Response) => {
      response.json(200, { keys: [this.#jwk] });
    });
    server.post(`${path}/:tenant/oauth2/v2.0/token`, async (request: Request, response: Response) => {
      const { client_id: id, client_secret: secret } = await readForm(request);
      const isApp = request.params.tenant === app.tenantId && id === app.appId && secret === app.secret;
      const granted = { access_token: this.accessToken, expires_in: 3_600, token_type: "Bearer" };
      response.json(isApp ? 200 : 401, isApp ? granted : { error: "invalid_client" });
    });
  }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
