import { InputFaults } from "../errors/inputFault.ts";
import { Unwritten } from "./unwritten.ts";

/** What is wrong with a place where nothing can be written, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "nothing may be written there",
  EPERM: "nothing may be written there",
  EROFS: "nothing may be written there",
  ENOENT: "its folder is not there and cannot be made",
  ENOTDIR: "what should be its folder is a file",
  EEXIST: "what should be its folder is a file",
  EISDIR: "this is a folder",
  ENOTEMPTY: "this is a folder",
  ENAMETOOLONG: "the name is too long",
};

/** The fault of a file in a place where none can be written; of any other error, such as a full disk, which is no fault of the input, one that names the file. */
export function unwritableFault(path: string, error: unknown): InputFaults | Unwritten {
  const { code = "" } = error as Partial<NodeJS.ErrnoException>;
  if (!Object.hasOwn(REASONS, code)) return new Unwritten(path, error);
  return new InputFaults([{
    where: path, found: `it cannot be written: ${REASONS[code]}`, expected: "a file in a folder that can be written to", mend: "name another place, or let this one be written to", kind: { of: "unwritable", values: { code } },
  }]);
}
