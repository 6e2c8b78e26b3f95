import { Application } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import { isPersonal, type TeamsActivity, tenantOf } from "./activity.ts";
import { adaptiveCard } from "./card.ts";
import type { Pressed, TeamsPort, TeamsUser } from "./port.ts";

const CARD_PRESSED = "adaptiveCard/action";

/** Which activity goes where. The library routes, and does nothing else for us: no state, no typing timer, no model. */
export function teamsApp(port: TeamsPort): Application {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });
  app.addRoute(elsewhere, async () => {}, true);
  app.addRoute(isPressed, (context) => answerPress(port, context), true);
  app.addRoute(elsewhere, async () => {});
  app.addRoute(isInstallation, (context) => install(port, context));
  app.addRoute(isSubmitted, (context) => takeSubmitted(port, context));
  app.addRoute(isMessage, (context) => takeMessage(port, context));
  app.addRoute(isEdit, async (context) => say(context, await port.edited(userOf(context)!)));
  app.addRoute(isSignOfLife, async (context) => port.met(userOf(context)!));
  return app;
}

const activityIn = ({ activity }: TurnContext): TeamsActivity => activity as unknown as TeamsActivity;

/** In a channel or a group others read along, and somebody without a directory id is nobody we could know. */
const elsewhere = async (context: TurnContext): Promise<boolean> =>
  !isPersonal(activityIn(context)) || userOf(context) === undefined;

const isPressed = async (context: TurnContext): Promise<boolean> => {
  const { type, name } = activityIn(context);
  return type === "invoke" && name === CARD_PRESSED;
};

const isInstallation = async (context: TurnContext): Promise<boolean> =>
  activityIn(context).type === "installationUpdate";

const isSubmitted = async (context: TurnContext): Promise<boolean> => {
  const { type, text, value } = activityIn(context);
  return type === "message" && !text?.trim() && value !== undefined;
};

const isMessage = async (context: TurnContext): Promise<boolean> => {
  const { type, id } = activityIn(context);
  return type === "message" && id !== undefined;
};

const isEdit = async (context: TurnContext): Promise<boolean> => activityIn(context).type === "messageUpdate";

const isSignOfLife = async (context: TurnContext): Promise<boolean> =>
  activityIn(context).type === "conversationUpdate";

function userOf(context: TurnContext): TeamsUser | undefined {
  const activity = activityIn(context);
  const { from, recipient, conversation, serviceUrl } = activity;
  const tenantId = tenantOf(activity);
  if (!from.aadObjectId || tenantId === undefined) return undefined;
  const chat = {
    serviceUrl,
    conversationId: conversation.id,
    tenantId,
    botId: recipient.id,
    userId: from.id,
  };
  return { objectId: from.aadObjectId.toLowerCase(), chat };
}

async function install(port: TeamsPort, context: TurnContext): Promise<void> {
  const user = userOf(context)!;
  if (activityIn(context).action?.startsWith("remove")) return await port.removed(user);
  await say(context, await port.installed(user));
}

async function takeMessage(port: TeamsPort, context: TurnContext): Promise<void> {
  const { id, text = "" } = activityIn(context);
  await say(context, await port.wrote({ ...userOf(context)!, id: id!, text }));
}

/** The form of the card where Execute is not known: the same press, as a message. */
async function takeSubmitted(port: TeamsPort, context: TurnContext): Promise<void> {
  const { verb, ...data } = activityIn(context).value!;
  const pressed = await port.pressed({ ...userOf(context)!, verb: String(verb), data });
  if ("say" in pressed) await say(context, pressed.say);
}

async function answerPress(port: TeamsPort, context: TurnContext): Promise<void> {
  const { action } = activityIn(context).value ?? {};
  const { verb, data } = (action ?? {}) as { verb?: unknown; data?: unknown };
  const pressed = await port.pressed({ ...userOf(context)!, verb: String(verb), data });
  await context.sendActivity({ type: "invokeResponse", value: { status: 200, body: bodyOf(pressed) } });
}

function bodyOf(pressed: Pressed) {
  if ("say" in pressed)
    return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: pressed.say };
  const value = adaptiveCard(pressed.card, pressed.preview);
  return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value };
}

async function say(context: TurnContext, sentence: string | undefined): Promise<void> {
  if (sentence !== undefined)
    await context.sendActivity({ type: "message", text: sentence, textFormat: "plain" });
}
