import { Timeline } from "./timeline.ts";
import { TimesByBlock } from "./timesByBlock.ts";

/** Stretches of time by key, added in any order, overlapping or more than once; once indexed, the time that any of them covers. */
export class MergedStretches {
  /** The covered time, once indexed. */
  declare readonly covered: Timeline;
  declare readonly begins: TimesByBlock;
  declare readonly ends: TimesByBlock;

  constructor() {
    this.covered = new Timeline();
    this.begins = new TimesByBlock();
    this.ends = new TimesByBlock();
  }

  clear(): void {
    this.begins.clear();
    this.ends.clear();
  }

  add(key: number, from: number, to: number): void {
    this.begins.add(key, from);
    this.ends.add(key, to);
  }

  /** To be called once, before anything is asked. */
  index(keys: number): void {
    const { covered, begins, ends } = this;
    begins.index(keys);
    ends.index(keys);
    covered.begin(keys);
    for (let key = 0; key < keys; key++) {
      const last = begins.offset[key + 1] - 1;
      for (let row = begins.offset[key]; row <= last; row++) {
        covered.open(key, begins.time[row]);
        // Sorted apart: nothing is under way when as many stretches have ended as have begun.
        if (row === last || ends.time[row] <= begins.time[row + 1]) covered.close(key, ends.time[row]);
      }
    }
    covered.index();
  }
}
