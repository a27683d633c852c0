import { setImmediate } from "node:timers/promises";
import { createContext, Script } from "node:vm";
import type { Context } from "node:vm";
import { EXIT_INTERRUPTED } from "./exitStatus.ts";
import { Interrupted } from "./interrupted.ts";

/** How a command learns of Ctrl-C. */
export interface Interruption {
  /** Raised by Ctrl-C (or a polite kill), its reason an `Interrupted`. */
  readonly signal: AbortSignal;
  /**
   * The value of work that keeps the thread busy, so that no signal would be heard: Ctrl-C breaks it off where it stands. Its `finally` is not done then, so nothing that must be
   * tidied up may be in it. Of work that waits it breaks off what comes before the first wait. A polite kill ends the process meanwhile. @throws Interrupted
   */
  readonly breakable: <Value>(work: () => Value) => Value;
}

/** One press of the keys may come twice: from the terminal to all processes, and passed on by the one that started this. */
const SAME_KEY_MS = 300;

/**
 * Does a command's work under Ctrl-C: what has something to keep looks at the signal, what has not is broken off; while a file is being written it waits. The second Ctrl-C
 * ends the process at once.
 */
export async function interruptible(work: (interruption: Interruption) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  let abortedAt = 0;
  const abort = (): void => {
    abortedAt = performance.now();
    controller.abort(new Interrupted());
  };
  const onSignal = (): void => {
    if (!controller.signal.aborted) abort();
    else if (performance.now() - abortedAt > SAME_KEY_MS) process.exit(EXIT_INTERRUPTED);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    // A signal that came while modules were read is heard first: what breaks work off takes the listeners away, and what waits for them then is lost.
    await setImmediate();
    await work({
      signal: controller.signal,
      breakable: (stretch) => {
        controller.signal.throwIfAborted();
        process.off("SIGTERM", onSignal);
        try {
          return brokenOffBySignal(stretch, abort);
        } finally {
          process.on("SIGTERM", onSignal);
        }
      },
    });
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

interface Stretch extends Context {
  work?: () => unknown;
}

/** Where the work hangs that a script calls: only a script can be broken off by a signal. */
let held: Stretch | undefined;
const CALL = new Script("work()");

function brokenOffBySignal<Value>(work: () => Value, onBroken: () => void): Value {
  held ??= createContext({}) as Stretch;
  held.work = work;
  try {
    return CALL.runInContext(held, { breakOnSigint: true, displayErrors: false }) as Value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_INTERRUPTED") throw error;
    onBroken();
    throw new Interrupted();
  } finally {
    delete held.work;
  }
}
