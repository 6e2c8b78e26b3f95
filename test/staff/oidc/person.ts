/** A page, and every address that led to it. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly via: readonly string[];
}

/** A browser without a screen: keeps cookies for each site, follows redirects, fills in the council's forms. */
export class Person {
  readonly #jars = new Map<string, Map<string, string>>();

  cookies(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }

  /** One request, without following what it answers. */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.cookies(url);
    const { pathname } = new URL(url);
    const Cookie = [...jar]
      .flatMap(([key, value]) => {
        const [name = "", path = "/"] = key.split(" ");
        return pathname.startsWith(path) ? [`${name}=${value}`] : [];
      })
      .join("; ");
    const headers = { ...(init.headers as Record<string, string>), Cookie };
    const response = await fetch(url, { ...init, redirect: "manual", headers });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  }

  /** Opens an address and goes wherever it leads, at most to the first that `stop` names. */
  async open(url: string, init: RequestInit = {}, stop?: (url: string) => boolean): Promise<Page> {
    const via: string[] = [];
    let [at, asked] = [url, init];
    for (let hops = 0; hops < 20; hops++) {
      if (stop?.(at)) return { url: at, status: 0, html: "", via };
      const response = await this.ask(at, asked);
      const html = await response.text();
      const location = response.headers.get("location");
      if (location === null) return { url: at, status: response.status, html, via };
      via.push(at);
      at = new URL(location, at).href;
      asked = {};
    }
    throw new Error(`It goes round in circles: ${via.join(" ")}`);
  }

  /** Sends the first form of a page. */
  async submit(page: Page, typed: Record<string, string>, stop?: (url: string) => boolean): Promise<Page> {
    const [, attributes = "", inside = ""] = /<form([^>]*)>([\s\S]*?)<\/form>/.exec(page.html) ?? [];
    const action = /action="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    const form = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value]));
    const url = new URL(action, page.url).href;
    const headers = { Origin: new URL(page.url).origin };
    return await this.open(
      url,
      { method: "POST", body: new URLSearchParams({ ...form, ...typed }), headers },
      stop,
    );
  }

  /** Opens a page of ours, types a name on the council's page if it asks, and goes on. */
  async signIn(url: string, name: string, stop?: (url: string) => boolean): Promise<Page> {
    const page = await this.open(url, {}, stop);
    return page.html.includes('name="login"')
      ? await this.submit(page, { login: name, password: "anything" }, stop)
      : page;
  }
}

/** Under its name, and its path if that is not the whole site. */
function keep(jar: Map<string, string>, line: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  const path = /; *path=([^;]+)/i.exec(line)?.[1] ?? "/";
  const key = path === "/" ? name : `${name} ${path}`;
  if (value === "") jar.delete(key);
  else jar.set(key, value);
}
