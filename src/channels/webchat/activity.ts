import { createHash, randomUUID } from "node:crypto";
import type { Activity } from "botbuilder";
import * as z from "zod";
import { ServiceError } from "../../errors.ts";
import { heroCard } from "./hero-card.ts";
import type { Entry } from "./port.ts";

export const maxTextLength = 4000;

const Message = z.looseObject({
  type: z.literal("message"),
  text: z
    .string()
    .max(maxTextLength, { error: `write at most ${maxTextLength} characters` })
    .default(""),
  attachments: z.array(z.unknown()).max(100).default([]),
  channelData: z.looseObject({ clientActivityID: z.string().min(1).max(200).optional() }).nullish(),
});
const Other = z.looseObject({ type: z.enum(["typing", "event", "endOfConversation"]) });

/** What a visitor's client may post. Everything else in it, `from` above all, is left unread. */
export const Posted = z.discriminatedUnion("type", [Message, Other]);
export type PostedMessage = z.infer<typeof Message>;

/** @throws ServiceError `channel/malformed` saying which field is wrong, never what was in it */
export function readPosted(json: unknown): z.infer<typeof Posted> {
  const posted = Posted.safeParse(json);
  if (posted.success) return posted.data;
  const [issue] = posted.error.issues;
  throw new ServiceError(
    "channel/malformed",
    `Not a message we can take: ${issue?.path.join(".") || "body"}`,
  );
}

/** The id of a visitor's message: the same each time when their client named it, so that a repeat is seen as one. */
export function activityIdOf(conversationId: string, clientActivityId: string | undefined): string {
  if (clientActivityId === undefined) return `u-${randomUUID()}`;
  const digest = createHash("sha256").update(`${conversationId}|${clientActivityId}`).digest("base64url");
  return `u-${digest.slice(0, 32)}`;
}

/** A log entry as the Bot Framework's Activity. */
export function toActivity(conversationId: string, userId: string, entry: Entry): Partial<Activity> {
  const mine = entry.from === "user";
  return {
    type: "message",
    id: entry.activityId,
    timestamp: new Date(entry.at),
    channelId: "directline",
    conversation: { id: conversationId } as Activity["conversation"],
    from: mine ? { id: userId, name: "You", role: "user" } : { id: "intouch", name: "Chat", role: "bot" },
    text: entry.text,
    textFormat: "plain",
    ...(mine ? {} : { inputHint: entry.choices?.length ? "expectingInput" : "acceptingInput" }),
    ...(entry.choices?.length ? { suggestedActions: suggested(userId, entry.choices) } : {}),
    ...(entry.cards?.length ? { attachments: entry.cards.map(heroCard), attachmentLayout: "list" } : {}),
    ...(entry.clientActivityId ? { channelData: { clientActivityID: entry.clientActivityId } } : {}),
  };
}

function suggested(userId: string, choices: readonly string[]): NonNullable<Activity["suggestedActions"]> {
  const actions = choices.map((choice) => ({ type: "imBack", title: choice, value: choice }));
  return { to: [userId], actions };
}
