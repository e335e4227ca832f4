// Generated from ontology/ by `npm run vocabulary`; edit the ontology instead.

/** Classes of the Casegraph ontology. */
export const cgClass = {
	/** Agency */
	Agency: "https://w3id.org/casegraph/ontology#Agency",
	/** Type of agency */
	AgencyType: "https://w3id.org/casegraph/ontology#AgencyType",
	/** Amount */
	Amount: "https://w3id.org/casegraph/ontology#Amount",
	/** Kind of amount */
	AmountKind: "https://w3id.org/casegraph/ontology#AmountKind",
	/** Area */
	Area: "https://w3id.org/casegraph/ontology#Area",
	/** Audience */
	Audience: "https://w3id.org/casegraph/ontology#Audience",
	/** Bound */
	Bound: "https://w3id.org/casegraph/ontology#Bound",
	/** Criminal case */
	Case: "https://w3id.org/casegraph/ontology#Case",
	/** Role in the illicit chain */
	ChainRole: "https://w3id.org/casegraph/ontology#ChainRole",
	/** Circumstance */
	Circumstance: "https://w3id.org/casegraph/ontology#Circumstance",
	/** Conduct */
	Conduct: "https://w3id.org/casegraph/ontology#Conduct",
	/** Count */
	Count: "https://w3id.org/casegraph/ontology#Count",
	/** Crime family */
	CrimeFamily: "https://w3id.org/casegraph/ontology#CrimeFamily",
	/** Data object */
	DataObject: "https://w3id.org/casegraph/ontology#DataObject",
	/** Decision */
	Decision: "https://w3id.org/casegraph/ontology#Decision",
	/** Defendant */
	Defendant: "https://w3id.org/casegraph/ontology#Defendant",
	/** Further defendants */
	DefendantGroup: "https://w3id.org/casegraph/ontology#DefendantGroup",
	/** Derivation */
	Derivation: "https://w3id.org/casegraph/ontology#Derivation",
	/** Designation */
	Designation: "https://w3id.org/casegraph/ontology#Designation",
	/** Document */
	Document: "https://w3id.org/casegraph/ontology#Document",
	/** Event */
	Event: "https://w3id.org/casegraph/ontology#Event",
	/** Type of event */
	EventType: "https://w3id.org/casegraph/ontology#EventType",
	/** Evidence */
	Evidence: "https://w3id.org/casegraph/ontology#Evidence",
	/** Feature */
	Feature: "https://w3id.org/casegraph/ontology#Feature",
	/** Governance mechanism */
	GovernanceMechanism:
		"https://w3id.org/casegraph/ontology#GovernanceMechanism",
	/** Holding */
	Holding: "https://w3id.org/casegraph/ontology#Holding",
	/** Involvement */
	Involvement: "https://w3id.org/casegraph/ontology#Involvement",
	/** Role in a case */
	InvolvementRole: "https://w3id.org/casegraph/ontology#InvolvementRole",
	/** Law */
	Law: "https://w3id.org/casegraph/ontology#Law",
	/** Legal provision */
	LegalProvision: "https://w3id.org/casegraph/ontology#LegalProvision",
	/** Measure */
	Measure: "https://w3id.org/casegraph/ontology#Measure",
	/** Type of mechanism */
	MechanismType: "https://w3id.org/casegraph/ontology#MechanismType",
	/** Method */
	Method: "https://w3id.org/casegraph/ontology#Method",
	/** Observation */
	Observation: "https://w3id.org/casegraph/ontology#Observation",
	/** Offense */
	Offense: "https://w3id.org/casegraph/ontology#Offense",
	/** Chapter of offenses */
	OffenseChapter: "https://w3id.org/casegraph/ontology#OffenseChapter",
	/** Component of a selective charge */
	OffenseComponent: "https://w3id.org/casegraph/ontology#OffenseComponent",
	/** Official */
	Official: "https://w3id.org/casegraph/ontology#Official",
	/** Participation */
	Participation: "https://w3id.org/casegraph/ontology#Participation",
	/** Role of a participant */
	ParticipationRole: "https://w3id.org/casegraph/ontology#ParticipationRole",
	/** Kind of party */
	PartyKind: "https://w3id.org/casegraph/ontology#PartyKind",
	/** Kind of penalty */
	PenaltyKind: "https://w3id.org/casegraph/ontology#PenaltyKind",
	/** Period */
	Period: "https://w3id.org/casegraph/ontology#Period",
	/** Post */
	Post: "https://w3id.org/casegraph/ontology#Post",
	/** Procedural status */
	ProceduralStatus: "https://w3id.org/casegraph/ontology#ProceduralStatus",
	/** Proceeding */
	Proceeding: "https://w3id.org/casegraph/ontology#Proceeding",
	/** Type of proceeding */
	ProceedingType: "https://w3id.org/casegraph/ontology#ProceedingType",
	/** Purpose */
	Purpose: "https://w3id.org/casegraph/ontology#Purpose",
	/** Quotation */
	Quotation: "https://w3id.org/casegraph/ontology#Quotation",
	/** Ranked item */
	RankedItem: "https://w3id.org/casegraph/ontology#RankedItem",
	/** Remedy */
	Remedy: "https://w3id.org/casegraph/ontology#Remedy",
	/** Type of remedy */
	RemedyType: "https://w3id.org/casegraph/ontology#RemedyType",
	/** Reviewer */
	Reviewer: "https://w3id.org/casegraph/ontology#Reviewer",
	/** Rule */
	Rule: "https://w3id.org/casegraph/ontology#Rule",
	/** Selective charge */
	SelectiveOffense: "https://w3id.org/casegraph/ontology#SelectiveOffense",
	/** Sentence */
	Sentence: "https://w3id.org/casegraph/ontology#Sentence",
	/** Technology */
	Technology: "https://w3id.org/casegraph/ontology#Technology",
	/** Trend */
	Trend: "https://w3id.org/casegraph/ontology#Trend",
	/** Unit */
	Unit: "https://w3id.org/casegraph/ontology#Unit",
	/** Unresolved name */
	UnresolvedName: "https://w3id.org/casegraph/ontology#UnresolvedName",
	/** Verdict */
	Verdict: "https://w3id.org/casegraph/ontology#Verdict",
} as const;

/** Properties of the Casegraph ontology. */
export const cgProperty = {
	/** about */
	about: "https://w3id.org/casegraph/ontology#about",
	/** according to */
	accordingTo: "https://w3id.org/casegraph/ontology#accordingTo",
	/** addresses */
	addresses: "https://w3id.org/casegraph/ontology#addresses",
	/** addresses offense */
	addressesOffense: "https://w3id.org/casegraph/ontology#addressesOffense",
	/** type of agency */
	agencyType: "https://w3id.org/casegraph/ontology#agencyType",
	/** agent */
	agent: "https://w3id.org/casegraph/ontology#agent",
	/** alias */
	alias: "https://w3id.org/casegraph/ontology#alias",
	/** amount */
	amount: "https://w3id.org/casegraph/ontology#amount",
	/** kind of amount */
	amountKind: "https://w3id.org/casegraph/ontology#amountKind",
	/** applied to */
	appliedTo: "https://w3id.org/casegraph/ontology#appliedTo",
	/** area */
	area: "https://w3id.org/casegraph/ontology#area",
	/** article */
	article: "https://w3id.org/casegraph/ontology#article",
	/** audience */
	audience: "https://w3id.org/casegraph/ontology#audience",
	/** background */
	background: "https://w3id.org/casegraph/ontology#background",
	/** bound */
	bound: "https://w3id.org/casegraph/ontology#bound",
	/** built on */
	builtOn: "https://w3id.org/casegraph/ontology#builtOn",
	/** chapter */
	chapter: "https://w3id.org/casegraph/ontology#chapter",
	/** circumstance */
	circumstance: "https://w3id.org/casegraph/ontology#circumstance",
	/** citation */
	citation: "https://w3id.org/casegraph/ontology#citation",
	/** cited provision */
	citedProvision: "https://w3id.org/casegraph/ontology#citedProvision",
	/** co-defendant */
	coDefendant: "https://w3id.org/casegraph/ontology#coDefendant",
	/** length */
	codePoints: "https://w3id.org/casegraph/ontology#codePoints",
	/** colour */
	colour: "https://w3id.org/casegraph/ontology#colour",
	/** compared with */
	comparedWith: "https://w3id.org/casegraph/ontology#comparedWith",
	/** component */
	component: "https://w3id.org/casegraph/ontology#component",
	/** component of */
	componentOf: "https://w3id.org/casegraph/ontology#componentOf",
	/** concluded by */
	concludedBy: "https://w3id.org/casegraph/ontology#concludedBy",
	/** conduct */
	conduct: "https://w3id.org/casegraph/ontology#conduct",
	/** confidence */
	confidence: "https://w3id.org/casegraph/ontology#confidence",
	/** confiscation */
	confiscation: "https://w3id.org/casegraph/ontology#confiscation",
	/** conflicts with */
	conflictsWith: "https://w3id.org/casegraph/ontology#conflictsWith",
	/** consequence */
	consequence: "https://w3id.org/casegraph/ontology#consequence",
	/** constitutes */
	constitutes: "https://w3id.org/casegraph/ontology#constitutes",
	/** convicted of */
	convictedOf: "https://w3id.org/casegraph/ontology#convictedOf",
	/** corrected to */
	correctedTo: "https://w3id.org/casegraph/ontology#correctedTo",
	/** count */
	count: "https://w3id.org/casegraph/ontology#count",
	/** number of counts */
	countNumber: "https://w3id.org/casegraph/ontology#countNumber",
	/** counted case */
	countedCase: "https://w3id.org/casegraph/ontology#countedCase",
	/** court */
	court: "https://w3id.org/casegraph/ontology#court",
	/** currency */
	currency: "https://w3id.org/casegraph/ontology#currency",
	/** data object */
	dataObject: "https://w3id.org/casegraph/ontology#dataObject",
	/** date */
	date: "https://w3id.org/casegraph/ontology#date",
	/** decides on */
	decides: "https://w3id.org/casegraph/ontology#decides",
	/** decision date */
	decisionDate: "https://w3id.org/casegraph/ontology#decisionDate",
	/** defendant */
	defendant: "https://w3id.org/casegraph/ontology#defendant",
	/** derivation */
	derivation: "https://w3id.org/casegraph/ontology#derivation",
	/** designation */
	designation: "https://w3id.org/casegraph/ontology#designation",
	/** digest of */
	digestOf: "https://w3id.org/casegraph/ontology#digestOf",
	/** docket number */
	docketNumber: "https://w3id.org/casegraph/ontology#docketNumber",
	/** effect */
	effect: "https://w3id.org/casegraph/ontology#effect",
	/** last year */
	endYear: "https://w3id.org/casegraph/ontology#endYear",
	/** type of event */
	eventType: "https://w3id.org/casegraph/ontology#eventType",
	/** evidence */
	evidence: "https://w3id.org/casegraph/ontology#evidence",
	/** evolved from */
	evolvedFrom: "https://w3id.org/casegraph/ontology#evolvedFrom",
	/** exemplifies */
	exemplifies: "https://w3id.org/casegraph/ontology#exemplifies",
	/** family */
	family: "https://w3id.org/casegraph/ontology#family",
	/** feature */
	feature: "https://w3id.org/casegraph/ontology#feature",
	/** fine */
	fineAmount: "https://w3id.org/casegraph/ontology#fineAmount",
	/** governed by */
	governedBy: "https://w3id.org/casegraph/ontology#governedBy",
	/** number of defendants */
	groupSize: "https://w3id.org/casegraph/ontology#groupSize",
	/** holding */
	holding: "https://w3id.org/casegraph/ontology#holding",
	/** interpreted as */
	interpretedAs: "https://w3id.org/casegraph/ontology#interpretedAs",
	/** interprets */
	interprets: "https://w3id.org/casegraph/ontology#interprets",
	/** involved */
	involved: "https://w3id.org/casegraph/ontology#involved",
	/** involvement */
	involvement: "https://w3id.org/casegraph/ontology#involvement",
	/** role in the case */
	involvementRole: "https://w3id.org/casegraph/ontology#involvementRole",
	/** item */
	item: "https://w3id.org/casegraph/ontology#item",
	/** joins accountability */
	joinsAccountability:
		"https://w3id.org/casegraph/ontology#joinsAccountability",
	/** jurisdiction */
	jurisdiction: "https://w3id.org/casegraph/ontology#jurisdiction",
	/** keyword */
	keyword: "https://w3id.org/casegraph/ontology#keyword",
	/** law */
	law: "https://w3id.org/casegraph/ontology#law",
	/** legal question */
	legalQuestion: "https://w3id.org/casegraph/ontology#legalQuestion",
	/** level */
	level: "https://w3id.org/casegraph/ontology#level",
	/** name is masked */
	masked: "https://w3id.org/casegraph/ontology#masked",
	/** maximum term */
	maximumTerm: "https://w3id.org/casegraph/ontology#maximumTerm",
	/** measure */
	measure: "https://w3id.org/casegraph/ontology#measure",
	/** type of mechanism */
	mechanismType: "https://w3id.org/casegraph/ontology#mechanismType",
	/** merged into */
	mergedInto: "https://w3id.org/casegraph/ontology#mergedInto",
	/** method */
	method: "https://w3id.org/casegraph/ontology#method",
	/** minimum term */
	minimumTerm: "https://w3id.org/casegraph/ontology#minimumTerm",
	/** name of */
	nameOf: "https://w3id.org/casegraph/ontology#nameOf",
	/** naming */
	naming: "https://w3id.org/casegraph/ontology#naming",
	/** offense */
	offense: "https://w3id.org/casegraph/ontology#offense",
	/** operated by */
	operatedBy: "https://w3id.org/casegraph/ontology#operatedBy",
	/** order */
	order: "https://w3id.org/casegraph/ontology#order",
	/** organizer */
	organizer: "https://w3id.org/casegraph/ontology#organizer",
	/** date of the original */
	originalDate: "https://w3id.org/casegraph/ontology#originalDate",
	/** publisher of the original */
	originalPublisher: "https://w3id.org/casegraph/ontology#originalPublisher",
	/** other penalty */
	otherPenalty: "https://w3id.org/casegraph/ontology#otherPenalty",
	/** paragraph */
	paragraph: "https://w3id.org/casegraph/ontology#paragraph",
	/** participant */
	participant: "https://w3id.org/casegraph/ontology#participant",
	/** participation */
	participation: "https://w3id.org/casegraph/ontology#participation",
	/** role */
	participationRole: "https://w3id.org/casegraph/ontology#participationRole",
	/** kind of party */
	partyKind: "https://w3id.org/casegraph/ontology#partyKind",
	/** penalty */
	penalty: "https://w3id.org/casegraph/ontology#penalty",
	/** period */
	period: "https://w3id.org/casegraph/ontology#period",
	/** premise */
	premise: "https://w3id.org/casegraph/ontology#premise",
	/** probation */
	probation: "https://w3id.org/casegraph/ontology#probation",
	/** proceeding */
	proceeding: "https://w3id.org/casegraph/ontology#proceeding",
	/** type of proceeding */
	proceedingType: "https://w3id.org/casegraph/ontology#proceedingType",
	/** procuratorate */
	procuratorate: "https://w3id.org/casegraph/ontology#procuratorate",
	/** protects */
	protects: "https://w3id.org/casegraph/ontology#protects",
	/** provision */
	provision: "https://w3id.org/casegraph/ontology#provision",
	/** purpose */
	purpose: "https://w3id.org/casegraph/ontology#purpose",
	/** quoted in */
	quotedIn: "https://w3id.org/casegraph/ontology#quotedIn",
	/** rank */
	rank: "https://w3id.org/casegraph/ontology#rank",
	/** ranked item */
	rankedItem: "https://w3id.org/casegraph/ontology#rankedItem",
	/** ranks */
	ranks: "https://w3id.org/casegraph/ontology#ranks",
	/** reason */
	reason: "https://w3id.org/casegraph/ontology#reason",
	/** released in */
	releasedIn: "https://w3id.org/casegraph/ontology#releasedIn",
	/** remedy */
	remedy: "https://w3id.org/casegraph/ontology#remedy",
	/** type of remedy */
	remedyType: "https://w3id.org/casegraph/ontology#remedyType",
	/** restitution */
	restitutionAmount: "https://w3id.org/casegraph/ontology#restitutionAmount",
	/** rule */
	rule: "https://w3id.org/casegraph/ontology#rule",
	/** sentence */
	sentence: "https://w3id.org/casegraph/ontology#sentence",
	/** serves offense */
	servesOffense: "https://w3id.org/casegraph/ontology#servesOffense",
	/** serves upstream */
	servesUpstream: "https://w3id.org/casegraph/ontology#servesUpstream",
	/** SHA-256 */
	sha256: "https://w3id.org/casegraph/ontology#sha256",
	/** shape */
	shape: "https://w3id.org/casegraph/ontology#shape",
	/** share of */
	shareOf: "https://w3id.org/casegraph/ontology#shareOf",
	/** short title */
	shortTitle: "https://w3id.org/casegraph/ontology#shortTitle",
	/** size */
	size: "https://w3id.org/casegraph/ontology#size",
	/** speaker */
	speaker: "https://w3id.org/casegraph/ontology#speaker",
	/** first year */
	startYear: "https://w3id.org/casegraph/ontology#startYear",
	/** procedural status */
	status: "https://w3id.org/casegraph/ontology#status",
	/** status authority */
	statusAuthority: "https://w3id.org/casegraph/ontology#statusAuthority",
	/** status date */
	statusDate: "https://w3id.org/casegraph/ontology#statusDate",
	/** technology */
	technology: "https://w3id.org/casegraph/ontology#technology",
	/** term */
	term: "https://w3id.org/casegraph/ontology#term",
	/** text */
	text: "https://w3id.org/casegraph/ontology#text",
	/** topic */
	topic: "https://w3id.org/casegraph/ontology#topic",
	/** trend */
	trend: "https://w3id.org/casegraph/ontology#trend",
	/** unit */
	unit: "https://w3id.org/casegraph/ontology#unit",
	/** used for */
	usedFor: "https://w3id.org/casegraph/ontology#usedFor",
	/** uses role */
	usesRole: "https://w3id.org/casegraph/ontology#usesRole",
	/** value */
	value: "https://w3id.org/casegraph/ontology#value",
	/** verdict */
	verdict: "https://w3id.org/casegraph/ontology#verdict",
	/** version in force since */
	versionInForce: "https://w3id.org/casegraph/ontology#versionInForce",
	/** whole charge */
	wholeOffense: "https://w3id.org/casegraph/ontology#wholeOffense",
	/** withdraws */
	withdraws: "https://w3id.org/casegraph/ontology#withdraws",
} as const;
