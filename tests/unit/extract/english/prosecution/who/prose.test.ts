// Who is a defendant in running text: the ways in which offices name the accused, and whom else they name.
import { findParties } from "../../../../../../src/extract/english/prosecution/party.ts";
import { splitSentences } from "../../../../../../src/extract/english/sentence.ts";
import { wholeOf } from "../../text.ts";
import { runTable } from "./table.ts";

const NAMED = `
Glazier Joan Roe was charged with theft. The glazier kept the deposit. => Joan Roe
Welders Joan Roe, 36, and Mark Poole, 41, were charged with theft. The welders worked at night. => Joan Roe; Mark Poole
Tattooist Mark Poole pleaded guilty to forgery. Poole, a tattooist from Long Vale, awaits sentence. => Mark Poole
Hunter Joan Roe, 36, was charged with theft. => Hunter Joan Roe
Tyler Mark Poole, 36, was charged with theft from a tiler. => Tyler Mark Poole
Landscapers Joan Roe and Mark Poole were charged with fraud. One landscaper confessed. => Joan Roe; Mark Poole
Joan Roe, 36, of Port Merrow, was charged Tuesday with two counts of theft. => Joan Roe
Joan Roe, age 36, of Port Merrow, pled guilty to theft. => Joan Roe
Joan Roe (36), of Port Merrow, has been indicted for theft. => Joan Roe
Joan Roe (dob 4/12/1981) of Port Merrow was charged with one felony count of theft. => Joan Roe
Joan Roe (dob: 04/12/1981) faces one count of theft in case MB77120. => Joan Roe
Joan Roe (DOB: 4/12/1981; married; and employed as a nurse) of Elm Street, Port Merrow, was charged with theft. => Joan Roe
Sam Roe (04/12/1981) of Elm Street, Port Merrow, was charged with theft. => Sam Roe
Joan Roe (F/36, Port Merrow) was arraigned on a charge of theft. => Joan Roe
Joan Roe, D.O.B. 4/12/1981, stands charged with theft. => Joan Roe
Joan Roe, W/F, 36, was indicted for theft. => Joan Roe
Joan Roe, 36 years old, of Port Merrow, was arraigned on theft charges. => Joan Roe
Joan A. Roe, a 36-year-old Port Merrow resident, was sentenced to two years in prison for theft. => Joan A. Roe
A 36-year-old Port Merrow woman, Joan Roe, admitted in court that she stole from her employer and pleaded guilty to theft. => Joan Roe
Port Merrow resident Joan Roe, 36, has been found guilty of theft by a jury. => Joan Roe
Former treasurer Joan Roe pleaded no contest to theft. => Joan Roe
Bookkeeper Joan Roe stole from three employers and was convicted of theft. => Joan Roe
Dr. Joan Roe, a dentist with offices in Port Merrow, was convicted of fraud. => Joan Roe
Joan Roe-Lindqvist, also known as “Jo Lind”, 36, was charged with fraud. => Joan Roe-Lindqvist
Joan Roe, a/k/a “Jojo,” 36, of Port Merrow, was charged with robbery. => Joan Roe
Joan Roe aka Jane Rowe, 36, was charged with robbery. => Joan Roe
Defendant Joan Roe was ordered held without bail on a charge of murder. => Joan Roe
The defendant, Joan Roe, 36, is charged with murder. => Joan Roe
The District Attorney identified the defendant as Joan Roe, 36, of Port Merrow. She was arraigned today on theft charges. => Joan Roe
The District Attorney identified the defendants as Joan Roe, 36, of Port Merrow; Mark Poole, 41, of Alder Falls; and Lee Vance, 29, of Port Merrow. They are charged with robbery. => Joan Roe; Lee Vance; Mark Poole
The two were identified as Joan Roe, 36, and Mark Poole, 41, both of Port Merrow. Roe and Poole are charged with robbery. => Joan Roe; Mark Poole
Charged are: Joan Roe, 36; Mark Poole, 41; and Lee Vance, 29. => Joan Roe; Lee Vance; Mark Poole
Also indicted were Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29. => Joan Roe; Lee Vance; Mark Poole
Arraigned today were Joan Roe, 36, and Mark Poole, 41. => Joan Roe; Mark Poole
Joan Roe and her husband, Mark Roe, were charged with theft. => Joan Roe; Mark Roe
Joan Roe, 36, and her brother Mark Poole, 41, were each sentenced to three years in prison for robbery. => Joan Roe; Mark Poole
Joan Roe, 36, was convicted of robbery together with Mark Poole, 41, who drove the car. => Joan Roe; Mark Poole
Roe's co-defendant, Mark Poole, 41, pleaded guilty to robbery in May. => Mark Poole
Co-defendant Mark Poole pleaded guilty last month to robbery and is awaiting sentencing. => Mark Poole
Her accomplice, Mark Poole, 41, was sentenced in June to four years in prison. => Mark Poole
A second man, Mark Poole, 41, is charged with robbery. => Mark Poole
The driver of the car, Mark Poole, 41, pleaded guilty in March to robbery. => Mark Poole
Alongside Joan Roe, Mark Poole, 41, was also indicted for robbery. => Joan Roe; Mark Poole
A jury on Friday found Joan Roe, 36, of Port Merrow, guilty of murder. => Joan Roe
A jury deliberated two hours before finding Joan Roe, 36, of Port Merrow, guilty of murder. => Joan Roe
Jurors convicted Joan Roe of murder and acquitted Mark Poole of robbery. => Joan Roe; Mark Poole
A Merrow County jury has returned a verdict of guilty against Joan Roe, 36, the former clerk of the county. => Joan Roe
A guilty verdict was returned Friday in the trial of Joan Roe, 36. => Joan Roe
The jury found in favor of the State in the case of Joan Roe, who was accused of murder. => Joan Roe
The jury needed an hour to decide the punishment of Joan Roe, the 36-year-old Alder Falls woman it had convicted of murder. => Joan Roe
The judge read the jury’s punishment verdict in the case of Joan Roe: life in prison. => Joan Roe
Joan Roe stood trial for murder. => Joan Roe
Joan Roe, 36, went on trial Monday, charged with murder. => Joan Roe
Judge Ann Bell sentenced Joan Roe, 36, to ten years in prison. => Joan Roe
Judge Ann Bell today imposed a sentence of ten years on Joan Roe, 36, for robbery. => Joan Roe
Superior Court Judge Ann Bell today imposed 220 months in prison on Joan Marie Roe. => Joan Marie Roe
Judge Ann Bell handed Joan Roe a ten-year prison term for robbery. => Joan Roe
District Attorney Ann Bell announced the arrest of Joan Roe, 36, and Mark Poole, 41, both of Port Merrow, on theft charges. => Joan Roe; Mark Poole
District Attorney Ann Bell announced the sentencing of Joan Roe to ten years in prison for robbery. => Joan Roe
District Attorney Ann Bell announced that Joan Roe, 36, of Port Merrow, was sentenced to ten years in prison for the murder of Lee Vance, 29. => Joan Roe
District Attorney Ann Bell announced the guilty plea of Joan Roe, 36, to one count of theft. => Joan Roe
Prosecutors filed charges against Joan Roe, 36, and Mark Poole, 41. => Joan Roe; Mark Poole
Criminal charges have been filed against Joan Roe in connection with the fire. => Joan Roe
A felony complaint charging Joan Roe, 36, with arson was filed Monday. => Joan Roe
A grand jury indicted Joan Roe, 36, on a charge of arson. => Joan Roe
The grand jury returned an indictment against Joan Roe and Mark Poole, charging both with arson. => Joan Roe; Mark Poole
An indictment unsealed today charges Joan Roe, 36, with arson. => Joan Roe
An arrest warrant was issued for Joan Roe, 36, who is charged with arson. => Joan Roe
Joan Roe entered her plea Monday to one count of theft. => Joan Roe
Joan Roe (dob 4/12/1981) of Port Merrow entered her plea yesterday in case BA498817 to one count of theft. => Joan Roe
Joan Roe changed her plea to guilty on one count of theft. => Joan Roe
Joan Roe admitted to stealing $4,000 and pleaded guilty to theft. => Joan Roe
Joan Roe was taken into custody after the jury convicted her of theft. => Joan Roe
Joan Roe, whom a jury convicted in July of robbery, received a sentence of ten years in prison. => Joan Roe
Joan Roe, who ran the clinic and hired its staff, was sentenced Friday to three years in prison. => Joan Roe
Joan Roe’s sentencing on one count of theft took place Friday. => Joan Roe
Bail was set at $50,000 for Joan Roe, 36, who is charged with theft. => Joan Roe
Facing charges of theft are Joan Roe, 36, and Mark Poole, 41. => Joan Roe; Mark Poole
Sentenced to ten years in prison on Friday was Joan Roe, 36, of Port Merrow. => Joan Roe
Joan Roe is the third defendant to be convicted of theft in the case. => Joan Roe
Joan Roe and Mark Poole, both 36, were charged with theft, while Lee Vance, 29, was charged with forgery. => Joan Roe; Lee Vance; Mark Poole
Joan Roe, 36, Mark Poole, 41, and Lee Vance, 29, all of Port Merrow, have been charged with robbery. => Joan Roe; Lee Vance; Mark Poole
KWAME J. ADLER (DOB: 3/2/1989; single) of Prospect Avenue, Alder Falls, and MELISSA TROON (DOB: 8/19/1994; single; unemployed) were arrested on charges of theft. => KWAME J. ADLER; MELISSA TROON
JOAN ROE, 36, of Port Merrow, New Avalon, was convicted of one count of fraud. => JOAN ROE
The man, later identified as Mark Poole, 41, was charged with assault. => Mark Poole
Officers arrested Mark Poole, 41, who has since been charged with assault. => Mark Poole
Mark Poole Jr., 41, was charged with assault on his father, Mark Poole Sr., 70. => Mark Poole Jr.
The child’s mother, Latoya Dean Gaddis, 31, pleaded guilty in June to neglect and testified for the State. => Latoya Dean Gaddis
The grand jury declined to indict Lee Vance and indicted Mark Poole, 41, for theft. => Lee Vance; Mark Poole
Mark Poole’s former deputy, Lee Vance, 47, pleaded guilty last year to theft. => Lee Vance
A separate case: Mr. Poole's cousin, Andre Poole (age 30), is charged with theft. => Andre Poole
`;

const NAMED_LATER = `
Joan Roe, 36, drove through a red light at 81 miles an hour. Roe was sentenced today to ten years in prison. => Joan Roe
Joan Marie Roe told her church that the money was safe. Roe, 63, was found guilty of fraud. => Joan Marie Roe
A customer was asleep when Joan Marie Roe found her. Roe, 34, was sentenced yesterday to 45 years in prison. => Joan Marie Roe
The gunman, Mark Poole, 23, of Alder Falls, testified against her at trial. He pleaded guilty to robbery. => Mark Poole
A third man, Mark Poole, 31, of Alder Falls, admitted that he had set fire to the car. He pleaded guilty to arson. => Mark Poole
Joan Roe ran a daycare in her home. Roe was charged with neglect. => Joan Roe
Joan Roe, 36, saw the fire and called 911. The house burned down. => -
Joan Roe, 36, was killed on May 3. She was a teacher. => -
Lookout Joan Marie Roe, 25, of Alder Falls, pleaded guilty to theft. => Joan Marie Roe
Marketer Joan Roe and vendor Mark Poole pleaded guilty to fraud. => Joan Roe; Mark Poole
Jury Sentences Intoxicated Driver Joan Roe to 15 Years for Manslaughter => Joan Roe
Joan Roe Convicted, Receives Life in Murder of Store Clerk => Joan Roe
Ten Years Probation for Pharmacist Joan Roe in Fraud Case => Joan Roe
Six Years in Prison for Bookkeeper Joan Roe, Who Stole from Client => Joan Roe
`;

const NOT_NAMED = `
Joan Roe was killed on May 3, 2019, in Port Merrow. => -
The victim, Joan Roe, 36, of Port Merrow, was pronounced dead at the scene. Mark Poole, 41, was charged with murder. => Mark Poole
Mark Poole, 41, was convicted of murdering Joan Roe, 36, of Port Merrow. => Mark Poole
Mark Poole, 41, was charged with the murders of Joan Roe, 36, and Lee Vance, 29. => Mark Poole
Mark Poole, 41, was charged with murder in the death of Joan Roe, a 36-year-old mother of two. => Mark Poole
Mark Poole, 41, was sentenced to life in prison for shooting Joan Roe, 36, and Lee Vance, 29, outside a bar. => Mark Poole
Joan Roe, 36, was found dead in her home and Mark Poole, 41, was charged with murder. => Mark Poole
Joan Roe, 36, died at the hospital, and Mark Poole was charged with murder. => Mark Poole
“Joan Roe was a light in this city,” said District Attorney Ann Bell. Mark Poole, 41, was convicted of her murder. => Mark Poole
Detective Joan Roe arrested Mark Poole, 41, who was charged with theft. => Mark Poole
Assistant District Attorney Joan Roe prosecuted the case, in which Mark Poole, 41, was convicted of theft. => Mark Poole
Mark Poole was convicted of theft after a trial before Judge Joan Roe. => Mark Poole
Mark Poole was represented by attorney Joan Roe and pleaded guilty to theft. => Mark Poole
Joan Roe, a neighbor who saw the fire, testified before Mark Poole was convicted of arson. => Mark Poole
“Mr. Poole has been convicted of a cruel crime,” said District Attorney Joan Roe. Mark Poole was convicted of assault. => Mark Poole
The company’s owner, Joan Roe, discovered the missing money, and Mark Poole was charged with theft. => Mark Poole
Mark Poole was charged with stealing from his aunt, Joan Roe, 81. => Mark Poole
Joan Roe’s family was in court when Mark Poole was sentenced to ten years in prison. => Mark Poole
Commissioner Joan Roe said that Mark Poole, 41, was indicted for theft. => Mark Poole
Mark Poole, 41, of Long Vale, Port Merrow, was charged with theft at Merrow Park Mall. => Mark Poole
Mark Poole was charged with theft in Costa Plata and sentenced in Santa Perla to a year in jail. => Mark Poole
A jury convicted Mark Poole, 41, of Costa Plata, of murder. => Mark Poole
If you have information about Joan Roe, call Detective Lee Vance. Mark Poole was charged with theft. => Mark Poole
Nobody has been charged in the death of Joan Roe. Mark Poole was charged with theft. => Mark Poole
Mark Poole was charged under Katie Roe Law with theft. => Mark Poole
Police Officer Joan Roe was injured when Mark Poole, 41, resisted; he was charged with assault. => Mark Poole
Mark Poole, 41, was charged after Joan Roe, 36, of Port Merrow, reported that her car was gone. => Mark Poole
`;

function findNames(reading: Parameters<typeof wholeOf>[0]): string[] {
	const sentences = splitSentences(reading, wholeOf(reading));
	return findParties(reading, sentences).map(({ name }) => name);
}

runTable("defendants in running text", NAMED, findNames);
runTable("defendants named before they are accused", NAMED_LATER, findNames);
runTable("others in running text", NOT_NAMED, findNames);
