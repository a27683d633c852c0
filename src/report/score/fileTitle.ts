import type { ScoredResult } from "../../scoring/scoredResult.ts";

/** The log's file name without its folders; `score` where none is told. */
export function fileTitle({ log: { file } }: ScoredResult): string {
  const name = file?.split(/[/\\]/u).at(-1) ?? "";
  return name === "" ? "score" : name;
}
