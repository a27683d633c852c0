import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildState } from "../../scripts/stamp.mjs";
import type { SimulationResult } from "../../src/experiment/result.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";

/*
 * What the examples give is kept: a change of the program that moves a number must be meant, and the commit that renews
 * the kept numbers says why they moved. `UPDATE_GOLDEN=1 npx vitest run test/golden` renews them, from a build that is up to date.
 */
const REPLICATIONS = 40;
const DIGITS = 6;
const isRenewing = process.env.UPDATE_GOLDEN === "1";
const kept = import.meta.dirname;
const scenarios = join(kept, "..", "..", "scenarios");
const files = readdirSync(scenarios).filter((file) => /\.(?:ya?ml|json)$/u.test(file)).toSorted();
const nameOf = (file: string): string => basename(file).replace(/\.\w+$/u, "");
const executor = threadExecutor({ threads: 2 });

describe("the examples", () => {
  it.each(files)("%s gives the numbers that are kept", async (file) => {
    expect(buildState(), "the threads run what was built: npm run build").toBe("fresh");
    const { scenario, packs } = loadScenario(join(scenarios, file));
    const found = rounded(estimates(await simulate(scenario, { packs, replications: REPLICATIONS, executor })));
    const path = join(kept, `${nameOf(file)}.json`);
    if (isRenewing) writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
    expect(existsSync(path), "no numbers are kept: UPDATE_GOLDEN=1 npx vitest run test/golden").toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });

  it("are all that numbers are kept of", () => {
    expect(readdirSync(kept).filter((file) => file.endsWith(".json")).map(nameOf).toSorted()).toEqual(files.map(nameOf).toSorted());
  });
});

/** Everything that a run estimates, but the texts around it; of the quarter-hours the sums over the days. */
function estimates({ seed, replications, rules, measures, intervals, agents, shops }: SimulationResult): unknown {
  const total = (value: (interval: SimulationResult["intervals"][number]) => number): number => intervals.reduce((sum, interval) => sum + value(interval), 0);
  return {
    seed, replications,
    rules: ruleEstimates(rules, intervals),
    measures,
    intervals: {
      arrivals: total(({ arrivals }) => arrivals), onDuty: total(({ onDuty }) => onDuty), open: total(({ open }) => open), pool: total(({ pool }) => pool),
      oldestWait: total(({ oldestWait }) => oldestWait),
    },
    agents: agents?.map(({ name, occupancy, open, replies, conversations, overtimeHours }) => ({ name, occupancy, open, replies, conversations, overtimeHours })),
    shops: shops && Object.fromEntries(Object.entries(shops).map(([name, shop]) => [name, { rules: ruleEstimates(shop.rules, shop.intervals), measures: shop.measures }])),
  };
}

type Late = { readonly late: Readonly<Record<string, number>> };

function ruleEstimates(rules: SimulationResult["rules"], intervals: readonly Late[]): unknown {
  return Object.fromEntries(Object.entries(rules).map(([id, { rate, days, passAll, consequences, misses }]) => [id, {
    rate, passAll, misses, consequences: consequences.map(({ kind, judgedDays, avoided }) => ({ kind, judgedDays, avoided })), days,
    late: intervals.reduce((sum, { late }) => sum + late[id], 0),
  }]));
}

/** The same with every number of more than six digits rounded to six; what is absent is left out. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, each: unknown) => (typeof each === "number" ? Number(each.toPrecision(DIGITS)) : each)));
}
