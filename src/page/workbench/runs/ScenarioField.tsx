import type { FolderEntry } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import { EDITED, type RunChoice, choose } from "./runChoice.ts";
import { runsWordsOf } from "./runsWordsOf.ts";

/** No path: the scenario of a kept result. */
const KEPT = "//kept";

interface FieldProps {
  readonly choice: RunChoice;
  readonly path: string;
  readonly editedName: string | undefined;
  readonly files: readonly FolderEntry[];
}

/** Which scenario is run: the editor's, a file's, or that of a kept result. */
export function ScenarioField({ choice: { keptBase }, path, editedName, files }: FieldProps) {
  const words = runsWordsOf(language.value);
  return (
    <label class="field">{words.scenario}
      <select value={keptBase === undefined ? path : KEPT} onChange={({ currentTarget: { value } }) => choose({ scenario: value, keptBase: undefined })}>
        {keptBase === undefined ? null : <option value={KEPT}>{keptBase.name}</option>}
        {editedName === undefined ? null : <option value={EDITED}>{words.inEditor(editedName)}</option>}
        {files.map((file) => <option key={file.path} value={file.path}>{file.path}</option>)}
      </select>
    </label>
  );
}
