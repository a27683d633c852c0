import type { FaultKind } from "../../errors/inputFault.ts";
import type { FaultText } from "./faultText.ts";
import { ZH_ROSTER_FAULTS } from "./zhRosterFaults.ts";

type Values = FaultKind["values"];

const quoted = (cell: string | number | undefined): string => (cell === "" || cell === undefined ? "为空" : `是“${cell}”`);
const write = (near: string | number | undefined, otherwise: string): string => (near === "" || near === undefined ? otherwise : `写成 ${near}`);

const LOG_FILE = "聊天记录：CSV、TSV、JSON lines、Parquet 或 Excel 工作簿（.xlsx）";
/** What a file should be, by the words of what reads it. */
const FILES: Readonly<Record<string, string>> = {
  "a message log: CSV, TSV, JSON lines, Parquet or an Excel workbook (.xlsx)": LOG_FILE,
  "a scenario (YAML or JSON)": "场景文件（YAML 或 JSON）",
  "a map of columns (YAML or JSON)": "列映射文件（YAML 或 JSON）",
  "a rule pack (YAML or JSON)": "规则包文件（YAML 或 JSON）",
  "a roster: CSV, TSV, an Excel workbook (.xlsx), iCalendar (.ics), or what a spreadsheet puts on the clipboard": "排班表：CSV、TSV、Excel 工作簿（.xlsx）、iCalendar（.ics），或从电子表格中复制的内容",
};
const SAVE_AS = "另存为 .xlsx 或 CSV";
const UNPACK = "先解压，再给出其中的文件";
/** What else a file is, and what to do. */
const OTHER_FILES: Readonly<Record<string, readonly [string, string]>> = {
  "an encrypted Parquet file": ["加密的 Parquet 文件", "导出时不要加密"],
  "a file packed with gzip": ["gzip 压缩文件", UNPACK],
  "a 7z archive": ["7z 压缩包", UNPACK],
  "a RAR archive": ["RAR 压缩包", UNPACK],
  "a ZIP archive": ["ZIP 压缩包", UNPACK],
  "a PDF file": ["PDF 文件", "导出聊天记录本身"],
  "an Excel workbook with a password": ["带密码的 Excel 工作簿", "另存一份不带密码的"],
  "an old Excel workbook (.xls)": ["旧版 Excel 工作簿（.xls）", SAVE_AS],
  "a binary Excel workbook (.xlsb)": ["二进制 Excel 工作簿（.xlsb）", SAVE_AS],
  "an OpenDocument file (.ods)": ["OpenDocument 文件（.ods）", SAVE_AS],
  "a web page, as some programs export under the name .xls": ["网页（有的软件导出的 .xls 其实是网页）", `用电子表格软件打开，${SAVE_AS}`],
};
const REASONS: Readonly<Record<string, string>> = { ENOENT: "没有这个文件", EISDIR: "这是文件夹", EACCES: "没有读取权限" };
const DATES = "能看出日、月先后的日期，至少有一个日大于 12";
const SAY_ORDER = "把年份写在最前，或在映射（--map）中写明顺序：`timeFormat: d/M/yyyy H:mm` 或 `M/d/yyyy H:mm`";

/** Remarks in the map that one may start from. */
const REMARKS: Readonly<Record<string, string>> = {
  "the column with date and time": "日期和时间所在的列", "the one that names the buyer": "写明买家的列",
  "the one that tells who writes: buyer, agent, bot or system": "写明谁发的：买家、客服、机器人或系统", "not used: ": "未用：",
};

function remarked(map: string): string {
  return Object.entries(REMARKS).reduce((text, [remark, inChinese]) => text.replace(`# ${remark}`, `# ${inChinese}`), map);
}

/** Why a place cannot be written to. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  EACCES: "没有写入权限", EPERM: "没有写入权限", EROFS: "没有写入权限", ENOENT: "所在文件夹不存在，也无法新建", ENOTDIR: "应为文件夹的位置是一个文件", EEXIST: "应为文件夹的位置是一个文件",
  EISDIR: "这是文件夹", ENOTEMPTY: "这是文件夹", ENAMETOOLONG: "名字过长",
};

/** Faults of what is read, and of where it is written to, in Chinese, by kind. */
export const ZH_INPUT_FAULTS: Readonly<Record<string, (values: Values) => FaultText>> = {
  ...ZH_ROSTER_FAULTS,
  "font-file": ({ path }) => ({ found: `没有文件 ${path}`, expected: "字体文件：.ttf、.otf 或 .ttc", mend: "给出一个字体文件，或取消该变量" }),
  "no-font": ({ chinese }) => ({
    found: `输出 PNG 需要${chinese === "" ? "" : "含中文的"}字体，但没有找到`, expected: "系统字体目录中的字体，或用 REPLYCAST_FONT 指定的文件",
    mend: "安装字体（Debian：apt install fonts-noto-cjk），或设置 REPLYCAST_FONT=/path/to/font.ttc；也可用 --format svg，无需字体",
  }),
  file: ({ code, what, message, meant }) => ({ found: REASONS[code] ?? `文件无法读取（${message}）`, expected: FILES[what] ?? `${what}`, mend: meant === "" || meant === undefined ? "检查路径和文件名" : `写成 ${meant}，这个文件存在` }),
  unwritable: ({ code }) => ({ found: `无法写出：${UNWRITABLE[code]}`, expected: "可写入的文件夹中的文件", mend: "换一个位置，或开放写入权限" }),
  "other-file": ({ what }) => {
    const [found, mend] = OTHER_FILES[what] ?? [`${what}`, "导出聊天记录本身"];
    return { found: `这是${found}`, expected: LOG_FILE, mend };
  },
  "nothing-in-it": ({ columns }) => ({ found: "文件是空的", expected: "带表头的聊天记录", mend: `第一行写列名：${columns}` }),
  "no-row": () => ({ found: "只有表头，没有数据行", expected: "每条消息一行（统计表则每行一项）", mend: "重新导出" }),
  header: ({ names, guesses, presets, missing, map }) => ({
    found: `表头的列是 ${names === "" ? "空" : names}${guesses === "" ? "" : `（${guesses}）`}`,
    expected: `必有的列 time（时间）、consumer（买家）、sender（谁发的）；可有 conversation、kind、agent、page、spam、blacklisted、text、stream；或以下预设之一的表头：${presets}`,
    mend: `${missing === "" ? "改列名" : `在表头中写出 ${missing}`}；或把以下内容存为 map.yaml，改好后加上 --map map.yaml\n${remarked(`${map}`)}`,
  }),
  "mapped-header": ({ absent, key, map, there, near, isPreset }) => ({
    found: `表头中没有映射 ${map} 的 ${key} 所写的列 ${absent}`, expected: `其中之一：${there}`,
    mend: isPreset === 1 ? "去掉 --map，换一个预设，或自己写一个映射" : near === "" ? "改正映射，或用 headerRow 写明表头在第几行" : `在映射中写成 ${near}`,
  }),
  "columns-alike": ({ places, column }) => ({ found: `第 ${places} 列都叫 ${column}`, expected: "每个列名只出现一次", mend: "保留所指的一列，其余改名" }),
  time: ({ cell }) => ({
    found: `time ${quoted(cell)}`, expected: "时间，如 2026-06-18 20:00:03、2026年6月18日 20:00:03、带时区的时间，或自 1970 年起的秒数、毫秒数", mend: "改成其中一种写法；其他写法可在映射（--map）的 timeFormat 中说明",
  }),
  "mapped-time": ({ cell, form }) => ({ found: `time ${quoted(cell)}`, expected: form === "" ? "时间，如 2026-06-18T20:00:03.120" : `形如 ${form} 的时间`, mend: "把这种写法加入映射的 timeFormat" }),
  "date-undecided": ({ date }) => ({ found: `日期 ${date} 有两种读法，文件中没有日期能说明是哪一种`, expected: DATES, mend: SAY_ORDER }),
  "dates-contradict": ({ one, other, line }) => ({ found: `没有一种日、月、年的顺序能让所有日期成立：${one === other ? one : `${one} 与第 ${line} 行的 ${other}`}`, expected: DATES, mend: SAY_ORDER }),
  sender: ({ cell, near }) => ({ found: `sender ${quoted(cell)}`, expected: "buyer（买家）、agent（客服）、bot（机器人）或 system（系统）", mend: write(near, "写明是谁发的；其他叫法可在映射（--map）的 values 中对应") }),
  "mapped-sender": ({ cell, words, near, values }) => ({
    found: `sender ${quoted(cell)}`, expected: `${words}，或 buyer、agent、bot、system`,
    mend: cell === "" ? "写明是谁发的" : `${near === "" ? "" : `写成 ${near}，或`}在映射（--map）中写明是谁：\`${values}\``,
  }),
  "no-consumer": () => ({ found: "consumer 为空", expected: "买家是谁", mend: "补上买家，或写明属于哪个会话" }),
  "no-agent": ({ kind }) => ({ found: `kind 为 ${kind} 的行没有写 agent`, expected: "是哪位客服的列表或状态", mend: "补上客服的账号" }),
  "yes-or-no": ({ column, cell }) => ({ found: `${column} ${quoted(cell)}`, expected: "1 或 0、是 或 否、true 或 false", mend: "不是的就留空" }),
  "too-many-cells": ({ cells, names }) => ({ found: `这一行有 ${cells} 格`, expected: `最多 ${names} 格，与表头一致`, mend: "含分隔符的内容请用引号括起来" }),
  quotes: () => ({ found: "这一行的引号没有成对，无法读取", expected: "引号成对", mend: "补上引号；引号之内的引号写两遍" }),
  "lines-of-cr": () => ({ found: "各行只以回车符（CR）结束", expected: "以换行符（LF）或两者结束的行", mend: "另存为 Windows 格式的 CSV 或 CSV UTF-8，不要用 Macintosh 格式" }),
  "no-object": () => ({ found: "这一行不是 JSON 对象", expected: '每行一个对象，如 {"time":"2026-06-18T20:00:03","consumer":"u1","sender":"buyer"}', mend: "每条记录写成一行" }),
  cell: ({ column, cell }) => ({ found: `${column} ${quoted(cell)}`, expected: "该列应有的时间、时长、数字或日期", mend: "改正这一格，或在映射中写明它的写法" }),
  "share-above-all": ({ column, cell }) => ({ found: `${column} ${quoted(cell)}`, expected: "不超过 100% 的比率", mend: "改正这一格，或写明比率在哪一列" }),
  "counter-rows-differ": ({ what, first }) => ({ found: `${what} 在第 ${first} 行已有一行，数据不同`, expected: "每天、每小时或每位客服一行", mend: "删去其中一行；若两行属于不同的组，在映射（--map）中把组的那一列作 agent" }),
  "more-rows": ({ rest }) => ({ found: `另有 ${rest} 行无法读取`, expected: "与上面所述相同", mend: "先改上面列出的；其余多半相同" }),
  "time-zone": ({ zone }) => ({ found: `没有名为 ${zone} 的时区`, expected: "时区名，如 Asia/Shanghai 或 UTC", mend: "写店铺所用时钟的时区" }),
  "no-map": ({ id, presets, near }) => ({ found: `没有名为 ${id} 的映射`, expected: `${presets}，或映射文件（.yaml、.yml、.json）`, mend: write(near, "从中选一个，或自己写一个映射文件") }),
  "no-rule": ({ name, rules, near }) => ({ found: `没有名为 ${name} 的规则`, expected: `${rules}`, mend: write(near, "从中选一条，或给出规则文件（.yaml、.yml、.json）") }),
  "rule-version": ({ name, date, isDate }) => ({ found: isDate === 1 ? `${name} 在 ${date} 尚未施行或已经停用` : `${date} 不是日期`, expected: "该规则施行期间的日期", mend: `去掉 @${date} 即为最新版本` }),
  "no-platform": ({ platform, platforms, near }) => ({ found: `没有平台 ${platform} 的规则`, expected: `${platforms}`, mend: write(near, "给出规则的编号或规则文件") }),
  "backtest-day": ({ path, date, start, last }) => ({
    found: `${path} 所列的日子为 ${start} 至 ${last}，其中没有 ${date}，也没有同一个星期几`, expected: "记录的每一天在场景中都有同一日期或同一个星期几", mend: `在场景中补上这一天，改为每天相同，或用 --days 去掉 ${date}`,
  }),
  "history-share": ({ rate, percent }) => ({ found: `rate 是 ${rate}`, expected: "0 到 1 之间的比率，或百分数", mend: `写成 ${percent}` }),
  "history-counts": ({ numerator, denominator }) => ({ found: `numerator 是 ${numerator}，denominator 是 ${denominator}`, expected: "达成数不多于总数", mend: "改正这两个数，或互换两列" }),
  "event-too-large": () => ({ found: "预计带来的会话多到无法模拟", expected: "一个店铺接待得了的活动", mend: "改正 orders、consultsPerOrder、factor 或 shape" }),
  "history-empty": () => ({ found: "没有任何一天的数据行", expected: "模拟日之前每天一行", mend: "导出这些日子" }),
  "history-rules": ({ told, ids, near }) => ({ found: `各行的规则是 ${told}，而场景按 ${ids} 判定`, expected: "场景所用规则的日子", mend: `rule 列写成 ${near}，或换用该规则` }),
  "counters-twice": ({ date, hour }) => ({ found: `${date} ${hour} 点的数据出现不止一次`, expected: "每个钟点一行", mend: "删去重复的行" }),
  "counters-huge": ({ date, hour, count }) => ({ found: `${date} ${hour} 点有 ${count} 个会话`, expected: "一小时最多一百万个会话", mend: "改正该数字" }),
  "backtest-fits": ({ count, name }) => ({ found: `--fits 中学得的 ${count} 个数，场景“${name}”一个也没有`, expected: "与该场景一同写出的学习结果", mend: "写上与场景一同写出的那个文件，或去掉 --fits" }),
  "backtest-streams": ({ scenarios, logs }) => ({ found: `场景的会话来源为 ${scenarios}，记录的为 ${logs}`, expected: "使用 --arrivals replay 时两者相同", mend: "在记录中加 stream 列并用场景中的名称，或让会话重新抽取" }),
  "backtest-no-buyer": () => ({ found: "其中没有买家消息", expected: "至少有一天会话的记录", mend: "导出含买家消息的聊天记录" }),
  "no-buyer": () => ({ found: "其中没有买家消息", expected: "至少有一个会话的记录", mend: "导出含买家消息的聊天记录" }),
  "no-reply": () => ({ found: "其中无人回复", expected: "含客服消息的聊天记录", mend: "导出会话双方的消息；若其中有客服消息，用映射（--map）写明哪些发送者是客服" }),
  "many-agents": ({ count, some, replies, most }) => ({
    found: `agent 列写了 ${count} 位客服（${some} …），而回复只有 ${replies} 条`, expected: `回复者的名字，最多 ${most} 位`, mend: "去掉这一列，或在映射（--map）中改用别的列作 agent",
  }),
  "far-days": ({ date, first, last, count }) => ({ found: `日期 ${date}，而大多数行在 ${first} 至 ${last}（这样的行有 ${count} 行）`, expected: "相隔不到半年的日子", mend: `改正日期，或只取其余的日子：--days ${first}..${last}` }),
  "many-streams": ({ count, some, most }) => ({
    found: `stream 列写了 ${count} 种会话来源（${some} …）`, expected: `最多 ${most} 种会话来源，每一种是到来方式各自不同的一类会话`, mend: "去掉这一列，或在映射（--map）中改用别的列作 stream；相近的来源可合用一个名称",
  }),
  "asked-days": ({ from, to, first, last, file }) => ({ found: `${from} 至 ${to} 不全在 ${file} 之内，其日期为 ${first} 至 ${last}`, expected: "记录之内的日期", mend: `写成 --days ${first}..${last}，或去掉它以取全部完整的日子` }),
  "backtest-shops": ({ names }) => ({ found: `该场景一个团队服务多家店铺（${names}），而记录不说明会话属于哪一家`, expected: "一家店铺的场景", mend: "为这份记录的店铺单独写一个场景，只含它的会话来源" }),
  "backtest-no-rule": ({ rules }) => ({ found: rules === "" ? "没有可用来判定的规则" : `这份记录的形式不能核算 ${rules}`, expected: "这份记录能核算的规则", mend: "用 --rule 指定一条，或导出每条消息一行的记录" }),
  "no-target": () => ({ found: "没有一条规则有目标或门槛", expected: "排班至少要达到一个目标", mend: '写上目标，例如 targets: { 规则: { rate: ">= 80%", assurance: 95% } }' }),
  "few-replications": ({ replications, assurance, enough }) => ({
    found: `${replications} 次：即使次次达标，最后一个候选排班的区间下限也低于所要求的 ${assurance}% 把握`, expected: `至少 ${enough} 次`, mend: "去掉它，即按把握所需的次数模拟",
  }),
  "compared-days": ({ key, value, first, wanted }) => ({ found: `${key} 是 ${value}`, expected: `与“${first}”的 ${key} 相同，即 ${wanted}：只有相同的日子才能比较`, mend: `把两者的 ${key} 设为相同` }),
  "no-such-consumer": ({ name, count, some, near }) => ({ found: `记录中没有名为 ${name} 的消费者`, expected: `${count} 位消费者之一，如 ${some}`, mend: write(near, "照 consumer 列的写法来写") }),
};
