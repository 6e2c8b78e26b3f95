/** What is kept between pages of one tab, and nothing else: which conversation, and the right to read it. */
export interface Session {
  conversationId: string;
  token: string;
}

const storageKey = "chat-session";

/** The conversation that this tab was in. Where storage is blocked there is none, and the chat starts anew. */
export function savedSession(): Session | undefined {
  try {
    const { conversationId, token } = JSON.parse(sessionStorage.getItem(storageKey) ?? "{}");
    return conversationId && token ? { conversationId, token } : undefined;
  } catch {
    return undefined;
  }
}

export function saveSession({ conversationId, token }: Session): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ conversationId, token }));
  } catch {
    // Blocked or full: the chat works, and ends with the page.
  }
}

export function forgetSession(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Blocked: nothing was kept.
  }
}
