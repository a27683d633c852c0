/**
 * Loaded before the command (`--require`), sends it Ctrl-C from within: at the beginning of its busy stretch number INTERRUPT_AT (from 1), which then would
 * go on for long, or, with INTERRUPT_AT=write, just before the first file that was written gets its name. With AS_TERMINAL stderr counts as a terminal, and each stretch lasts long enough for progress to be shown.
 */
const fs = require("node:fs");
const { Script } = require("node:vm");

const { INTERRUPT_AT: at, AS_TERMINAL: asTerminal } = process.env;
if (asTerminal !== undefined) process.stderr.isTTY = true;

const { value: run } = Object.getOwnPropertyDescriptor(Script.prototype, "runInContext");
let stretches = 0;
Script.prototype.runInContext = function (context, options) {
  stretches += 1;
  const { work } = context;
  const isMet = String(stretches) === at;
  context.work = () => {
    if (isMet) process.kill(process.pid, "SIGINT");
    if (isMet) spin(60_000);
    else if (asTerminal !== undefined) spin(350);
    return work();
  };
  return run.call(this, context, options);
};

const rename = fs.renameSync;
let isWritten = false;
fs.renameSync = (from, to) => {
  if (at === "write" && !isWritten) process.kill(process.pid, "SIGINT");
  isWritten = true;
  rename(from, to);
};
require("node:module").syncBuiltinESMExports();

function spin(ms) {
  for (const end = Date.now() + ms; Date.now() < end; );
}
