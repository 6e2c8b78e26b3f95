const HOME = "/staff";
const LONGEST = 300;
const OPEN_PAGES = /^\/staff\/(?:sign-in|sign-out|signed-out|code|assets)(?:\/|$)/;

/**
 * The page of ours that somebody wanted before they signed in. Whatever leads elsewhere, or to signing in, is the first
 * page: nobody is sent to another site by a link with our name on it.
 */
export function localPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > LONGEST || !URL.canParse(wanted, "http://ours.invalid")) return HOME;
  const { origin, pathname, search } = new URL(wanted, "http://ours.invalid");
  const isOurs = origin === "http://ours.invalid" && (pathname === HOME || pathname.startsWith(`${HOME}/`));
  return isOurs && !OPEN_PAGES.test(pathname) ? pathname + search : HOME;
}

/** Where to sign in, and then go on to a page. */
export function signInPath(wanted?: string): string {
  return `/staff/sign-in${toQuery(wanted)}`;
}

/** The page to go on to, as a query; nothing for the first page. */
export function toQuery(wanted: string | undefined): string {
  const to = localPath(wanted);
  return to === HOME ? "" : `?to=${encodeURIComponent(to)}`;
}
