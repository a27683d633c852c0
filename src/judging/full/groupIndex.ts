/**
 * Numbers for what shares a base (a consumer, a session, a round, a message), where asked for the day, and an agent. Groups of one base hang in a list, latest day
 * first; messages come in order of time, so that hardly more than its first is looked at.
 */
export class GroupIndex {
  declare count: number;
  /** By group. */
  declare day: Int32Array;
  declare agent: Int32Array;
  declare readonly splitsDays: boolean;
  /** By base: the first group of its list, -1 for none; by group: the next of the list. */
  declare head: Int32Array;
  declare next: Int32Array;
  /** The group behind which the one belongs that was last looked for in vain; -1 for the head. */
  declare before: number;

  constructor(splitsDays: boolean) {
    this.count = 0;
    this.day = new Int32Array(0);
    this.agent = new Int32Array(0);
    this.splitsDays = splitsDays;
    this.head = new Int32Array(0);
    this.next = new Int32Array(0);
    this.before = -1;
  }

  /** Forgets all groups and makes room for `bases` bases. */
  begin(bases: number): void {
    this.count = 0;
    if (this.head.length < bases) this.head = new Int32Array(Math.max(bases, 2 * this.head.length));
    this.head.fill(-1, 0, bases);
  }

  /** The group, -1 where there is none yet. */
  find(base: number, day: number, agent: number): number {
    let before = -1;
    let group = this.head[base];
    if (this.splitsDays) {
      while (group >= 0 && this.day[group] > day) {
        before = group;
        group = this.next[group];
      }
    }
    while (group >= 0 && (!this.splitsDays || this.day[group] === day)) {
      if (this.agent[group] === agent) return group;
      before = group;
      group = this.next[group];
    }
    this.before = before;
    return -1;
  }

  /** A group that is nowhere looked for. */
  append(day: number, agent: number): number {
    const group = this.count++;
    if (group >= this.day.length) this.reserve(Math.max(1024, 2 * this.day.length));
    this.day[group] = day;
    this.agent[group] = agent;
    return group;
  }

  /** Makes the group that `find` was last asked for and did not find. */
  add(base: number, day: number, agent: number): number {
    const group = this.append(day, agent);
    if (group >= this.next.length) this.next = grown(this.next, this.day.length);
    if (this.before < 0) {
      this.next[group] = this.head[base];
      this.head[base] = group;
    } else {
      this.next[group] = this.next[this.before];
      this.next[this.before] = group;
    }
    return group;
  }

  /** Makes room for so many groups. */
  reserve(size: number): void {
    if (this.day.length >= size) return;
    this.day = grown(this.day, size);
    this.agent = grown(this.agent, size);
  }
}

function grown(column: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(column);
  return larger;
}
