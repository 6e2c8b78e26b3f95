import type { Channel } from "../channel.ts";

/** Shows what the service says as lines on a screen. */
export function terminalChannel(show: (text: string) => void): Channel {
  return {
    name: "terminal",
    async send({ outboxId, text }) {
      show(text);
      return { providerId: `terminal-${outboxId}` };
    },
  };
}
