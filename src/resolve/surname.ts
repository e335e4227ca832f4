// Chinese family names in characters and in letters, so that 李某 and Li X can be compared.

/**
 * Readings with the characters that have them as family names, which are not always those of the dictionary (曾 zeng, 单 shan, 解 xie). A
 * name with two readings stands under both. The names are those of the census of 2020 and of the Hundred Family Names.
 * @see GB/T 28039-2011, the spelling of Chinese names in letters
 */
const SINGLE =
	"ai 艾 an 安 ao 敖 ba 巴 bai 白柏 ban 班 bao 鲍包暴 bei 贝 bi 毕 bian 边卞 bin 宾 bo 薄 bu 卜步 cai 蔡 cang 苍仓 cao 曹 cen 岑 chai 柴 chang 常昌苌 chao 晁巢 che 车 chen 陈谌晨 cheng 程成 chi 迟池 chou 仇 chu 褚储楚 chun 淳 ci 次 cong 丛 cui 崔 da 笪 dai 戴 dang 党 deng 邓 di 邸狄翟 diao 刁 ding 丁 dong 董 dou 窦 du 杜 duan 段 dun 敦 fan 范樊 fang 方房 fei 费 feng 冯封丰凤 fu 傅付符 gai 盖 gan 甘 gang 冮 gao 高郜皋 ge 葛盖 geng 耿 gong 龚宫巩公弓 gou 苟勾缑 gu 顾古谷辜 guan 关管官 gui 桂 guo 郭 han 韩 hang 杭 hao 郝 he 何贺和 heng 衡 hong 洪 hou 侯候 hu 胡 hua 华花 huan 桓宦 huang 黄 hui 惠 huo 霍 ji 季吉纪姬冀籍暨 jia 贾郏 jian 简蹇 jiang 蒋姜江 jiao 焦矫胶 jie 揭 jin 金靳晋 jing 景荆敬井 ju 鞠琚 jun 军 kan 阚 kang 康 ke 柯 kong 孔 kou 寇 kuai 蒯 kuang 匡邝况旷 kui 隗 lai 赖来 lan 兰蓝 lang 郎 lao 劳 le 乐 lei 雷 leng 冷 li 李黎厉郦栗 lian 连廉练 liang 梁 liao 廖 lin 林蔺 ling 凌令 liu 刘柳 long 龙隆 lou 娄楼 lu 卢陆鲁路芦逯禄鹿 luan 栾 luo 罗骆洛 lü 吕闾 ma 马麻 mai 麦 mao 毛茅冒 mei 梅 men 门 meng 孟蒙 mi 米糜 miao 苗缪 min 闵 mo 莫墨 mou 牟 mu 穆牧木慕 na 那 nan 南 ni 倪 nie 聂 ning 宁甯 niu 牛钮 nong 农 ou 欧区 pan 潘盘 pang 庞逄 pei 裴 peng 彭 pi 皮 piao 朴 ping 平 pu 蒲濮浦 qi 齐戚祁亓綦漆 qian 钱 qiang 强 qiao 乔谯 qin 秦覃 qiu 邱丘仇裘 qu 屈瞿曲渠 quan 权全 que 阙 ran 冉 rao 饶 ren 任 rong 容荣 ru 茹汝 ruan 阮 rui 芮 sang 桑 sha 沙 shan 单鄯 shang 尚商 shao 邵 she 佘 shen 沈申慎 sheng 盛 shi 石史施时 shu 舒束 shuai 帅 si 司 song 宋 su 苏宿粟 sui 隋眭 sun 孙 tai 邰 tan 谭谈覃檀 tang 唐汤 tao 陶 teng 滕 tian 田 tong 童佟仝 tu 涂屠 wan 万宛 wang 王汪 wei 魏韦卫尉危隗 wen 温文闻 weng 翁 wu 吴伍武邬巫 xi 习席郗奚 xia 夏 xian 冼咸鲜 xiang 向项相 xiao 萧肖 xie 谢解 xin 辛 xing 邢幸刑 xiong 熊 xiu 修 xu 徐许胥 xue 薛 xun 荀 yan 阎严颜闫晏燕鄢岩 yang 杨阳羊 yao 姚么幺尧 ye 叶冶 yi 易伊衣 yin 尹殷印 ying 应英 yong 雍 you 游尤由 yu 于余俞喻郁虞禹於庾玉 yuan 袁苑原元 yue 岳乐 yun 恽云 zan 昝 zang 臧 zeng 曾 zha 查 zhai 翟 zhan 詹占展湛 zhang 张章仉 zhao 赵招肇 zhen 甄 zheng 郑 zhi 植 zhong 钟仲 zhou 周 zhu 朱祝竺诸 zhuang 庄 zhuo 卓 zi 訾 zong 宗 zou 邹 zu 祖 zuo 左";

/** Readings and characters of family names of two characters. */
const DOUBLE =
	"ouyang 欧阳 shangguan 上官 sima 司马 zhuge 诸葛 huangfu 皇甫 yuchi 尉迟 zhangsun 长孙 murong 慕容 situ 司徒 linghu 令狐 xiahou 夏侯 dongfang 东方 duanmu 端木 huyan 呼延 gongsun 公孙 xuanyuan 轩辕 yuwen 宇文 tantai 澹台 nangong 南宫";

/** How ü is written where keyboards and passports have none. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
	["lv", "lu"],
	["lyu", "lu"],
	["lue", "lu"],
]);

const ofDouble = readPairs(DOUBLE, (names) => [names]);
const ofSingle = readPairs(SINGLE, (names) => [...names]);

/** Gives the family name of a Chinese name in characters: its first two where those are one, else its first. */
export function surnameOf(name: string): string {
	const characters = [...name];
	const two = characters.slice(0, 2).join("");
	return ofDouble.has(two) ? two : (characters[0] ?? "");
}

/** Gives the readings of a family name in characters, in letters without marks; none for one that is not known. */
export function readSurname(surname: string): readonly string[] {
	return ofDouble.get(surname) ?? ofSingle.get(surname) ?? [];
}

/** Gives a family name in letters as `readSurname` has it: `LÜ`, `Lyu` and `Lv` are `lu`. */
export function foldSurname(letters: string): string {
	const folded = letters.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return SPELLINGS.get(folded) ?? folded;
}

function readPairs(
	text: string,
	split: (names: string) => readonly string[],
): Map<string, readonly string[]> {
	const readings = new Map<string, readonly string[]>();
	const words = text.split(" ");
	for (let at = 0; at + 1 < words.length; at += 2)
		for (const name of split(words[at + 1] ?? ""))
			readings.set(name, [
				...(readings.get(name) ?? []),
				foldSurname(words[at] ?? ""),
			]);
	return readings;
}
