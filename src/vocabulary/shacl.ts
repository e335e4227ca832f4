// Terms of the Shapes Constraint Language (SHACL) that the code names.

export const sh = {
	ValidationReport: "http://www.w3.org/ns/shacl#ValidationReport",
	ValidationResult: "http://www.w3.org/ns/shacl#ValidationResult",
	Violation: "http://www.w3.org/ns/shacl#Violation",
	Warning: "http://www.w3.org/ns/shacl#Warning",
	Info: "http://www.w3.org/ns/shacl#Info",
	conforms: "http://www.w3.org/ns/shacl#conforms",
	result: "http://www.w3.org/ns/shacl#result",
	resultSeverity: "http://www.w3.org/ns/shacl#resultSeverity",
	focusNode: "http://www.w3.org/ns/shacl#focusNode",
	resultPath: "http://www.w3.org/ns/shacl#resultPath",
	value: "http://www.w3.org/ns/shacl#value",
	sourceConstraintComponent:
		"http://www.w3.org/ns/shacl#sourceConstraintComponent",
	sourceShape: "http://www.w3.org/ns/shacl#sourceShape",
	targetClass: "http://www.w3.org/ns/shacl#targetClass",
	property: "http://www.w3.org/ns/shacl#property",
	path: "http://www.w3.org/ns/shacl#path",
	maxCount: "http://www.w3.org/ns/shacl#maxCount",
	uniqueLang: "http://www.w3.org/ns/shacl#uniqueLang",
	MaxCountConstraintComponent:
		"http://www.w3.org/ns/shacl#MaxCountConstraintComponent",
	UniqueLangConstraintComponent:
		"http://www.w3.org/ns/shacl#UniqueLangConstraintComponent",
	resultMessage: "http://www.w3.org/ns/shacl#resultMessage",
} as const;
