import { useEffect, useState } from "preact/hooks";
import type { ScenarioReading } from "../../../server/protocol.ts";
import type { Desk } from "../desk/desk.ts";
import { EDITED } from "./runChoice.ts";

/** What the chosen scenario says: the editor's own reading, that of the file, or of the text where one is given instead; undefined while it is not known. */
export function useScenario(desk: Desk, path: string, text?: string): ScenarioReading | undefined {
  const [read, setRead] = useState<{ readonly of: string; readonly reading: ScenarioReading }>();
  const of = text ?? path;
  useEffect(() => {
    if (of === EDITED) return undefined;
    let isWanted = true;
    void (text === undefined ? desk.server.text(path).then((found) => ({ text: found, path })) : Promise.resolve({ text }))
      .then((scenario) => desk.server.read(scenario))
      .then((reading) => { if (isWanted) setRead({ of, reading }); })
      .catch(() => undefined);
    return () => { isWanted = false; };
  }, [desk, path, text]);
  if (of === EDITED) return desk.shell.edited()?.reading;
  return read?.of === of ? read.reading : undefined;
}
