import { EXIT_INTERRUPTED } from "./exitStatus.ts";

/**
 * A signal that Ctrl-C (or a polite kill) raises, so that a run can stop and keep what is finished; the second one ends the process at once.
 * `release` gives the keys back.
 */
export function interruption(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED);
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    },
  };
}
