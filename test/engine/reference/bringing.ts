import type { Model } from "../../../src/model/model.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";
import { sampleTable } from "../../../src/random/quantileTable.ts";

/** Numbers of a conversation's draws that belong to no turn. */
export const TURNS = -8;
export const CLOSING_WORD = -7;
export const PAGE = -6;
export const SPAM = -5;
export const TRANSFER = -4;
export const RETURN = -3;
export const RETURN_AFTER = -2;
export const ENTRANCE = -9;
export const CLICKS = -10;
export const ENTRANCE_RESOLVES = -11;
export const SMART_RESOLVES = -12;
/** Less the turn. */
export const SECOND_PICKUP = -(1 << 20);
export const ASSIGNMENT = -1024;

/** Purposes of the draws of a message. */
export const HANDLE = 0;
export const GAP = 1;
export const PICKUP = 2;
export const BURST = 3;
export const THINK = 4;
export const PATIENCE = 5;
export const SILENT = 6;
export const SECOND_HANDLE = 7;

const LONGEST_MS = 2 ** 30 - 1;

export interface Address {
  readonly a: number;
  readonly b: number;
}

export function numberOfDraw(turn: number, message: number, purpose: number): number {
  return turn * 65536 + message * 8 + purpose;
}

/** Whether an event of this probability happens. */
export function happens({ a, b }: Address, number: number, probability: number): boolean {
  return unitInterval(draw(a, b, number)) < probability;
}

export function uniform({ a, b }: Address, number: number): number {
  return unitInterval(draw(a, b, number));
}

/** A variate of the table, rounded to a whole number [ms, or a count]. */
export function variate(model: Model, table: number, { a, b }: Address, number: number, factor = 1): number {
  return Math.min(LONGEST_MS, Math.floor(sampleTable(model.tables[table], draw(a, b, number)) * factor + 0.5));
}

export function count(model: Model, table: number, address: Address, number: number): number {
  const most = number === TURNS ? 32_766 : 8192;
  return table < 0 ? 1 : Math.min(most, Math.max(1, variate(model, table, address, number)));
}
