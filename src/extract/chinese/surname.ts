// Chinese family names, by which a name is told from other words behind 被告人.

/** Common single family names, in the order of the census of 2020 as far as it goes, then further ones of the Hundred Family Names. */
const SINGLE: ReadonlySet<string> = new Set(
	"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤温康施牛樊葛邢安齐伍易庞翟殷申路倪关柯鲁左梅俞柳祝焦毕鲍聂兰岑欧盛季童詹耿阳饶柴庄成游解房吉米甘辛苗尚岳阮洪骆臧闻项凌霍裴翁单柏包管喻费卓蒲涂舒屈辜冼冉褚娄楼粟符习苟车鞠景靳丘尤古巫缪牟商华边卞隋丛糜栾桂佟宁宗郁储仇党谷揭宫晏郎敖麻闫冷邬甄宿谌桑连窦瞿查苑滕容占迟芦甯封巩池卜艾巴鄢邝荆蓝乔幸幺晋权匡阙司荣竺卫祁刁门印沙仝冀候皮曲丰帅栗邸廉蔺芮旷鹿胥闵贝植招綦胶杭强阚逯付肇苍官展敬寇刑郜佘区乐赖文章麦晁燕农蒙玉班雍淳宾茹宛冮隆盖郗逄訾仉於厉修禹尧岩盘练笪谈凤矫勾敦鄯皋谯尉薄弓郏钮庾暨衡慎巢蒯桓昝牧苌濮冒宦".split(
		"",
	),
);

/** Family names of two characters. */
const DOUBLE: ReadonlySet<string> = new Set([
	"欧阳",
	"上官",
	"司马",
	"诸葛",
	"皇甫",
	"尉迟",
	"长孙",
	"慕容",
	"司徒",
	"令狐",
	"夏侯",
	"东方",
	"端木",
	"呼延",
	"公孙",
	"轩辕",
	"宇文",
	"澹台",
	"南宫",
]);

/** Tells how many characters of family name a text has at an index: 0, 1 or 2. */
export function surnameLengthAt(text: string, at: number): 0 | 1 | 2 {
	if (DOUBLE.has(text.slice(at, at + 2))) return 2;
	return SINGLE.has(text.charAt(at)) ? 1 : 0;
}
