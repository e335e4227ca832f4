// What generated judgments are put together from: places, offenses with their articles and conduct, circumstances, and filling.

/** Districts with the codes that the docket numbers of their courts bear; invented, but of the real form. */
export const PLACES = [
	["清河市东湖区", "清0103"],
	["清河市西岭区", "清0104"],
	["南川省柳溪市石桥区", "南0302"],
	["南川省柳溪市云台县", "南0325"],
	["北岭省白沙市", "北0781"],
	["北岭省大泽县", "北0923"],
	["江渚市高新技术产业开发区", "江0191"],
	["海陵省青屿市临港区", "海0206"],
];

/** Surnames, and what may follow them. */
export const SURNAMES = [
	..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈",
	"欧阳",
	"司马",
	"上官",
];
export const GIVEN_NAMES = [
	..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红",
	"志远",
	"晓燕",
	"建国",
	"海涛",
	"丽华",
	"小龙",
];

/** Offenses: article, least and most months, and a sentence of what was done. */
export const OFFENSES = [
	{
		name: "盗窃罪",
		article: "第二百六十四条",
		months: [2, 60],
		conduct:
			"趁无人之机进入他人住处，窃得现金人民币{amount}元及手机一部，所得赃款已挥霍",
	},
	{
		name: "诈骗罪",
		article: "第二百六十六条",
		months: [6, 120],
		conduct:
			"虚构可以代办入学的事实，先后骗取被害人钱款共计人民币{amount}元，用于归还个人欠债",
	},
	{
		name: "帮助信息网络犯罪活动罪",
		article: "第二百八十七条之二第一款",
		months: [5, 30],
		conduct:
			"明知他人利用信息网络实施犯罪，仍将本人名下的三张银行卡出借，上述银行卡单向流入资金人民币{amount}元",
	},
	{
		name: "掩饰、隐瞒犯罪所得罪",
		article: "第三百一十二条第一款",
		months: [6, 60],
		conduct:
			"明知是犯罪所得，仍以刷脸验证、取现的方式帮助转移，涉案金额人民币{amount}元",
	},
	{
		name: "侵犯公民个人信息罪",
		article: "第二百五十三条之一第一款",
		months: [6, 60],
		conduct:
			"通过网络聊天群购买含有姓名、电话的订单信息两万余条并转售，获利人民币{amount}元",
	},
	{
		name: "开设赌场罪",
		article: "第三百零三条第二款",
		months: [6, 72],
		conduct:
			"组建聊天群并利用网络游戏开奖结果接受他人投注，累计接受赌资人民币{amount}元",
	},
	{
		name: "寻衅滋事罪",
		article: "第二百九十三条第一款第（一）项",
		months: [6, 36],
		conduct:
			"酒后因琐事与他人发生争执，随意殴打他人致一人轻微伤，事后赔偿人民币{amount}元",
	},
	{
		name: "非法获取计算机信息系统数据罪",
		article: "第二百八十五条第二款",
		months: [6, 48],
		conduct:
			"使用破解程序登录快递查询系统，下载收件人信息并出售，非法获利人民币{amount}元",
	},
];

/** Circumstances: the concept, the sentence about a defendant, and the article that is then cited. */
export const CIRCUMSTANCES = [
	[
		"surrender",
		"犯罪以后自动投案，如实供述自己的罪行，系自首，依法可以从轻处罚",
		"第六十七条第一款",
	],
	[
		"confession",
		"到案后如实供述自己的罪行，系坦白，依法可以从轻处罚",
		"第六十七条第三款",
	],
	["plea", "自愿认罪认罚，依法可以从宽处理", undefined],
];

/** Sentences that fill the facts, so that a judgment has the length of a real one. */
export const FILLING = [
	"上述事实，有经庭审举证、质证的接受证据清单、银行交易明细、扣押决定书、扣押清单、户籍信息、到案经过等书证予以证实。",
	"证人的证言与被害人的陈述能够相互印证，电子数据检查笔录载明了涉案手机内的聊天记录。",
	"司法鉴定意见书载明，送检的移动硬盘内存有数据文件若干，与本案相关的共计一千二百余个。",
	"案发后，公安机关依法扣押手机两部、笔记本电脑一台、银行卡四张，均随案移送。",
	"庭审中，公诉人宣读了勘验笔录并出示了现场照片，各方对其真实性、合法性均未提出异议。",
	"另查明，涉案款项中的一部分已被公安机关依法冻结，尚未发还被害人。",
	"辩护人提出，本案被害人亦有一定过错，被告人家庭困难、平时表现良好，请求从轻处罚。",
	"被告人及其辩护人对起诉书所列各节均无意见，认可检察机关提出的刑期幅度，同意依简易程序审理。",
];

/** Articles of law that some judgments append. */
export const APPENDIX = [
	"附：相关法律条文",
	"《中华人民共和国刑法》",
	"第五十二条 罚金的数额，根据犯罪的情节来确定。",
	"第七十二条 拘役或者三年以下有期徒刑，条件具备时可以宣告缓刑。",
];
