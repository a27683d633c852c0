/** What is told beside a recommended roster, in the order in which it is worked out. */
export const STAFFING_PARTS = ["spreadsheet", "levers", "marginal", "answers", "sensitivity", "rota", "contingency"] as const;
export type StaffingPart = (typeof STAFFING_PARTS)[number];

/** What a stopped run may leave out: one of these, or the price of a rule that was asked for. */
export const UNFINISHED_PARTS = [...STAFFING_PARTS, "rulePrices"] as const;
export type UnfinishedPart = (typeof UNFINISHED_PARTS)[number];
