import * as z from "zod";

/** Where a member of staff is reached in Teams: the one-to-one chat with our app, as Teams last told it. */
export const TeamsChat = z.strictObject({
  serviceUrl: z.url(),
  conversationId: z.string().min(1),
  tenantId: z.string().min(1),
  /** Our app in that chat, and whose chat it is; ids of Teams' own. */
  botId: z.string().min(1),
  userId: z.string().min(1),
});
export type TeamsChat = z.infer<typeof TeamsChat>;
