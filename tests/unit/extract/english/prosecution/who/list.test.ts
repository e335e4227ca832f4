// Defendants in lists, tables and charge sheets: one to a line, with what the lines say of them.
import { runTable } from "./table.ts";
import { tell } from "./told.ts";

const ROSTERS = `
The following defendants have been sentenced: | • Joan Roe, 36, of Alder Falls, was sentenced to two years in prison for theft | • Mark Poole, 41, of Port Merrow, was sentenced to one year in jail for forgery => Roe convicted theft; Roe sentence; Poole convicted forgery; Poole sentence
Defendant | Charges | Sentence | Joan Marie Roe, 36, Alder Falls | Pleaded guilty today to the following counts: | (3) Forgery | Theft | Two years in county jail => Roe pleaded-guilty Forgery; Roe pleaded-guilty Theft; Roe sentence
Co-Defendant | Status | Mark Poole, 41, Port Merrow | Pleaded guilty on Aug. 22, 2016, to the following felony counts: | Accessory after the fact | Theft | Scheduled to be sentenced on May 19, 2017 => Poole pleaded-guilty Accessory after the fact; Poole pleaded-guilty Theft
Co-Defendants | Joan Roe, 36, Alder Falls, pleaded guilty to theft. | Mark Poole, 41, Port Merrow, is charged with forgery. => Roe pleaded-guilty theft; Poole charged forgery
The driver, 39-year-old Mark Poole, is facing: | 1 count of forgery | 2 counts of theft | His passenger, 36-year-old Joan Roe, is facing: | 1 count of theft => Poole charged forgery; Poole charged theft; Roe charged theft
Joan Roe: | Burglary in the Second Degree | Theft | Mark Poole: | Theft => -
Joan Roe faces the following charges: | Burglary | Theft | Mark Poole faces the following charge: | Theft => Roe charged Burglary; Roe charged Theft; Poole charged Theft
Roe, 36, and Joan Roe were in court. | Joan Roe is charged with the following: | Burglary => Roe charged Burglary
The charges filed against Joan Roe, 36, are as follows: | Burglary | Theft => Roe charged Burglary; Roe charged Theft
Joan Roe (36 / Alder Falls) – Burglary, Theft | Mark Poole (41 / Port Merrow) – Theft => -
Victims: | Joan Roe, 36, Alder Falls | Mark Poole, 41, Port Merrow => -
The following attorneys tried the case: | Joan Roe, Deputy District Attorney | Mark Poole, Deputy District Attorney => -
Anyone with information is asked to call: | Joan Roe, 36 Elm Street, Alder Falls => -
`;

const INDEXES = `
October 14 | Former Bookkeeper Paula Weather Pleads Guilty to Theft => Weather pleaded-guilty Theft
July 22 | Mel Stuck Sentenced to 50 Years for Robbery => Stuck convicted Robbery; Stuck sentence
June 9 | Mel Stuck Charged with Robbery => Stuck charged Robbery
June 10 | Mel Stuck Indicted for Murder of Neighbor => Stuck charged Murder
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
