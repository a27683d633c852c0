import type { Film } from "../../film/film.ts";
import { firstAfter } from "../../film/filmCounter.ts";

/**
 * The pieces of waiting that hold at the present. It goes with the film: forward it takes up what has come since and lets go of what is over, backward it
 * begins anew. Nothing is made on the way.
 */
export class OwedNow {
  declare readonly film: Film;
  /** Rows of `film.waits`, the first `count` of them. */
  declare readonly rows: Int32Array;
  declare count: number;
  declare next: number;
  declare now: number;

  constructor(film: Film) {
    this.film = film;
    this.rows = new Int32Array(film.waits.count);
    this.count = 0;
    this.next = 0;
    this.now = -1;
  }

  go(now: number): void {
    const { waits } = this.film;
    if (now < this.now) {
      this.count = 0;
      this.next = firstAfter(waits.from, waits.count, now - waits.longest - 1);
    }
    this.now = now;
    let kept = 0;
    for (let place = 0; place < this.count; place++) {
      const row = this.rows[place];
      if (waits.to[row] > now) this.rows[kept++] = row;
    }
    for (; this.next < waits.count && waits.from[this.next] <= now; this.next++) if (waits.to[this.next] > now) this.rows[kept++] = this.next;
    this.count = kept;
  }
}
