import type { NameTable } from "../../import/rows/nameTable.ts";
import { DAY_MS } from "../../time/units.ts";
import type { PersonReplies } from "./personReplies.ts";
import type { ShopOrder } from "./shopOrders.ts";

/** Whose affair orders are, as told by the orders file or else by who replied to their buyers; the empty name is nobody's. */
export class OrderAgents {
  readonly #replies: PersonReplies;
  readonly #names: NameTable;
  readonly #withinDays: number;

  constructor(replies: PersonReplies, names: NameTable, withinDays: number) {
    this.#replies = replies;
    this.#names = names;
    this.#withinDays = withinDays;
  }

  /** Who replied last to the consumer in [from, to). */
  lastReplying(consumer: number, from: number, to: number): string {
    const agent = consumer < 0 || consumer >= this.#replies.consumers ? undefined : this.#replies.lastIn(consumer, from, to);
    return agent === undefined || agent < 0 ? "" : this.#names.nameOf(agent);
  }

  /** Whose sale it is: who replied to the buyer last before the order, on its day or the days before that conversion looks at. */
  ofSale({ order, at, day, consumer }: ShopOrder): string {
    return order.agent ?? this.lastReplying(consumer, (day - this.#withinDays + 1) * DAY_MS, at + 1);
  }

  /** Who looked after it: who replied to the buyer last at or after the order, until `to`. */
  afterSale({ order, at, consumer }: ShopOrder, to = Infinity): string {
    return order.agent ?? this.lastReplying(consumer, at, to);
  }
}
