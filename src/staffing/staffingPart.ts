/** What is told beside a recommended roster, in the order in which it is worked out. */
export const STAFFING_PARTS = ["spreadsheet", "levers", "marginal", "answers", "sensitivity", "rota", "contingency"] as const;
export type StaffingPart = (typeof STAFFING_PARTS)[number];
