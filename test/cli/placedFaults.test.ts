import { join } from "node:path";
import { expect, it } from "vitest";
import { placedFaults } from "../../src/cli/placedFaults.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { SMALL_SCENARIO, scratchFolder } from "./commandLine.ts";

const FAULT = { where: "shop", found: "a", expected: "b", mend: "c" };

it("a fault of a part of a scenario is told where that part stands, in its file or on the command line; one of what is not there at the block it belongs in", () => {
  const file = join(scratchFolder({ "shop.yaml": SMALL_SCENARIO }), "shop.yaml");
  const { placeOf } = loadScenario(file, ["days=2"]);
  const faults = new InputFaults([{ ...FAULT, path: ["roster"] }, { ...FAULT, path: ["days"] }, { ...FAULT, path: ["staffing", "shifts"] }, FAULT]);
  const placed = placedFaults(faults, (_name, path) => placeOf(path)) as InputFaults;
  const lines = SMALL_SCENARIO.split("\n");
  const line = lines.findIndex((each) => each.startsWith("roster:")) + 1;
  expect(placed.faults.map(({ where }) => where)).toEqual([expect.stringMatching(new RegExp(`shop\\.yaml:${line}:\\d+$`, "u")), "--set days", `${file}:1:1`, "shop"]);
});

it("a scenario that is not known keeps its name, and another error is left as it is", () => {
  expect(placedFaults(new InputFaults([{ ...FAULT, path: ["days"] }]), () => undefined)).toMatchObject({ faults: [{ where: "shop" }] });
  const error = new Error("other");
  expect(placedFaults(error, () => "there")).toBe(error);
});
