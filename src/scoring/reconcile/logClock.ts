/** The key of a change of the log's clock, which is no key of a pack. */
export const LOG_CLOCK = "log.clock";
