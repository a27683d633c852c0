import type { ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isUnderWay } from "./job.ts";
import type { JobQueue } from "./jobQueue.ts";

interface GuardProps {
  readonly queue: JobQueue;
  /** Whether a text is not kept in a file. */
  readonly isUnsaved?: ReadonlySignal<boolean>;
}

/** While runs are under way or a text is not saved the browser asks before the page is left, for leaving stops the ones and loses the other. */
export function LeavingGuard({ queue, isUnsaved }: GuardProps) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isUnsaved?.value === true || queue.jobs.value.some(isUnderWay)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [queue, isUnsaved]);
  return null;
}
