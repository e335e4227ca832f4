// Defendants in lists, tables and charge sheets: one to a line, with what the lines say of them.
import { runTable } from "./table.ts";
import { tell } from "./told.ts";

const ROSTERS = `
The defendants are charged as follows: | Joan Roe, 36, Alder Falls – 22 felony counts of forgery and one felony count of theft. | Mark Poole, 41, Port Merrow – two felony counts of forgery. => Roe charged forgery; Roe charged theft; Poole charged forgery
Named in the indictments are: | • Joan Roe, 36, of Alder Falls – forgery and theft | • Mark Poole, 41, of Port Merrow – theft => Roe charged forgery; Roe charged theft; Poole charged theft
The following individuals were charged: | - Joan Roe, 36, of Alder Falls: forgery | - Mark Poole, 41, of Port Merrow: theft => Roe charged forgery; Poole charged theft
Those charged are: | 1. Joan Roe, 36, of Alder Falls, charged with forgery. | 2. Mark Poole, 41, of Port Merrow, charged with theft. => Roe charged forgery; Poole charged theft
A grand jury indicted four people on charges of robbery: | Joan Roe, 36, Alder Falls | Mark Poole, 41, Port Merrow | Lee Vance, 29, Port Merrow | Sam Tully, 22, Long Vale => Roe charged robbery; Poole charged robbery; Vance charged robbery; Tully charged robbery
The defendants charged with robbery are: | Joan Roe, 36 | Mark Poole, 41 => Roe charged robbery; Poole charged robbery
The following defendants pleaded guilty to theft: | • Joan Roe, 36, of Alder Falls | • Mark Poole, 41, of Port Merrow => Roe pleaded-guilty theft; Poole pleaded-guilty theft
The following defendants have been sentenced: | • Joan Roe, 36, of Alder Falls, was sentenced to two years in prison for theft | • Mark Poole, 41, of Port Merrow, was sentenced to one year in jail for forgery => Roe convicted theft; Roe sentence; Poole convicted forgery; Poole sentence
Defendants: | Joan Roe (36), Alder Falls – charged with forgery | Mark Poole (41), Port Merrow – charged with theft => Roe charged forgery; Poole charged theft
Defendants: | JOAN ROE, 36 | MARK POOLE, 41 | Charges: | Forgery | Theft => ROE charged Forgery; ROE charged Theft; POOLE charged Forgery; POOLE charged Theft
Defendant | Charges | Sentence | Joan Marie Roe, 36, Alder Falls | Pleaded guilty today to the following counts: | (3) Forgery | Theft | Two years in county jail => Roe pleaded-guilty Forgery; Roe pleaded-guilty Theft; Roe sentence
Defendants | Convicted by a jury on Feb. 9, 2017 | Sentence | Joan Marie Roe, 36, Alder Falls | First degree murder | Street terrorism | 57 years to life in state prison | Mark Poole, 41, Port Merrow | Second degree murder | 32 years to life in state prison => Roe convicted First degree murder; Roe convicted Street terrorism; Roe sentence; Poole convicted Second degree murder; Poole sentence
Defendants | Charges | Maximum Sentence | Joan Marie Roe, 36, Alder Falls | Forgery | Theft | 12 years in state prison | Mark Poole, 41, Port Merrow | Forgery | Six years in state prison => Roe charged Forgery; Roe charged Theft; Poole charged Forgery
Defendants | Charges | Sentence | Joan Roe, 36, Alder Falls | Found guilty by a jury on Sept. 28, 2017, of the following felony counts: | (3) Forgery | Faces a maximum sentence of eight years in state prison => Roe convicted Forgery
Defendant | Charges | Joan Roe, 36, Alder Falls | Pleaded guilty on Sept. 7, 2016, to the following counts: | Felony | (4) Theft from elder | Misdemeanor | Petty theft => Roe pleaded-guilty Theft from elder; Roe pleaded-guilty Petty theft
Co-Defendant | Status | Mark Poole, 41, Port Merrow | Pleaded guilty on Aug. 22, 2016, to the following felony counts: | Accessory after the fact | Theft | Scheduled to be sentenced on May 19, 2017 => Poole pleaded-guilty Accessory after the fact; Poole pleaded-guilty Theft
Co-Defendants | Joan Roe, 36, Alder Falls, pleaded guilty to theft. | Mark Poole, 41, Port Merrow, is charged with forgery. => Roe pleaded-guilty theft; Poole charged forgery
Joan Roe, 36, of Alder Falls, is charged with: | • Two counts of forgery | • One count of theft | Mark Poole, 41, of Port Merrow, is charged with: | • One count of theft => Roe charged forgery; Roe charged theft; Poole charged theft
The driver, 39-year-old Mark Poole, is facing: | 1 count of forgery | 2 counts of theft | His passenger, 36-year-old Joan Roe, is facing: | 1 count of theft => Poole charged forgery; Poole charged theft; Roe charged theft
Joan Roe: | Burglary in the Second Degree | Theft | Mark Poole: | Theft => -
Joan Roe faces the following charges: | Burglary | Theft | Mark Poole faces the following charge: | Theft => Roe charged Burglary; Roe charged Theft; Poole charged Theft
Roe, 36, and Joan Roe were in court. | Joan Roe is charged with the following: | Burglary => Roe charged Burglary
The charges filed against Joan Roe, 36, are as follows: | Burglary | Theft => Roe charged Burglary; Roe charged Theft
Defendants: | JOAN ROE | Age: 36 | Alder Falls, NY | Charges: | Burglary | Theft => ROE charged Burglary; ROE charged Theft
Defendant Name: Joan Roe | Age: 36 | Charge: Theft => Roe charged Theft
Defendant: Joan Roe, 36, of Alder Falls | Charges: Theft; Forgery | Status: Arraigned => Roe charged Theft; Roe charged Forgery
Name: Joan Roe | Age: 36 | City: Alder Falls | Charges: Burglary, Theft => Roe charged Burglary; Roe charged Theft
ARRESTED: Joan Roe, 36, Alder Falls. CHARGED: Theft. => Roe charged Theft
Joan Roe (36 / Alder Falls) – Burglary, Theft | Mark Poole (41 / Port Merrow) – Theft => -
Those indicted: | Joan Roe, 36, Alder Falls, theft | Mark Poole, 41, Port Merrow, forgery => Roe charged theft; Poole charged forgery
The eight defendants are: | Joan Roe, a/k/a “Jojo,” 36, of Alder Falls; | Mark Poole, a/k/a “Mop,” 41, of Port Merrow; and | Lee Vance, 29, of Long Vale. | Each is charged with robbery. => Roe charged robbery; Poole charged robbery; Vance charged robbery
Victims: | Joan Roe, 36, Alder Falls | Mark Poole, 41, Port Merrow => -
The following attorneys tried the case: | Joan Roe, Deputy District Attorney | Mark Poole, Deputy District Attorney => -
Anyone with information is asked to call: | Joan Roe, 36 Elm Street, Alder Falls => -
`;

const INDEXES = `
December 3 | Office of Alder DA Secures 30-Year Sentence in Joan Roe Human Trafficking Case => Roe convicted Human Trafficking; Roe sentence
December 3 | Jury Convicts Joan Roe of Aggravated Robbery, Sentences Her to 40 Years | November 5 | Mark Poole Found Guilty of Arson => Roe convicted Aggravated Robbery; Roe sentence; Poole convicted Arson
December 3 | Office of Alder DA Secures 30-Year Sentence in Joan Roe Aggravated Robbery Case => Roe convicted Aggravated Robbery; Roe sentence
December 3 | Office of Alder DA Secures Three-Decade Sentence in Joan Roe Murder Case | November 5 | Mark Poole Found Guilty of Arson => Roe convicted Murder; Roe sentence; Poole convicted Arson
December 3 | Former Day Care Director Joan Roe Pleads Guilty to Injury to a Child, Sentenced to 20 Years | November 5 | Grant Awarded to Crime Laboratory => Roe pleaded-guilty Injury to a Child; Roe sentence
December 3 | Jury Hands Down 45-Year Sentence to Joan Roe for Aggravated Robbery | November 5 | Grant Awarded to Crime Laboratory => Roe convicted Aggravated Robbery; Roe sentence
December 3 | Former Notary Joan Roe Pleads Guilty to Money Laundering, Receives Ten Years of Probation => Roe pleaded-guilty Money Laundering; Roe sentence
December 3 | Investment Adviser Gets 22 Years for Draining the Savings of Retired Teachers | November 5 | Mark Poole Found Guilty of Arson | October 2 | Lee Vance Found Guilty of Theft => Poole convicted Arson; Vance convicted Theft
October 14 | Former Bookkeeper Paula Weather Pleads Guilty to Theft => Weather pleaded-guilty Theft
July 22 | Mel Stuck Sentenced to 50 Years for Robbery => Stuck convicted Robbery; Stuck sentence
June 9 | Mel Stuck Charged with Robbery => Stuck charged Robbery
June 11 | DA’s Office Dismisses Murder Charge Against Tony Rell => Rell dismissed Murder
June 13 | DA Jane Morse Statement on Passing of Judge Harold Minsk => -
June 14 | DA Jane Morse Announces Conviction of Tony Rell for Murder => Rell convicted Murder
June 17 | DA’s Office Secures Exoneration of Leonard Fobb => -
June 18 | Fountain Hills Man Sentenced in Home Repair Scheme => -
June 19 | Long Vale Couple Charged with Robbery => -
June 20 | Merrow County Inmate Convicted of Murder Executed => -
`;

runTable("lists of defendants", ROSTERS, tell);
runTable("lists of headlines", INDEXES, tell);
