import { expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { playTogether } from "../../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { playedDesks } from "../../../src/staffing/played/playedDesks.ts";
import { targetColumns } from "../../../src/staffing/target/targetFigures.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

it("many desks come out as they do when all are played at once, in their order", async () => {
  const scenarios = Array.from({ length: 50 }, (_, place) => smallDesk([`arrivals.pre-sale.consultsPerDay=${20 + place}`]));
  const span = { first: 7, replications: 2 };
  const desks = (await playedDesks(scenarios, span, { packs: SMALL_DESK_PACKS, executor: inlineExecutor })) ?? [];
  const simulations = scenarios.map((scenario) => compileSimulation(scenario, SMALL_DESK_PACKS));
  const tables = await playTogether(simulations, { ...span, executor: inlineExecutor });
  expect(desks.map(({ targets, columns }) => [targets, columns])).toEqual(simulations.map((simulation, place) => [desks[0].targets, desks[0].targets.map((target) => targetColumns(simulation, tables[place], target))]));
  expect(new Set(desks.map(({ columns }) => columns[0].denominators.join())).size).toBeGreaterThan(25);
});

it("what is stopped between desks tells of none", async () => {
  const controller = new AbortController();
  let jobs = 0;
  const stopping = { run: async (...[batch, onResult, signal]: Parameters<typeof inlineExecutor.run>) => {
    await inlineExecutor.run(batch, (result, index) => {
      onResult(result, index);
      if ((jobs += 1) === 30) controller.abort();
    }, signal);
  } };
  const scenarios = Array.from({ length: 40 }, () => smallDesk());
  expect(await playedDesks(scenarios, { first: 0, replications: 1 }, { packs: SMALL_DESK_PACKS, executor: stopping, signal: controller.signal })).toBeUndefined();
  expect(jobs).toBe(30);
});
