import { parseArgs } from "node:util";
import { parts } from "../content/load.ts";
import { ServiceError } from "../errors.ts";
import { addressLookup, partyByAddress, partyByRef } from "../store/parties.ts";
import { recordOf } from "../store/record-of-person.ts";
import type { Row } from "../store/schema.ts";
import { type Command, UsageError } from "./command.ts";
import { type Job, lookInto } from "./database.ts";
import { emptyPerson, shownPerson } from "./person-shown.ts";
import { readPhoneNumber } from "./phone-number.ts";

/** Prints all that is kept of one person, or of a number that belongs to nobody, as a JSON object. */
export const person: Command = {
  summary: "prints what is kept of one person as JSON",
  usage: "--phone +44... | --id ID",
  async run(args, { settings, stdout }) {
    const find = readArguments(args);
    const places = new Map(parts.places(settings.contentFolder).map(({ id, name }) => [id, name]));
    const shown = await lookInto(settings, async (db, vault) => {
      const party = await find(db, vault);
      return party ? shownPerson(await recordOf(db, vault, party), places) : emptyPerson;
    });
    stdout.write(`${JSON.stringify(shown)}\n`);
    return 0;
  },
};

type Find = Job<Row<"party"> | undefined>;

function readArguments(args: readonly string[]): Find {
  const options = { phone: { type: "string" }, id: { type: "string" } } as const;
  const { phone, id } = parseArgs({ args: [...args], options }).values;
  if (phone !== undefined && id === undefined) return byPhone(phone);
  if (id !== undefined && phone === undefined) return byId(id);
  throw new UsageError("Give either a phone number or an id.");
}

/** A number that has never written to us has nothing on record, which is no failure. */
function byPhone(written: string): Find {
  const phone = readPhoneNumber(written);
  if (!phone) throw new ServiceError("phone/invalid", "This is not a phone number: write it as +44...");
  return async (db, vault) => await partyByAddress(db, addressLookup(vault, "sms", phone));
}

function byId(id: string): Find {
  return async (db) => {
    const party = await partyByRef(db, id);
    if (!party) throw new ServiceError("not-found", "Nobody on record has this id");
    return party;
  };
}
