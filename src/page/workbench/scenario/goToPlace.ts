import type { TextPlace } from "../../../server/protocol.ts";

/** Puts the cursor at a place of the text, and what stands there into view. */
export function goToPlace(area: HTMLTextAreaElement | null, { line, column }: TextPlace): void {
  if (area === null) return;
  const lines = area.value.split("\n");
  const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  area.focus();
  area.setSelectionRange(offset, offset);
  area.scrollTop = Math.max(0, (line - LINES_ABOVE) / lines.length * area.scrollHeight);
}

/** Of the text, above the place. */
const LINES_ABOVE = 6;
