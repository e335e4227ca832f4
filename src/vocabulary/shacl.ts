// Terms of the Shapes Constraint Language (SHACL) that validation reports are written in.

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
	resultMessage: "http://www.w3.org/ns/shacl#resultMessage",
} as const;
