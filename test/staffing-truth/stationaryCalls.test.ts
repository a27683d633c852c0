import { describe, expect, it } from "vitest";
import { highsSolver } from "../../src/hosts/highsSolver.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { playTogether } from "../../src/experiment/playTogether.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { staff } from "../../src/staffing/staff.ts";
import { plainRule } from "../experiment/chatDay.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { erlangA, erlangC } from "../oracle/erlang.ts";
import { failing, type TruthRow } from "../truth/truthRow.ts";
import { answeredInTime } from "./answeredInTime.ts";
import { isStaffingTruth } from "./staffingTruthForm.ts";

/** Calls an hour, mean handling and mean patience [s] (0: nobody leaves), within how many seconds what share is to be done. */
interface Calls {
  readonly perHour: number;
  readonly handle: number;
  readonly patience: number;
  readonly within: number;
  readonly share: number;
  /** Judged days: so many that chance leaves the limit between two numbers of agents. */
  readonly days: number;
}

const ALL: readonly Calls[] = [
  { perHour: 60, handle: 180, patience: 300, within: 600, share: 0.8, days: 1 },
  { perHour: 20, handle: 240, patience: 0, within: 900, share: 0.9, days: 4 },
  { perHour: 120, handle: 120, patience: 600, within: 300, share: 0.75, days: 1 },
  { perHour: 200, handle: 90, patience: 120, within: 240, share: 0.85, days: 2 },
  { perHour: 300, handle: 120, patience: 0, within: 360, share: 0.9, days: 1 },
  { perHour: 40, handle: 60, patience: 60, within: 180, share: 0.8, days: 1 },
];
const CALLS = isStaffingTruth ? ALL : ALL.slice(0, 1);
const executor = threadExecutor();
const solver = highsSolver();

it.for(CALLS)("of $perHour calls an hour of $handle s each the search finds as few agents as Erlang's formula asks for", { timeout: 600_000 }, async (calls, { task }) => {
  const { agents, limit, shares } = optimum(calls);
  const { scenario, rule } = callDesk(calls, limit);
  const result = await staff(scenario, { packs: [rule], executor, solver, ...(isStaffingTruth ? {} : { replications: 1000 }) });
  const rows = [rowOf(calls, "agents all around the clock", `${agents}, ${percent(shares[1])} ≥ ${percent(limit)}`, JSON.stringify(result.roster),
    result.feasible && JSON.stringify(result.roster) === JSON.stringify({ desk: { all: agents } }))];
  task.meta.truths = rows;
  expect(failing(rows)).toEqual([]);
});

describe("answeredInTime", () => {
  it("is 1 − exp(−(µ − λ)t) with one server and endless patience", () => {
    expect(answeredInTime(0.8, 1, 0, 1, 3)).toBeCloseTo(1 - Math.exp(-0.2 * 3), 10);
  });

  it("is, with endless time, the share that does not leave", () => {
    expect(answeredInTime(10 / 3, 1 / 3, 0.2, 13, 1000)).toBeCloseTo(1 - erlangA(10 / 3, 1 / 3, 0.2, 13).abandoned, 9);
  });

  it("is by several servers the sum of a wait by Erlang C and the handling", () => {
    // P(W + S ≤ t): W is 0 or exponential of rate nµ − λ, S exponential of rate µ
    const [lambda, mu, servers, t] = [8, 1, 10, 1.5];
    const { delayed } = erlangC(lambda, 1 / mu, servers);
    const ends = servers * mu - lambda;
    const both = 1 - (ends * Math.exp(-mu * t) - mu * Math.exp(-ends * t)) / (ends - mu);
    expect(answeredInTime(lambda, mu, 0, servers, t)).toBeCloseTo((1 - delayed) * (1 - Math.exp(-mu * t)) + delayed * both, 10);
  });

  it("is what the desk plays", async () => {
    const calls = ALL[0];
    const { scenario, rule } = callDesk(calls, 0.5);
    const { agents, shares } = optimum(calls);
    const replications = 100;
    const [table] = await playTogether([compileSimulation({ ...scenario, roster: { desk: { all: agents } } }, [rule])], { replications, executor });
    const sums = (of: (day: number) => Float64Array): number[] =>
      Array.from({ length: replications }, (_, row) => Array.from({ length: calls.days }, (_day, day) => of(day)[row]).reduce((sum, one) => sum + one, 0));
    const hits = sums((day) => table.numerators(0, day));
    const units = sums((day) => table.denominators(0, day));
    const rate = hits.reduce((sum, one) => sum + one, 0) / units.reduce((sum, one) => sum + one, 0);
    const residuals = hits.map((hit, row) => (hit - rate * units[row]) / units[row]);
    const error = Math.sqrt(residuals.reduce((sum, one) => sum + one * one, 0) / (replications - 1) / replications);
    expect(Math.abs(rate - shares[1])).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.005);
  });
});

/** The fewest agents with whom the share is reached, and a limit that lies midway between theirs and that of one agent fewer; shares of one fewer and of them. */
function optimum({ perHour, handle, patience, within, share }: Calls): { readonly agents: number; readonly limit: number; readonly shares: readonly [number, number] } {
  const lambda = perHour / 3600;
  const least = patience === 0 ? Math.floor(lambda * handle) + 1 : 1;
  const shareOf = (agents: number): number => (agents < least ? 0 : answeredInTime(lambda, 1 / handle, patience === 0 ? 0 : 1 / patience, agents, within));
  let agents = least;
  while (shareOf(agents) < share) agents++;
  const shares = [shareOf(agents - 1), shareOf(agents)] as const;
  return { agents, limit: Math.round((shares[0] + shares[1]) * 500) / 1000, shares };
}

/** One call at a time, one turn, all around the clock. */
function callDesk({ perHour, handle, patience, within, days }: Calls, limit: number): { readonly scenario: Scenario; readonly rule: ReturnType<typeof plainRule> } {
  const rule = plainRule("message", { id: "calls/in-time", deadline: within });
  const desk = deskScenario({
    seed: `calls ${perHour}`, days, consultsPerDay: perHour * 24, team: { cap: 1 }, shifts: { all: { from: "00:00", to: "24:00" } },
    laws: { handle: { exponential: { mean: handle } }, patience: patience === 0 ? "never" : { exponential: { mean: patience } } },
  });
  const scenario: Scenario = {
    ...desk, warmUp: 1, rules: [rule], targets: { [rule.id]: { rate: `>= ${percent(limit)}`, assurance: 0.95, over: "pooled" } },
    staffing: { shifts: ["all"], minimum: {}, maximum: {}, cover: "none", days: "same", dedicated: [], labour: "none", fair: false, uncertain: {} },
  };
  return { scenario, rule };
}

function rowOf({ perHour, handle, patience, within }: Calls, what: string, truth: string, found: string, holds: boolean): TruthRow {
  return { of: `${perHour}/h of ${handle} s`, what: `${what} (patience ${patience} s, within ${within} s)`, truth, found, holds };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
