import type { Channel } from "./channels/channel.ts";
import { emailChannel } from "./channels/email/channel.ts";
import { threadedSmsChannel } from "./channels/sms/thread.ts";
import type { Settings, TwilioSettings } from "./config.ts";
import type { Playing } from "./open-parts.ts";
import type { Channels } from "./work/sending/courier.ts";

/** The account that texts go through, and where it finds us if that is not the public address. */
export type Account = TwilioSettings & { readonly publicUrl?: string };

/** The ways out to people: what is set up, and outside production the demo in place of what is not. */
export function channelsOf(
  settings: Settings,
  playing: Playing | undefined,
  twilio: Account | undefined,
  web: Channel,
  bounceKey: Buffer,
): Channels {
  const { smtpUrl, mailFrom, bounces, publicUrl, serviceNumber } = settings;
  const returnPaths = bounces && { domain: bounces.domain, key: bounceKey };
  const email =
    playing?.mailbox ?? (smtpUrl ? emailChannel({ smtpUrl, from: mailFrom, returnPaths }) : undefined);
  const sms =
    twilio &&
    threadedSmsChannel({
      accountSid: twilio.accountSid,
      authToken: twilio.authTokens[0]!,
      publicUrl: twilio.publicUrl ?? publicUrl,
      ...(twilio.messagingServiceSid
        ? { messagingServiceSid: twilio.messagingServiceSid }
        : { from: serviceNumber }),
      ...(twilio.apiUrl && { apiUrl: twilio.apiUrl }),
    });
  return { web, ...(sms && { sms }), ...(email && { email }) };
}
