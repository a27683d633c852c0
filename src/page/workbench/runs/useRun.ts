import { useState } from "preact/hooks";
import type { InputFault } from "../../../errors/inputFault.ts";
import { addressParameter } from "../../frame/address.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { Refused } from "../desk/deskServer.ts";
import { goTo } from "../desk/goTo.ts";
import { INTERRUPTED_STATUS, isUnderWay } from "../desk/job.ts";
import { toldOf } from "../desk/toldOf.ts";
import type { RunChoice } from "./runChoice.ts";
import { runRequest } from "./runRequest.ts";

/** Puts what was chosen into the queue; when the last run is done its result opens, unless somebody has gone on to another view. */
export function useRun(desk: Desk, choice: RunChoice) {
  const [faults, setFaults] = useState<readonly InputFault[]>([]);
  const [refused, setRefused] = useState("");
  const run = async (): Promise<void> => {
    setRefused("");
    setFaults([]);
    try {
      const { request, label } = await runRequest(choice, desk.shell.edited(), desk.server, language.value);
      desk.queue.add(request, label, ({ kept, status }) => {
        void desk.renew().catch(() => undefined);
        const isLast = !desk.queue.jobs.value.some(isUnderWay);
        if (kept !== undefined && status !== INTERRUPTED_STATUS && isLast && addressParameter("view") === "runs") goTo({ view: "results", result: kept });
      });
    } catch (error) {
      setFaults(error instanceof Refused ? error.faults : []);
      setRefused(toldOf(error));
    }
  };
  return { run, faults, refused };
}
