// Whom later sentences mean: fathers and sons of one name, groups that a number or a role names, verbs whose person stands in the sentence before, people who are told of in lists.
import { runTable } from "./table.ts";
import { tell } from "./told.ts";

const NAMESAKES = `
Mark Lee Poole, 61, and his son, Lee Mark Poole, 33, were charged. Mark Poole pleaded guilty to theft. Lee Poole pleaded guilty to forgery. => Poole pleaded-guilty theft; Poole pleaded-guilty forgery
Ann Rose Poole, 61, and her daughter, Rose Ann Poole, 33, were charged. Rose Poole was sentenced to a year in jail for theft. => Poole; Poole sentence; Poole convicted theft
Joan Roe, 36, and Mark Roe, 41, were charged with theft. Mark Roe was sentenced to two years in prison. => Roe charged theft; Roe charged theft; Roe sentence
Joan Roe, 36, and Mark Roe, 41, were extradited from Nevada to face charges. Joan Roe is accused of one count of murder, and her brother is charged with one count of arson. => Roe charged murder; Roe charged arson
Joan Roe, 36, and Mark Poole, 41, were charged with theft. Roe was also charged with forgery, and her brother was arrested in 2009. => Roe charged theft; Poole charged theft; Roe charged forgery
Joan Roe, 36, and Mark Roe, 41, were charged with theft. Mr. Roe pleaded guilty to forgery. => Roe charged theft; Roe charged theft
Joan Roe, 47, received a 54-month prison sentence. Mark Roe, 25, pleaded guilty to theft; he was given five years of probation. => Roe sentence; Roe sentence; Roe pleaded-guilty theft
Joan Roe, 36, pleaded guilty to theft. Judge Ann Bell imposed 30 months on the first theft count and 24 months on the forgery count, consecutive to each other, with all other terms concurrent. Mark Poole, 41, pleaded guilty to forgery. => Roe pleaded-guilty theft; Roe sentence; Poole pleaded-guilty forgery
Mark Poole Sr., 61, and Mark Poole Jr., 33, were charged with theft. Poole Jr. pleaded guilty to forgery. => Poole charged theft; Poole pleaded-guilty forgery; Sr. charged theft
`;

const GROUPS = `
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. All three defendants are charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. Roe and Poole await extradition. All three defendants are charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. Roe and Vance were arraigned on an indictment in which each of the three is charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. Each of the three defendants is charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. All three are charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. All of the defendants are charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. The three defendants are charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. The trio is charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. The three men were each charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were arrested. Both men are charged with theft. => Roe; Poole; Vance
Joan Roe, 36, and Mark Poole, 41, were arrested. The couple is charged with theft. => Roe charged theft; Poole charged theft
Joan Roe, 36, and Mark Poole, 41, were arrested. Each of them is charged with theft. => Roe charged theft; Poole charged theft
Joan Roe, 36, and Mark Poole, 41, were arrested. Both defendants are charged with theft. => Roe charged theft; Poole charged theft
Joan Roe, 36, and Mark Poole, 41, each pleaded guilty to theft. Both were sentenced to 120 days in jail. => Roe pleaded-guilty theft; Poole pleaded-guilty theft; Roe sentence; Poole sentence
Joan Roe, 36, and Mark Poole, 41, pleaded guilty to theft. Both sentences were handed down by Judge Ann Bell. => Roe pleaded-guilty theft; Poole pleaded-guilty theft
Joan Roe, 36, and Mark Poole, 41, pleaded guilty to theft. The older of the two will serve seven years in prison. => Roe pleaded-guilty theft; Poole pleaded-guilty theft
Joan Roe, 36, and Mark Poole, 41, were convicted of theft. Judge Ann Bell sentenced them to two years in prison. => Roe convicted theft; Poole convicted theft; Roe sentence; Poole sentence
Joan Roe, 36, and Mark Poole, 41, were convicted of theft. Judge Ann Bell sentenced both to two years in prison. => Roe convicted theft; Poole convicted theft; Roe sentence; Poole sentence
Joan Roe, 36, and Mark Poole, 41, were convicted of theft. Judge Ann Bell sentenced Roe to two years in prison and Poole to three. => Roe convicted theft; Poole convicted theft; Roe sentence; Poole sentence
Joan Roe, 36, and Mark Poole, 41, were convicted of theft. Poole was sentenced to two years in prison, Roe to probation for a year. => Roe convicted theft; Poole convicted theft; Roe sentence; Poole sentence
Joan Roe, 36, and Mark Poole, 41, were convicted of theft. The other two were not charged. => Roe convicted theft; Poole convicted theft
`;

const BEFORE = `
Joan Roe, 27, of Alder Falls recruited them and kept ten percent. Roe admitted 12 counts of theft when she pleaded guilty in May. => Roe pleaded-guilty theft
Lee Vance, 31, of Port Merrow turned the cash into coins. Vance, who cooperated after his arrest, pleaded guilty to three counts of theft. => Vance pleaded-guilty theft
Joan Roe pleaded guilty to theft. On Thursday, Judge Ann Bell sent her to prison: she received nine years in state prison. => Roe pleaded-guilty theft; Roe sentence
Joan Roe, 36, elected to have jurors assess her punishment. The same panel that convicted Roe of theft heard testimony for two more days. => Roe convicted theft
Joan Roe, 36, drove the car. A jury on Monday convicted Roe of theft. => Roe convicted theft
Joan Roe, 36, drove the car. Jurors acquitted Roe of theft. => Roe acquitted theft
Joan Roe, 36, was found guilty in March. The jury acquitted her of murder but returned verdicts of guilty of theft and forgery. => Roe acquitted murder; Roe convicted theft; Roe convicted forgery
Joan Roe, 36, was tried in March. The jury returned guilty verdicts on two counts of theft. => Roe convicted theft
The jury returned guilty verdicts on two counts of arson against Anna Pell, 41, of Massing. => Pell convicted arson
The District Attorney identified the former officer as Joan Roe, 36, of Alder Falls. She pleaded guilty to theft. => Roe pleaded-guilty theft
The District Attorney identified the driver as Joan Roe, 36, of Alder Falls. She was arraigned on one count of theft. => Roe charged theft
Prosecutors identified the victim as Joan Roe, 36, of Alder Falls. Mark Poole, 41, was charged with theft. => Poole charged theft
Joan Roe, 36, told jurors that Mark Poole, 41, hired her. Poole was convicted of theft. => Poole convicted theft
Joan Roe, 36, was charged with theft. Mark Poole, 41, of Long Vale, a former clerk, previously pleaded guilty to forgery. => Roe charged theft; Poole pleaded-guilty forgery
Joan Roe, 36, is charged with 11 counts of extortion and two counts of bribery. Mark Poole, 41, is charged with the same 11 counts of extortion. => Roe charged extortion; Roe charged bribery; Poole charged extortion
Joan Roe, 36, is charged with extortion and bribery. Mark Poole, 41, is charged with the same counts. => Roe charged extortion; Roe charged bribery; Poole charged extortion; Poole charged bribery
A former inspector who took cash has entered pleas of guilty to three charges of bribery. Under a plea agreement Joan Roe, 58, of Massing, was sentenced to eight years in prison. Theft charges against Mark Poole, 49, remain pending. => Roe pleaded-guilty bribery; Roe sentence; Poole charged Theft
A nurse pleaded guilty to theft today. Joan Roe, 58, of Massing, will be sentenced in May. Mark Poole, 49, was charged with forgery. => Roe pleaded-guilty theft; Poole charged forgery
A nurse was convicted of theft. Joan Roe, 44, is charged with forgery. Mark Poole, 41, of Massing, was convicted of theft by a jury. => Roe charged forgery; Poole convicted theft
A man is charged with theft. Joan Roe, 58, of Massing, pleaded guilty to forgery. Mark Poole, 49, was charged with arson. => Roe charged theft; Roe pleaded-guilty forgery; Poole charged arson
Two men were arrested. Bribery charges against Mark Poole, 49, remain pending. Prosecutors declined to pursue a charge against the other, Lee Vance, 52. => Poole charged Bribery; Vance not-prosecuted all
Prosecutors declined to prosecute Lee Vance, 52. => Vance not-prosecuted all
The District Attorney declined to bring charges against Lee Vance, 52, who owned the car. Mark Poole, 49, was charged with theft. => Vance not-prosecuted all; Poole charged theft
`;

const LINES = `
The following defendants have been charged: | • Joan Roe, 33, of Alder Falls, the alleged organizer: 12 felony counts of theft and one felony count of conspiracy. Roe faces a maximum of 31 years in state prison. | • Mark Poole, 51, of Port Merrow, a jeweler: three felony counts of forgery. => Roe charged theft; Roe charged conspiracy; Poole charged forgery
The defendants are charged as follows: | Dr. Joan Roe, 61, Alder Falls, a dentist – seven felony counts of forgery. Maximum sentence: 12 years. | Mark Poole, 41, Port Merrow, her office manager – two felony counts of theft. => Roe charged forgery; Poole charged theft
Defendants | Joan Roe, 25, Alder Falls, and Mark Poole, 26, Port Merrow, each pleaded guilty Aug. 21, 2015, to one felony count of theft. Both were sentenced to 120 days in jail. | Lee Vance, 33, Long Vale, is charged with forgery. => Roe pleaded-guilty theft; Poole pleaded-guilty theft; Roe sentence; Poole sentence; Vance charged forgery
Defendants | Charges | Status | Joan Marie Roe, 49, Alder Falls | Pleaded guilty on Oct. 4, 2018, to the following felony counts: | (12) Forgery | Sentencing set for Feb. 8, 2019 | Mark Poole, 44, Port Merrow | Pleaded guilty today to the following count: | (2) Theft | Sentenced to 270 days in county jail => Roe pleaded-guilty Forgery; Poole pleaded-guilty Theft; Poole sentence
POOLE, the company’s bookkeeper, found the payments in the fall of 2021. | Defendant Information: | JOAN ROE, 47 | Manhattan, NY | Charged: | Forgery in the First Degree, one count | MARK POOLE, 39 | Brooklyn, NY | Charged: | Theft in the Second Degree, one count => ROE charged Forgery in the First Degree; POOLE charged Theft in the Second Degree
DEFENDANTS AND PRINCIPAL CHARGES | Name: Joan Mary Roe | Age: 38 | City: Alder Falls | Aggravated Theft (F1) | Money Laundering – 14 counts (F3) | Name: Mark Poole | Age: 42 | City: Port Merrow | Receiving Stolen Property (F4) => Roe charged Aggravated Theft; Roe charged Money Laundering; Poole charged Receiving Stolen Property
DEFENDANTS AND CHARGES | Joan Roe, 38, Alder Falls | Aggravated Theft (F1) | Mark Poole, 42, Port Merrow | Forgery (F5) => Roe charged Aggravated Theft; Poole charged Forgery
Name: Joan Roe | Age: 36 | Residence: Alder Falls | Charges: | Aggravated Theft | Forgery => Roe charged Aggravated Theft; Roe charged Forgery
`;

const HEADLINES = `
June 1 | Jury Convicts Mel Stuck of Robbery => Stuck convicted Robbery
June 2 | Jury Acquits Mel Stuck of Robbery => Stuck acquitted Robbery
June 3 | Grand Jury Indicts Mel Stuck for Robbery => Stuck charged Robbery
June 4 | Grand Jury Indicts Former Deputy Shane Corl for Aggravated Assault by a Public Servant => Corl charged Aggravated Assault by a Public Servant
June 5 | Mel Stuck Found Guilty of Murder in Long Vale Parking Lot Shooting => Stuck convicted Murder
June 6 | Mel Stuck Convicted, Receives Life Without Parole in Capital Murder of Store Clerk => Stuck convicted Capital Murder; Stuck sentence
June 7 | Charges Filed Against Contractor Emmett Vand in Home Repair Fraud => Vand charged Home Repair Fraud
June 8 | Ten Years Probation, $60,000 Restitution for Pharmacist Leila Khat in Health Care Fraud => Khat sentence; Khat convicted Health Care Fraud
June 9 | Six Years in Prison for Attorney Gordon Tapp, Who Stole from Dying Client => Tapp sentence
June 10 | Jury Gives Quint 99 Years in Long Vale Murder => Quint sentence; Quint convicted Murder
June 11 | Jury Sentences Quint to 40 Years for Aggravated Robbery => Quint sentence; Quint convicted Aggravated Robbery
June 12 | Jury Convicts Quint of Arson => Quint convicted Arson
June 13 | Grand Jury Indicts Officials in Bid-Rigging => -
June 14 | Jury Convicts Man of Arson => -
June 15 | Jury Gives Man 99 Years in Long Vale Murder => -
June 16 | Jury Sentences Intoxicated Driver Colleen Burd to 15 Years for Intoxication Manslaughter => Burd sentence; Burd convicted Intoxication Manslaughter
June 17 | Brothers Devin Holl and Darius Holl Plead Guilty to Aggravated Kidnapping => Holl pleaded-guilty Aggravated Kidnapping; Holl pleaded-guilty Aggravated Kidnapping
June 18 | Judge Sentences Stuck to 12 Years for Robbery => Stuck sentence; Stuck convicted Robbery
June 19 | DA Names New Chief of Fraud Unit => -
`;

const ROLES = `
Trafficker Joan Roe, 36, was charged with theft. A trafficker must expect prison. => Roe charged theft
Glazier Joan Roe was charged with theft. The glazier kept the deposit. => Roe charged theft
Welders Joan Roe, 36, and Mark Poole, 41, were charged with theft. The welders worked at night. => Roe charged theft; Poole charged theft
Hunter Joan Roe, 36, was charged with theft. => Roe charged theft
Retired upholsterer Joan Roe, 36, was charged with theft. => Roe charged theft
Lookout Joan Roe, 36, was charged with theft. => Roe charged theft
Tattooist Mark Poole pleaded guilty to forgery. Poole, a tattooist from Long Vale, will be sentenced in May. => Poole pleaded-guilty forgery
`;

runTable("namesakes", NAMESAKES, tell);
runTable("groups", GROUPS, tell);
runTable("persons of the sentence before", BEFORE, tell);
runTable("persons of lines", LINES, tell);
runTable("persons of headlines", HEADLINES, tell);
runTable("roles before names", ROLES, tell);
