/** Commands that are promised but not built: refused by name, so that nobody takes them for a typing error. */
export const LATER_COMMANDS: readonly string[] = ["sweep", "worker"];

/** Options that are promised but not built. */
export const LATER_OPTIONS: readonly string[] = ["--queue", "--resume", "--metrics"];
