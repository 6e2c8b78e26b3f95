const ZONE = "Europe/London";

function formatter(options: Intl.DateTimeFormatOptions): (at: number) => string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, ...options });
  return (at) => format.format(at);
}

/** "09:41" in London. */
export const timeOf = formatter({ hour: "2-digit", minute: "2-digit" });

/** "Sunday 22 November 2026" in London. */
export const longDay = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "Sun 22 Nov" in London. */
export const shortDay = formatter({ weekday: "short", day: "numeric", month: "short" });

/** "07700 900999" for "+447700900999". */
export function written(phone: string): string {
  return phone.replace(/^\+44(\d{4})(\d{6})$/, "0$1 $2");
}
