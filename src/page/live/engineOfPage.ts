import { engine } from "virtual:engine";
import { workerExecutor } from "../../hosts/workerExecutor.ts";
import type { EngineHost, WorkerExecutor } from "../../hosts/workerExecutor.ts";

/** More workers than that would wait for the page that sums up what they bring. */
const MOST_WORKERS = 8;

let running: WorkerExecutor | undefined;

/** The page's own engine in workers: one pool for all that the page plays, started when it is first asked for. */
export function engineOfPage(): WorkerExecutor {
  running ??= started();
  return running;
}

function started(): WorkerExecutor {
  // the content policy lets workers start from a blob: that this page made
  const address = URL.createObjectURL(new Blob([engine], { type: "text/javascript" }));
  const workers = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency));
  return workerExecutor({ workers, start: () => new Worker(address) as EngineHost });
}
