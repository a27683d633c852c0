const NARROWEST = 60;
const WIDEST = 120;
const WITHOUT_TERMINAL = 100;

/** Columns that an answer may take: those of the terminal within reason. */
export function terminalColumns(): number {
  return Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? WITHOUT_TERMINAL));
}
