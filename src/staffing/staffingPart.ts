/** What is told beside a recommended roster, in the order in which it is worked out. */
export const STAFFING_PARTS = ["spreadsheet", "levers", "marginal", "answers", "sensitivity", "rota", "contingency"] as const;
export type StaffingPart = (typeof STAFFING_PARTS)[number];

/** What a stopped run may leave out or tell in part: the trade-off curve, the scenario's own roster beside the recommended one, a part, or the price of a rule that was asked for. */
export const UNFINISHED_PARTS = ["curve", "given", ...STAFFING_PARTS, "rulePrices"] as const;
export type UnfinishedPart = (typeof UNFINISHED_PARTS)[number];
