import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";
import { startWorkbench } from "../server/startWorkbench.ts";
import type { Workbench } from "../server/startWorkbench.ts";
import { interruptible } from "./interruption.ts";
import { ownVersion } from "./ownVersion.ts";
import { terminalColors } from "./terminalColors.ts";
import { portFault, workbenchRequest } from "./workbenchRequest.ts";
import type { WorkbenchArguments, WorkbenchRequest } from "./workbenchRequest.ts";
import { say, sayOf } from "./words.ts";

/** Serves the workbench until Ctrl-C, which ends its jobs and deletes what was uploaded. */
export async function runWorkbench(given: WorkbenchArguments): Promise<void> {
  const request = workbenchRequest(given);
  await interruptible(async ({ signal }) => {
    const workbench = await started(request);
    const address = request.pageLanguage === undefined ? workbench.address : `${workbench.address}&lang=${request.pageLanguage}`;
    tell(request, address);
    if (request.opens) openBrowser(address);
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
    await workbench.close();
  });
}

async function started({ folder, port, language }: WorkbenchRequest): Promise<Workbench> {
  try {
    return await startWorkbench({ folder, version: ownVersion(), ...(port === undefined ? {} : { port }) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port === undefined) throw error;
    throw new InputFaults([portFault(sayOf(language, "portTaken", String(port)), language)]);
  }
}

function tell({ folder, language, quiet }: WorkbenchRequest, address: string): void {
  if (quiet) return void process.stdout.write(`${address}\n`);
  const { bold } = terminalColors(process.stdout);
  process.stdout.write(`${sayOf(language, "workbenchOpen", realpathSync(folder))}\n\n  ${bold(address)}\n\n${say(language, "workbenchEnds")}\n`);
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] };

/** Opens the address where a browser can be had; where none can, the address stands in the terminal. */
function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
