/** Some things of which one user has one at a time; who comes when all are taken waits in turn. */
export class Lanes<T> {
  readonly #free: T[];
  readonly #waiting: ((lane: T) => void)[] = [];

  constructor(lanes: readonly T[]) {
    this.#free = [...lanes];
  }

  async use<R>(work: (lane: T) => Promise<R>): Promise<R> {
    const lane = this.#free.pop() ?? await new Promise<T>((resolve) => void this.#waiting.push(resolve));
    try {
      return await work(lane);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(lane);
      else next(lane);
    }
  }
}
