import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from "botbuilder";
import restify from "restify";
import twilio from "twilio";
import { ACCOUNT, INBOUND, PUBLIC_URL } from "./texts.ts";

/** botbuilder with no network behind it: what a turn says is collected. */
class CollectingAdapter extends BotAdapter {
  /** Takes one message through a turn that says it back. @returns what was said */
  async echo(incoming: Partial<Activity>): Promise<string[]> {
    const said: string[] = [];
    const turn = new TurnContext(this, incoming);
    turn.turnState.set("said", said);
    await this.runMiddleware(turn, async (context) => {
      await context.sendActivity(`You said: ${context.activity.text}`);
    });
    return said;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const said: string[] = context.turnState.get("said");
    said.push(...activities.map(({ text }) => text ?? ""));
    return activities.map((_, i) => ({ id: String(i) }));
  }

  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}

/**
 * "The echo", which the service is held against, as a process of its own: restify, Twilio's form and signature, a turn
 * of botbuilder, TwiML. It keeps nothing. Tells its parent the port.
 */
const adapter = new CollectingAdapter();
const server = restify.createServer({ name: "echo" });
process.once("disconnect", () => process.exit());
server.use(restify.plugins.bodyParser());
server.post(INBOUND, answerText);
server.listen(0, "127.0.0.1", () => process.send?.({ port: server.address().port }));

async function answerText(request: restify.Request, response: restify.Response): Promise<void> {
  const form: Record<string, string> = request.body;
  const signature = String(request.headers["x-twilio-signature"]);
  const isSigned = twilio.validateRequest(ACCOUNT.authToken, signature, PUBLIC_URL + request.url, form);
  const twiml = new twilio.twiml.MessagingResponse();
  if (isSigned) for (const said of await adapter.echo(activityOf(form))) twiml.message(said);
  const body = twiml.toString();
  response.writeHead(isSigned ? 200 : 403, {
    "Content-Type": "text/xml",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

function activityOf(form: Readonly<Record<string, string>>): Partial<Activity> {
  const { MessageSid: id = "", From: from = "", To: to = "", Body: text = "" } = form;
  return {
    ...{ type: "message", channelId: "sms", id, text, timestamp: new Date() },
    ...{ from: { id: from, name: "" }, recipient: { id: to, name: "" } },
    conversation: { id: from, name: "", isGroup: false, conversationType: "" },
  };
}
