import type { LogDetail } from "../metrics/logDetail.ts";
import { REPLY_TIME_FIGURES } from "../metrics/tallyReplyTimes.ts";
import { HOURS_PER_DAY, SECOND_MS } from "../time/units.ts";
import type { ReplicationTable } from "../experiment/replicationTable.ts";
import type { PlayedPiece } from "./playedPieces.ts";

/** A piece of the days with its replications. */
export interface PlayedTable {
  readonly piece: PlayedPiece;
  readonly table: ReplicationTable;
  /** By rule: whether its numerators are seconds. */
  readonly isMeasure: readonly boolean[];
}

/** The figures of all replications, pieces joined: replication r of the whole is replication r of each piece. Columns by replication. */
export class PlayedFigures {
  /** Those that every piece has. */
  readonly replications: number;
  readonly #played: readonly PlayedTable[];

  constructor(played: readonly PlayedTable[]) {
    this.#played = played;
    this.replications = played.reduce((least, { table }) => Math.min(least, table.replications), Infinity);
  }

  /** Milliseconds of a measure. */
  numerators(rule: number, day: number): Float64Array {
    return this.#onDay(day, ({ table, isMeasure }, ofPiece) => {
      const numerators = table.numerators(rule, ofPiece);
      return isMeasure[rule] ? numerators.map((seconds) => Math.round(seconds * SECOND_MS)) : numerators;
    });
  }

  denominators(rule: number, day: number): Float64Array {
    return this.#onDay(day, ({ table }, ofPiece) => table.denominators(rule, ofPiece));
  }

  /** A column that runs over all days together. */
  ofAllDays(name: "hourNumerators" | "hourDenominators" | "waits", cell: number): Float64Array {
    return this.#summed(this.#played.map(({ table }) => table.detail(name, cell)));
  }

  /** A column that runs by day. */
  ofDay(name: "arrivals" | "waitingMs" | "replyTimes", day: number, cell: number): Float64Array {
    const cells = name === "replyTimes" ? REPLY_TIME_FIGURES : HOURS_PER_DAY;
    return this.#onDay(day, ({ table }, ofPiece) => table.detail(name satisfies keyof LogDetail, ofPiece * cells + cell));
  }

  #onDay(day: number, column: (played: PlayedTable, day: number) => Float64Array): Float64Array {
    const at = this.#played.findLast(({ piece }) => piece.first <= day);
    return at === undefined ? new Float64Array(this.replications) : column(at, day - at.piece.first).subarray(0, this.replications);
  }

  #summed(columns: readonly Float64Array[]): Float64Array {
    const sums = new Float64Array(this.replications);
    for (const column of columns) for (let row = 0; row < sums.length; row++) sums[row] += column[row];
    return sums;
  }
}
