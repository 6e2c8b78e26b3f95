import * as z from "zod";

/** Where e-mails that do not arrive come back to: the domain, and the port on which its mail reaches us. */
export interface BounceAddress {
  readonly domain: string;
  readonly port: number;
}

const DOMAIN = /^(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,63}$/i;

export const BounceEnvironment = z.object({
  BOUNCE_DOMAIN: z.string().trim().regex(DOMAIN, "write it as bounces.council.example").optional(),
  BOUNCE_PORT: z.coerce.number({ error: "a port number" }).int().min(0).max(65_535).optional(),
});
type Given = z.infer<typeof BounceEnvironment> & { readonly SMTP_URL?: string | undefined };

/** Both or none, and only where mails are sent. */
export function bounceSlips({ BOUNCE_DOMAIN: domain, BOUNCE_PORT: port, SMTP_URL: smtp }: Given): string[] {
  if (domain === undefined && port === undefined) return [];
  if (domain === undefined) return ["BOUNCE_DOMAIN: needed beside BOUNCE_PORT"];
  if (port === undefined) return ["BOUNCE_PORT: needed beside BOUNCE_DOMAIN"];
  return smtp === undefined ? ["SMTP_URL: needed beside BOUNCE_DOMAIN"] : [];
}

export function bouncesFrom({ BOUNCE_DOMAIN: domain, BOUNCE_PORT: port }: Given): {
  bounces?: BounceAddress;
} {
  return domain === undefined || port === undefined ? {} : { bounces: { domain, port } };
}
