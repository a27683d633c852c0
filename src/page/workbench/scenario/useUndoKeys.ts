import { useEffect, useRef } from "preact/hooks";

export type UndoStep = "undo" | "redo";

/** Ctrl-Z, Ctrl-Y, ⌘-Z … and the browser's own menu take steps of the editor, but in a field with something that is not in the scenario yet: that is taken back first. */
export function useUndoKeys(step: (which: UndoStep) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    let typedIn: EventTarget | null = null;
    const take = (event: Event, which: UndoStep | undefined): void => {
      if (which === undefined || event.target === typedIn || isPlaceForCells(event.target)) return;
      event.preventDefault();
      latest.current(which);
    };
    const onKey = (event: KeyboardEvent): void => take(event, stepOfKey(event));
    const onBeforeInput = (event: InputEvent): void => take(event, stepOfInput(event));
    const onInput = ({ target }: Event): void => {
      typedIn = target instanceof HTMLInputElement ? target : null;
    };
    const onChange = (): void => {
      typedIn = null;
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("beforeinput", onBeforeInput);
    window.addEventListener("input", onInput);
    window.addEventListener("change", onChange);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeinput", onBeforeInput);
      window.removeEventListener("input", onInput);
      window.removeEventListener("change", onChange);
    };
  }, []);
}

function stepOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): UndoStep | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey && !shiftKey ? "redo" : undefined;
}

function stepOfInput({ inputType }: InputEvent): UndoStep | undefined {
  return inputType === "historyUndo" ? "undo" : inputType === "historyRedo" ? "redo" : undefined;
}

/** A text beside the scenario's, which keeps its own steps. */
function isPlaceForCells(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && target.closest(".editor") === null;
}
