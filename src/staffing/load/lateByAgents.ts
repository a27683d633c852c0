import { chatDesk } from "./chatDesk.ts";
import type { GroupLoad } from "./deskLoad.ts";

/** What a message, or who sent it, must get of the desk. */
export interface LateGoal {
  /** A message is late when its reply takes longer. [s] */
  readonly deadline: number;
  /** What counts: each message; a conversation with its first message; a conversation of which any message is late. */
  readonly unit: "message" | "first" | "any";
}

/** What of a group of teams decides how late its replies are, beside its load. */
export interface GroupDesk {
  readonly cap: number;
  readonly slowdown: number;
  /** Mean time after which who waits for a place leaves; Infinity: never. [s] */
  readonly patience: number;
}

/** Late shares below which more agents are not looked at. */
const HARDLY_ANY = 0.001;
/** Nobody keeps more conversations apart than that: a larger cap is no cap. */
const MOST_CHATS = 60;

/**
 * Share of the units that are late with 0, 1, 2 … agents, as the load of a quarter-hour is for ever, `busier` times as high; up to so many agents that hardly any is, or that each
 * conversation has an agent of its own. A lower convex curve through them: with more agents each further one is worth less.
 */
export function lateByAgents(group: GroupLoad, quarter: number, desk: GroupDesk, { deadline, unit }: LateGoal, busier: number): number[] {
  const { handle, replies, openTime } = group;
  const open = group.open[quarter] * busier;
  const think = Math.max(0, openTime / replies - handle);
  const late = [1];
  const fewest = Math.floor(group.busy[quarter] * busier * 0.5);
  const most = Math.ceil(open + 4 * Math.sqrt(open)) + 1;
  for (let agents = 1; agents <= most && late[agents - 1] > HARDLY_ANY; agents++) {
    if (agents < fewest) {
      late.push(1);
      continue;
    }
    const { lateFirst, lateLater } = chatDesk({ agents, ...desk, cap: Math.min(desk.cap, MOST_CHATS), arrivalRate: open / openTime, handle, think, replies, deadline });
    const ofUnit = { first: lateFirst, message: (lateFirst + (replies - 1) * lateLater) / replies, any: 1 - (1 - lateFirst) * (1 - lateLater) ** (replies - 1) };
    late.push(Math.min(1, ofUnit[unit]));
  }
  return lowerHull(late);
}

/** The largest convex curve that lies nowhere above the values. */
function lowerHull(values: readonly number[]): number[] {
  const corners: number[] = [];
  const slope = (from: number, to: number): number => (values[to] - values[from]) / (to - from);
  for (const at of values.keys()) {
    while (corners.length > 1 && slope(corners[corners.length - 2], corners[corners.length - 1]) >= slope(corners[corners.length - 1], at)) corners.pop();
    corners.push(at);
  }
  return values.map((_, at) => {
    const next = corners.findIndex((corner) => corner >= at);
    const [from, to] = [corners[Math.max(0, next - 1)], corners[next]];
    return from === to ? values[to] : values[from] + slope(from, to) * (at - from);
  });
}
