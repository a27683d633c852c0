/** Whether this is `npm run truth`: all desks and the long logs, and a table at the end. Else a few, in seconds. */
export const isLongForm = process.env.MODE === "truth";
