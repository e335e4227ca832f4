// Words that are written with a capital letter beside names of persons, or instead of them: titles, organizations, places, openings of sentences.
// General vocabulary of English press releases; no names of persons.

function words(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().split(/\s+/).filter(Boolean));
}

/** Words of titles and descriptions: a name may follow them, and they are no part of it. */
export const TITLE_WORDS: ReadonlySet<string> = words(`
	Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Doctor Prof Prof. Professor Hon Hon. Honorable Rev Rev. Reverend Pastor Father Sister Rabbi Imam Sir
	Judge Justice Magistrate Commissioner Referee Recorder Chancellor Chief Deputy Assistant Associate Senior Acting Interim Former First
	Second Executive Supervising Special Lead Principal Managing Trial General Deputy-Chief Attorney Attorneys Prosecutor Prosecutors Counsel Solicitor Solicitors Advocate
	District State's States County U.S. US United Federal Commonwealth's Criminal Attorney-General Attorney's Ada Adas DA D.A. D.A.s D.A.'s DAs DDA DDAs AUSA AUSAs ASA Ausa's
	Detective Detectives Inspector Investigator Investigators Sergeant Sgt Sgt. Lieutenant Lt Lt. Captain Capt Capt. Major Colonel Col Col. Corporal
	Cpl Cpl. Officer Officers Agent Agents Marshal Sheriff Sheriff's Constable Trooper Ranger Superintendent Commander Undersheriff Examiner Coroner
	Analyst Paralegal Paralegals Auditor Accountant Secretary President Vice Director Administrator Chairman Chairwoman Chair Mayor Governor
	Senator Congressman Congresswoman Representative Councilman Councilwoman Councilmember Councillor Minister Spokesman Spokeswoman Spokesperson
	Manager Owner CEO CFO COO Controller Bookkeeper Treasurer Partner Founder Head Unit Member Presiding Supervisor Coordinator
	Defendant Defendants Co-Defendant Co-Defendants Codefendant Codefendants Victim Witness Suspect Respondent Financial Forensic
	Co-conspirator Co-Conspirator Confidential Appellate Circuit Superior Court Supreme Commonwealth SA RN M.D. MD Esq Esq. Ph.D.
	Special-Agent-in-Charge In-Charge Charge Resident Postal Crime Narcotics Homicide Fire Nurse Teacher Coach Principal's Actress Actor
	Procurator Procurators Prosecutor-General Clerk Juror Foreman Author Contact
`);

/** Words that headlines put behind a place to say who somebody is: “Port Merrow Man”. What stands before one is no part of a name. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
	Man Woman Men Women Couple Duo Trio Pair Resident Residents Teen Teens Teenager Teenagers Mother Father Brothers Sisters Gunman Gunmen Inmate Inmates Native
`);

/** What somebody is or does, with a capital at the start of a sentence or in a headline: before a whole name it is no part of it. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
	Lookout Marketer Vendor Vendors Contractor Contractors Aide Brother Sister Brothers Sisters Husband Wife Cousins Cousin Driver Getaway Shooter Accountant
	Employee Employees Attorney Lawyer Businessman Businesswoman Landlord Landlady Physician Surgeon Dentist Pharmacist Therapist Chiropractor Caretaker Caregiver Realtor
	Broker Brokers Agent Dealer Trafficker Recruiter Ringleader Accomplice Accomplices Associate Associates Co-Owner Co-Owners Owners Operator Operators Worker Workers Babysitter
	Stepfather Stepmother Grandmother Grandfather Uncle Aunt Nephew Niece Boyfriend Girlfriend Roommate Neighbor Stepson Stepdaughter Felon Fugitive Killer Murderer Rapist
	Robber Burglar Thief Scammer Fraudster Predator Molester Arsonist Motorist Trucker Barber Tutor Counselor Instructor Volunteer Custodian Janitor Plumber Electrician Mechanic
	Roofer Restaurateur Promoter Influencer Veteran Preacher Priest Deacon Minister Deputies Jailer Guard Guards Paramedic Firefighter Firefighters Engineer Architect Appraiser Adviser Advisor
	Notary Teller Cashier Trustee Executor Banker Jeweler Stylist Musician Rapper Singer Chef Bartender Bouncer Nanny Housekeeper Gardener Handyman Pilot Conservator Guardian Podiatrist
	Optometrist Psychologist Psychiatrist Anesthesiologist Acupuncturist Veterinarian Midwife Technician Programmer Hacker Smuggler Parolee Probationer Stalker Swindler Impostor Imposter Vandal
	Carjacker Kidnapper Poacher Hitman Squatter Lender Importer Exporter Jogger Cyclist Student Scout Scoutmaster Pastors Rideshare Courier Messenger
`);

/** Words of names of organizations and places: a run of capitals beside one of them is no person. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = words(`
	Department Departments Dept Dept. Office Offices Bureau Agency Division Unit Units Section Branch Command Squad Team Taskforce Task Force Commission Committee Board
	Council Court Courts Courthouse Justice-Center Center Centre Police Sheriffs Precinct Jail Prison Penitentiary Facility Institute Institution University
	College School Schools Academy Hospital Clinic Medical Health Healthcare Mosque Synagogue Ministry Ministries Bank Credit Union Fund Foundation
	Association Society Club Clubs League Inc Inc. Incorporated LLC L.L.C. LLP L.L.P. LP Ltd Ltd. Limited Corp Corp. Corporation Company Co Co. Companies Group Holdings Partners
	Partnership Enterprises Enterprise Industries Services Service Systems Solutions Technologies Technology Properties Realty Estate Estates Insurance Financial Capital Investments
	Investment Management Consulting Construction Motors Auto Airlines Airport Station Store Market Restaurant Hotel Motel Theater Mall Pharmacy
	 Avenue Ave Ave. Road Rd Rd. Boulevard Blvd Blvd. Drive Court-Street Highway Freeway Parkway Turnpike Expressway Route Interstate Bridge Plaza Square
	County Counties City Town Township Village Borough State States Province Parish Nation Republic Kingdom Beach Heights Parks Valley Springs Island Islands Bay Harbor Lakes
	River Mountain Mountains Canyon Gardens Garden Creek Port Mount Los Las Santa New Downtown North South East Northern Southern Eastern Western Central Upper Lower Greater
	Care Daycare Authority Safety Administration Commission's Program Project Coalition Network Alliance Federation Local Homeland Security Internal Revenue Treasury Customs Inspection
	Act Code Laws Conviction Integrity Review Statute Penal Section Sections Article Degree Felony Felonies Misdemeanor Count Counts Indictment Complaint Information Cases Operation
	Deed Fraud Fraud's Crimes Murder Theft Larceny Burglary Robbery Assault Assaults Trafficking Laundering Identity Grand Conspiracy Perjury Forgery Manslaughter Arson Bribery Embezzlement
	Kidnapping Rape Possession Abuse Endangerment Homicides Narcotic Drug Drugs Firearms Violence Domestic Sexual Elder Child Children Family Families Victims Special-Victims
	News Press Release Media Newsroom Report Reports Newsletter Times Post Journal Herald Tribune Facebook Twitter Instagram Youtube Google Internet Website Email Phone Fax Tel
	Social Security Medicare Medicaid Medi-Cal Welfare Benefits License Licenses Vehicles Motor Vehicle Insurance Tax Franchise Revenue Water Electric Gas Energy
	Thanksgiving Christmas Easter New-Year Memorial Labor Independence Days Year Years Night Today Yesterday Tomorrow
`);

/** Words that open sentences, days and months: no names, whatever stands beside them. */
export const OPENING_WORDS: ReadonlySet<string> = words(`
	A An The This That These Those He She It They We I You His Her Hers Its Their Our Your Who What Which When Where Why How While If As At By For From In Into Of Off On Onto Over
	Under Up Upon With Within Without To Until Through Throughout During Since After Before Between Among Against About Above Across Along Alongside Around Because Although Though But And Or Nor So Yet
	Both Each Every All Any Some Many Most Several Few Two Three Four Five Six Seven Eight Nine Ten One No Not Also Additionally Another Other Others Once Then There Thereafter Here However Instead
	According Following Including Approximately Anyone Everyone Someone Having Had Has Have Is Are Was Were Be Been If Thanks Thank Special Please Click See Read Share Posted Published
	Home Search Skip Follow Updated Tagged Tags Related More Next Previous Back Menu Dear Note Sincerely Today Yesterday Later Earlier Meanwhile Moreover Furthermore Finally Specifically Prior Previously Recently Ultimately Eventually Subsequently Jurors Authorities
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday A.M. P.M. AM PM
	Pleads Pled Pleaded Plead Gets Got Faces Found Finds Admits Receives Received Issues Announces Announced Secures Celebrates Comments Gives Given Says Said Tells Ordered Awaits Denied Wins Jailed Headed Heads
	Named Obtains Statement Launches Warns Hosts Urges Seeks Appoints Joins Honors Wins Hands Down Life
	Convicted Sentenced Sentencing Sentences Convicts Indicts Acquits Gives Secures Charged Indicted Arrested Pleaded Pled Accused Alleged Immediate Felony Guilty Date Circumstances Background Charges Sentence Defendants'
	American Americans Chinese Russian Mexican Canadian English Spanish Vietnamese Korean French German Italian Indian African Hispanic Asian European Muslim Jewish Catholic
	America Usa Calif. California Texas Manhattan Florida Illinois Massachusetts Pennsylvania Jersey Connecticut Ohio Michigan Nevada Arizona Colorado Oregon Maryland Louisiana Minnesota
	Human Continuous Aggravated Attempted Vehicular Involuntary Voluntary Intoxication Armed
`);

/** Words that names of places, streets and organizations end with, and family names as well. */
export const PLACE_NAMES: ReadonlySet<string> = words(`
	Park Lane Hill Hills Church Banks Street Point Grove Lake Law West Temple Place Fields Woods Rivers Bridges Day Case Trust Power Glen Dale Ford Forest Field Brook
	Brooks Cove Cliff Cross Green Vale Barn House Hall Mill Mills Pond Rock Stone Wells Ward Wood Way
`);

/** Verbs of headlines that are family names as well: they end a name where words go on behind them. */
export const VERB_NAMES: ReadonlySet<string> = words("Marks Names Speaks");

/** Names of months: they end a date, unless they are given names. */
export const MONTH_NAMES: ReadonlySet<string> = words(`
	January February March April May June July August September October November December Jan Jan. Feb Feb. Mar. Apr. Jun. Jul. Aug Aug. Sept Sept. Sep. Oct Oct. Nov Nov. Dec Dec.
`);
