import { readFileSync, statSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";

const SHORTEST_KEY = 8;
const LIKE_A_PATH = /^[./~]|^[a-z]:\\|\.[a-z]{2,4}$/iu;

/**
 * The key that `--pseudonyms KEYFILE|TEXT` gives: what stands in the file of that name (without blanks around it), or the text itself where there is no
 * such file. A key of fewer than 8 characters is refused, and a text that looks like a path: a misspelt file would give other pseudonyms unnoticed.
 * No fault shows the key.
 */
export function pseudonymKey(given: string): string {
  const content = fileContent(given);
  if (content === undefined && LIKE_A_PATH.test(given)) {
    throw keyFault("it looks like a path, and there is no such file", "a file with a key in it, or a key", "check the spelling of the path, or write the key into a file");
  }
  const key = (content ?? given).trim();
  // Counted as a person counts them.
  const length = Array.from(key).length;
  if (length >= SHORTEST_KEY) return key;
  const whose = content === undefined ? "the key" : "the key in the file";
  throw keyFault(length === 0 ? `${whose} is empty` : `${whose} has ${length} characters`, `a key of at least ${SHORTEST_KEY} characters`, "take a longer one: whoever guesses it can try names out");
}

function fileContent(path: string): string | undefined {
  try {
    if (path === "" || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  } catch {
    // Nothing that could be a path.
    return undefined;
  }
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw keyFault("the file cannot be read", "a file with a key in it, or a key", "let it be read");
  }
}

function keyFault(found: string, expected: string, mend: string): InputFaults {
  return new InputFaults([{ where: "--pseudonyms", found, expected, mend }]);
}
