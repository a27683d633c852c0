import type { Fit, Ranged } from "../calibration/fit.ts";
import { scaledLaw, spreadLaw } from "../calibration/counters/scaledLaw.ts";
import { normalQuantile } from "../random/normalQuantile.ts";
import { draw, unitInterval } from "../random/draw.ts";
import { seedKey } from "../random/seedKey.ts";
import type { Law } from "../random/law.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import type { ArrivalStream, ConversationLaws, Scenario, Team } from "../scenario/scenario.ts";

const LAWS = ["turns", "burst", "burstGap", "handle", "think", "patience"] as const satisfies readonly (keyof ConversationLaws)[];
const SHARES = ["silentShare", "closingWordShare", "transferShare"] as const satisfies readonly (keyof ConversationLaws)[];
const OF_STREAM = ["busynessCv", "quarterCv", "spamShare", "returnShare"] as const satisfies readonly (keyof ArrivalStream)[];
const OF_TEAM = ["slowdownPerChat", "pickupDelay", "handleFactor"] as const satisfies readonly (keyof Team)[];
/** A spread below that is none. */
const LEAST_SPREAD = 0.01;

/** By path in the scenario how its numbers were found; as `fits` of a calibration. */
export type Fits = Readonly<Record<string, Fit>>;

/** Paths of the numbers that are drawn: those that were fitted, have an interval, and can take any value in it. */
export function uncertainPaths({ arrivals, conversations, teams }: Scenario, fits: Fits): string[] {
  const paths = [
    ...Object.keys(arrivals).flatMap((name) => ["consultsPerDay", ...OF_STREAM].map((key) => `arrivals.${name}.${key}`)),
    ...Object.keys(conversations).flatMap((name) => [...LAWS, ...SHARES].map((key) => `conversations.${name}.${key}`)),
    ...Object.keys(teams).flatMap((name) => OF_TEAM.map((key) => `teams.${name}.${key}`)),
  ];
  return paths.filter((path) => Object.hasOwn(fits, path) && fits[path].source === "fitted" && isUncertain(fits[path]));
}

/**
 * The scenario as often as asked, each time with its uncertain numbers drawn from their intervals: what a model learned from few days does not know of itself. Each number
 * is normal (on the logarithmic scale where its interval lies above 0), with a spread of its own on either side so that the interval's limits are its quantiles; numbers
 * are independent of each other and spread evenly over the scenarios (Latin hypercube). Source: M. D. McKay et al., Technometrics 21 (1979) 239.
 */
export function drawnScenarios(scenario: Scenario, fits: Fits, count: number): readonly Scenario[] {
  const drawn = new Map(uncertainPaths(scenario, fits).flatMap((path) => [[path, standings(scenario.seed, path, count)], [`${path}.cv`, standings(scenario.seed, `${path}.cv`, count)]]));
  return Array.from({ length: count }, (_, number) => {
    const ratio = (path: string): number => drawnRatio(fits[path], fits[path]?.level, drawn.get(path)?.[number]);
    const cvRatio = (path: string): number => drawnRatio(fits[path]?.cv, fits[path]?.level, drawn.get(`${path}.cv`)?.[number]);
    const value = (path: string, standing: number): number => (drawn.has(path) && fits[path].value === 0 ? drawnValue(fits[path], fits[path].level, drawn.get(path)?.[number] ?? 0) : standing * ratio(path));
    return {
      ...scenario,
      arrivals: mapped(scenario.arrivals, (stream, name) => drawnStream(stream, (key, standing) => value(`arrivals.${name}.${key}`, standing))),
      conversations: mapped(scenario.conversations, (laws, name) => ({
        ...laws,
        ...Object.fromEntries(LAWS.map((key) => [key, drawnLaw(laws[key], ratio(`conversations.${name}.${key}`), cvRatio(`conversations.${name}.${key}`))])),
        ...Object.fromEntries(SHARES.map((key) => [key, Math.min(1, value(`conversations.${name}.${key}`, laws[key]))])),
      })),
      teams: mapped(scenario.teams, (team, name) => ({ ...team, ...Object.fromEntries(OF_TEAM.map((key) => [key, value(`teams.${name}.${key}`, team[key])])) })),
    };
  });
}

function isUncertain({ value, lower, upper }: Ranged): boolean {
  return lower !== undefined && upper !== undefined && upper > lower && value >= lower && value <= upper;
}

/** Standard normal standings of a number in each of `count` scenarios: the middles of as many equal shares, in an order of chance. */
function standings(seed: string, path: string, count: number): readonly number[] {
  const [a, b] = seedKey(seed, `interval of ${path}`);
  const order = Array.from({ length: count }, (_, number) => ({ number, at: unitInterval(draw(a, b, number)) })).toSorted((one, other) => one.at - other.at);
  const standing = new Array<number>(count).fill(0);
  order.forEach(({ number }, place) => (standing[number] = normalQuantile((place + 0.5) / count)));
  return standing;
}

/** 1 where nothing is drawn. */
function drawnRatio(fit: Ranged | undefined, level: number | undefined, standing: number | undefined): number {
  if (fit === undefined || level === undefined || standing === undefined || fit.value === 0 || !isUncertain(fit)) return 1;
  return drawnValue(fit, level, standing) / fit.value;
}

function drawnValue({ value, lower = value, upper = value }: Ranged, level: number, standing: number): number {
  const steps = standing / normalQuantile((1 + level) / 2);
  if (lower > 0) return value * ((steps < 0 ? value / lower : upper / value) ** steps);
  return Math.max(0, value + steps * (steps < 0 ? value - lower : upper - value));
}

function drawnStream(stream: ArrivalStream, value: (key: string, standing: number) => number): ArrivalStream {
  const byDay = consultsByDay(stream).map((consults) => value("consultsPerDay", consults));
  const spread = (key: "busynessCv" | "quarterCv"): number => {
    const drawn = value(key, stream[key]);
    return drawn < LEAST_SPREAD ? 0 : drawn;
  };
  return {
    ...stream,
    ...(stream.consultsPerDay === undefined ? {} : { consultsPerDay: byDay.length === 1 ? byDay[0] : byDay }),
    busynessCv: spread("busynessCv"), quarterCv: spread("quarterCv"),
    spamShare: Math.min(1, value("spamShare", stream.spamShare)), returnShare: Math.min(1, value("returnShare", stream.returnShare)),
  };
}

function drawnLaw(law: Law, ratio: number, cvRatio: number): Law {
  const scaled = ratio === 1 ? law : scaledLaw(law, ratio);
  return cvRatio === 1 ? scaled : (spreadLaw(scaled, cvRatio) ?? scaled);
}

function mapped<Value>(record: Readonly<Record<string, Value>>, change: (value: Value, name: string) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
