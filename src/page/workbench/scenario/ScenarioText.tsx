import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { PlacedFault } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import type { Editor } from "./editor.ts";
import { goToPlace } from "./goToPlace.ts";
import { useCaretAtChange } from "./useCaretAtChange.ts";

/** The text with the numbers of its lines, those with faults marked, and below it what is wrong with a way to each place. */
export function ScenarioText({ editor, area }: { readonly editor: Editor; readonly area: RefObject<HTMLTextAreaElement | null> }) {
  const words = workbenchWordsOf(language.value);
  const gutter = useRef<HTMLPreElement>(null);
  const text = editor.text.value;
  const typed = useCaretAtChange(area, text);
  const faults = editor.reading.value?.faults ?? [];
  const faulty = new Set(faults.map(({ line }) => line));
  const lines = text.split("\n");
  const goTo = ({ line = 1, column = 1 }: PlacedFault): void => goToPlace(area.current, { line, column });
  return (
    <div class="scenario-text">
      <div class="editor">
        <pre ref={gutter} class="gutter" aria-hidden="true">{lines.map((_, index) => <span key={index} class={faulty.has(index + 1) ? "faulty" : ""}>{`${index + 1}\n`}</span>)}</pre>
        <textarea
          ref={area} value={text} spellcheck={false} autocomplete="off" wrap="off" rows={22} aria-label={words.text} aria-invalid={faults.length > 0 ? "true" : "false"} aria-describedby="scenario-faults"
          onInput={({ currentTarget: { value } }) => {
            typed(value);
            editor.write(value);
          }}
          onScroll={(event) => {
            if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      <div id="scenario-faults" role="status">
        {faults.length === 0 ? <p class="faint">{editor.reading.value === undefined ? "" : words.sound}</p> : <p><strong>{words.faults(faults.length)}</strong></p>}
        <ul class="faults">
          {faults.map((fault, index) => (
            <li key={index}>
              {fault.line === undefined ? <span>{fault.where}</span> : <button type="button" class="copy" onClick={() => goTo(fault)}>{words.line(fault.line)}</button>}
              {" "}{fault.found}<br /><span class="faint">{words.expected} {fault.expected}; {words.mend} {fault.mend}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
