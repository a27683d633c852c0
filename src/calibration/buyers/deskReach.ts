import { MINUTE_MS } from "../../time/units.ts";
import type { Courses } from "../bots/courses.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { Stint } from "../observed/stint.ts";
import { agentReach } from "./agentReach.ts";
import { firstAfter } from "./firstAfter.ts";
import { firstTurns } from "./firstTurns.ts";
import { waitsNearby } from "./waitsNearby.ts";

/**
 * When the desk may have got to a message of a stream, each time as likely as the others: of the agent in whose list it stood (-1 where that is not known), and since when it waited. Empty where it did not until the
 * log's end. `lastSent`: its buyer wrote then and was not answered, so that some of the times come after that. [ms]
 */
export type DeskReach = (place: { readonly stream: number; readonly agent: number; readonly since: number; readonly lastSent: number }) => readonly number[];

/** Who took so many times as long as the quickest, and a minute more, was not at the desk. */
const LONGER = 2;
const AT_TABLE_MS = MINUTE_MS;

/**
 * What stands in an agent's list is reached when that agent would have got to it. What may wait for any agent, or outlasts its agent's shift, is reached as the first turns that came before and after it were, and as
 * those at the desk would have got to it on the mean. `startedAt`: by message, when its handling began. Cost: a search for each agent.
 */
export function deskReach(desk: ObservedDesk, courses: Courses, startedAt: Float64Array): DeskReach {
  const ofAgent = agentReach(desk, startedAt);
  const stints = stintsByAgent(desk);
  const turns = desk.streams.map((_, stream) => firstTurns(desk, courses, startedAt, stream));
  return ({ stream, agent, since, lastSent }) => {
    const own = agent < 0 ? [] : ofAgent(agent, since);
    const ends = agent < 0 ? undefined : stintAt(stints[agent], since)?.lastMessage;
    if (own.length > 0 && (stints[agent].length === 0 || (ends !== undefined && own[own.length - 1] <= ends)) && own[own.length - 1] > lastSent) return own;
    const near = waitsNearby(turns[stream], since);
    const atDesk = meanAtDesk(stints.map((_, one) => ofAgent(one, since)), stints, since);
    const all = near.length === 0 ? [] : [...near, ...atDesk];
    if (all.length === 0 || all.some((at) => at > lastSent)) return all;
    const { sentAt, startedAt: started } = turns[stream];
    const next = firstAfter(sentAt, lastSent);
    return next < started.length ? [Math.max(started[next], sentAt[next])] : [];
  };
}

/** Of agents' reaches the mean of those at the desk; where nobody is, the first. */
function meanAtDesk(reaches: readonly (readonly number[])[], stints: readonly (readonly Stint[])[], since: number): number[] {
  const all = reaches.map((times) => (times.length === 0 ? Infinity : times.reduce((sum, at) => sum + at, 0) / times.length));
  const first = all.reduce((least, at) => Math.min(least, at), Infinity);
  const longest = since + LONGER * (first - since) + AT_TABLE_MS;
  const onDuty = all.filter((at, one) => at <= longest && at <= (stintAt(stints[one], since)?.lastMessage ?? -1));
  if (first === Infinity) return [];
  return [onDuty.length === 0 ? first : onDuty.reduce((sum, at) => sum + at, 0) / onDuty.length];
}

/** Those of nobody who is named after all others. */
function stintsByAgent({ shifts, read: { agents } }: ObservedDesk): readonly (readonly Stint[])[] {
  const stints: Stint[][] = Array.from({ length: agents.size + 1 }, () => []);
  for (const shift of shifts) for (const stint of shift.stints) stints[stint.agent].push(stint);
  return stints.map((list) => list.sort((a, b) => a.from - b.from));
}

function stintAt(stints: readonly Stint[], at: number): Stint | undefined {
  return stints.find(({ from, lastMessage }) => from <= at && at < lastMessage);
}
