import { language } from "../../frame/language.ts";
import { Refused } from "./deskServer.ts";
import { deskWordsOf } from "./deskWordsOf.ts";

/** What went wrong with a request, in a sentence. */
export function toldOf(error: unknown): string {
  const words = deskWordsOf(language.value);
  if (!(error instanceof Refused)) return words.failed;
  return error.status === 0 ? words.lost : error.message;
}
