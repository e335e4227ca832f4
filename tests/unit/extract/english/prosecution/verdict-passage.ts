// Passages on verdicts told in other words, on earlier convictions, and lists of headlines; written as those of count-passage.ts.

/** A verdict that names no charge, or names it with other words. */
export const VERDICTS: readonly string[] = [
	"Anna Pell, 41, of Massing, was tried on two counts of Intoxication Manslaughter. It took jurors less than two hours to find her guilty of both. => Pell: convicted 2 × Intoxication Manslaughter",
	"Anna Pell, 41, of Massing, was tried on a charge of arson. Jurors needed an hour to convict her. => Pell: convicted 1 × arson",
	"Anna Pell, 41, who gave the group a key, admitted to voluntary manslaughter and was ordered in September to serve 11 years in state prison. => Pell: pleaded-guilty voluntary manslaughter",
	"Anna Pell, 41, of Massing, was convicted by a jury in January of attempted second-degree murder and drive-by shooting. => Pell: convicted attempted second-degree murder; convicted drive-by shooting",
	"Anna Pell, 41, of Massing, was found guilty of burglary. Jurors deadlocked on one felony count of kidnapping, which was dismissed. => Pell: convicted burglary; dismissed 1 × kidnapping",
	"Mark Dale Pell, 57, of Massing, and Paula Pell Crane, 60, of Orwin, were sentenced today. Pell pleaded guilty to theft and forgery. Crane entered guilty pleas to criminal conspiracy. => Pell: pleaded-guilty theft; pleaded-guilty forgery | Crane: pleaded-guilty criminal conspiracy",
];

/** What ends the name of an offense. */
export const ENDS: readonly string[] = [
	"Anna Pell, 41, of Massing, was convicted of murder in the fentanyl poisoning of a 19-year-old student. => Pell: convicted murder",
	"Anna Pell, 41, of Massing, was convicted of manslaughter in the overdose death of her roommate. => Pell: convicted manslaughter",
	"Anna Pell, 41, of Massing, was charged with murder in the 1998 strangulation of a waitress. => Pell: charged murder",
	"Anna Pell, 41, of Massing, was convicted of murder in the beating of a neighbor and arson. => Pell: convicted murder; convicted arson",
	"Anna Pell, 41, of Massing, pleaded guilty to the court to one count of petty theft, over the objection of the People. => Pell: pleaded-guilty 1 × petty theft",
	"Anna Pell, 41, of Massing, pleaded guilty to grand theft over the District Attorney’s objection. => Pell: pleaded-guilty grand theft",
];

/** What somebody was convicted of at another time. */
export const EARLIER: readonly string[] = [
	"Anna Pell, 41, of Massing, was convicted of murder. Pell had been convicted of driving under the influence in 1999, 2003, and 2007. => Pell: convicted murder",
	"Anna Pell, 41, of Massing, was convicted of murder. The State showed that Pell had been convicted of Driving While Intoxicated in Orwin County in 2017 and had removed an interlock device. => Pell: convicted murder",
	"Anna Pell, 41, of Massing, was convicted of murder. Evidence presented during punishment showed that she had been arrested for driving while intoxicated in Orwin County in 2017. => Pell: convicted murder",
	"With three prior convictions for driving under the influence, Anna Pell, 41, of Massing, was found guilty of murder. => Pell: convicted murder",
	"Anna Pell, 41, of Massing, had been convicted of arson in January 2024 and was sentenced today. => Pell: convicted arson",
];

/** Lines of lists of releases. */
export const LINES: readonly string[] = [
	"2021\nOffice of Orwin DA Obtains Life Sentence in Anna Pell Capital Murder Trial\nAugust 5\nJury Hands Down Life Sentence in Mark Doyle Capital Murder Case\nJuly 1 => Pell: convicted Capital Murder | Doyle: convicted Capital Murder",
	"2021\nFormer Day Care Director Anna Pell Pleads Guilty to Injury to a Child, Sentenced to 20 Years\nAugust 5\nMark Doyle Found Guilty of Aggravated Robbery\nJuly 1 => Pell: pleaded-guilty Injury to a Child | Doyle: convicted Aggravated Robbery",
	"2021\nDA Lee Vane Named to Statewide Task Force\nAugust 5\nDA Lee Vane Marks National Crime Victims' Rights Week\nJuly 1\nMark Doyle Found Guilty of Aggravated Robbery\nJune 3 => Doyle: convicted Aggravated Robbery",
];
