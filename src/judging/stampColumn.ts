/** The highest stamp before a column is wiped and numbering starts again. */
const LAST_STAMP = 0x3fffffff;

/**
 * One mark for each of many things: equal to the current stamp it means "yes, this time". Stamps are never given twice, so nothing
 * has to be cleared from day to day and from log to log.
 */
export class StampColumn {
  declare of: Int32Array;
  declare lastStamp: number;

  constructor() {
    this.of = new Int32Array(0);
    this.lastStamp = 0;
  }

  /** Makes room for `size` things and reserves `stamps` fresh stamps, the first of which is returned; every mark lies below it. */
  begin(size: number, stamps: number): number {
    if (this.of.length < size) this.of = new Int32Array(2 * size);
    if (this.lastStamp > LAST_STAMP - stamps) {
      this.of.fill(0);
      this.lastStamp = 0;
    }
    const first = this.lastStamp + 1;
    this.lastStamp += stamps;
    return first;
  }
}
