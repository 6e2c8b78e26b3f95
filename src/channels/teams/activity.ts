import * as z from "zod";
import { ServiceError } from "../../errors.ts";

const id = z.string().min(1).max(1_000);
const Account = z.object({ id, aadObjectId: z.uuid().optional() });

/** As much of an Activity as we look at; what else is in it goes no further. */
const TeamsActivity = z.object({
  type: z.string().min(1).max(50),
  id: id.optional(),
  channelId: z.string(),
  serviceUrl: z.url().max(500),
  from: Account,
  recipient: Account,
  conversation: z.object({
    id,
    conversationType: z.string().max(50).optional(),
    tenantId: z.string().max(100).optional(),
  }),
  text: z.string().max(40_000).optional(),
  name: z.string().max(100).optional(),
  action: z.string().max(50).optional(),
  value: z.record(z.string(), z.unknown()).optional(),
  membersAdded: z.array(Account).max(500).optional(),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
});
export type TeamsActivity = z.infer<typeof TeamsActivity>;

/**
 * An Activity from Teams, for our tenant.
 * @throws ServiceError `channel/malformed`; `channel/foreign` for another channel or another tenant
 */
export function readActivity(body: unknown, tenantId: string): TeamsActivity {
  const read = TeamsActivity.safeParse(body);
  if (!read.success) throw new ServiceError("channel/malformed", "This is not an Activity");
  const activity = read.data;
  if (activity.channelId !== "msteams")
    throw new ServiceError("channel/foreign", "The activity is not from Teams");
  if (tenantOf(activity)?.toLowerCase() !== tenantId.toLowerCase())
    throw new ServiceError("channel/foreign", "The activity is from another organisation");
  return activity;
}

export function tenantOf({ conversation, channelData }: TeamsActivity): string | undefined {
  return channelData?.tenant?.id ?? conversation.tenantId;
}

/** A chat with one person and our app. Anywhere else others would read along. */
export const isPersonal = ({ conversation }: Pick<TeamsActivity, "conversation">): boolean =>
  conversation.conversationType === "personal";
