import { agentWithChats, type AgentWithChats } from "./agentWithChats.ts";

/** Agents who serve conversations that come at random, several at once each. Times in seconds. */
export interface ChatDesk {
  readonly agents: number;
  /** Conversations that each keeps open at most. */
  readonly cap: number;
  /** Conversations a second. */
  readonly arrivalRate: number;
  /** Of one reply, by an agent with nothing else open; longer by `slowdown` of it for each further conversation. */
  readonly handle: number;
  readonly slowdown: number;
  /** Mean over all replies, with 0 after the last. */
  readonly think: number;
  /** Replies to a conversation. */
  readonly replies: number;
  /** Mean time after which who waits for a place leaves; Infinity: never. */
  readonly patience: number;
  /** A message is late when its reply takes longer. */
  readonly deadline: number;
}

export interface ChatDeskFigures {
  /** Share of conversations that find no place free. */
  readonly waits: number;
  /** Mean number of conversations that agents have open. */
  readonly open: number;
  /** Share of conversations whose first message is late, counting the wait for a place and those who leave in it. */
  readonly lateFirst: number;
  /** Share of the later messages that are late. */
  readonly lateLater: number;
}

/** States beyond which so little is left that it does not show, and beyond which nothing is counted: the desk is swamped. */
const NOTHING = 1e-12;
const MOST_WAITING = 20_000;

/**
 * A desk of chats in its steady state: conversations under way are spread evenly over the agents and end at the rate of the replies that so many conversations bring about; who finds no place
 * waits. Exact for calls (cap 1, but for who leaves while waiting) and for what one agent does with a fixed number; else it takes it that an agent's conversations wait and think as they do when none
 * comes or ends: of one agent with 3 to 5 that differs from the exact figures by less than 0.002. A desk that is swamped is late with everything.
 * Source: rates by the number of conversations, T. Tezcan and J. Zhang, Operations Research 62 (2014) 943, J. Luo and J. Zhang, Operations Research 61 (2013) 1045.
 * Cost: linear in conversations under way, and in the square of the cap.
 */
export function chatDesk(desk: ChatDesk): ChatDeskFigures {
  const { agents, cap, arrivalRate, replies, patience } = desk;
  const levels = levelsOf(desk);
  const places = agents * cap;
  const fullRate = agents * levels[cap].rate / replies;
  if (agents === 0 || (patience === Infinity && arrivalRate >= fullRate)) return { waits: 1, open: places, lateFirst: 1, lateLater: 1 };
  const shares = steadyShares(arrivalRate, (present) => (present <= places ? rateOf(levels, agents, present) / replies : fullRate + (present - places) / patience), places);
  let [waits, open, lateFirst, lateReplies, rates] = [0, 0, 0, 0, 0];
  // places that come free within the deadline: probability of so many, and of no more
  let logExactly = -fullRate * desk.deadline;
  let placeTooLate = Math.exp(logExactly);
  for (const [present, share] of shares.entries()) {
    const served = Math.min(present, places);
    const rate = rateOf(levels, agents, served);
    open += share * served;
    rates += share * rate;
    lateReplies += share * lateRate(levels, agents, served);
    if (present < places) lateFirst += share * lateOfNext(levels, agents, present);
    else {
      const ahead = present - places + 1;
      waits += share;
      lateFirst += share * (1 - (1 - Math.max(placeTooLate, shareThatLeaves(patience, fullRate, ahead))) * (1 - levels[cap].late));
      logExactly += Math.log(fullRate * desk.deadline / ahead);
      placeTooLate += Math.exp(logExactly);
    }
  }
  return { waits, open, lateFirst, lateLater: rates === 0 ? 0 : lateReplies / rates };
}

/** An agent by the number of conversations that it has open. */
function levelsOf({ cap, handle, slowdown, think, deadline }: ChatDesk): AgentWithChats[] {
  return Array.from({ length: cap + 1 }, (_, chats) => agentWithChats(chats, handle * (1 + slowdown * Math.max(0, chats - 1)), think, deadline));
}

/** Agents with one conversation more than the others, and with how many the others are. */
function spread(agents: number, present: number): { readonly chats: number; readonly withMore: number } {
  const chats = Math.floor(present / agents);
  return { chats, withMore: present - chats * agents };
}

/** Replies a second with so many conversations spread over the agents. */
function rateOf(levels: readonly AgentWithChats[], agents: number, present: number): number {
  const { chats, withMore } = spread(agents, present);
  return (agents - withMore) * levels[chats].rate + (withMore === 0 ? 0 : withMore * levels[chats + 1].rate);
}

/** The late ones of them a second. */
function lateRate(levels: readonly AgentWithChats[], agents: number, present: number): number {
  const { chats, withMore } = spread(agents, present);
  const of = ({ rate, late }: AgentWithChats): number => rate * late;
  return (agents - withMore) * of(levels[chats]) + (withMore === 0 ? 0 : withMore * of(levels[chats + 1]));
}

/** Who comes goes to an agent with the fewest. */
function lateOfNext(levels: readonly AgentWithChats[], agents: number, present: number): number {
  return levels[spread(agents, present).chats + 1].late;
}

/** Of those who need so many places to come free, themselves included, at a steady rate. */
function shareThatLeaves(patience: number, fullRate: number, places: number): number {
  return patience === Infinity ? 0 : 1 - 1 / (1 + places / (fullRate * patience));
}

/** Shares of the time with so many present, by birth and death from the likeliest downwards and upwards. */
function steadyShares(arrivalRate: number, endRate: (present: number) => number, places: number): Float64Array {
  const weights: number[] = [1];
  let largest = 1;
  for (let present = 1; present <= places + MOST_WAITING; present++) {
    const weight = weights[present - 1] * arrivalRate / endRate(present);
    weights.push(weight);
    largest = Math.max(largest, weight);
    if (weight < NOTHING * largest && weight < weights[present - 1]) break;
    if (weight > 1e200) {
      for (let lower = 0; lower <= present; lower++) weights[lower] /= weight;
      largest /= weight;
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Float64Array.from(weights, (weight) => weight / sum);
}
