import { describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { withRoster } from "../../src/scenario/withRoster.ts";

const scenario = parseScenario("replycast: 1\nname: shop\ndays: 2\narrivals: { sale: { consultsPerDay: 100 } }\nroster: { sale: { early: 1, late: 1 } }\nrules: [pinduoduo/manual-reply-3min]\n");

function faultsOf(roster: Parameters<typeof withRoster>[1]) {
  try {
    withRoster(scenario, roster);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults.map(({ where, found }) => `${where} ${found}`);
    throw error;
  }
  return [];
}

describe("a scenario with another roster", () => {
  it("is the scenario but for the roster, one day's or a list of all", () => {
    const roster = { sale: { early: 2, night: 1 } };
    expect(withRoster(scenario, roster)).toEqual({ ...scenario, roster });
    expect(withRoster(scenario, [roster, { sale: { late: 1 } }]).roster).toHaveLength(2);
  });

  it("tells all at once what the scenario does not have", () => {
    expect(faultsOf({ sale: { noon: 1, early: 1.5 }, other: { late: 1 } })).toEqual([
      "roster.sale.noon the scenario has no such shift", "roster.sale.early it is 1.5", "roster.other the scenario has no such team",
    ]);
    expect(faultsOf([{ sale: { noon: 1 } }])).toEqual(["roster it lists 1 days", "roster.0.sale.noon the scenario has no such shift"]);
    expect(faultsOf({ sale: { early: 0 } })).toEqual(["roster nobody is rostered"]);
  });
});
