// Where the body of a release is on its page: headers, menus, contacts and footers name persons and offenses that are none of the case.
import { runTable } from "./table.ts";
import { tellPage } from "./told.ts";

const BODY =
	"Alder County District Attorney Ann Bell announced that Joan Roe, 36, of Alder Falls, was convicted by a jury of theft. | “No one may steal,” said District Attorney Bell.";

const PAGES = `
LIVE-IN NURSE CONVICTED OF THEFT FROM HER PATIENTS - Alder County District Attorney | Follow Us | May 4, 2023 | PORT MERROW, Calif. – A jury needed an hour to convict a nurse of stealing from her patients. Joan Roe, 36, Alder Falls, was found guilty of three felony counts of theft. => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | PORT MERROW – A nurse whom patients used to bring cookies has admitted what she did to them. Joan Roe, 36, Alder Falls, pleaded guilty to the court to theft. | Her brother, Mark Poole, 41, Port Merrow, pleaded guilty on May 4, 2023, to one count of forgery and awaits his sentence. => Roe pleaded-guilty theft; Poole pleaded-guilty forgery
Nurse Convicted of Theft | This site uses cookies, and whoever goes on reading agrees that it may set them on your computer. | BODY => Roe convicted theft
Alder County | News | Nurse Convicted of Theft | BODY => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | BODY | ### | Mark Poole, 41, was charged with forgery. => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | BODY | # # # | Mark Poole, 41, was charged with forgery. => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | BODY | ***END*** | Mark Poole, 41, was charged with forgery. => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | BODY | –30– | Mark Poole, 41, was charged with forgery. => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | BODY | - END - | Mark Poole, 41, was charged with forgery. => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | BODY | xxx | Mark Poole, 41, was charged with forgery. => Roe convicted theft
FOR IMMEDIATE RELEASE | Nurse Convicted of Theft | BODY | ~~~ | Mark Poole, 41, was charged with forgery. => Roe convicted theft
Nurse Convicted of Theft | BODY | Tools: RSS \u007c Notify Me® \u007c Email \u007c Print | ⇐ Previous | Mark Poole Sentenced for Forgery | Next ⇒ | County Attorney Recognizes Crime Victim Advocates => Roe convicted theft
Nurse Convicted of Theft | BODY | Other News in Newsroom | Mark Poole Sentenced for Forgery | Posted on: April 19, 2024 => Roe convicted theft
Nurse Convicted of Theft | BODY | More from the District Attorney | Mark Poole Sentenced for Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | « Mark Poole Sentenced for Forgery | Lee Vance Charged with Robbery » => Roe convicted theft
Nurse Convicted of Theft | BODY | ← Mark Poole Sentenced for Forgery | Lee Vance Charged with Robbery → => Roe convicted theft
Nurse Convicted of Theft | BODY | Previous Article | Mark Poole Sentenced for Forgery | Next Article => Roe convicted theft
Nurse Convicted of Theft | BODY | Related Posts | Mark Poole, 41, Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | You may also like | Mark Poole Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | In other news | Mark Poole Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | Recent News | May 4, 2023 Mark Poole Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | Archives | May 2023 | Mark Poole Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | Filed Under: Press Releases | Mark Poole Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | Share on Facebook | Mark Poole Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | Share this entry | Mark Poole Charged with Forgery => Roe convicted theft
Nurse Convicted of Theft | BODY | Contact: Mark Poole, 555-0101 => Roe convicted theft
Nurse Convicted of Theft | BODY | About the Alder County District Attorney’s Office | The office has convicted Mark Poole, 41, of forgery and serves 78 cities. => Roe convicted theft
Alder County | Top Stories | Mark Poole Charged with Forgery | Menu | Nurse Convicted of Theft | BODY => Roe convicted theft
ALDER FALLS, Calif. – Joan Roe, 36, was convicted of theft. => Roe convicted theft
ALDER FALLS – Joan Roe, 36, was convicted of theft. => Roe convicted theft
(Alder Falls, Texas) – Joan Roe, 36, was convicted of theft. => Roe convicted theft
(ALDER FALLS, TX) Joan Roe, 36, was convicted of theft. => Roe convicted theft
ALDER FALLS, AZ (May 6, 2024) – Joan Roe, 36, was convicted of theft. => Roe convicted theft
ALDER FALLS, May 6, 2024—Joan Roe, 36, was convicted of theft. => Roe convicted theft
Alder Falls, N.Y. -- Joan Roe, 36, was convicted of theft. => Roe convicted theft
May 6, 2024 - Alder Falls - Joan Roe, 36, was convicted of theft. => Roe convicted theft
`;

runTable("pages", PAGES.replaceAll("BODY", BODY), tellPage);
