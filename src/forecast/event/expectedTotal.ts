import type { EventForecastFile } from "./eventForecastFile.ts";
import type { ForecastTerm, TermSource } from "./expectedCount.ts";
import type { LearnedConsults } from "./learnedConsults.ts";
import { certain, productOf, type Range, type RangeWithMean } from "./range.ts";

/** Source: domain notes §3, consults per order (reliability B). */
const CONSULTS_PER_ORDER = 0.5;

/** How many conversations an event is expected to bring in all, and by which terms; `total` absent where only the shape says. */
export interface ExpectedTotal {
  readonly total?: RangeWithMean;
  readonly terms: readonly ForecastTerm[];
}

/** Orders × conversations an order, or the ordinary course × a factor. `ordinary`: what the days would have without the event, and where that is known from. */
export function expectedTotal(file: EventForecastFile, ordinary: number, ordinarySource: TermSource, learned: LearnedConsults | undefined): ExpectedTotal {
  const usual: ForecastTerm = { name: "ordinary", ...certain(ordinary), source: ordinarySource };
  if (file.orders !== undefined) {
    const perOrder = consultsPerOrder(file, learned);
    return { total: productOf(file.orders, perOrder), terms: [{ name: "orders", ...file.orders, source: { kind: "file" } }, perOrder, usual] };
  }
  if (file.factor === undefined) return { terms: [usual] };
  return { total: productOf(file.factor, certain(ordinary)), terms: [usual, { name: "factor", ...file.factor, source: { kind: "file" } }] };
}

function consultsPerOrder({ consultsPerOrder: written }: EventForecastFile, learned: LearnedConsults | undefined): ForecastTerm {
  if (learned !== undefined) {
    const { range, days, conversations, orders } = learned;
    return { name: "consultsPerOrder", ...range, source: { kind: "learned", days, conversations, orders } };
  }
  if (written === undefined || "log" in written) return { name: "consultsPerOrder", ...certain(CONSULTS_PER_ORDER), source: { kind: "default" } };
  return { name: "consultsPerOrder", ...(written satisfies Range), source: { kind: "file" } };
}
