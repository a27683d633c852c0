import { describe, expect, it } from "vitest";
import type { Executor } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { plainRule } from "./chatDay.ts";
import { type HandMadeRow, jobResultOf } from "./handMadeTable.ts";

/** Brings back for replication k what `row` says of k, without playing anything. */
function handMade(row: (replication: number) => HandMadeRow): Executor {
  return {
    async run(jobs, onResult) {
      for (const [place, { plan, first, replications }] of jobs.entries()) onResult(jobResultOf(plan, first, Array.from({ length: replications }, (_, index) => row(first + index))), place);
    },
  };
}

/** Replications after which the run stops; at most 500. */
async function replicationsFor(precision: number, pack: RulePack, row: (replication: number) => HandMadeRow): Promise<number> {
  return (await simulate(deskScenario({}), { packs: [pack], replications: 500, precision, executor: handMade(row) })).replications;
}

describe("the precision at which to stop", () => {
  // alternately 90 and 110 s: half-width 1.994 s after 100 replications, 1.398 s after 200, 1.139 s after 300
  const mean = plainRule("message", { measure: "mean-reply-time" });
  const seconds = (replication: number): HandMadeRow => ({ numerators: [[replication % 2 === 0 ? 90_000 : 110_000]], denominators: [[1]] });

  it("is of a measure relative to its value", async () => {
    expect(await replicationsFor(0.0201, mean, seconds)).toBe(100);
    expect(await replicationsFor(0.0198, mean, seconds)).toBe(200);
    expect(await replicationsFor(0.0138, mean, seconds)).toBe(300);
    expect(await replicationsFor(0.001, mean, seconds)).toBe(500);
  });

  it("is of a share absolute", async () => {
    // alternately 9 and 10 of 10: half-width 0.01002 around 0.95 after 100
    const share = (replication: number): HandMadeRow => ({ numerators: [[replication % 2 === 0 ? 9 : 10]], denominators: [[10]] });
    expect(await replicationsFor(0.01003, plainRule("message"), share)).toBe(100);
    expect(await replicationsFor(0.01001, plainRule("message"), share)).toBe(200);
  });

  it("asks for every rule", async () => {
    const packs = [plainRule("message"), mean];
    const row = (replication: number): HandMadeRow => ({ numerators: [[10], seconds(replication).numerators?.[0] ?? []], denominators: [[10], [1]] });
    const result = await simulate(deskScenario({}), { packs: packs.map((pack, index) => ({ ...pack, id: `rule/${index}` })), replications: 500, precision: 0.0198, executor: handMade(row) });
    expect(result.replications).toBe(200);
  });
});
