import { ServiceError } from "../../errors.ts";

const HOSTS = [/^smba\.trafficmanager\.net$/, /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.botframework\.com$/];

/**
 * Whether our token may be sent to an address: Teams' own over https and, where a test double plays Microsoft, the double.
 * @param double the address of the double, never set in production
 */
export function isTrusted(serviceUrl: string, double?: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, port, username, password, origin } = new URL(serviceUrl);
  if (username !== "" || password !== "") return false;
  if (double !== undefined) return origin === new URL(double).origin;
  return protocol === "https:" && port === "" && HOSTS.some((host) => host.test(hostname));
}

/** @throws ServiceError `channel/foreign` */
export function mustBeTrusted(serviceUrl: string, double?: string): void {
  if (!isTrusted(serviceUrl, double))
    throw new ServiceError("channel/foreign", "The request names an address that is not Teams'");
}
