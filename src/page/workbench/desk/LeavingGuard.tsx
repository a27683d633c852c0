import { useEffect } from "preact/hooks";
import { isUnderWay } from "./job.ts";
import type { JobQueue } from "./jobQueue.ts";

interface GuardProps {
  readonly queue: JobQueue;
  /** Whether a text is not kept in a file. */
  readonly isUnsaved?: boolean;
}

/** While runs are under way or a text is not saved the browser asks before the page is left, for leaving stops the ones and loses the other. */
export function LeavingGuard({ queue, isUnsaved = false }: GuardProps) {
  const isBusy = isUnsaved || queue.jobs.value.some(isUnderWay);
  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isBusy]);
  return null;
}
