/** Whether this is `npm run staffing-truth`: all instances with as many replications as their answer takes. Else a few, in seconds. */
export const isStaffingTruth = process.env.MODE === "staffing-truth";
