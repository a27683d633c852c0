import { realpathSync, rmSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";
import { startWorkbench } from "../server/startWorkbench.ts";
import type { Workbench } from "../server/startWorkbench.ts";
import { interruptible } from "./interruption.ts";
import { openBrowser } from "./openBrowser.ts";
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
    const door = request.opens ? openBrowser(address) : undefined;
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
    await workbench.close();
    if (door !== undefined) rmSync(door, { recursive: true, force: true });
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
