import { useState } from "preact/hooks";
import type { AnyReport } from "../../../report/renderHtml.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../desk/deskServer.ts";
import { toldOf } from "../desk/toldOf.ts";
import { resultsWordsOf } from "./resultsWordsOf.ts";
import { saveBlob } from "./saveBlob.ts";

/** Only a result with a roster has shifts for a calendar. */
const ROSTERED: readonly AnyReport["kind"][] = ["staffing-report"];

/** Buttons that save a result in every form. */
export function ExportMenu({ desk, path, kind }: { readonly desk: Desk; readonly path: string; readonly kind: AnyReport["kind"] }) {
  const words = resultsWordsOf(language.value);
  const [told, setTold] = useState<{ readonly text: string; readonly isBad: boolean }>({ text: "", isBad: false });
  const formats = EXPORT_FORMATS.filter((format) => format !== "ics" || ROSTERED.includes(kind));
  const save = async (format: ExportFormat) => {
    setTold({ text: words.saving, isBad: false });
    try {
      const { name, blob } = await desk.server.exported(path, format, language.value);
      saveBlob(blob, name);
      setTold({ text: words.saved(name), isBad: false });
    } catch (error) {
      setTold({ text: toldOf(error), isBad: true });
    }
  };
  return (
    <details class="exports">
      <summary>{words.saveAs}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" class="quiet" onClick={() => void save(format)}>{words.formats[format].name}</button>
            <small>{words.formats[format].told}</small>
          </li>
        ))}
      </ul>
      <p class="hint">{words.send}</p>
      <p class={told.isBad ? "bad" : "faint"} role="status">{told.text}</p>
    </details>
  );
}
