import type { WorkbenchWords } from "./workbenchWords.ts";

export const zhWorkbench: WorkbenchWords = {
  views: { label: "工作台", start: "开始", scenario: "场景", runs: "运行", logs: "聊天记录", results: "结果", lessons: "培训课", practice: "模拟考试" },
  noToken: "这个地址里没有密钥。请打开终端显示的完整地址，包括 # 后面的部分。",
  platforms: { pinduoduo: "拼多多", kuaishou: "快手", douyin: "抖音", taobao: "淘宝、天猫", jd: "京东", xiaohongshu: "小红书", shopee: "Shopee" },
  shopName: "我的店",
  start: {
    title: "回答六个问题就能模拟", lead: "其余各项都有默认值，之后可以再改。", begin: "开始模拟", incomplete: "有数字没填，或无法识别。",
    platform: "由哪个平台考核？", platformLabel: "平台", name: "店铺名称",
    consults: "平常一天有多少次咨询？", consultsLabel: "每天咨询次数（1200、1.2万）",
    event: "活动带来多少咨询？", factorLabel: "平日的几倍（1：没有活动）", daysLabel: "天数",
    bots: "机器人解决多少？", botsLabel: "不转人工的比例（%）",
    people: "谁上什么班？", shifts: { early: "早班 08:00–17:00", late: "晚班 15:00–24:00", half: "半班 19:30–24:00", night: "夜班 00:00–08:00" },
    target: "要达到什么？", rule: "规则", rateLabel: "比率（%，不填则按平台要求）", assuranceLabel: "把握（%）",
  },
  text: "场景文本（YAML）", sound: "可以模拟。", faults: (count) => `有 ${count} 处要改：`, line: (line) => `第 ${line} 行`,
  expected: "应为", mend: "改法：",
  live: "实时查看场景",
  notLive: "它的到达或规则取自文件，请在“运行”中模拟，本页不能即时模拟。",
  open: "打开", chooseFile: "选择文件夹里的文件…", saveAs: "另存为", save: "保存", newFile: "我的店.yaml", isSaved: "已保存", isUnsaved: "尚未保存", unsaved: "当前内容还没有保存。要打开另一个文件吗？之后可以用“撤销”找回。",
};
