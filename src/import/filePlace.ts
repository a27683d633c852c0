/** Where something stands in a file, for a person: `log.csv:7`; the file alone for line 0, which no line is. */
export function filePlace(fileName: string, line: number): string {
  return line === 0 ? fileName : `${fileName}:${line}`;
}
