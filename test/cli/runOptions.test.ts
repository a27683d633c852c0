import { describe, expect, it } from "vitest";
import { backtestRequest } from "../../src/cli/backtestRequest.ts";
import { compareRequest } from "../../src/cli/compareRequest.ts";
import { simulateRequest } from "../../src/cli/simulateRequest.ts";
import { staffRequest } from "../../src/cli/staffRequest.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";

const SHARED = { replications: "50", seed: "7", threads: "3", set: ["teams.desk.cap=5"], out: "pages", json: true, lang: "zh", quiet: true, yes: true } as const;
const READ = { replications: 50, seed: "7", threads: 3, pageFolder: "pages", json: true, language: "zh", pageLanguage: "zh", quiet: true, yes: true };
const WRONG = { replications: "0", seed: " ", threads: "x", out: "", lang: "zh" } as const;

const commands = [
  ["simulate", simulateRequest],
  ["compare", (given: object) => compareRequest({ scenarios: ["shop.yaml"], set: ["teams.desk.cap=5"], ...given })],
  ["staff", staffRequest],
  ["backtest", backtestRequest],
] as const;

describe("the options that simulate, compare, staff and backtest share", () => {
  it.each(commands)("are read by %s as by the others", (_, request) => {
    expect((request as (given: object) => object)({ scenario: "shop.yaml", log: "log.csv", ...SHARED })).toMatchObject(READ);
  });

  it.each(commands)("have the same faults with %s, told together", (_, request) => {
    const where = wheresOf(() => (request as (given: object) => object)({ scenario: "shop.yaml", log: "log.csv", ...WRONG }));
    expect(where.toSorted()).toEqual(["--out", "--replications", "--seed", "--threads"]);
  });

  it("make no page where JSON alone is asked for, and else one in the usual folder", () => {
    expect(staffRequest({ scenario: "shop.yaml", json: true })).not.toHaveProperty("pageFolder");
    expect(staffRequest({ scenario: "shop.yaml" })).toMatchObject({ pageFolder: "reports", json: false, settings: [] });
    expect(compareRequest({ scenarios: ["one.yaml", "two.yaml"] })).toMatchObject({ pageFolder: "reports" });
  });

  it("play 400 replications, and with a precision as many as it takes, unless a number is asked for", () => {
    const replications = [{}, { precision: "1%" }, { precision: "1%", replications: "60" }].flatMap((given) => [
      simulateRequest({ scenario: "shop.yaml", ...given }).replications, compareRequest({ scenarios: ["one.yaml", "two.yaml"], ...given }).replications,
    ]);
    expect(replications).toEqual([400, 400, 100_000, 100_000, 60, 60]);
  });
});

function wheresOf(reading: () => unknown): string[] {
  try {
    reading();
    return [];
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return error.faults.map(({ where }) => where);
  }
}
