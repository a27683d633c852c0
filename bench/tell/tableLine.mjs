/** One line of a table of text: the first cell from the left, the others to the right of their widths. */
export function tableLine(cells, widths) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]))).join("").trimEnd();
}
