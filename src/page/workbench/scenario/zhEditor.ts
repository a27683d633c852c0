import type { EditorWords } from "./editorWords.ts";

export const zhEditor: EditorWords = {
  undo: "撤销", redo: "重做", steps: "撤销与重做", undone: "已撤销上一步修改。", redone: "已重做这一步修改。",
  returned: "上次离开时这段文本还没有保存，现在已原样恢复。",
  conflict: {
    title: (path) => `${path} 在你打开之后被改过`, exists: (path) => `文件夹里已经有 ${path}`, gone: (path) => `文件夹里已经没有 ${path}`, told: "还没有写入任何内容。要保留哪一份？另一份可以用“撤销”找回。",
    mine: "我的（编辑器里）", theirs: "文件里的", keepMine: "用我的覆盖", writeAgain: "重新写入", takeTheirs: "改用文件里的", otherName: "另一个文件名", saveOther: "用这个名字保存我的", differs: "不同",
  },
  paste: {
    title: "从表格粘贴班表", told: "在表格里复制单元格，粘贴到这里；也可以拖入 CSV、Excel 或日历文件。确认之前不会改动场景。", label: "班表的单元格", choose: "选择文件…", reading: "正在读取…",
    found: (name) => `从${name}读到`, pasted: "粘贴的单元格", team: "小组", shift: "班次", everyDay: "每天", weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"], runsIn: "预热，不考核",
    newShifts: (names) => `同时加入新班次：${names}。`, takeOver: "采用这份班表", leave: "不采用", taken: "班表已写入场景，可以撤销。",
  },
  examples: {
    title: "或者从示例开始", told: "示例会作为你自己的新文本打开，保存之前不会写入文件。",
    shows: {
      "618-mid-shop": { name: "中等店铺的 618", told: "零点起 5000 次咨询；夜班平台不考核，买家却在等。" },
      "bad-day": { name: "倒霉的 618", told: "有人请病假、发错券、机器人停摆、工作台故障：各自要付出多大代价。" },
      "after-sale": { name: "大促之后的售后", told: "三分之一的买家一两天后再来；谁有退款权限，结果大不相同。" },
      "livestream-kuaishou": { name: "快手直播", told: "30000 次咨询，场次中有上品高峰；平台的比率好看，转到人工的却不是。" },
      "night-and-reserve": { name: "夜间与后备", told: "夜里老板用手机回复，晚上发券效果难料，备好后备人手。" },
      "small-shop": { name: "小店", told: "三个报名考核日，没人顶班的一个午休决定成败。" },
      "two-shops": { name: "两家店", told: "同一批客服，两个平台：一家开播，另一家就难熬。" },
    },
  },
};
