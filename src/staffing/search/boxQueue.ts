import { byPrice, type RosterPrice } from "../space/rosterPrice.ts";
import type { Counts } from "../space/rosterSpace.ts";

/** All rosters between two: at least `lower`, at most `upper` everywhere; with the price of `lower`, the cheapest of them. */
export interface RosterBox extends RosterPrice {
  readonly lower: Counts;
  readonly upper: Counts;
}

/** Boxes by the price of their cheapest roster, of equal price the one that came first. Cost: logarithmic. */
export class BoxQueue {
  readonly #heap: { readonly box: RosterBox; readonly number: number }[] = [];
  #pushed = 0;

  get cheapest(): RosterBox | undefined {
    return this.#heap.at(0)?.box;
  }

  push(box: RosterBox): void {
    this.#heap.push({ box, number: this.#pushed++ });
    let at = this.#heap.length - 1;
    while (at > 0 && this.#isBefore(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  pop(): RosterBox | undefined {
    const cheapest = this.cheapest;
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return cheapest;
    this.#heap[0] = last;
    this.#sink(0);
    return cheapest;
  }

  #sink(from: number): void {
    let at = from;
    for (;;) {
      const children = [2 * at + 1, 2 * at + 2].filter((child) => child < this.#heap.length);
      const first = children.reduce((best, child) => (this.#isBefore(child, best) ? child : best), at);
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    return (byPrice(a.box, b.box) || a.number - b.number) < 0;
  }

  #swap(one: number, other: number): void {
    [this.#heap[one], this.#heap[other]] = [this.#heap[other], this.#heap[one]];
  }
}
