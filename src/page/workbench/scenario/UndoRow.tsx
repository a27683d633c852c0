import { useEffect } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Editor } from "./editor.ts";
import { editorWordsOf } from "./editorWordsOf.ts";

/** Steps back and forth over every change of the scenario, by buttons and by keys. */
export function UndoRow({ editor }: { readonly editor: Editor }) {
  const words = editorWordsOf(language.value);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step === undefined || hasOwnSteps(event.target)) return;
      event.preventDefault();
      editor[step]();
    };
    // the browser's own menu and the Edit menu of the system
    const onInput = (event: InputEvent): void => {
      const step = event.inputType === "historyUndo" ? "undo" : event.inputType === "historyRedo" ? "redo" : undefined;
      if (step === undefined || hasOwnSteps(event.target)) return;
      event.preventDefault();
      editor[step]();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("beforeinput", onInput);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeinput", onInput);
    };
  }, [editor]);
  return (
    <div class="undo-row" role="group" aria-label={words.steps}>
      <button type="button" class="copy" disabled={!editor.canUndo.value} aria-keyshortcuts="Control+Z Meta+Z" onClick={() => editor.undo()}>{words.undo}</button>
      <button type="button" class="copy" disabled={!editor.canRedo.value} aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z" onClick={() => editor.redo()}>{words.redo}</button>
    </div>
  );
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey && !shiftKey ? "redo" : undefined;
}

/** A field in which something is being typed that is not in the scenario yet; it takes back what was typed there. */
function hasOwnSteps(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.closest(".editor") === null;
  return target instanceof HTMLInputElement && ["text", "search", "number", "email", "url", ""].includes(target.type);
}
