import { counterCell, isNoFigure } from "../tables/counterCell.ts";
import { yesOrNo } from "../rows/cellMeaning.ts";

const YES: ReadonlySet<string> = new Set(["有", "已成团", "成团", "已退货", "已投诉", "已改评"]);
const NO: ReadonlySet<string> = new Set(["无", "没有", "未成团", "未退货", "未投诉", "未改评", "-", "--", "/"]);
const RATING_WORDS: Readonly<Record<string, number>> = { 好评: 5, 中评: 3, 差评: 1, good: 5, neutral: 3, bad: 1 };

/** Whether a cell says yes or no; undefined where it says neither. An empty one says no. */
export function yesCell(cell: string): boolean | undefined {
  const plain = cell.trim();
  if (YES.has(plain)) return true;
  if (NO.has(plain)) return false;
  const said = yesOrNo(plain);
  return said < 0 ? undefined : said === 1;
}

/** An amount of yuan, not below 0; undefined for anything else. */
export function amountCell(cell: string): number | undefined {
  const value = counterCell(cell, "money")?.value;
  return value === undefined || value < 0 ? undefined : value;
}

/** How many; undefined for anything but a number not below 0. */
export function itemsCell(cell: string): number | undefined {
  return counterCell(cell, "count")?.value;
}

/** A rating from 1 to 5: `4`, `4星`, `4.0`, 好评 (5), 中评 (3), 差评 (1); undefined for anything else. */
export function ratingCell(cell: string): number | undefined {
  const plain = cell.normalize("NFKC").trim().toLowerCase().replace(/\s*(?:星|分|stars?)$/u, "");
  const value = RATING_WORDS[plain] ?? (/^[1-5](?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined);
  return value === undefined || value > 5 ? undefined : value;
}

/** Whether a cell tells nothing. */
export function isNoCell(cell: string): boolean {
  return isNoFigure(cell);
}
