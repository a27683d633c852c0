/** Plain insults, in lower case: what no shop would want to be quoted with. Words with an innocent meaning in a shop (垃圾, 去死皮) are left out. */
export const ABUSIVE_WORDS: readonly string[] = [
  "傻逼", "傻比", "傻b", "煞笔", "沙比", "脑残", "智障", "弱智", "白痴", "蠢货", "蠢猪", "滚蛋", "滚开", "给我滚", "去死吧", "你去死", "他妈的", "你妈的", "你妈逼", "你妈死",
  "操你", "草你", "草泥马", "日你", "王八蛋", "混蛋", "混账", "你个废物", "你这废物", "你这个废物", "贱人", "贱货", "婊子", "你神经病", "神经病吧", "神经病啊", "你有病", "不要脸",
  "狗东西", "狗屁", "狗娘养", "畜生", "人渣", "死全家", "穷鬼", "穷逼", "装逼", "闭嘴", "sb", "cnm", "nmsl", "tmd", "nmd",
  "idiot", "idiots", "moron", "morons", "imbecile", "dumbass", "dumb ass", "asshole", "assholes", "arsehole", "bastard", "bastards", "bitch", "bitches", "cunt", "dickhead", "scumbag",
  "retard", "retarded", "fuck", "fucks", "fucked", "fucker", "fucking", "motherfucker", "wanker", "bullshit", "piece of shit", "shut up", "go to hell", "you are stupid", "you're stupid",
];
