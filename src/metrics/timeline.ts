/** End of a stretch that is open where the log ends. */
export const ENDLESS = Number.MAX_SAFE_INTEGER;

/**
 * Stretches of time by key (such as the absences of each agent). Stretches of a key are
 * disjoint, half-open [from, to), and are opened and closed in order of time; one without length is not kept.
 */
export class Timeline {
  declare keys: number;
  declare count: number;
  declare from: Float64Array;
  declare to: Float64Array;
  /** Stretches of key k, once indexed: rows offset[k] up to offset[k + 1]. */
  declare offset: Int32Array;
  /** By key: the last answer of `lastRowBy`, the row before the key's first for none. */
  declare near: Int32Array;
  declare rawKey: Int32Array;
  declare rawFrom: Float64Array;
  declare rawTo: Float64Array;
  /** By key: since when a stretch is open, -1 for none. */
  declare openSince: Float64Array;

  constructor() {
    this.keys = 0;
    this.count = 0;
    this.offset = new Int32Array(1);
    this.near = new Int32Array(0);
    this.openSince = new Float64Array(0);
    this.from = new Float64Array(64);
    this.to = new Float64Array(64);
    this.rawKey = new Int32Array(64);
    this.rawFrom = new Float64Array(64);
    this.rawTo = new Float64Array(64);
  }

  /** Forgets everything; from here on keys are those below `keys`. */
  begin(keys: number): void {
    if (this.openSince.length < keys) {
      this.openSince = new Float64Array(keys);
      this.offset = new Int32Array(keys + 2);
      this.near = new Int32Array(keys);
    }
    this.keys = keys;
    this.count = 0;
    this.openSince.fill(-1, 0, keys);
  }

  open(key: number, at: number): void {
    if (this.openSince[key] < 0) this.openSince[key] = at;
  }

  close(key: number, at: number): void {
    const since = this.openSince[key];
    this.openSince[key] = -1;
    if (since < 0 || since === at) return;
    if (this.count === this.rawTo.length) this.#grow();
    this.rawKey[this.count] = key;
    this.rawFrom[this.count] = since;
    this.rawTo[this.count] = at;
    this.count++;
  }

  /** Sorts the stretches by key, those still open as endless ones. To be called once, before anything is asked. */
  index(): void {
    for (let key = 0; key < this.keys; key++) this.close(key, ENDLESS);
    const { offset, rawKey, rawFrom, rawTo, from, to } = this;
    offset.fill(0);
    for (let row = 0; row < this.count; row++) offset[rawKey[row] + 2]++;
    for (let key = 0; key < this.keys; key++) offset[key + 2] += offset[key + 1];
    for (let row = 0; row < this.count; row++) {
      const place = offset[rawKey[row] + 1]++;
      from[place] = rawFrom[row];
      to[place] = rawTo[row];
    }
    for (let key = 0; key < this.keys; key++) this.near[key] = offset[key] - 1;
  }

  /** Time of the key's stretches within [from, to). Cost: log of its stretches, plus those that are met. */
  timeWithin(key: number, from: number, to: number): number {
    const first = this.offset[key];
    let sum = 0;
    for (let row = this.lastRowBy(key, to); row >= first && this.to[row] > from; row--) {
      const begin = this.from[row] > from ? this.from[row] : from;
      sum += (this.to[row] < to ? this.to[row] : to) - begin;
    }
    return sum;
  }

  /** Time within [from, to) that lies in stretches of the key both here and in `other`. Cost: a query of `other` for each stretch that is met here. */
  timeShared(key: number, from: number, to: number, other: Timeline): number {
    const first = this.offset[key];
    let sum = 0;
    for (let row = this.lastRowBy(key, to); row >= first && this.to[row] > from; row--) {
      const begin = this.from[row] > from ? this.from[row] : from;
      sum += other.timeWithin(key, begin, this.to[row] < to ? this.to[row] : to);
    }
    return sum;
  }

  /** When the key's stretch that holds `time` began; -1 where none does. */
  beginOfStretchAt(key: number, time: number): number {
    const row = this.lastRowBy(key, time);
    return row >= 0 && time < this.to[row] ? this.from[row] : -1;
  }

  /**
   * The key's last stretch begun by `time`, as a row; -1 for none. Cost: log of its stretches; nothing where the answer is that of the last call for the key,
   * as it mostly is where one asks in order of time.
   */
  lastRowBy(key: number, time: number): number {
    const first = this.offset[key];
    const end = this.offset[key + 1];
    const near = this.near[key];
    if ((near < first || this.from[near] <= time) && (near + 1 === end || this.from[near + 1] > time)) return near < first ? -1 : near;
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.from[middle] <= time) low = middle + 1;
      else high = middle;
    }
    this.near[key] = low - 1;
    return low === first ? -1 : low - 1;
  }

  #grow(): void {
    const rawKey = new Int32Array(2 * this.count);
    const rawFrom = new Float64Array(2 * this.count);
    const rawTo = new Float64Array(2 * this.count);
    rawKey.set(this.rawKey);
    rawFrom.set(this.rawFrom);
    rawTo.set(this.rawTo);
    this.rawKey = rawKey;
    this.rawFrom = rawFrom;
    this.rawTo = rawTo;
    this.from = new Float64Array(2 * this.count);
    this.to = new Float64Array(2 * this.count);
  }
}
