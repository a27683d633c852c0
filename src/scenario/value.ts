/** What the money columns need, and standards that rules leave to the shop. */
export interface Value {
  /** Share of conversations that end in an order, by first reply within so many seconds (ascending; the last holds for all later ones). */
  readonly conversionByFirstReply: readonly (readonly [number | "later", number])[];
  /** [yuan] */
  readonly orderValue?: number;
  /** Whether fines of the rule packs count; a number is the amount of each. [yuan] */
  readonly fines: boolean | number;
  /** Share that the trade reaches, for consequences that compare with it. */
  readonly industryStandard?: number;
  /** Dates on which the shop wants to register for events. */
  readonly registration: readonly string[];
}
