/** Moves a row beyond which sorting by insertion is given up. */
const MOVES_A_ROW = 16;

/** Times in blocks; answers which time of a block is the last by a moment. */
export class TimesByBlock {
  declare count: number;
  /** In order of adding. */
  declare rawBlock: Int32Array;
  declare rawTime: Float64Array;
  /** Once indexed, ascending by block and time: block b in rows offset[b] up to offset[b + 1]. */
  declare time: Float64Array;
  declare offset: Int32Array;

  constructor() {
    this.count = 0;
    this.rawBlock = new Int32Array(64);
    this.rawTime = new Float64Array(64);
    this.time = new Float64Array(64);
    this.offset = new Int32Array(64);
  }

  clear(): void {
    this.count = 0;
  }

  add(block: number, time: number): void {
    if (this.count === this.rawTime.length) this.#grow();
    this.rawBlock[this.count] = block;
    this.rawTime[this.count++] = time;
  }

  /** Sorts what was added. To be called once, before anything is asked. Cost: linear if the times of each block were added nearly in order. */
  index(blocks: number): void {
    if (this.offset.length < blocks + 2) this.offset = new Int32Array(2 * blocks + 2);
    const { offset, time, rawBlock, rawTime, count } = this;
    offset.fill(0);
    for (let row = 0; row < count; row++) offset[rawBlock[row] + 2]++;
    for (let block = 0; block < blocks; block++) offset[block + 2] += offset[block + 1];
    for (let row = 0; row < count; row++) time[offset[rawBlock[row] + 1]++] = rawTime[row];
    for (let block = 0; block < blocks; block++) sortRows(time, offset[block], offset[block + 1]);
  }

  /** The block's latest time at or before `time`; -1 for none. Cost: log of the block. */
  lastBy(block: number, time: number): number {
    const times = this.time;
    const first = this.offset[block];
    let high = this.offset[block + 1];
    if (first === high || times[first] > time) return -1;
    if (times[high - 1] <= time) return times[high - 1];
    let low = first + 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle] <= time) low = middle + 1;
      else high = middle;
    }
    return times[low - 1];
  }

  #grow(): void {
    const rawBlock = new Int32Array(2 * this.count);
    const rawTime = new Float64Array(2 * this.count);
    rawBlock.set(this.rawBlock);
    rawTime.set(this.rawTime);
    this.rawBlock = rawBlock;
    this.rawTime = rawTime;
    this.time = new Float64Array(2 * this.count);
  }
}

/** Insertion, as rows come nearly in order; where they do not, the built-in sort. */
function sortRows(times: Float64Array, first: number, end: number): void {
  let movesLeft = MOVES_A_ROW * (end - first);
  for (let row = first + 1; row < end; row++) {
    const time = times[row];
    let place = row;
    for (; place > first && times[place - 1] > time; place--) times[place] = times[place - 1];
    times[place] = time;
    movesLeft -= row - place;
    if (movesLeft < 0) {
      times.subarray(first, end).sort();
      return;
    }
  }
}
