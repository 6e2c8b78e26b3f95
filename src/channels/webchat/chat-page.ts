import { createHash } from "node:crypto";
import type { WebOrigins } from "./origins.ts";

const style = `
body { margin: 0 auto; padding: 24px 16px; max-width: 640px; color: #0b0c0c; background: #f3f6f7;
  font: 18px/1.5 system-ui, sans-serif; }
h1 { font-size: 28px; line-height: 1.2; }
a { color: #0d4f5c; }
@media (min-width: 900px) { body { margin-inline: 5vw; max-width: min(640px, 95vw - 500px); } }
`;

/** A page with nothing but the chat, so that the chat has an address that can be sent to someone. */
export const chatPage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chat</title>
<style>${style}</style>
<script src="/widget.js" data-open async></script>
</head>
<body>
<main>
<h1>Chat with us</h1>
<p>The chat opens on this page. It is an automated service and not an emergency service. If you are in danger, call <a href="tel:999">999</a>.</p>
<p>You can leave in a hurry with the red link in the chat, or press Shift three times. It opens a weather page. Your browser's history will still show that you were here.</p>
<noscript><p>The chat needs JavaScript, which is switched off here. <a href="https://www.bbc.co.uk/weather">Exit quickly</a></p></noscript>
</main>
</body>
</html>
`;

/** Only our own script, our own calls, and the style written in the page. Sites that may hold the chat may frame it. */
export function chatPagePolicy({
  publicUrl,
  webOrigins,
}: {
  publicUrl: string;
  webOrigins: WebOrigins;
}): string {
  const streams = new URL(publicUrl).origin.replace(/^http/, "ws");
  const frames = webOrigins === "any-in-demo" ? ["*"] : ["'self'", ...webOrigins];
  const styleHash = createHash("sha256").update(style).digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src 'self' ${streams}`,
    `style-src 'sha256-${styleHash}'`,
    `frame-ancestors ${frames.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
