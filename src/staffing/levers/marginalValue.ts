import { LEVEL } from "../../experiment/level.ts";
import { rosterCost } from "../../experiment/rosterCost.ts";
import { expectedMessages } from "../../scenario/expectedMessages.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { withExtraShift } from "../../scenario/withExtraShift.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, QUARTER_HOUR_MS } from "../../time/units.ts";
import { effortOf } from "../played/playEffort.ts";
import { affordableReplications } from "../played/affordableReplications.ts";
import type { MarginalStretch, MarginalValue } from "./marginalStretch.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import { LEVERS_FIRST, playVariants, type VariantOptions } from "../played/playVariants.ts";
import { type PlayedStretches, playedStretches } from "./playedStretches.ts";
import { stretchGain } from "./stretchGain.ts";

/** Behind the replications of levers. */
export const MARGINAL_FIRST = LEVERS_FIRST + 500_000;
/** Played in all: ten seconds on two cores. */
const MOST_MESSAGES = 0.13e9;
/** Part of the replications that all hours take, and the fewest; hours that are divided at least, where so many matter. */
const OF_HOURS = 0.3;
const FEWEST_OF_HOURS = 20;
const FEWEST_DIVIDED = 3;
const QUARTERS_PER_HOUR = HOUR_MS / QUARTER_HOUR_MS;

/** A stretch of the day in which one agent more of a team comes. */
interface Stretch {
  readonly team: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * The value of the next agent-hour by when in the day it is worked: one agent more of a team who comes for that stretch alone, on the same buyers. What the agent has open at its end is finished, as at the end of every
 * such shift. Each hour of each team is played; those in which the rate of the target that is met least surely gains most are divided into quarter-hours, as many as can be afforded, these quarter-hours and the
 * hours that are left are told on fresh replications, so that being picked flatters none and being passed over belittles none. Intervals hold for all that was played together: each at 1 − 0.05 ÷ their number (Bonferroni). Stopped early: undefined.
 *
 * Cost: (48 × teams + 2) × three tenths of the replications + (4 × hours divided + 1) × replications; on busy desks fewer of both.
 */
export async function marginalValue({ scenario, packs }: ChosenDesk, options: VariantOptions): Promise<MarginalValue | undefined> {
  const hours = hoursOf(scenario);
  const replications = affordableReplications(scenario, options.replications, OF_HOURS * 2 * (hours.length + 1) + FEWEST_DIVIDED * QUARTERS_PER_HOUR + 1, MOST_MESSAGES);
  const ofHours = Math.max(FEWEST_OF_HOURS, Math.round(replications * OF_HOURS));
  const looking = ofHours * (hours.length + 1);
  const affordable = affordableHours(scenario, 2 * looking, replications);
  const total = 2 * looking + replications * (affordable * QUARTERS_PER_HOUR + 1);
  const play = (stretches: readonly Stretch[], first: number, count: number, before: number, like?: PlayedStretches): Promise<PlayedStretches | undefined> =>
    playStretches({ scenario, packs }, stretches, first, { ...options, replications: count, onProgress: (done) => options.onProgress?.(before + done, total) }, like);
  const firstLook = await play(hours, MARGINAL_FIRST, ofHours, 0);
  if (firstLook === undefined) return undefined;
  const divided = hoursToDivide(firstLook, affordable);
  const left = hours.filter((_, place) => !divided.includes(place));
  const byHour = await play(left, MARGINAL_FIRST + ofHours, ofHours, looking, firstLook);
  if (byHour === undefined) return undefined;
  const quarters = divided.flatMap((hour) => quartersOf(hours[hour]));
  const byQuarter = quarters.length === 0 ? undefined : await play(quarters, MARGINAL_FIRST + 2 * ofHours, replications, 2 * looking, firstLook);
  if (quarters.length > 0 && byQuarter === undefined) return undefined;
  const level = 1 - (1 - LEVEL) / Math.max(1, left.length + quarters.length);
  const stretches = hours.flatMap((hour, place) => {
    const at = divided.indexOf(place);
    if (at < 0 || byQuarter === undefined) return [stretchOf(scenario, hour, byHour, left.indexOf(hour), level)];
    return quartersOf(hour).map((quarter, part) => stretchOf(scenario, quarter, byQuarter, at * QUARTERS_PER_HOUR + part, level));
  });
  const { pack, shop } = byHour.base.simulation.rules[byHour.targets[byHour.hardest].rule];
  return {
    rule: pack.id, ...(shop === undefined ? {} : { shop }), name: pack.name, quantity: pack.measure === undefined ? "share" : "seconds",
    replications: { hours: ofHours, ...(quarters.length === 0 ? {} : { quarters: replications }) }, stretches,
  };
}

/** How many hours may be divided with what the hours have left. */
function affordableHours(scenario: Scenario, plays: number, replications: number): number {
  const { most, perReplication } = effortOf(expectedMessages(scenario), MOST_MESSAGES);
  return Math.max(FEWEST_DIVIDED, Math.floor(((most / perReplication - plays) / replications - 1) / QUARTERS_PER_HOUR));
}

async function playStretches({ scenario, packs }: ChosenDesk, stretches: readonly Stretch[], first: number, { confirmed, ...options }: VariantOptions, like?: PlayedStretches): Promise<PlayedStretches | undefined> {
  const played = await playVariants([scenario, ...stretches.map((stretch) => withStretch(scenario, stretch))], packs, first, options);
  return played === undefined ? undefined : playedStretches(played, confirmed, like?.hardest);
}

/** Places of the hours of which the rate gains most, at most so many, in the order of the day; none that gains nothing. */
function hoursToDivide(played: PlayedStretches, most: number): readonly number[] {
  const gains = played.changed.map((_, place) => stretchGain(played, place, 0, LEVEL));
  const sign = played.isMeasure ? -1 : 1;
  const worth = (place: number): number => sign * (gains[place].rate.value ?? 0);
  return gains.map((_, place) => place).filter((place) => worth(place) > 0).toSorted((a, b) => worth(b) - worth(a) || a - b).slice(0, most).toSorted((a, b) => a - b);
}

function stretchOf(scenario: Scenario, stretch: Stretch, played: PlayedStretches, place: number, level: number): MarginalStretch {
  const { team, fromMs, toMs } = stretch;
  const agentHours = (scenario.days * (toMs - fromMs)) / HOUR_MS;
  return {
    team, from: formatTimeOfDay(fromMs), to: formatTimeOfDay(toMs), minutes: (toMs - fromMs) / MINUTE_MS,
    agentHours, yuan: rosterCost(withStretch(scenario, stretch)) - rosterCost(scenario), ...stretchGain(played, place, agentHours, level),
  };
}

function hoursOf(scenario: Scenario): Stretch[] {
  return rosteredTeams(scenario).flatMap((team) => Array.from({ length: DAY_MS / HOUR_MS }, (_, hour) => ({ team, fromMs: hour * HOUR_MS, toMs: (hour + 1) * HOUR_MS })));
}

function quartersOf({ team, fromMs }: Stretch): Stretch[] {
  return Array.from({ length: QUARTERS_PER_HOUR }, (_, quarter) => ({ team, fromMs: fromMs + quarter * QUARTER_HOUR_MS, toMs: fromMs + (quarter + 1) * QUARTER_HOUR_MS }));
}

function withStretch(scenario: Scenario, { team, fromMs, toMs }: Stretch): Scenario {
  return withExtraShift(scenario, { name: "one more", team, agents: 1, fromMs, toMs });
}
