// All scored fields, in the order of reports. A new field is a file, or a part of one, and a line here.
import {
	articles,
	court,
	date,
	docket,
	holding,
	keywords,
	procuratorate,
} from "./case-field.ts";
import { charges, counts } from "./count-field.ts";
import { defendants, makeCircumstanceField } from "./defendant-field.ts";
import type { Field } from "./field.ts";
import { agencies, officials } from "./involvement-field.ts";
import { proceedings } from "./proceeding-field.ts";
import { fine, probation, sentence, term, verdict } from "./sentence-field.ts";

export const fields: readonly Field[] = [
	court,
	docket,
	procuratorate,
	date,
	articles,
	keywords,
	proceedings,
	holding,
	defendants,
	charges,
	counts,
	term,
	fine,
	probation,
	sentence,
	verdict,
	makeCircumstanceField("surrender", "surrender", "自首"),
	makeCircumstanceField("plea", "plea-acceptance", "认罪认罚"),
	makeCircumstanceField("accessory", "accessory", "从犯"),
	agencies,
	officials,
];
