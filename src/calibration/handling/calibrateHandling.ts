import { isAfterSale } from "../../scenario/completeArrivals.ts";
import { conversationDefaults } from "../../scenario/conversationDefaults.ts";
import { DEFAULT_TEAM } from "../../scenario/frameDefaults.ts";
import { lawMean } from "../../random/lawMean.ts";
import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import type { CalibratedPart } from "../calibratedPart.ts";
import { defaultFit } from "../defaultFit.ts";
import type { Fit } from "../fit.ts";
import type { FitReason } from "../fitReason.ts";
import { fittedFit } from "../fittedFit.ts";
import { LEAST_OBSERVATIONS, fitTimes } from "../laws/fitTimes.ts";
import { LIMIT_Z } from "../limitReach.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { PartBuilder } from "../partBuilder.ts";
import { agentPlaces } from "../staff/agentPlaces.ts";
import { teamsOfDesk } from "../staff/teamsOfDesk.ts";
import type { TeamsOfDesk } from "../staff/teamsOfDesk.ts";
import { pickupDelay } from "./pickupDelay.ts";
import { teamPace } from "./teamPace.ts";
import type { TeamPace } from "./teamPace.ts";

const FEW_STARTS: FitReason = { code: "few-known-starts" };

/** Of the time what is over when slowdown and agents are told. */
const PACED = 0.6;

/**
 * How long agents take: `conversations.S.handle`, `teams.T.slowdownPerChat` and `teams.T.pickupDelay`. The law of a stream is that of the handlings of all its teams, each
 * divided by the slowdown of the conversations that were open and by what makes its agent slower. Cost: some passes over the handlings.
 */
export function calibrateHandling(desk: ObservedDesk, onProgress?: (share: number) => void): CalibratedPart {
  const part = new PartBuilder();
  const teams = teamsOfDesk(desk);
  const paces = desk.resolutionMs < MINUTE_MS ? teams.names.map((_, team) => teamPace(desk, teams.ofAgent, team, (share) => onProgress?.((PACED * (team + share)) / teams.names.length))) : [];
  desk.streams.forEach((name, stream) => {
    onProgress?.(PACED + ((1 - PACED) * stream) / desk.streams.length);
    putHandle(part, name, stream, paces, desk.resolutionMs);
  });
  teams.names.forEach((name, team) => putPace(part, name, paces.length === 0 ? undefined : paces[team], desk.resolutionMs / SECOND_MS));
  putAgents(part, desk, teams, paces);
  tellOddities(part, desk, teams, paces);
  return part.part();
}

function putHandle(part: PartBuilder, name: string, stream: number, paces: readonly TeamPace[], resolutionMs: number): void {
  const path = ["conversations", name, "handle"];
  const { values, stretched } = workOf(stream, paces);
  const found = fitTimes({ values, resolution: resolutionMs / 1000 }, { of: "handlings" });
  if (found === undefined) {
    const reason: FitReason = resolutionMs >= MINUTE_MS ? { code: "times-to-the-minute" } : FEW_STARTS;
    part.tell(path, defaultFit(lawMean(conversationDefaults(isAfterSale({}, name)).handle), values.length, "handlings", reason));
    return;
  }
  part.put(path, widened(found.fit, stretched), found.law, found.shape);
}

/** The times of a stream's handlings without slowdown and what makes agents slower; and by how much the logarithm of their mean may be off as the slowdown is. */
function workOf(stream: number, paces: readonly TeamPace[]): { readonly values: Float64Array; readonly stretched: number } {
  const values = new Float64Array(paces.reduce((sum, { sample }) => sum + sample.count, 0));
  let count = 0;
  let total = 0;
  let variance = 0;
  for (const { sample, slowdown, factors } of paces) {
    let slope = 0;
    for (let row = 0; row < sample.count; row++) {
      if (sample.stream[row] !== stream) continue;
      const others = Math.max(1, sample.open[row]) - 1;
      const factor = 1 + (slowdown?.value ?? 0) * others;
      const work = sample.seconds[row] / (factor * (factors.get(sample.agent[row]) ?? 1));
      values[count++] = work;
      total += work;
      slope += (work * others) / factor;
    }
    variance += (slope * (slowdown?.error ?? 0)) ** 2;
  }
  return { values: values.subarray(0, count), stretched: count === 0 ? 0 : Math.sqrt(variance) / total };
}

/** The mean's limits with what the slowdown leaves open, on the logarithmic scale. */
function widened(fit: Fit, error: number): Fit {
  const { value, lower, upper } = fit;
  if (lower === undefined || upper === undefined || lower <= 0 || error === 0) return fit;
  const reach = (log: number): number => Math.sqrt(log * log + (LIMIT_Z * error) ** 2);
  return { ...fit, lower: value * Math.exp(-reach(Math.log(value / lower))), upper: value * Math.exp(reach(Math.log(upper / value))) };
}

function putPace(part: PartBuilder, team: string, pace: TeamPace | undefined, resolution: number): void {
  putSlowdown(part, ["teams", team, "slowdownPerChat"], pace);
  const path = ["teams", team, "pickupDelay"];
  const idle = pace?.idle.count ?? 0;
  const isTold = pace?.isBusy === true && idle >= LEAST_OBSERVATIONS && pace.sample.count >= LEAST_OBSERVATIONS;
  const delay = isTold ? pickupDelay(pace.binned, pace.idleBinned, pace.slowdown, resolution) : undefined;
  if (delay === undefined) {
    part.tell(path, defaultFit(DEFAULT_TEAM.pickupDelay, idle, "handlings", { code: pace === undefined ? "few-known-starts" : "few-idle-or-busy" }));
    return;
  }
  part.put(path, fittedFit(delay, idle, "handlings", pace?.isOpenKnown === true ? {} : { reason: { code: "open-untold-of-idle" } }), delay.value);
}

function putSlowdown(part: PartBuilder, path: readonly string[], pace: TeamPace | undefined): void {
  if (pace?.slowdown !== undefined) {
    part.put(path, fittedFit(pace.slowdown, pace.sample.count, "handlings"), pace.slowdown.value);
    return;
  }
  const n = pace?.sample.count ?? 0;
  if (pace === undefined || n < LEAST_OBSERVATIONS) part.tell(path, defaultFit(DEFAULT_TEAM.slowdownPerChat, n, "handlings", FEW_STARTS));
  else if (pace.isOpenKnown) part.tell(path, defaultFit(DEFAULT_TEAM.slowdownPerChat, n, "handlings", { code: "open-never-varies" }));
  else part.put(path, defaultFit(0, n, "handlings", { code: "open-untold-in-handling" }), 0);
}

/** Agents who are slower or faster than others beyond chance, as far as the roster has places for them. */
function putAgents(part: PartBuilder, desk: ObservedDesk, teams: TeamsOfDesk, paces: readonly TeamPace[]): void {
  if (paces.every(({ factors }) => factors.size === 0)) return;
  const places = agentPlaces(desk, teams);
  paces.forEach(({ factors, sample, logVariance }, team) => {
    const its = places.filter(({ agent }) => teams.ofAgent[agent] === team && factors.has(agent));
    if (its.length === 0) return;
    const path = ["teams", teams.names[team], "agents"];
    const written = its.map(({ agent, shift }) => ({ name: desk.read.agents.nameOf(agent), shift, handleFactor: factors.get(agent) ?? 1 }));
    part.put(path, fittedFit({ value: its.length }, sample.count, "handlings"), written);
    const counts = new Float64Array(desk.read.agents.size);
    for (let row = 0; row < sample.count; row++) counts[sample.agent[row]]++;
    its.forEach(({ agent }, place) => {
      const n = counts[agent];
      const reach = Math.exp(LIMIT_Z * Math.sqrt(logVariance / Math.max(1, n)));
      const value = factors.get(agent) ?? 1;
      part.tell([...path, String(place), "handleFactor"], fittedFit({ value, lower: value / reach, upper: value * reach }, n, "handlings"));
    });
    part.find("agents-without-place", factors.size - its.length, `more people work at ${teams.names[team]} than its shifts have places, and not all can be named`, { team: teams.names[team] });
  });
}

function tellOddities(part: PartBuilder, { handlings, read }: ObservedDesk, { names }: TeamsOfDesk, paces: readonly TeamPace[]): void {
  const unknown = handlings.startedAt.reduce((sum, at) => sum + (at < 0 ? 1 : 0), 0);
  const firstUnknown = handlings.startedAt.findIndex((at) => at < 0);
  if (unknown > 0) {
    const line = read.lines.ofReply[handlings.reply[firstUnknown]];
    part.find("handling-start-unknown", unknown, `when the handling of the reply in line ${line} began cannot be told`, { line });
  }
  const inARow = handlings.followUps.reduce((sum, more) => sum + more, 0);
  const firstInARow = handlings.followUps.findIndex((more) => more > 0);
  if (inARow > 0) {
    const line = read.lines.ofReply[handlings.reply[firstInARow]];
    part.find("replies-in-a-row", inARow, `after the reply in line ${line} the agent wrote again with nothing owed`, { line });
  }
  paces.forEach((pace, team) => {
    if (pace.isBusy || pace.sample.count < LEAST_OBSERVATIONS) return;
    part.find("handling-with-pickup", pace.sample.count, `of ${names[team]} too few replies were begun right after another, so its handling times hold the delay until an idle agent notices`, { team: names[team] });
  });
}
