/** Countries, and words for them, that show a council to be outside England. */
const COUNTRIES = [
  "Wales",
  "Welsh",
  "Cymru",
  "Scotland",
  "Scottish",
  "Ireland",
  "Health and Social Care Trust",
  "Isle of Man",
  "Jersey",
  "Guernsey",
];

const WELSH = [
  ...[
    "Anglesey",
    "Ynys Mon",
    "Blaenau Gwent",
    "Bridgend",
    "Caerphilly",
    "Cardiff",
    "Caerdydd",
    "Carmarthenshire",
  ],
  ...["Ceredigion", "Conwy", "Denbighshire", "Flintshire", "Gwynedd", "Merthyr Tydfil", "Monmouthshire"],
  ...["Neath Port Talbot", "Newport", "Pembrokeshire", "Powys", "Rhondda Cynon Taf", "Swansea", "Abertawe"],
  ...["Torfaen", "Vale of Glamorgan", "Wrexham"],
];

const SCOTTISH = [
  ...["Aberdeen", "Aberdeenshire", "Angus", "Argyll", "Clackmannanshire", "Dumfries", "Dundee", "Ayrshire"],
  ...[
    "Dunbartonshire",
    "East Lothian",
    "Edinburgh",
    "Eilean Siar",
    "Western Isles",
    "Falkirk",
    "Fife",
    "Glasgow",
  ],
  ...["Highland", "Inverclyde", "Midlothian", "Moray", "Lanarkshire", "Orkney", "Perth"],
  ...["Renfrewshire", "Shetland", "Stirling", "West Lothian"],
];

const NORTHERN_IRISH = [
  ...[
    "Antrim",
    "Ards",
    "Armagh",
    "Belfast",
    "Causeway Coast",
    "Derry",
    "Londonderry",
    "Fermanagh",
    "Lisburn",
    "Mid Ulster",
  ],
  ...["Newry", "Western Trust", "South Eastern Trust", "Southern Trust", "Northern Trust"],
];

const OUTSIDE = new RegExp(
  `\\b(${[...COUNTRIES, ...WELSH, ...SCOTTISH, ...NORTHERN_IRISH].join("|")})\\b`,
  "i",
);

/**
 * Whether a council, by its name, is in Wales, Scotland, Northern Ireland or the islands. Any other name counts as English.
 * Part 3 of the Children Act 1989 speaks of councils in England; the others have laws of their own.
 */
export function outsideEngland(council: string | undefined): boolean {
  return council !== undefined && OUTSIDE.test(council.normalize("NFD").replace(/\p{M}/gu, ""));
}
