/** What was counted on a day of how much. */
export interface DayPair {
  readonly day: number;
  readonly numerator: number;
  readonly denominator: number;
}

interface MovingPair {
  day: number;
  numerator: number;
  denominator: number;
}

/** Numerators and denominators of a figure by day (numbered from the log's first), of the shop and of each agent. Agents need not add up to the shop: two may have to do with one consumer. */
export class FigureCounts {
  readonly #shop = new Map<number, MovingPair>();
  readonly #agents = new Map<string, Map<number, MovingPair>>();

  /** Counts for the shop. */
  add(day: number, numerator: number, denominator: number): void {
    count(this.#shop, day, numerator, denominator);
  }

  /** Counts for an agent; the empty name stands for nobody. */
  addOf(agent: string, day: number, numerator: number, denominator: number): void {
    let its = this.#agents.get(agent);
    if (its === undefined) {
      its = new Map();
      this.#agents.set(agent, its);
    }
    count(its, day, numerator, denominator);
  }

  /** The shop's days in order. */
  get shop(): readonly DayPair[] {
    return inOrder(this.#shop);
  }

  /** Each agent's days in order. */
  get agents(): ReadonlyMap<string, readonly DayPair[]> {
    return new Map([...this.#agents].map(([agent, days]) => [agent, inOrder(days)]));
  }
}

function count(days: Map<number, MovingPair>, day: number, numerator: number, denominator: number): void {
  const pair = days.get(day);
  if (pair === undefined) days.set(day, { day, numerator, denominator });
  else {
    pair.numerator += numerator;
    pair.denominator += denominator;
  }
}

function inOrder(days: ReadonlyMap<number, MovingPair>): DayPair[] {
  return [...days.values()].toSorted((a, b) => a.day - b.day);
}
