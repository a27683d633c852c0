import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Shows in a text area where a text was changed that was not typed there: it scrolls to the place, and a caret that stands in it goes behind it instead of to the end of all.
 * Returns what is to be told of each text that is typed.
 */
export function useCaretAtChange(area: RefObject<HTMLTextAreaElement | null>, text: string): (typed: string) => void {
  const shown = useRef(text);
  useLayoutEffect(() => {
    if (area.current !== null && shown.current !== text) goToChange(area.current, shown.current, text);
    shown.current = text;
  }, [text]);
  return (typed) => {
    shown.current = typed;
  };
}

function goToChange(area: HTMLTextAreaElement, before: string, after: string): void {
  let begin = 0;
  while (begin < before.length && before[begin] === after[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - begin && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (document.activeElement === area) area.setSelectionRange(after.length - end, after.length - end);
  const lines = after.split("\n").length;
  const top = ((after.slice(0, begin).split("\n").length - 1) / lines) * area.scrollHeight;
  if (top < area.scrollTop || top > area.scrollTop + area.clientHeight * 0.9) area.scrollTop = top - area.clientHeight / 3;
}
