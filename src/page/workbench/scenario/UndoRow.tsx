import { useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Editor } from "./editor.ts";
import { editorWordsOf } from "./editorWordsOf.ts";
import { type UndoStep, useUndoKeys } from "./useUndoKeys.ts";

/** Steps back and forth over every change of the scenario, by buttons and by keys. */
export function UndoRow({ editor }: { readonly editor: Editor }) {
  const words = editorWordsOf(language.value);
  const [last, setLast] = useState<UndoStep | undefined>(undefined);
  const step = (which: UndoStep): void => {
    if (!(which === "undo" ? editor.canUndo : editor.canRedo).value) return;
    editor[which]();
    setLast(which);
  };
  useUndoKeys(step);
  return (
    <div class="undo-row" role="toolbar" aria-label={words.steps}>
      <StepButton label={words.undo} keys="Control+Z Meta+Z" isOff={!editor.canUndo.value} onClick={() => step("undo")} />
      <StepButton label={words.redo} keys="Control+Y Control+Shift+Z Meta+Shift+Z" isOff={!editor.canRedo.value} onClick={() => step("redo")} />
      <span role="status" class="unseen">{last === undefined ? "" : last === "undo" ? words.undone : words.redone}</span>
    </div>
  );
}

/** Off, it stays where the keyboard stands. */
function StepButton({ label, keys, isOff, onClick }: { readonly label: string; readonly keys: string; readonly isOff: boolean; readonly onClick: () => void }) {
  return <button type="button" class="copy" aria-disabled={isOff} aria-keyshortcuts={keys} onClick={onClick}>{label}</button>;
}
