import type { WriteStream } from "node:tty";
import picocolors from "picocolors";

/** Colours for what is written to this stream: only on a terminal, and not where NO_COLOR is set. */
export function terminalColors(stream: NodeJS.WriteStream | WriteStream): ReturnType<typeof picocolors.createColors> {
  return picocolors.createColors(hasColors(stream));
}

/** Whether colours may be written to this stream. Source: no-color.org */
export function hasColors(stream: NodeJS.WriteStream | WriteStream): boolean {
  return stream.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
}
