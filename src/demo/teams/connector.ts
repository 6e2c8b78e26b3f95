import type { Request, Response, Server } from "restify";
import * as z from "zod";
import { readJson } from "../../channels/http/body.ts";
import { ServiceError } from "../../errors.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";

const CARD = "application/vnd.microsoft.card.adaptive";

/** A message of the app, as far as it is shown. Our cards are checked against the published schema elsewhere. */
const SentActivity = z.object({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.custom<AdaptiveCard>() })).optional(),
});

export interface FromApp {
  readonly text: string;
  readonly card?: AdaptiveCard;
}

export interface Connector {
  /** What the app has to show. */
  readonly accessToken: string;
  /** @returns the id of the message; nothing where the app is not in the chat */
  write(chat: string, message: FromApp): string | undefined;
  /** @returns false where there is nothing to change */
  change(chat: string, id: string, message: FromApp): boolean;
}

/** The service that chats are written to: a message is added, or changed where it stands. */
export function mountConnector(server: Server, path: string, connector: Connector): void {
  const chat = `${path}/teams/v3/conversations/:chat/activities`;
  const write = taking(connector, ({ params }, message) => {
    const id = connector.write(params.chat, message);
    return id === undefined ? refusal(403, "BotNotInConversationRoster") : { status: 201, body: { id } };
  });
  server.post(chat, write);
  server.post(`${chat}/:activity`, write);
  server.put(
    `${chat}/:activity`,
    taking(connector, ({ params }, message) =>
      connector.change(params.chat, params.activity, message)
        ? { status: 200, body: { id: params.activity } }
        : refusal(404, "ActivityNotFoundInConversation"),
    ),
  );
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

function taking({ accessToken }: Connector, take: (request: Request, message: FromApp) => Answer) {
  return async (request: Request, response: Response): Promise<void> => {
    const isApp = request.headers.authorization === `Bearer ${accessToken}`;
    const { status, body } = isApp ? await orRefusal(request, take) : refusal(401, "Unauthorized");
    response.json(status, body);
  };
}

async function orRefusal(
  request: Request,
  take: (request: Request, message: FromApp) => Answer,
): Promise<Answer> {
  try {
    return take(request, messageIn(await readJson(request)));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return refusal(400, "BadSyntax");
  }
}

/** @throws ServiceError `channel/malformed` */
function messageIn(body: unknown): FromApp {
  const read = SentActivity.safeParse(body);
  if (!read.success) throw new ServiceError("channel/malformed", "This is not a message");
  const { text = "", attachments = [] } = read.data;
  const card = attachments.find(({ contentType }) => contentType === CARD)?.content;
  return { text, ...(card && { card }) };
}

function refusal(status: number, code: string): Answer {
  return { status, body: { error: { code, message: code } } };
}
