// The interface in Chinese.

import type { Messages } from "./messages.ts";

export const zh: Messages = {
	title: "案图",
	tagline: "刑事案件，句句有据",
	language: "语言",
	loading: "正在加载图谱……",
	loadProblems: {
		unreachable:
			"无法获取图谱数据。请先构建图谱，并从构建生成的文件夹打开本页。",
		"not-json": "无法读取图谱文件：其内容不是 JSON。",
		malformed: "图谱文件的格式不符合预期，可能由其他版本生成。",
	},
	close: "关闭",

	findAndFilter: "查找与筛选",
	search: "搜索图谱",
	searchPlaceholder: "名称、罪名、机关……",
	resultList: "节点",
	noResult: "没有结果",
	resultCount: (listed, total) =>
		listed < total
			? `共 ${total.toLocaleString("zh")} 个节点，显示前 ${listed} 个`
			: `${total.toLocaleString("zh")} 个节点`,
	hiddenResults: (count) => `另有 ${count} 个在已隐藏的类别中：显示全部类别`,

	origins: "陈述",
	originLabels: { 0: "来源文件载明", 1: "由规则推导", 2: "出自本体" },
	originMarks: { 0: "来源", 1: "规则", 2: "本体" },
	classes: "类别",
	all: "全选",
	none: "全不选",

	graph: "图谱",
	graphProblems: {
		"no-webgl": "浏览器不支持 WebGL，无法绘制图谱。搜索、列表和详情仍可使用。",
		failed: "无法绘制图谱。搜索、列表和详情仍可使用。",
	},
	camera: "视图",
	zoomSteps: { in: "放大", out: "缩小", fit: "显示全图" },

	details: "详情",
	introduction: "关于本图谱",
	graphSize: (nodes, statements) =>
		`${nodes.toLocaleString("zh")} 个节点，${statements.toLocaleString("zh")} 条关系`,
	hints: [
		"在图中或列表中选择一个节点，查看有关它的陈述。",
		"每条陈述旁的标记说明其出处。点开标记可阅读支持它的原文，并可进入原文所在的文件。",
		"选择一条连线，查看两个节点之间的陈述。",
		"本页地址保存当前所见，可收藏或转发。",
	],
	selected: (label) => `已选择：${label}`,
	deselect: "取消选择",
	unknownNode: "本图谱中没有所请求的内容。",
	classHidden: "该类别在图中已隐藏。",
	showClass: "显示",
	otherNames: "又称",
	properties: "属性",
	relationsOut: "由此出发的关系",
	relationsIn: "指向此处的关系",
	statementsBetween: "两者之间的陈述",
	noStatements: "此处没有陈述。",
	showMore: (count) => `再显示 ${count} 条`,
	iri: "标识符",

	evidenceLoading: "正在加载属性与证据……",
	evidenceOf: (statement) => `：${statement} 的证据`,
	showInDocument: "在文件中查看",
	confidence: (percent) => `置信度 ${percent}`,
	accordingTo: "依据",
	followsFrom: "由规则得出",
	because: "前提",
	saidByOntology: "出自本体或规范档。",
	noEvidence: "没有记录证据。",

	conflicts: "文件说法不一",
	conflictHint:
		"本应只有一个值，而不同文件说法不一的，各种说法均予保留。请对照双方原文。",
	noConflicts: "本图谱中没有互相矛盾的文件。",
	otherDocument: "另一文件载明",
	compareWords: "对照",

	document: "文件",
	publisher: "发布者",
	date: "日期",
	source: "来源",
	digestNote: "本文为我们自行撰写的摘要，原文见来源地址。",
	quoteNotFound: "引文不在本文所记录的位置，因此未作标记。",
	unknownDocument: "本图谱中没有所请求的文件。",

	yes: "是",
	no: "否",
	yearUnknown: (day) => `${day}（未载年份）`,
	durationParts: {
		year: (count) => `${count}年`,
		month: (count) => `${count}个月`,
		day: (count) => `${count}日`,
	},
};
