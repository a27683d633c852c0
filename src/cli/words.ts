import type { Language } from "../report/words/language.ts";

/** The language of help: `--lang zh` anywhere on the line, else English. */
export function helpLanguage(args: readonly string[]): Language {
  return args.some((arg, index) => arg === "--lang=zh" || (arg === "--lang" && args[index + 1] === "zh")) ? "zh" : "en";
}

/** A phrase of the help. */
export function say(language: Language, phrase: Phrase): string {
  return PHRASES[phrase][language];
}

/** A phrase with what it speaks of in the place of `{}`. */
export function sayOf(language: Language, phrase: Phrase, what: string): string {
  return say(language, phrase).replace("{}", () => what);
}

export type Phrase = keyof typeof PHRASES;

const PHRASES = {
  usage: { en: "$0 <command>\n\nCasts ahead the reply rates of a customer-service team.", zh: "$0 <命令>\n\n预演客服团队的回复率。" },
  epilogue: {
    en: "Exit status: 0 done, 1 the run failed, 2 the input is wrong, 130 interrupted.",
    zh: "退出状态：0 完成，1 运行失败，2 输入有误，130 被中断。",
  },
  faultExpected: { en: "expected", zh: "应为" },
  faultMend: { en: "mend", zh: "改法" },
  commandLine: { en: "command line", zh: "命令行" },
  noCommand: { en: "{} is no command", zh: "没有 {} 这个命令" },
  dashIsNoFile: { en: "standard input is not read", zh: "不从标准输入读取" },
  aFile: { en: "a file", zh: "一个文件" },
  nameFile: { en: "write what is piped into a file and name that", zh: "先存成文件，再写文件名" },
  aCommand: { en: "a command: {}", zh: "命令：{}" },
  anOption: { en: "an option of this version", zh: "本版本已有的选项" },
  write: { en: "write {}", zh: "写成 {}" },
  leaveOut: { en: "leave it out; {}", zh: "去掉它；{}" },
  listsCommands: { en: "`replycast --help` lists the commands", zh: "`replycast --help` 列出全部命令" },
  listsOptions: { en: "`replycast {} --help` lists the options with examples", zh: "`replycast {} --help` 列出选项和示例" },
  notBuilt: { en: "{} is not built yet", zh: "{} 尚未提供" },
  usageExpected: { en: "a command and options that replycast has", zh: "replycast 已有的命令和选项" },
  answerLost: { en: "the answer could not be written to standard output ({})", zh: "结果无法写到标准输出（{}）" },
  notWritten: { en: "it could not write {}", zh: "未能写出 {}" },
  runFailed: { en: "the run failed: {}", zh: "运行失败：{}" },
  sound: { en: "{}: ok", zh: "{}：无误" },
  note: { en: "note", zh: "提示" },
  commandMissing: { en: "no command is given", zh: "没有给出命令" },
  simulate: { en: "play a scenario through many times: reply rates, probability of passing, causes of misses", zh: "多次预演一个场景：回复率、达标概率、漏回原因" },
  score: { en: "judge a chat log by platforms' rules: rates, reasons, consequences", zh: "按平台规则核算一份聊天记录：比率、原因、后果" },
  calibrate: { en: "learn a scenario from a chat log or a desk's counters, each number with its interval and fit", zh: "由聊天记录或后台统计学得场景，每个数字都附区间和拟合情况" },
  check: { en: "read scenarios and tell what is wrong in them", zh: "检查场景文件" },
  rules: { en: "list the rule packs, or print one with its sources", zh: "列出规则包，或打印某一条及其来源" },
  report: { en: "make the page from a result (JSON)", zh: "由结果（JSON）生成页面" },
  scenarioFile: { en: "scenario file (YAML or JSON)", zh: "场景文件（YAML 或 JSON）" },
  scenarioFiles: { en: "scenario files (YAML or JSON)", zh: "场景文件（YAML 或 JSON）" },
  logFile: { en: "message log (CSV, TSV, JSON lines, Parquet or XLSX)", zh: "消息记录（CSV、TSV、JSON lines、Parquet 或 XLSX）" },
  resultFile: { en: "result of `simulate --json`", zh: "`simulate --json` 的结果" },
  ruleId: { en: "rule pack", zh: "规则包" },
  replications: { en: "how many times the days are played (400)", zh: "预演次数（400）" },
  precision: {
    en: "play until every rate is known to within this, and every mean time to within this share of it: 0.5% or 0.005",
    zh: "预演到每个比率的误差不超过此值，每个平均时长的误差不超过其此比例：0.5% 或 0.005",
  },
  seed: { en: "seed instead of the scenario's", zh: "随机种子，代替场景里的" },
  threads: { en: "threads (all cores)", zh: "线程数（全部核心）" },
  set: { en: "change one value of the scenario: PATH=VALUE, such as teams.pre-sale.cap=12 or 'targets.RULE.rate=>= 95%'; repeatable", zh: "修改场景中的一个值：路径=值，如 teams.pre-sale.cap=12 或 'targets.规则.rate=>= 95%'；可重复" },
  roster: { en: "a file with the roster instead of the scenario's: CSV, TSV, XLSX or iCalendar, also a table copied from a spreadsheet", zh: "排班表文件，代替场景中的排班：CSV、TSV、XLSX 或 iCalendar，也可以是从电子表格中复制的表" },
  out: { en: "folder for the page (reports)", zh: "页面所在文件夹（reports）" },
  json: { en: "print the result as JSON and nothing else", zh: "只输出 JSON 结果" },
  lang: { en: "language of answer, page, help and faults of logs; what is wrong in scenarios, maps and rule files is told in English", zh: "结果、页面、帮助和聊天记录错误的语言；场景、映射和规则文件中的错误以英文说明" },
  quiet: { en: "no progress and no notes", zh: "不显示进度和提示" },
  yes: { en: "run although it will take long", zh: "即使耗时很长也运行" },
  log: { en: "write the message log of one replication: FILE.csv, FILE.jsonl or FILE.parquet", zh: "写出一次预演的消息记录：FILE.csv、FILE.jsonl 或 FILE.parquet" },
  logReplication: { en: "which replication --log writes (0)", zh: "--log 写出第几次预演（0）" },
  platform: { en: "the current rules of this platform; repeatable", zh: "该平台的现行规则；可重复" },
  rule: { en: "a rule pack by id or file; repeatable", zh: "规则包的编号或文件；可重复" },
  timeZone: { en: "zone of the log's days (Asia/Shanghai)", zh: "记录所用时区（Asia/Shanghai）" },
  effective: { en: "print the scenario with every default filled in", zh: "打印填好所有默认值的场景" },
  by: { en: "split the figures: day, hour, agent or page; repeatable", zh: "拆分结果：day 按天、hour 按小时、agent 按客服、page 按页面；可重复" },
  explain: { en: "tell message by message how this consumer was judged; repeatable", zh: "逐条说明某位消费者为什么达标或未达标；可重复" },
  inFull: { en: "with --explain: every message, also long runs that were answered in time", zh: "与 --explain 同用：逐条列出，包括连续及时回复的消息" },
  whatIf: {
    en: "what would have been met: all, or sooner=30s (replies so much earlier), covered=12:00-13:00 (somebody there); repeatable",
    zh: "假如……还能达标多少：all，或 sooner=30s（回复都提前这么久）、covered=12:00-13:00（这段时间有人）；可重复",
  },
  reconcile: {
    en: "the platform's figure, 93.2% or 2026-06-17=93.2%: tells which reading of the rule gives it; repeatable",
    zh: "平台显示的数值，如 93.2% 或 2026-06-17=93.2%：找出哪种口径得出它；可重复",
  },
  map: { en: "how a file of another program is read: a map file, or a preset by name", zh: "怎样读取其他软件导出的文件：映射文件，或预设的名称" },
  pseudonyms: { en: "names of consumers and agents are replaced by hashes of this key (a file, or the key itself)", zh: "用此密钥（文件或密钥本身）把消费者和客服的名字换成代号" },
  industryStandard: { en: "the figure of the trade for consequences that ask for it, such as 72%", zh: "同行业标准，用于与行业比较的考核，如 72%" },
  event: { en: "date of an event, for consequences that look at the days before it; repeatable", zh: "活动日期，用于考核活动前几天的规则；可重复" },
  registration: { en: "date of an event's registration; repeatable", zh: "活动报名日期；可重复" },
  orders: { en: "orders of the shop (CSV, TSV, JSON lines, Parquet or XLSX): conversion, sales, complaints, refunds, ratings", zh: "店铺订单（CSV、TSV、JSON lines、Parquet 或 XLSX）：询单转化、客单价、投诉、退款、评价" },
  figures: { en: "the shop's other figures, those that the log alone tells too: first and mean response", zh: "店铺其他指标；没有订单时也给出首次响应和平均响应" },
  conversion: { en: "how conversion counts: consulting (of all who consulted), within=3d (order within three days); repeatable", zh: "询单转化率口径：consulting（以全部咨询为分母）、within=3d（三天内下单）；可重复" },
  peers: { en: "figures of peers (YAML): mean, top10, excellent of each figure or rule", zh: "同行数值（YAML）：各指标或规则的 mean 均值、top10 前 10% 均值、excellent 优秀值" },
  compare: { en: "luck or skill: agents, shifts, months, or two and more spans of dates 2026-06-01~2026-06-18; repeatable", zh: "分清运气和能力：agents 各客服、shifts 各班次、months 各月，或两段以上日期 2026-06-01~2026-06-18；可重复" },
  agent: { en: "whose shifts, months or spans --compare sets side by side (all agents together)", zh: "--compare 对比谁的班次、月份或日期段（默认全体）" },
  scoreCard: { en: "the shop's own score card (YAML): standards, weights, commission", zh: "店铺自己的客服考核表（YAML）：标准、权重、提成" },
  backtest: { en: "set real days beside the distribution that a scenario plays for them", zh: "把真实的每一天与场景预演出的分布对照" },
  arrivals: { en: "drawn: conversations come as the scenario draws them; replay: as they came in the log (drawn)", zh: "drawn：会话按场景抽取；replay：照记录原样到达（drawn）" },
  backtestOut: { en: "folder for the page; without it none is written", zh: "页面所在文件夹；不给则不写页面" },
  fits: { en: "the …--calibration.json that calibrate wrote beside the scenario: its numbers are drawn from their intervals", zh: "calibrate 写在该场景旁边的 …--calibration.json：各数字在其区间内抽取" },
  backtestReplications: { en: "how many times the days are played (200)", zh: "预演次数（200）" },
  backtestRule: { en: "a rule pack by id or file, instead of the scenario's; repeatable", zh: "规则包的编号或文件，代替场景中的规则；可重复" },
  backtestTimeZone: { en: "zone of the log's days (the scenario's)", zh: "记录所用时区（默认用场景的）" },
  days: { en: "only these dates of the log: 2026-06-01..2026-06-04", zh: "只用记录中的这些日期：2026-06-01..2026-06-04" },
  base: { en: "scenario that says what counters cannot: roster, shifts, platform", zh: "说明统计数看不出的内容的场景：排班、班次、平台" },
  forecast: { en: "an event to come (YAML): the scenario is made for its days", zh: "将要举行的活动（YAML）：生成活动期间的场景" },
  calibratedOut: { en: "folder, or file ending in .yaml, for the scenario and its page (reports)", zh: "场景和页面所在文件夹，或以 .yaml 结尾的文件名（reports）" },
  historyFile: { en: "chat log or desk counters (CSV, TSV, JSON lines, Parquet or XLSX)", zh: "聊天记录或后台统计（CSV、TSV、JSON lines、Parquet 或 XLSX）" },
  today: { en: "today's log, or counts by the hour: how the day goes on from --now, and what could be done", zh: "今天的聊天记录或分时咨询量：从 --now 起当天的走势，以及现在能做什么" },
  now: { en: "time of day until which --today tells, HH:MM (its last row's)", zh: "--today 截止的时刻，HH:MM（默认为其最后一行的时刻）" },
  history: { en: "days before (a log, counters, or date, numerator, denominator): what the next days must reach, when to register", zh: "之前各天（聊天记录、后台统计，或 date、numerator、denominator 三列）：接下来几天要达到多少、哪天报名" },
  outlook: { en: "the calendar of registration days and whether the shop is assessed, also without --history", zh: "报名日历和是否参加考核，没有 --history 时也给出" },
  foretelling: { en: "playing the rest of the day {}", zh: "正在预演当天余下的时间 {}" },
  aheadInterrupted: { en: "interrupted: what lies ahead is told as far as it had been played", zh: "已中断：后续情况只给出已预演完的部分" },
  interrupted: { en: "interrupted: no file was written", zh: "已中断：没有写出任何文件" },
  learning: { en: "learning {}", zh: "正在学习 {}" },
  reading: { en: "reading {}", zh: "正在读取 {}" },
  reconciling: { en: "trying readings of the rule: {}", zh: "正在试各种口径：{}" },
  progress: { en: "{} replications", zh: "已完成 {} 次" },
  logWritten: { en: "log", zh: "记录" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;
