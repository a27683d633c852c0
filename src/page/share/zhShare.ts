import type { ShareWords } from "./shareWords.ts";

export const zhShare: ShareWords = {
  share: "分享", picture: "保存图片（1080 × 1440）", page: "保存本页", copy: "复制结论文字", tables: "保存数据表（CSV）", print: "打印",
  saved: (name) => `已保存：${name}`, copied: "已复制", failed: "此浏览器无法完成该操作。",
};
