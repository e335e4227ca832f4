// Of whom a sentence speaks: pronouns, “the defendant”, “both”, family names, lists of several, and those whom it does not mean.
import { runTable } from "./table.ts";
import { tell } from "./told.ts";

const ONE = `
Joan Roe, 36, was charged with theft. She pleaded guilty to forgery. => Roe charged theft; Roe pleaded-guilty forgery
Joan Roe, 36, was charged with theft. The defendant pleaded guilty to forgery. => Roe charged theft; Roe pleaded-guilty forgery
Joan Roe, 36, was charged with theft. The former bookkeeper also pleaded guilty to forgery. => Roe charged theft; Roe pleaded-guilty forgery
Joan Roe, 36, was charged with theft. Ms. Roe pleaded guilty to forgery. => Roe charged theft; Roe pleaded-guilty forgery
Joan Roe, 36, was charged with theft. She also faces one count of forgery. => Roe charged theft; Roe charged forgery
Joan Roe, 36, was convicted of theft and was sentenced to two years in prison. => Roe convicted theft; Roe sentence
Joan Roe, 36, was convicted of theft. Judge Ann Bell sentenced her to two years in prison. => Roe convicted theft; Roe sentence
Joan Roe, 36, was convicted of theft. Judge Ann Bell sentenced Roe to two years in prison. => Roe convicted theft; Roe sentence
Joan Roe, 36, was convicted of theft. She received two years in prison. => Roe convicted theft; Roe sentence
Joan Roe, 36, was convicted of theft. The court ordered her to pay $500 in restitution. => Roe convicted theft; Roe sentence
Joan Roe, 36, was convicted of theft. In addition to prison, Roe was ordered to pay $500 in restitution. => Roe convicted theft; Roe sentence
A jury found Joan Roe guilty of theft. She was acquitted of forgery. => Roe convicted theft; Roe acquitted forgery
Jurors found Joan Roe guilty of theft. The panel acquitted her of forgery. => Roe convicted theft; Roe acquitted forgery
Convicted of theft, Joan Roe faces up to ten years in prison. => Roe convicted theft
Charged with theft, Joan Roe, 36, was held without bail. => Roe charged theft
Joan Roe, who worked for Mark Poole, was convicted of theft. => Roe convicted theft
Joan Roe, who stole from her neighbor Mark Poole, 81, was convicted of theft and sentenced to two years in prison. => Roe convicted theft; Roe sentence
Joan Roe, 36, whose husband Mark Poole owned the firm, pleaded guilty to theft. => Roe pleaded-guilty theft
On Friday, Joan Roe, a nurse from Alder Falls who cared for the old man, was convicted of theft. => Roe convicted theft
An Alder Falls nurse was convicted of theft. Joan Roe, 36, was also found guilty of forgery. => Roe convicted theft; Roe convicted forgery
A nurse has been sentenced to two years in prison. Joan Roe, 36, pleaded guilty to theft in May. => Roe pleaded-guilty theft; Roe sentence
`;

const SEVERAL = `
Joan Roe, 36, and Mark Poole, 41, were charged with theft. => Roe charged theft; Poole charged theft
Joan Roe, 36, and Mark Poole, 41, were charged with theft. Roe was also charged with forgery. => Roe charged theft; Poole charged theft; Roe charged forgery
Joan Roe, 36, and Mark Poole, 41, were arrested. Both are charged with theft. => Roe charged theft; Poole charged theft
Joan Roe, 36, and Mark Poole, 41, were charged with theft. They also face one count of forgery. => Roe charged theft; Poole charged theft; Roe charged forgery; Poole charged forgery
Joan Roe, 36, and Mark Poole, 41, were charged with theft. The pair pleaded not guilty to forgery. => Roe charged theft; Poole charged theft; Roe pleaded-not-guilty forgery; Poole pleaded-not-guilty forgery
Joan Roe, 36, and Mark Poole, 41, were convicted of theft. Each was sentenced to two years in prison. => Roe convicted theft; Poole convicted theft; Roe sentence; Poole sentence
Joan Roe, 36, and Mark Poole, 41, were convicted of theft. The two defendants were sentenced to two years in prison. => Roe convicted theft; Poole convicted theft; Roe sentence; Poole sentence
Joan Roe, 36, was convicted of theft and Mark Poole, 41, of forgery. => Roe convicted theft; Poole convicted forgery
Joan Roe, 36, pleaded guilty to theft, and Mark Poole, 41, to forgery. => Roe pleaded-guilty theft; Poole pleaded-guilty forgery
Joan Roe, 36, was convicted of theft, while Mark Poole, 41, was acquitted of forgery. => Roe convicted theft; Poole acquitted forgery
Joan Roe, 36, was convicted of theft; Mark Poole, 41, pleaded guilty to forgery. => Roe convicted theft; Poole pleaded-guilty forgery
Joan Roe, 36, and Mark Poole, 41, were indicted. Roe is charged with theft. Poole is charged with forgery. => Roe charged theft; Poole charged forgery
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were indicted. Roe and Vance are charged with theft and Poole with forgery. => Roe charged theft; Vance charged theft; Poole charged forgery
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were indicted. All three are charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were indicted. All are charged with theft; Poole is also charged with forgery. => Roe charged theft; Poole charged theft; Vance charged theft; Poole charged forgery
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were indicted. Each defendant is charged with theft. => Roe charged theft; Poole charged theft; Vance charged theft
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were indicted. The defendants are variously charged with theft and forgery. => Roe charged theft; Poole charged theft; Vance charged theft; Roe charged forgery; Poole charged forgery; Vance charged forgery
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, were indicted. Poole alone is charged with forgery. => Roe; Poole charged forgery; Vance
Joan Roe, 36, was convicted of theft. Her co-defendant, Mark Poole, 41, is charged with forgery. => Roe convicted theft; Poole charged forgery
Joan Roe, 36, was convicted of theft. Co-defendant Mark Poole, 41, was sentenced to one year in jail after he pleaded guilty to forgery. => Roe convicted theft; Poole sentence; Poole pleaded-guilty forgery
Joan Roe, 36, was convicted of theft. Mark Poole, 41, who drove Roe to the bank, pleaded guilty to forgery. => Roe convicted theft; Poole pleaded-guilty forgery
Joan Roe, 36, was convicted of theft. Mark Poole, 41, was charged with forgery. He testified against Roe and pleaded guilty to theft. => Roe convicted theft; Poole charged forgery; Poole pleaded-guilty theft
Joan Roe, 36, was convicted of theft. Prosecutors said that she and Mark Poole, 41, met in 2019. Poole is charged with forgery. => Roe convicted theft; Poole charged forgery
Joan Roe, 36, and Mark Poole, 41, were charged with theft. The former pleaded guilty to forgery. => Roe charged theft; Poole charged theft; Roe pleaded-guilty forgery
Brothers Mark Poole, 41, and Lee Poole, 29, were charged with theft. Lee Poole was also charged with forgery. => Poole charged theft; Poole charged theft; Poole charged forgery
Joan Roe, 36, and Roe Builders Inc. were charged with fraud. The company pleaded guilty to theft. => Roe charged fraud; Roe Builders Inc. charged fraud; Roe Builders Inc. pleaded-guilty theft
Joan Roe, 36, the owner of Roe Builders Inc., pleaded guilty to fraud. The corporation pleaded guilty to theft. => Roe pleaded-guilty fraud; Roe Builders Inc. pleaded-guilty theft
Joan Roe, 36, the president of Alder Masonry, Inc., was sentenced to probation for three years. Her company was sentenced to a $10,000 fine. Roe pleaded guilty to fraud, and the corporation to theft. => Roe sentence; Alder Masonry, Inc. sentence; Roe pleaded-guilty fraud; Alder Masonry, Inc. pleaded-guilty theft
Joan Roe, 36, and her company, Alder Masonry, Inc., were charged with fraud. => Roe charged fraud; Alder Masonry, Inc. charged fraud
Alder Masonry, Inc. and its owner, Joan Roe, 36, pleaded guilty to fraud. => Roe pleaded-guilty fraud; Alder Masonry, Inc. pleaded-guilty fraud
Alder Masonry LLC (“Alder”) was charged with fraud. Alder pleaded guilty to theft. => Alder Masonry LLC charged fraud; Alder Masonry LLC pleaded-guilty theft
Joan Roe, 36, who stole from her employer, Alder Masonry, Inc., was charged with theft. => Roe charged theft
`;

const NOT_SAID = `
Joan Roe, 36, was charged with theft. Another woman was convicted of forgery in an unrelated case. => Roe charged theft
Joan Roe, 36, was charged with theft. A defendant is presumed innocent until convicted of forgery. => Roe charged theft
Joan Roe, 36, was charged with theft. If she is convicted of forgery, she faces ten years. => Roe charged theft
Joan Roe, 36, was charged with theft. She is expected to be sentenced to two years in prison. => Roe charged theft
Joan Roe, 36, was charged with theft. Her brother, who was convicted of forgery in 2009, lives abroad. => Roe charged theft
Joan Roe, 36, was charged with theft. The victim was once convicted of forgery. => Roe charged theft
Joan Roe, 36, was charged with theft. A fifth suspect was charged with forgery. => Roe charged theft
Joan Roe, 36, was charged with theft. A second man has been charged with forgery. => Roe charged theft
Joan Roe, 36, was charged with theft. “People who are convicted of forgery go to prison,” said Ann Bell. => Roe charged theft
Joan Roe, 36, was charged with theft. Two others were convicted of forgery last year. => Roe charged theft
Joan Roe, 36, was charged with theft. Anyone convicted of forgery must register. => Roe charged theft
Joan Roe, 36, was charged with theft. The grand jury declined to indict her husband, Mark Poole, for forgery. => Roe charged theft; Poole not-prosecuted forgery
Joan Roe, 36, was charged with theft. Her son is charged with forgery. => Roe charged theft
`;

runTable("what is said of one", ONE, tell);
runTable("what is said of several", SEVERAL, tell);
runTable("what is said of others", NOT_SAID, tell);
