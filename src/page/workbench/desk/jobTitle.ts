import type { DeskWords } from "./deskWords.ts";
import type { Job } from "./job.ts";

/** What a run is called where it is spoken of. */
export function jobTitle({ request, label }: Pick<Job, "request" | "label">, words: Pick<DeskWords, "commands">): string {
  return `${words.commands[request.command]} ${label}`;
}
