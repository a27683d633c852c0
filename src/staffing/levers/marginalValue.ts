import { LEVEL } from "../../experiment/level.ts";
import { passDifference } from "../../experiment/passDifference.ts";
import { rosterCost } from "../../experiment/rosterCost.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { withExtraShift } from "../../scenario/withExtraShift.ts";
import { pairedDifference } from "../../statistics/pairedDifference.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { HOUR_MS } from "../../time/units.ts";
import { searchTargets } from "../search/searchTarget.ts";
import { affordableReplications } from "./affordableReplications.ts";
import { leverColumns } from "./leverColumns.ts";
import { hardestTarget } from "./leverGain.ts";
import type { MarginalHour, MarginalValue } from "./marginalHours.ts";
import { type ChosenDesk, LEVERS_FIRST, playVariants, type VariantOptions } from "./playVariants.ts";

/** Behind the replications of levers. */
export const MARGINAL_FIRST = LEVERS_FIRST + 500_000;
const HOURS_A_DAY = 24;
/** Played in all: a quarter of a minute on two cores. */
const MOST_MESSAGES = 0.16e9;

/**
 * The value of the next agent-hour by when in the day it is worked: for each hour and each team that is rostered one agent more who comes for that hour alone, on the same buyers. What the
 * agent has open at its end is finished, as at the end of every such shift. On busy desks fewer replications than asked for. Stopped early: undefined.
 *
 * Cost: (24 × teams + 1) × replications.
 */
export async function marginalValue({ scenario, packs }: ChosenDesk, options: VariantOptions): Promise<MarginalValue | undefined> {
  const variants = hourlyVariants(scenario);
  const replications = affordableReplications(scenario, options.replications, variants.length + 1, MOST_MESSAGES);
  const played = await playVariants([scenario, ...variants.map((variant) => variant.scenario)], packs, MARGINAL_FIRST, { ...options, replications });
  if (played === undefined) return undefined;
  const [{ simulation, table }, ...others] = played;
  const targets = searchTargets(simulation);
  const base = leverColumns(simulation, table, targets);
  const hardest = hardestTarget(base);
  const { pack, shop } = simulation.rules[targets[hardest].rule];
  const level = 1 - (1 - LEVEL) / Math.max(1, variants.length);
  const hours = variants.map(({ scenario: changed, ...hour }, index): MarginalHour => {
    const columns = leverColumns(others[index].simulation, others[index].table, targets);
    const isUnchanged = pairedDifference(columns.targets[hardest], base.targets[hardest])?.isConstant === true;
    return {
      ...hour, agentHours: scenario.days, yuan: rosterCost(changed) - rosterCost(scenario),
      pass: passDifference(columns.passes, base.passes, level),
      rate: pairedEstimate(columns.targets[hardest], base.targets[hardest], level, pack.measure === undefined ? "share" : "any"),
      ...(isUnchanged ? { unchanged: true } : {}),
    };
  });
  return { rule: pack.id, ...(shop === undefined ? {} : { shop }), name: pack.name, quantity: pack.measure === undefined ? "share" : "seconds", replications, hours };
}

function hourlyVariants(scenario: Scenario): { readonly team: string; readonly from: string; readonly to: string; readonly scenario: Scenario }[] {
  return rosteredTeams(scenario).flatMap((team) => Array.from({ length: HOURS_A_DAY }, (_, hour) => {
    const [fromMs, toMs] = [hour * HOUR_MS, (hour + 1) * HOUR_MS];
    return { team, from: formatTimeOfDay(fromMs), to: formatTimeOfDay(toMs), scenario: withExtraShift(scenario, { name: "one hour", team, agents: 1, fromMs, toMs }) };
  }));
}
