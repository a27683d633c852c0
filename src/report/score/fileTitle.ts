/** A log's file name without its folders; `score` where none is told. */
export function fileTitle({ log: { file } }: { readonly log: { readonly file?: string } }): string {
  const name = file?.split(/[/\\]/u).at(-1) ?? "";
  return name === "" ? "score" : name;
}
