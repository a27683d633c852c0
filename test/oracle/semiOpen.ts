import { stationary } from "./stationary.ts";

/** One agent with slots for chats that arrive at random; every law but the turns' is exponential, the turns are geometric. Nothing here is imported from src. */
export interface SemiOpenDesk {
  /** Chats a second. */
  readonly arrivalRate: number;
  /** Chats that the agent holds at once; the others wait for a slot, first come, first served. */
  readonly slots: number;
  /** [s] */
  readonly meanHandle: number;
  /** [s] */
  readonly meanThink: number;
  /** Probability that a chat is over after a reply. */
  readonly endShare: number;
  /** Rate at which a chat waiting for a slot gives up. [1/s] */
  readonly poolLeaveRate: number;
  /** Rate at which a message waiting in the agent's list gives up, and its chat with it, until its handling starts. [1/s] */
  readonly listLeaveRate: number;
}

export interface SemiOpenFigures {
  /** Share of the chats that find every slot taken. */
  readonly slotDelayed: number;
  /** Mean wait for a slot, over all chats, those that give up included. [s] */
  readonly meanSlotWait: number;
  readonly meanOpen: number;
  readonly utilisation: number;
  /** Share of the chats that give up. */
  readonly abandoned: number;
  /** Mean time from the agent's list to the reply, over the messages that get one. [s] */
  readonly meanResponse: number;
  /** Share of the messages that reached the list and are answered within t seconds of that. */
  readonly respondedWithin: (t: number) => number;
}

/** Chats waiting for a slot beyond this number are left out: in the cases computed here their probability is below 1e-15. */
const LARGEST_POOL = 120;

/** What the agent is up to: messages with it (waiting or handled), buyers thinking, chats waiting for a slot. */
interface State {
  readonly listed: number;
  readonly thinking: number;
  readonly pooled: number;
}

interface Move {
  readonly rate: number;
  readonly to: State;
  /** Messages ahead of one that reaches the list with this move, the one being handled included; absent where none does. */
  readonly ahead?: number;
}

/** The long-run figures of the desk, by the stationary law of (messages in the list, buyers thinking, chats waiting). */
export function semiOpen(desk: SemiOpenDesk): SemiOpenFigures {
  const states = statesOf(desk.slots);
  const number = new Map(states.map((state, index) => [keyOf(state), index]));
  const moves = states.map((state) => movesFrom(desk, state).filter(({ to }) => number.has(keyOf(to))));
  const law = stationary(moves.map((some) => {
    const row = new Array<number>(states.length).fill(0);
    for (const { rate, to } of some) row[number.get(keyOf(to))!] += rate;
    return row;
  }));
  const mean = (value: (state: State) => number): number => states.reduce((sum, state, index) => sum + law[index] * value(state), 0);
  const entries = entryRates(desk.slots, moves, law);
  const over = (value: (ahead: number) => number): number => entries.reduce((sum, rate, ahead) => sum + rate * value(ahead), 0);
  const pooled = mean((state) => state.pooled);
  const waiting = mean((state) => Math.max(0, state.listed - 1));
  return {
    slotDelayed: mean((state) => (state.listed + state.thinking === desk.slots ? 1 : 0)),
    meanSlotWait: pooled / desk.arrivalRate,
    meanOpen: mean((state) => state.listed + state.thinking),
    utilisation: mean((state) => (state.listed > 0 ? 1 : 0)),
    abandoned: (desk.poolLeaveRate * pooled + desk.listLeaveRate * waiting) / desk.arrivalRate,
    meanResponse: over((ahead) => answer(desk, ahead).time) / over((ahead) => answer(desk, ahead).share),
    respondedWithin: (t) => over((ahead) => answeredWithin(desk, ahead, t)) / over(() => 1),
  };
}

function statesOf(slots: number): State[] {
  const states: State[] = [];
  for (let open = 0; open <= slots; open++) {
    for (let listed = 0; listed <= open; listed++) states.push({ listed, thinking: open - listed, pooled: 0 });
  }
  for (let pooled = 1; pooled <= LARGEST_POOL; pooled++) {
    for (let listed = 0; listed <= slots; listed++) states.push({ listed, thinking: slots - listed, pooled });
  }
  return states;
}

function keyOf({ listed, thinking, pooled }: State): string {
  return `${listed} ${thinking} ${pooled}`;
}

function movesFrom(desk: SemiOpenDesk, { listed, thinking, pooled }: State): Move[] {
  const hasRoom = listed + thinking < desk.slots;
  const moves: Move[] = [
    { rate: desk.arrivalRate, ...(hasRoom ? { to: { listed: listed + 1, thinking, pooled }, ahead: listed } : { to: { listed, thinking, pooled: pooled + 1 } }) },
    { rate: thinking / desk.meanThink, to: { listed: listed + 1, thinking: thinking - 1, pooled }, ahead: listed },
    { rate: pooled * desk.poolLeaveRate, to: { listed, thinking, pooled: pooled - 1 } },
  ];
  if (listed > 0) {
    // A slot that becomes free goes to the pool's oldest chat, whose message joins the list's end.
    const freed = pooled > 0 ? { to: { listed, thinking, pooled: pooled - 1 }, ahead: listed - 1 } : { to: { listed: listed - 1, thinking, pooled } };
    moves.push(
      { rate: desk.endShare / desk.meanHandle, ...freed },
      { rate: (1 - desk.endShare) / desk.meanHandle, to: { listed: listed - 1, thinking: thinking + 1, pooled } },
      { rate: (listed - 1) * desk.listLeaveRate, ...freed },
    );
  }
  return moves.filter(({ rate }) => rate > 0);
}

/** Messages a second that reach the list, by the number ahead of them. */
function entryRates(slots: number, moves: readonly (readonly Move[])[], law: readonly number[]): number[] {
  const entries = new Array<number>(slots).fill(0);
  moves.forEach((some, index) => {
    for (const { rate, ahead } of some) if (ahead !== undefined) entries[ahead] += law[index] * rate;
  });
  return entries;
}

/** Rate at which a message with so many ahead moves up: a reply ends, or one of those that wait before it gives up. */
function advanceRate(desk: SemiOpenDesk, ahead: number): number {
  return 1 / desk.meanHandle + Math.max(0, ahead - 1) * desk.listLeaveRate;
}

/** Probability that a message with so many ahead is answered, and its mean time to the reply, unanswered counting 0. */
function answer(desk: SemiOpenDesk, ahead: number): { readonly share: number; readonly time: number } {
  const advance = advanceRate(desk, ahead);
  if (ahead === 0) return { share: 1, time: 1 / advance };
  const leave = desk.listLeaveRate;
  const later = answer(desk, ahead - 1);
  const goesOn = advance / (advance + leave);
  return { share: goesOn * later.share, time: goesOn * (later.share / (advance + leave) + later.time) };
}

/** Probability that a message with so many ahead is answered within t seconds, by uniformisation of its way up the list. */
function answeredWithin(desk: SemiOpenDesk, ahead: number, t: number): number {
  const fastest = advanceRate(desk, ahead) + desk.listLeaveRate;
  // By the number still ahead.
  let places = Array.from({ length: ahead + 1 }, (_, place): number => (place === ahead ? 1 : 0));
  let answered = 0;
  let weight = Math.exp(-fastest * t);
  let within = 0;
  const mostSteps = fastest * t + 12 * Math.sqrt(fastest * t) + 30;
  for (let steps = 1; steps < mostSteps; steps++) {
    const next = places.map(() => 0);
    places.forEach((share, place) => {
      const advance = advanceRate(desk, place) / fastest;
      const leave = place === 0 ? 0 : desk.listLeaveRate / fastest;
      if (place === 0) answered += share * advance;
      else next[place - 1] += share * advance;
      next[place] += share * (1 - advance - leave);
    });
    places = next;
    weight *= (fastest * t) / steps;
    within += weight * answered;
  }
  return within;
}
