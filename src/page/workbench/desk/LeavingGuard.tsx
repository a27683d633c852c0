import { useEffect } from "preact/hooks";
import { isUnderWay } from "./job.ts";
import type { JobQueue } from "./jobQueue.ts";

/** While runs are under way the browser asks before the page is left, for leaving stops them. */
export function LeavingGuard({ queue }: { readonly queue: JobQueue }) {
  const isBusy = queue.jobs.value.some(isUnderWay);
  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isBusy]);
  return null;
}
