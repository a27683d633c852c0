import type { JobEvent } from "../../../server/protocol.ts";

/** Reads the lines of a job one by one as they come, until the server has nothing more to say. */
export async function readEvents(answer: Response, onEvent: (event: JobEvent) => void): Promise<void> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  let rest = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + decoder.decode(piece.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") onEvent(JSON.parse(line) as JobEvent);
  }
  if (rest.trim() !== "") onEvent(JSON.parse(rest) as JobEvent);
}
