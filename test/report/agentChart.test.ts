import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { describe, expect, it } from "vitest";
import type { AgentResult } from "../../src/experiment/result.ts";
import { AGENT_DATA } from "../../src/report/charts/agentChart.ts";
import { agentRows } from "../../src/report/charts/agentRows.ts";
import { compileCharts } from "../../src/report/charts/compileCharts.ts";
import { sampleResult } from "./sampleResult.ts";
import { sampleAgents } from "./sampleShops.ts";

/** The names at the left of the chart, from top to bottom, as the page draws it. */
async function labelsOf(agents: readonly AgentResult[]): Promise<readonly string[]> {
  const result = { ...sampleResult(), agents };
  const spec = compileCharts(result, "en").agents;
  if (spec === undefined) throw new Error("there is no chart of agents");
  const view = new View(parse(spec, undefined, { ast: true }), { expr: expressionInterpreter, renderer: "none" });
  const svg = await view.width(600).data(AGENT_DATA, agentRows(agents, result.intervals, "occupancy", () => true)).toSVG();
  const labels = [...svg.matchAll(/<text text-anchor="end" transform="translate\([^,]*,([\d.]+)\)"[^>]*>([^<]*)</gu)].map(([, y, label]) => ({ y: Number(y), label }));
  return labels.toSorted((a, b) => a.y - b.y).map(({ label }) => label);
}

describe("the chart of agents", () => {
  const [there, never] = sampleAgents(sampleResult().intervals.length);

  it("has a row for each agent in their order, also for one who is never there", async () => {
    expect(await labelsOf([{ ...never, name: "z/absent" }, { ...there, name: "b/early/1" }, { ...there, name: "a/early/1" }])).toEqual(["z/absent", "b/early/1", "a/early/1"]);
  });

  it("shortens long names in the middle, so that their numbers tell them apart", async () => {
    const labels = await labelsOf(["1", "2", "3"].map((number) => ({ ...there, name: `warehouse/'reserve'/${number}` })));
    expect(labels).toEqual(["warehou…serve'/1", "warehou…serve'/2", "warehou…serve'/3"]);
  });
});
