import { describe, expect, it } from "vitest";
import { checkOffer } from "../../src/content/check-offer.ts";
import { folderWith } from "./folder.ts";
import { check, FELLSHIRE, HAT, NATIONAL, numbers, today } from "./hat.ts";

describe("the folders of a local offer", () => {
  const local = "entitlements/local/fellshire/free-hat.yaml";

  it("take the place of a national file of the same name", () => {
    const { errors, entitlements } = check(HAT, { [local]: HAT.replace("value: 12", "value: 20") });
    expect(errors).toEqual([]);
    expect(entitlements.map(({ amounts }) => amounts[0]?.value)).toEqual([20]);
  });

  it("may not both have it", () => {
    const other = "entitlements/local/beck";
    const files = { [local]: HAT, [`${other}/free-hat.yaml`]: HAT, [`${other}/area.yaml`]: FELLSHIRE };
    const { errors } = check(HAT, files, ["fellshire", "beck"]);
    expect(errors).toEqual([`${other}/free-hat.yaml:1: another local folder has a file of this name`]);
  });

  it("are named by the service, or somebody forgot one", () => {
    expect(check(HAT, {}, []).errors).toEqual([
      "entitlements/local/fellshire: service.yaml does not name it",
    ]);
  });

  it("need not be there where the service has none", () => {
    const folder = folderWith({ [NATIONAL]: HAT });
    const { errors } = checkOffer(folder, { localOffer: [] }, numbers, today);
    expect(errors).toEqual([]);
  });

  it("have to be there", () => {
    expect(check(HAT, {}, ["fellshire", "nowhere"]).errors).toEqual([
      "entitlements/local/nowhere/area.yaml: the file is missing",
      "entitlements/local/nowhere: the folder is missing",
    ]);
  });
});

it("refuses a title that another entitlement has, whatever its capitals", () => {
  const twin = HAT.replace("id: free-hat", "id: other-hat").replace("A free hat", "A Free Hat");
  const { errors } = check(HAT, { "entitlements/national/other-hat.yaml": twin });
  expect(errors).toEqual([
    "entitlements/national/other-hat.yaml:4: free-hat has this title too: give it another",
  ]);
});
