// Criminal judgments and rulings of Chinese courts, whole or abridged.
import type { RawObject } from "../model/record.ts";
import { readJudgment } from "./chinese/judgment.ts";
import { describeJudgment } from "./chinese/judgment-case.ts";
import { unwrapReading } from "./chinese/unwrap.ts";
import type { Extractor } from "./extractor.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** Characters from the start in which a document says what it is. */
const HEAD_LENGTH = 900;

/** The title of a judgment or ruling, or a docket number. */
const TITLE =
	/刑[ ]?事(?:附带民事(?:公益诉讼)?)?[ \n]?(?:判[ ]?决|裁[ ]?定|决[ ]?定)|[一二再]审[^\n]{0,40}(?:判决书|裁定书)|[([](?:19|20)\d\d[)\]][^\s()]{1,16}刑[^\s()]{1,8}\d{1,6}号/;

/** Collections of cases print docket numbers too. */
const COLLECTION =
	/指导(?:性)?案例|检例第|典型案[例件]|参考案例|新闻发布会|入库编号/;

const DECISION =
	/(?:判决|裁定|决定)[ \n]?(?:主文)?如[ \n]?下|犯[^。;\n]{2,40}罪[,，][ ]?(?:判处|免予|单处|处)|公诉机关[^。]{3,40}检察院/;

export const chineseJudgment: Extractor = {
	name: "chinese-judgment",
	fits({ document, folded }: Reading): boolean {
		if (!/^(?:zh|und|cmn)/i.test(document.language)) return false;
		const head = folded.slice(0, HEAD_LENGTH);
		return (
			TITLE.test(head) &&
			!COLLECTION.test(head.slice(0, 400)) &&
			DECISION.test(folded)
		);
	},
	extract(stored: Reading, lexicon: Lexicon): readonly RawObject[] {
		const reading = unwrapReading(stored);
		const judgment = readJudgment(reading.folded, lexicon);
		return describeJudgment(reading, judgment, lexicon);
	},
};
