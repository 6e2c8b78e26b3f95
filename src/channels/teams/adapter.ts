import {
  type Activity,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import type { TeamsChat } from "../../domain/teams-chat.ts";
import type { TeamsActivity } from "./activity.ts";
import type { Identity } from "./identity.ts";

/** The library's adapter behind a door of our own: requests are read, checked and answered elsewhere. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(authentication: ConfigurationBotFrameworkAuthentication, appId: string) {
    super(authentication);
    this.#appId = appId;
  }

  /** Takes a request through its handler. @returns what an invoke is answered; nothing for anything else */
  async take(
    identity: Identity,
    activity: TeamsActivity,
    handle: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return await this.processActivity(identity, activity as unknown as Activity, async (context) => {
      this.#tryOnce(context);
      await handle(context);
    });
  }

  /** Goes on with a chat that nobody has just written in: what is sent answers nothing. */
  async inChat(chat: TeamsChat, handle: (context: TurnContext) => Promise<void>): Promise<void> {
    const { serviceUrl, conversationId, tenantId, botId, userId } = chat;
    const reference = {
      channelId: "msteams",
      serviceUrl,
      conversation: {
        id: conversationId,
        tenantId,
        isGroup: false,
        conversationType: "personal",
        name: "",
      },
      bot: { id: botId, name: "" },
      user: { id: userId, name: "" },
    };
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      context.activity.id = "";
      this.#tryOnce(context);
      await handle(context);
    });
  }

  /**
   * The library's client tries again by itself, behind our back and as long as Teams likes. Ours is the outbox: it is
   * told of every failure. The option that turns this off is not read, so the policy is taken out.
   */
  #tryOnce({ turnState }: TurnContext): void {
    const { client } = turnState.get(this.ConnectorClientKey) as unknown as WithPipeline;
    client.pipeline.removePolicy({ name: "defaultRetryPolicy" });
  }
}

interface WithPipeline {
  readonly client: { readonly pipeline: { removePolicy(one: { readonly name: string }): void } };
}
