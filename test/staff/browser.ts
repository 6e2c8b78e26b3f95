import { type Hired, type Office, textsTo } from "./office.ts";

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

/** A visitor that keeps cookies and fills in forms, and follows no redirect unless told. */
export class Visitor {
  readonly #site: Pick<Office, "origin">;
  readonly cookies = new Map<string, string>();

  constructor(site: Pick<Office, "origin">) {
    this.#site = site;
  }

  get(path: string): Promise<Got> {
    return this.#call(path, {});
  }

  post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Got> {
    return this.#call(path, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { Origin: this.#site.origin, ...headers },
    });
  }

  /** Sends the first form of a page whose address ends in `action`, with its hidden fields and what is typed. */
  async send(page: Got, action: string, typed: Record<string, string> = {}): Promise<Got> {
    const form = formOf(page.html, action);
    return await this.post(form.action, { ...form.hidden, ...typed });
  }

  async #call(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Got> {
    const Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.#site.origin + path, {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, Cookie },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return { status: response.status, headers: response.headers, html: await response.text() };
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === "") this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The action and hidden fields of a form on a page. */
export function formOf(html: string, action: string): { action: string; hidden: Record<string, string> } {
  for (const [, attributes = "", inside = ""] of html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const found = /action="([^"]*)"/.exec(attributes)?.[1] ?? "";
    if (!found.endsWith(action)) continue;
    const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
    return { action: found, hidden: Object.fromEntries(hidden.map(([, name, value]) => [name, value])) };
  }
  throw new Error(`The page has no form for ${action}`);
}

/** What a page says, without its markup. */
export function wordsOf({ html }: Got): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** Asks for a code and reads it from the text that was queued. */
export async function codeFor(office: Office, visitor: Visitor, worker: Hired): Promise<string> {
  const queued = office.nextLanes();
  await visitor.send(await visitor.get("/staff/sign-in"), "/staff/sign-in", { who: worker.mobile });
  await queued;
  return /\d{6}/.exec((await textsTo(office, { worker })).at(-1) ?? "")![0];
}

/** A visitor who has signed in. */
export async function signedIn(office: Office, worker: Hired): Promise<Visitor> {
  const visitor = new Visitor(office);
  const code = await codeFor(office, visitor, worker);
  await visitor.send(await visitor.get("/staff/code"), "/staff/code", { code });
  return visitor;
}
