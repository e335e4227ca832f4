// Words by which offenses are known in English. General vocabulary of penal codes of the United States and the United Kingdom; data, not a list of offenses.

/** Nouns that name an offense, alone or at the head of its name. */
const HEADS =
	"indecency overdriving murder murders manslaughter homicide assault assaults battery batteries robbery robberies burglary burglaries larceny theft thefts fraud forgery forgeries embezzlement possession sale sales " +
	"distribution trafficking conspiracy arson kidnapping abduction rape sodomy molestation abuse endangerment neglect perjury bribery bribe bribes extortion blackmail laundering stalking harassment " +
	"intimidation menacing strangulation obstruction tampering evasion driving dui dwi owi racketeering corruption impersonation personation misconduct contempt trespass trespassing vandalism mischief " +
	"exploitation pornography prostitution pandering pimping solicitation soliciting smuggling imprisonment restraint enterprise shoplifting looting riot mutilation mayhem torture cruelty " +
	"counterfeiting usury gambling bookmaking violation violations identity scheme threats threat threatening eavesdropping voyeurism peeping incest swearing luring enticement grooming " +
	"falsification misappropriation misapplication misrepresentation diversion adulteration retaliation escape sabotage espionage treason terrorism carjacking hijacking manufacturing manufacture delivery transportation " +
	"coercion invasion disorderly nuisance desecration concealment flight bigamy swindling larcenies frauds felon copulation penetration sextortion hazing dogfighting cockfighting negligence " +
	"abandonment desertion nonsupport delinquency interference influencing assistance hindering dissemination dumping poaching servitude peonage piracy misbranding simulation kickback kickbacks " +
	"sexting hit-and-run wounding behaviour behavior dealing eluding entering influence drive-by acts act activity activities action";
/** Other words that open the name of an offense. */
const OPENERS =
	"attempted attempt aggravated armed criminal criminally unlawful unlawfully illegal illegally unauthorized grand petit petty first second third fourth fifth sixth simple felony misdemeanor felonious " +
	"receiving possessing violating falsifying filing forging altering practicing practice prescribing accepting taking offering making use using uttering computer access accessing money wire mail bank tax securities insurance " +
	"health medicare medicaid welfare unemployment elder child sexual sex lewd forcible statutory vehicular reckless negligent involuntary voluntary capital special domestic hate bias gang organized " +
	"resisting evading fleeing leaving failure failing hit-and-run hit operating carrying brandishing discharging firing transporting manufacturing selling distributing trafficking conspiring aiding abetting accessory " +
	"obstructing tampering intimidating witness false insufficient bad credit identity impersonating misrepresenting dealing engaging harboring prohibited felon bringing causing hiding concealing corruption official public public-record procuring inducing " +
	"injury inflicting infliction assaulting robbing burglarizing stealing embezzling defrauding laundering bribing kickbacks paying soliciting negotiating permitting diverting maintaining keeping running promoting permitting caretaker residential commercial " +
	"enterprise-corruption scheme custodial deed mortgage check government federal state drug narcotics controlled marijuana cocaine fentanyl heroin methamphetamine firearm firearms weapon weapons gun " +
	"misleading corrupting neglecting compelling perverting wounding controlling coercive gross predatory persistent continuous unnatural oral anal deviate indecent intoxication terroristic terrorist street home human labor commercial wage workers' worker's payroll mortgage elder dependent vulnerable animal " +
	"contracting shooting throwing rendering deriving contacting annoying molesting dissuading furnishing providing supplying contributing influencing hindering removing disposing submitting presenting preparing concealing " +
	"mistreatment maltreatment disseminating distributing luring enticing administering torturing neglecting abandoning endangering entering breaking wiretapping recording peeping exposing displaying pointing discharging setting burning " +
	"counterfeit stolen deceptive unlicensed unregistered excessive dangerous deadly careless drunk impaired fatal serious willful wilful malicious intentional knowing corrupt fraudulent fraudulently knowingly intentionally willfully maliciously recklessly";

/** Nouns of things that the names of offenses end with. */
const OBJECTS =
	"records record returns return property license medicine instrument instruments firearm firearms weapon weapons substance substances narcotics drugs ammunition";

export const OFFENSE_HEADS: ReadonlySet<string> = new Set(HEADS.split(" "));
export const OFFENSE_OBJECTS: ReadonlySet<string> = new Set(OBJECTS.split(" "));
export const OFFENSE_OPENERS: ReadonlySet<string> = new Set([
	...HEADS.split(" "),
	...OPENERS.split(" "),
]);

/** Names of offenses that have “and” within. */
export const JOINED_OFFENSES: RegExp =
	/\b(?:assault and battery|breaking and entering|hit and run|aiding and abetting|driving while|lewd and lascivious|lewd or lascivious|false statements? and|access and fraud|stop and render|schemes? and|drug and|racketeer influenced and|cruel and|arms and|willful and|wilful and|buying and|possession and use|(?<!bribe )receiving and|torturing and|terms? and|abuse and neglect|mutilation and|and\/or)\b/i;

/** Forms in -ing that name an offense whatever comes behind them. */
export const OFFENSE_GERUNDS: ReadonlySet<string> = new Set(
	"misleading corrupting neglecting compelling endangering contributing resisting tampering hindering obstructing dissuading intimidating evading fleeing falsifying uttering rendering deriving violating perverting annoying molesting stalking menacing criminally".split(
		" ",
	),
);

/** Forms in -ing with which penal codes name offenses; others tell of what somebody did. */
export const FORMAL_GERUNDS: ReadonlySet<string> = new Set(
	(
		"receiving possessing resisting driving leaving evading fleeing tampering trafficking laundering operating falsifying forging menacing stalking endangering promoting " +
		"obstructing aiding conspiring carrying failing racketeering smuggling pandering pimping kidnapping counterfeiting soliciting shoplifting trespassing contributing discharging brandishing " +
		"contracting rendering deriving contacting annoying molesting dissuading furnishing hindering engaging uttering offering practicing impersonating intimidating influencing hazing peeping dogfighting violating criminally dealing eluding entering swindling gambling manufacturing"
	).split(" "),
);
