import { useEffect, useState } from "preact/hooks";
import type { ScenarioReading } from "../../../server/protocol.ts";
import type { Desk } from "../desk/desk.ts";
import { EDITED } from "./runChoice.ts";

/** What the chosen scenario says: the editor's own reading, or that of the file; undefined while it is not known. */
export function useScenario(desk: Desk, path: string): ScenarioReading | undefined {
  const [read, setRead] = useState<{ readonly path: string; readonly reading: ScenarioReading }>();
  useEffect(() => {
    if (path === EDITED) return undefined;
    let isWanted = true;
    void desk.server.text(path)
      .then((text) => desk.server.read({ text, path }))
      .then((reading) => { if (isWanted) setRead({ path, reading }); })
      .catch(() => undefined);
    return () => { isWanted = false; };
  }, [desk, path]);
  if (path === EDITED) return desk.shell.edited()?.reading;
  return read?.path === path ? read.reading : undefined;
}
