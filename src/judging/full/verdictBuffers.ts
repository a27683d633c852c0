import { WindowRows } from "../windowRows.ts";
import { UnitTable } from "./unitTable.ts";

/** Columns that `judgeInFull` fills, to be used again for the next log; what it returns lies in them. */
export class VerdictBuffers {
  declare standing: Uint8Array;
  declare clockAt: Float64Array;
  declare reply: Int32Array;
  declare unit: Int32Array;
  /** By message row: the piece of the window with which it is looked at; the reply by which a bot settled it; its round; 1 where it is a closing word that needs no answer. */
  declare pieceOf: Int32Array;
  declare settledBy: Int32Array;
  declare roundOf: Int32Array;
  declare isExempt: Uint8Array;
  /** By message row: 1 where it was sent before the window with which it is looked at. */
  declare isCarried: Uint8Array;
  declare readonly pieces: WindowRows;
  declare readonly dailyUnits: UnitTable;
  declare readonly lastingUnits: UnitTable;
  declare readonly charges: Charges;

  constructor() {
    this.standing = new Uint8Array(0);
    this.clockAt = new Float64Array(0);
    this.reply = new Int32Array(0);
    this.unit = new Int32Array(0);
    this.pieceOf = new Int32Array(0);
    this.settledBy = new Int32Array(0);
    this.roundOf = new Int32Array(0);
    this.isExempt = new Uint8Array(0);
    this.isCarried = new Uint8Array(0);
    this.pieces = new WindowRows();
    this.dailyUnits = new UnitTable(true);
    this.lastingUnits = new UnitTable(false);
    this.charges = { row: [], agent: [], unit: [] };
  }

  /** Makes room for `messages` messages, and for what only some rules need. */
  begin(messages: number, needs: { readonly settledBy: boolean; readonly rounds: boolean; readonly exempt: boolean }): void {
    const size = Math.max(messages, 2 * this.standing.length);
    if (this.standing.length < messages) {
      this.standing = new Uint8Array(size);
      this.clockAt = new Float64Array(size);
      this.reply = new Int32Array(size);
      this.unit = new Int32Array(size);
      this.pieceOf = new Int32Array(size);
      this.isCarried = new Uint8Array(size);
    }
    if (needs.settledBy && this.settledBy.length < messages) this.settledBy = new Int32Array(size);
    if (needs.rounds && this.roundOf.length < messages) this.roundOf = new Int32Array(size);
    if (needs.exempt && this.isExempt.length < messages) this.isExempt = new Uint8Array(size);
    this.charges.row.length = this.charges.agent.length = this.charges.unit.length = 0;
  }
}

/** Messages that left agents' lists unanswered. */
export interface Charges {
  readonly row: number[];
  readonly agent: number[];
  readonly unit: number[];
}
