/**
 * replycast as a library: pure, without files, threads or a clock, so that it runs in a browser as well.
 * `replycast/node` adds what needs Node. Names of results are those of the result JSON.
 *
 * @module
 */

/** Reads a scenario from YAML or JSON text. */
export { parseScenario } from "./scenario/parseScenario.ts";
/** Writes a scenario out with every default filled in. */
export { formatEffective } from "./scenario/formatEffective.ts";
/** The JSON Schema of scenario files, for editors. */
export { scenarioJsonSchema } from "./scenario/scenarioJsonSchema.ts";
export type { Bot, FaqItem, ProductCard } from "./scenario/bot.ts";
export type {
  ArrivalStream, ConsultsOfOrders, ConversationLaws, Incident, Livestream, NamedAgent, Reserve, RosterDay, Routing, Scenario, ScenarioEvent, Shift,
  Shop, SideWork, Target, Team,
} from "./scenario/scenario.ts";
export type { Value } from "./scenario/value.ts";
/** A probability law as scenarios write it. */
export type { Law } from "./random/law.ts";

/** Reads a rule pack from YAML or JSON text. */
export { parseRulePack } from "./rules/parseRulePack.ts";
/** The rule packs that ship: one by id, those of a platform, all. */
export { rulePackById, rulePacksOfPlatform, shippedRulePacks } from "./rules/rulePackCatalogue.ts";
export type { Comparison, Consequence, RulePack } from "./rules/rulePack.ts";

/** Turns a scenario into the flat model that the engine plays. */
export { compileModel } from "./model/compileModel.ts";
export type { Model } from "./model/model.ts";

/** Plays a scenario many times and judges it. */
export { simulate } from "./experiment/simulate.ts";
export type { SimulateOptions } from "./experiment/simulate.ts";
/** Plays scenarios, or rosters, on the same buyers and tells by how much they differ. */
export { compare } from "./experiment/comparison/compare.ts";
export type { CompareOptions as CompareScenariosOptions } from "./experiment/comparison/compare.ts";
export type { ComparedScenario } from "./experiment/comparison/comparedScenario.ts";
export type { ComparisonNote } from "./experiment/comparison/comparisonNote.ts";
export type {
  ComparedMeasure, ComparisonResult, LateDifference, LateInterval, LateStretch, MeasureDifference, RuleDifference, ScenarioChanges, ScenarioResult,
} from "./experiment/comparison/comparisonResult.ts";
/** A scenario with another roster, its names checked; the answer of a comparison in text. */
export { withRoster } from "./scenario/withRoster.ts";
export { comparisonText } from "./report/comparison/comparisonText.ts";
export type { ComparisonReport } from "./report/comparisonReport.ts";
/** Runs the jobs of a simulation in the calling thread; a host's executor runs them elsewhere. */
export { inlineExecutor } from "./experiment/executor.ts";
export type { Executor, StopSignal } from "./experiment/executor.ts";
/** Plays and judges the replications of one job: what an executor calls, wherever it is. */
export { runJob } from "./experiment/runJob.ts";
export type { Job, JobResult } from "./experiment/job.ts";
export type {
  AgentResult, BotResult, ConsequenceResult, CostParts, DatedChance, Estimate, IntervalResult, LoggedResult, Measures, QuantileMeasure, RuleDayResult, RuleResult,
  ShopIntervalResult, ShopResult, SimulationResult,
} from "./experiment/result.ts";

/** A roster from a file's text, and into one. */
export { readRoster } from "./staffing/rosterFile/readRoster.ts";
export type { RosterReading } from "./staffing/rosterFile/rosterOfEntries.ts";
export type { RosterNote } from "./staffing/rosterFile/rosterNote.ts";
export { rotaOf } from "./staffing/rota/rotaOf.ts";
export { rosterCalendar } from "./report/roster/rosterCalendar.ts";
export { rosterCsv } from "./report/roster/rosterCsv.ts";
/** The manager's formula beside a roster: what it asks for, what comes of it, and why that differs. */
export { spreadsheet } from "./staffing/spreadsheet/spreadsheet.ts";
export type { Spreadsheet, SpreadsheetOptions } from "./staffing/spreadsheet/spreadsheet.ts";

/** Sets the days of a real log beside a scenario played over them. */
export { backtest } from "./backtest/backtest.ts";
export type { BacktestOptions } from "./backtest/backtest.ts";
export type { Fits } from "./backtest/uncertainNumbers.ts";
export type {
  BacktestResult, Band, Coverage, DayBacktest, HourBacktest, ReplyTimesBacktest, RuleBacktest, RuleBand, RuleDayBand,
} from "./backtest/backtestResult.ts";
export type { BacktestVerdict } from "./backtest/backtestVerdict.ts";

/** An expected event as a scenario with ranges, the rest of a day, and the days ahead. */
export { parseForecast } from "./forecast/event/parseForecast.ts";
export type { EventForecastFile } from "./forecast/event/eventForecastFile.ts";
export { forecastScenario } from "./forecast/event/forecastScenario.ts";
export type { EventForecast, ForecastScenario, ForecastSources } from "./forecast/event/forecastScenario.ts";
export { todayOutlook } from "./forecast/today/todayOutlook.ts";
export type { TodayOutlook } from "./forecast/today/todayOutlook.ts";
export { periodOutlook } from "./forecast/period/periodOutlook.ts";
export type { PeriodOutlook } from "./forecast/period/periodOutlook.ts";

/** The cheapest day of shifts that may begin and eat at any quarter-hour; and what solves such programmes. */
export { patternCover } from "./staffing/programme/patternCover.ts";
export type { PatternCover, PatternCoverOptions } from "./staffing/programme/patternCover.ts";
export { shiftPatterns } from "./staffing/programme/shiftPatterns.ts";
export type { PatternLimits, ShiftPattern } from "./staffing/programme/shiftPatterns.ts";
export type { IntegerProgramme, IntegerSolver, ProgrammeRow, ProgrammeSolution, ProgrammeVariable, SolveOptions } from "./staffing/programme/integerProgramme.ts";

/** Reads a message log from text. */
export { readMessageLog } from "./import/readMessageLog.ts";
export type { LogSource } from "./import/logSource.ts";
export type { NameTable } from "./import/rows/nameTable.ts";
export type { NameKind, PseudonymOf } from "./import/pseudonymOf.ts";
export type { AbusiveMessage, ReadLog } from "./import/readLog.ts";
/** How files of other programs are read: a map from YAML or JSON text, those that ship. */
export { parseLogMap } from "./import/map/readLogMap.ts";
export { logMapPreset, logMapPresets } from "./import/map/logMapPresets.ts";
export type { LogMap } from "./import/map/logMap.ts";
export type { CounterRow, DeskCounters } from "./import/tables/deskCounters.ts";
/** Writes a message log as text, in chunks. */
export { formatMessageLog } from "./log/formatMessageLog.ts";
export type { MessageLog } from "./log/messageLog.ts";
/** Judges a real log by rule packs. */
export { score } from "./scoring/score.ts";
export type { ScoreOptions } from "./scoring/score.ts";
export type { ConsequenceScore, MeasureScore, PartScore, RateScore, ScoreResult } from "./scoring/scoreResult.ts";
/** Why each message of a consumer counts as it does, as data and as a time line; missed consumers worth looking at. */
export { explain } from "./scoring/explain/explain.ts";
export { worstConsumers } from "./scoring/explain/worstConsumers.ts";
/** The missed consumers that a page shows, and what they wrote. */
export { missedConsumers } from "./scoring/explain/missedConsumers.ts";
export { withTexts } from "./scoring/explain/withTexts.ts";
export type { WorstConsumer } from "./scoring/explain/worstConsumers.ts";
export type { Failure } from "./scoring/explain/failure.ts";
export { explanationText } from "./report/explain/explanationText.ts";
export type { ExplainedDay, ExplainedLine, ExplainedMessage, ExplainedReply, ExplainedUnit, Explanation, RuleExplanation } from "./scoring/explain/explanation.ts";
/** Which misses would have been met had something been otherwise. */
export { whatIf } from "./scoring/whatIf/whatIf.ts";
export type { WhatIfChange, WhatIfOptions, WhatIfOutcome, WhatIfResult, WhatIfRule } from "./scoring/whatIf/whatIfResult.ts";
/** What a table of desk counters tells of rules and beside them. */
export { scoreCounters } from "./scoring/counters/scoreCounters.ts";
export type { CounterFigure, CounterRuleScore, CounterScoreResult } from "./scoring/counters/counterScore.ts";

/** A scenario from a chat log, each number with its interval and fit; the file that says it. */
export { calibrate } from "./calibration/calibrate.ts";
export type { CalibrateOptions } from "./calibration/calibrate.ts";
export type { CalibrationResult, DetectedEvent } from "./calibration/calibrationResult.ts";
export type { Fit, FitTest, Ranged } from "./calibration/fit.ts";
export type { FitShape } from "./calibration/fitShape.ts";
export { calibratedYaml } from "./report/calibration/calibratedYaml.ts";
/** The same from what a desk counted, by simulation. */
export { calibrateCounters } from "./calibration/counters/calibrateCounters.ts";
export type { CalibrateCountersOptions } from "./calibration/counters/calibrateCounters.ts";
export type { CounterCalibration } from "./calibration/counters/counterCalibration.ts";

/** The shop's figures beside its rules, from its log and its orders; peers, comparisons and a score card. */
export { shopParts } from "./scoring/shop/shopParts.ts";
export type { ShopOptions, ShopParts } from "./scoring/shop/shopParts.ts";
export { readOrders } from "./import/orders/readOrders.ts";
export type { Order, ReadOrders } from "./import/orders/order.ts";
export { parsePeers } from "./scoring/compare/parsePeers.ts";
export { parseScoreCard } from "./scoring/card/parseScoreCard.ts";
export type { OtherFigures, ShopFigure } from "./scoring/shop/otherFigures.ts";
export type { PeerComparison, Peers } from "./scoring/compare/peers.ts";
export type { CompareOptions, Comparison as PartsComparison } from "./scoring/compare/comparison.ts";
export type { ScoreCard } from "./scoring/card/scoreCard.ts";
export type { ScoreCardResult } from "./scoring/card/scoreCardResult.ts";

/** The cheapest roster that passes its targets as surely as it should; what is told beside it; its answer in text. */
export { staff } from "./staffing/staff.ts";
export type { StaffOptions } from "./staffing/staff.ts";
export type { SearchProgress } from "./staffing/search/findRoster.ts";
export { withStaffingParts } from "./staffing/withStaffingParts.ts";
export type { StaffingPart } from "./staffing/staffingPart.ts";
export type { StaffingPartOptions } from "./staffing/withStaffingParts.ts";
export type { BoundBasis, CurvePoint, PassByTarget, SearchFigures, StaffingResult, StaffingTarget } from "./staffing/staffingResult.ts";
export type { Labour, Staffing } from "./scenario/staffing.ts";
/** What could be done otherwise beside a roster, what an hour is worth, which answers bots should give, what a rule costs. */
export { levers } from "./staffing/levers/levers.ts";
export type { LeverOptions } from "./staffing/levers/levers.ts";
export type { Lever, LeverGain, TargetGain } from "./staffing/levers/lever.ts";
export type { LeverMove } from "./staffing/levers/leverMove.ts";
export { marginalValue } from "./staffing/levers/marginalValue.ts";
export type { MarginalStretch, MarginalValue } from "./staffing/levers/marginalStretch.ts";
export { botChoice } from "./staffing/levers/botChoice.ts";
export type { ChosenAnswers } from "./staffing/levers/chosenAnswers.ts";
export type { VariantOptions } from "./staffing/played/playVariants.ts";
export { sensitivity } from "./staffing/sensitivity/sensitivity.ts";
export type { ChosenDesk } from "./staffing/played/chosenDesk.ts";
export type { Sensitivity, SensitivityBar, SensitivityOptions } from "./staffing/sensitivity/sensitivity.ts";
export { stressedDesks } from "./staffing/sensitivity/stressedDesks.ts";
export type { StressedDesk, StressedDesks, StressedOptions } from "./staffing/sensitivity/stressedDesks.ts";
export type { SurvivedUplift } from "./staffing/sensitivity/survivedUplift.ts";
export type { TargetChange, TargetFigure } from "./staffing/target/targetFigures.ts";
export { priceOfRule } from "./staffing/levers/priceOfRule.ts";
export type { FoundRoster, PricedRules, SearchRoster } from "./staffing/levers/priceOfRule.ts";
export { replacedTarget } from "./staffing/levers/replacedTarget.ts";
export type { AskedRule } from "./staffing/levers/replacedTarget.ts";
export type { PricedRule, RulePrice } from "./staffing/levers/rulePrice.ts";
export type { Rota, RotaDay, RotaPerson } from "./staffing/rota/rota.ts";
export { staffingText } from "./report/staffing/staffingText.ts";
export type { StaffingReport } from "./report/staffingReport.ts";

/** The answer of a simulation in a few lines of text. */
export { terminalSummary } from "./report/terminalSummary.ts";
/** A result with its charts, and the page made of it. */
export { buildReport } from "./report/buildReport.ts";
export { renderHtml } from "./report/renderHtml.ts";
export type { ReportData } from "./report/reportData.ts";
export type { ScoreReport } from "./report/scoreReport.ts";
export type { ScoredResult } from "./scoring/scoredResult.ts";

/** What is wrong with an input: thrown with all faults at once, each with its place and its mend. */
export { InputFaults, formatFault } from "./errors/inputFault.ts";
export type { InputFault } from "./errors/inputFault.ts";
