// Passages on charges with what stands around them: victims with ages, pleas of several kinds, quotes, days and places; invented persons.
// Behind “=>” stands what is found of each person: `Pell: charged 2 × theft [PC 487]; acquitted arson`.

/** What was done to whom, behind the charges. */
export const DETAILED: readonly string[] = [
	"Anna Pell, 27, pled guilty on Wednesday to two counts of Intoxication Manslaughter and one count of Intoxication Assault in the deaths of Ofelia Crane, 68, and her grandson Tom Crane, 9, and the serious injury of Tom's mother. => Pell: pleaded-guilty 2 × Intoxication Manslaughter; pleaded-guilty 1 × Intoxication Assault",
	"Anna Pell, 27, was convicted of two counts of murder in the deaths of Joan Hale, 8, and Mark Hale, 6. => Pell: convicted 2 × murder",
	"Anna Pell, 27, pleaded guilty to vehicular manslaughter for the deaths of Joan Hale, 40, and her daughter, 5. => Pell: pleaded-guilty vehicular manslaughter",
	"Anna Pell, 27, was found guilty of murder and injury to a child. => Pell: convicted murder; convicted injury to a child",
	"Anna Pell, 27, was charged with manslaughter in the death of Joan Hale and the wounding of her brother. => Pell: charged manslaughter",
	"Anna Pell, 27, of Massing, is charged with one count of murder and two counts of attempted murder for the shooting of three brothers, 17, 15, and 9. => Pell: charged 1 × murder; charged 2 × attempted murder",
	"Anna Pell, 27, of Massing, was convicted of criminally negligent homicide in the death of Joan Hale, 3, and endangering the welfare of a child. => Pell: convicted criminally negligent homicide; convicted endangering the welfare of a child",
];

/** How somebody pleaded. */
export const PLEADED: readonly string[] = [
	"Anna Pell, 27, of Massing, entered an open guilty plea in November to conspiracy, theft by unlawful taking, and possession of an instrument of crime. => Pell: pleaded-guilty conspiracy; pleaded-guilty theft by unlawful taking; pleaded-guilty possession of an instrument of crime",
	"Anna Pell, 27, of Massing, entered an open plea of guilty to theft. => Pell: pleaded-guilty theft",
	"Anna Pell, 27, of Massing, entered a negotiated guilty plea to robbery. => Pell: pleaded-guilty robbery",
	"Anna Pell, 27, of Massing, tendered a guilty plea to robbery. => Pell: pleaded-guilty robbery",
	"Anna Pell, 27, of Massing, pleaded to one count of robbery and received five years in prison. => Pell: pleaded-guilty 1 × robbery",
	"Anna Pell, 27, of Massing, pleaded guilty to the court to two felony counts of grand theft. => Pell: pleaded-guilty 2 × grand theft",
	"Anna Pell, 27, of Massing, pleaded open to the court to aggravated robbery. => Pell: pleaded-guilty aggravated robbery",
	"Anna Pell, 27, of Massing, pleaded guilty this morning before Judge Ruth Amory to second-degree assault. => Pell: pleaded-guilty second-degree assault",
	"Anna Pell, 27, of Massing, pleaded guilty as charged to burglary of a habitation. => Pell: pleaded-guilty burglary of a habitation",
	"Anna Pell, 27, of Massing, pleaded guilty without a plea bargain to aggravated assault. => Pell: pleaded-guilty aggravated assault",
	"Anna Pell, 27, of Massing, admitted her guilt to one felony count of arson. => Pell: pleaded-guilty 1 × arson",
	"Anna Pell, 27, of Massing, has been found guilty by a Merrow County jury of three felony counts of lewd acts upon a child. => Pell: convicted 3 × lewd acts upon a child",
	"A jury took two hours to find Anna Pell, 27, of Massing, guilty of capital murder. => Pell: convicted capital murder",
	"A jury on Tuesday returned guilty verdicts against Anna Pell, 27, of Massing, on two counts of arson. => Pell: convicted 2 × arson",
	"After a bench trial, Judge Ruth Amory found Anna Pell, 27, of Massing, guilty of official oppression. => Pell: convicted official oppression",
];

/** What a judge or lawyer said is no charge. */
export const QUOTED: readonly string[] = [
	"Anna Pell, 27, of Massing, pleaded guilty to theft. In handing down the sentence, Judge Moss told Pell that she had “mistaken leniency for permission.” => Pell: pleaded-guilty theft",
	"Anna Pell, 27, of Massing, pleaded guilty to theft. The judge sentenced her to four years and said she had shown “contempt for honest work.” => Pell: pleaded-guilty theft",
	"Anna Pell, 27, of Massing, was convicted of theft. The judge sentenced Pell to four years for theft. => Pell: convicted theft",
];
