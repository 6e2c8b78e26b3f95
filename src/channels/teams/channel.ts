import { setTimeout as pause } from "node:timers/promises";
import type { Activity } from "botbuilder";
import { TeamsChat } from "../../domain/teams-chat.ts";
import type { Channel, Outgoing, Sent } from "../channel.ts";
import { ChannelFailure } from "../failure.ts";
import type { TeamsAdapter } from "./adapter.ts";
import { adaptiveCard, MOST_CARD_BYTES } from "./card.ts";
import { failureOf, isGone, isTooLarge } from "./errors.ts";
import { IN_A_CHAT, IN_ALL, Pace } from "./pace.ts";
import { mustBeTrusted } from "./service-url.ts";

const ANSWERED_WITHIN_MS = 15_000;
/** A shorter wait is waited here; for a longer one the row goes back to its lane. */
const LONGEST_WAIT_MS = 2_000;

/**
 * Cards to members of staff, in their own chat with our app. `to` is the chat, as JSON; the preview on a lock screen is
 * the subject. A card that Teams finds too long goes again without the words. Failures are `ChannelFailure`.
 */
export function teamsChannel(adapter: TeamsAdapter, apiUrl?: string): Channel {
  const [chatPace, allPace] = [new Pace(IN_A_CHAT), new Pace(IN_ALL)];
  return {
    name: "teams",
    async send(message) {
      const chat = TeamsChat.parse(JSON.parse(message.to));
      mustBeTrusted(chat.serviceUrl, apiUrl);
      await keepPace(chat.conversationId, chatPace, allPace);
      try {
        return await within(sendCard(adapter, chat, message));
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

async function keepPace(chatId: string, chat: Pace, all: Pace): Promise<void> {
  for (;;) {
    const now = performance.now();
    const waitMs = Math.max(chat.waitMs(chatId, now), all.waitMs("", now));
    if (waitMs === 0) {
      chat.note(chatId, now);
      return all.note("", now);
    }
    if (waitMs > LONGEST_WAIT_MS)
      throw new ChannelFailure("channel/busy", "Enough for this chat for now", {
        action: "retry",
        retryAfterMs: Math.ceil(waitMs),
      });
    await pause(waitMs);
  }
}

async function sendCard(adapter: TeamsAdapter, chat: TeamsChat, message: Outgoing): Promise<Sent> {
  try {
    return await handOver(adapter, chat, message, activityOf(message));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return await handOver(adapter, chat, message, activityOf(message, { short: true }));
  }
}

/** The provider's id is ours and theirs: theirs alone is unique only within a chat. */
async function handOver(
  adapter: TeamsAdapter,
  chat: TeamsChat,
  { outboxId, replaces }: Outgoing,
  activity: Partial<Activity>,
): Promise<Sent> {
  let activityId = replaces ?? "";
  await adapter.inChat(chat, async (context) => {
    if (replaces === undefined) activityId = (await context.sendActivity(activity))?.id ?? "";
    else await context.updateActivity({ ...activity, id: replaces }).catch(orGone);
  });
  return { providerId: `teams:${outboxId}:${activityId}` };
}

/** A card that somebody has taken away needs no change. */
function orGone(error: unknown): void {
  if (!isGone(error)) throw error;
}

function activityOf({ text, subject = "", card }: Outgoing, { short = false } = {}): Partial<Activity> {
  if (!card) return { type: "message", text, textFormat: "plain", summary: subject };
  const whole = adaptiveCard(card, subject, { short });
  const fits = Buffer.byteLength(JSON.stringify(whole)) <= MOST_CARD_BYTES;
  const content = fits ? whole : adaptiveCard(card, subject, { short: true });
  const attachment = { contentType: "application/vnd.microsoft.card.adaptive", content };
  return { type: "message", summary: subject, attachments: [attachment] };
}

async function within<T>(asked: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("no answer in time")), ANSWERED_WITHIN_MS);
  return await Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}
