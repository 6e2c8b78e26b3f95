/** The shapes of a British postcode: A9, A99, AA9, AA99, A9A and AA9A before the space, 9AA after it. */
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?) {0,2}(\d)([abd-hjlnp-uw-z]{2})\b/i;
const ALL = new RegExp(POSTCODE.source, "gi");
/** The areas in use, so that "at 3 30pm" and "or 2 3rd" are none. */
const AREAS = new Set(
  `ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fa fk fy
  g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol
  ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn
  wr ws wv yo ze`.split(/\s+/),
);

/** The first British postcode in a message, written the one way: "M14 4SQ". Whether anyone lives there is not known. */
export function readPostcode(text: string): string | undefined {
  const found = POSTCODE.exec(text.normalize("NFKC"));
  return found && isArea(found[1]!) ? `${found[1]} ${found[2]}${found[3]}`.toUpperCase() : undefined;
}

/** The text without its postcodes. */
export function withoutPostcodes(text: string): string {
  return text.replace(ALL, (whole, out: string) => (isArea(out) ? " " : whole));
}

function isArea(outward: string): boolean {
  return AREAS.has(/^[a-z]+/i.exec(outward)![0].toLowerCase());
}
