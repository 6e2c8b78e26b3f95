/** What a mail server writes when an e-mail did not, or not yet, get there (RFC 3464). */
export function statusReport(action: string, contentType = TYPE): string {
  return [
    "From: Mail Delivery System <MAILER-DAEMON@mail.council.example>",
    "Subject: Delivery status",
    "Auto-Submitted: auto-replied",
    ...contentType.split("\n"),
    "",
    "--b1",
    "Content-Type: text/plain",
    "",
    "Your message could not be delivered.",
    "--b1",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.council.example",
    "",
    "Final-Recipient: rfc822; gone@council.example",
    ...(action === "" ? [] : [`Action: ${action}`]),
    "Status: 5.1.1",
    "--b1--",
    "",
  ].join("\r\n");
}

const TYPE = 'Content-Type: multipart/report; report-type=delivery-status;\n boundary="b1"';
/** Folded and quoted, as Exchange does. */
export const FOLDED = 'Content-Type: multipart/report;\n\tboundary="b1";\n\treport-type="delivery-status"';
/** A receipt, which is a report of another kind. */
export const RECEIPT = 'Content-Type: multipart/report; report-type=disposition-notification; boundary="b1"';

export const AWAY = [
  "From: pa@council.example",
  "Subject: Automatic reply: out of the office",
  "Auto-Submitted: auto-replied",
  "Content-Type: text/plain",
  "",
  "I am away.",
  "Action: failed to write more",
  "",
].join("\r\n");
