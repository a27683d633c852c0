import type { NameTable } from "../../import/rows/nameTable.ts";
import { isManualReply } from "../../log/kinds.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";
import { FigureCounts } from "./figureCounts.ts";

/** The days on which each agent replied, among those from `from` to `to`. Cost: one pass over the replies. */
export class DaysAtWork {
  readonly #from: number;
  readonly #to: number;
  readonly #ofAgent: ReadonlyMap<string, ReadonlySet<number>>;

  constructor({ replies }: MessageLog, names: NameTable, from: number, to: number) {
    const found = Array.from({ length: names.size }, () => new Set<number>());
    for (let row = 0; row < replies.count; row++) {
      if (replies.agent[row] < 0 || !isManualReply(replies.kind[row])) continue;
      const day = Math.floor(replies.at[row] / DAY_MS);
      if (day >= from && day <= to) found[replies.agent[row]].add(day);
    }
    this.#from = from;
    this.#to = to;
    this.#ofAgent = new Map(found.flatMap((days, agent) => (days.size === 0 ? [] : [[names.nameOf(agent), days] as const])));
  }

  /** Nothing yet on every day of the shop, and on every day at work of each agent: what is then counted is told by the day. */
  counts(): FigureCounts {
    const counts = new FigureCounts();
    for (let day = this.#from; day <= this.#to; day++) counts.add(day, 0, 1);
    for (const [agent, days] of this.#ofAgent) for (const day of days) counts.addOf(agent, day, 0, 1);
    return counts;
  }
}
