/**
 * What replycast adds where it runs on Node: files and threads.
 *
 * @module
 */

/** Runs the jobs of a simulation on threads of this process. */
export { threadExecutor } from "./threadExecutor.ts";
export type { ThreadExecutorOptions } from "./threadExecutor.ts";
/** Solves the integer programmes of a staffing search on a thread of this process. */
export { highsSolver } from "./highsSolver.ts";
/** Reads a scenario file and the files it names. */
export { loadScenario } from "./loadScenario.ts";
export type { LoadedScenario } from "./loadScenario.ts";
/** Reads a roster file: CSV, TSV, an Excel workbook or iCalendar. */
export { readRosterFile } from "./readRosterFile.ts";
/** Rule packs by id, platform or file. */
export { loadRulePack, loadRulePacks } from "./loadRulePacks.ts";
/** A map of a file of another program, by a preset's name or from a file. */
export { loadLogMap } from "./loadLogMap.ts";
/** Reads a message log or a table of counters from a file. */
export { readLogFile as readLog } from "./readLogFile.ts";
export type { LogFileOptions } from "./logFileOptions.ts";
/** Pseudonyms from a key, under which a log is read. */
export { pseudonymizer } from "./pseudonyms.ts";
/** Reads a shop's orders from a file. */
export { readOrdersFile as readOrders } from "./readOrdersFile.ts";
/** Writes a result's page into a file. */
export { writeReport } from "./writeReport.ts";
