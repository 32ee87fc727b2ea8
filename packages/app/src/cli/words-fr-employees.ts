/** The notes on the flags of employees and of payroll's set-up in French, by their English. */
export const employeeNotes: Readonly<Record<string, string>> = {
  'the number of the employee; the next free one when left out':
    'le numéro de l’employé; sinon le prochain libre',
  'the first day; today when left out': 'le premier jour; sinon aujourd’hui',
  'the family name; it lies in the vault': 'le nom de famille; il reste au coffre',
  'the given name; it lies in the vault': 'le prénom; il reste au coffre',
  'the social insurance number; it lies in the vault': 'le numéro d’assurance sociale; il reste au coffre',
  'ask for the social insurance number: others can see flags':
    'demander le numéro d’assurance sociale : d’autres voient les options',
  'the day on which a temporary number (900 series) expires':
    'le jour où expire un numéro temporaire (série 900)',
  'the day of birth; it lies in the vault': 'le jour de naissance; il reste au coffre',
  'the address; it lies in the vault': 'l’adresse; elle reste au coffre',
  'where pay stubs are sent; it lies in the vault': 'où vont les talons de paie; cela reste au coffre',
  'institution, transit and account: 003-12345-1234567; it lies in the vault':
    'institution, transit et compte : 003-12345-1234567; cela reste au coffre',
  'how often the employee is paid': 'à quelle fréquence l’employé est payé',
  'the pay of a year': 'le salaire d’une année',
  'the pay of an hour': 'la paie d’une heure',
  'the pay of a piece': 'la paie d’une pièce',
  'the percentage of what is sold': 'le pourcentage des ventes',
  'the hours of a normal week': 'les heures d’une semaine normale',
  'vacation pay in percent of earnings; the least of the law when left out':
    'l’indemnité de vacances en pourcentage des gains; sinon le minimum de la loi',
  'paid out with each pay, kept until it is taken, or a salary that goes on':
    'versée à chaque paie, accumulée jusqu’aux vacances, ou salaire maintenu',
  'vacation days of a year': 'les jours de vacances d’une année',
  'the expense that the pay is charged to; wages when left out':
    'la charge à laquelle va la paie; sinon les salaires',
  'the title of the position': 'le titre du poste',
  'the class of the workers’ compensation board, where its account has several':
    'la classe de la commission des accidents du travail, si le compte en a plusieurs',
  'the TP-1015.3 of Quebec: an amount, or E': 'le TP-1015.3 du Québec : un montant, ou E',
  'yearly remuneration by the TD1X': 'la rémunération annuelle selon le TD1X',
  'yearly expenses by the TD1X': 'les dépenses annuelles selon le TD1X',
  'tax on the year so far (cumulative averaging, Option 2), for pay that varies':
    'l’impôt sur l’année écoulée (calcul cumulatif, option 2), pour une paie qui varie',
  'the month in which a CPT30 stops CPP: 2026-03': 'le mois où un CPT30 arrête le RPC : 2026-03',
  'the month in which a CPT30 begins CPP again: 2026-09': 'le mois où un CPT30 reprend le RPC : 2026-09',
  'the first month of a disability pension of CPP or QPP':
    'le premier mois d’une pension d’invalidité du RPC ou du RRQ',
  'the last month of a disability pension of CPP or QPP':
    'le dernier mois d’une pension d’invalidité du RPC ou du RRQ',
  'the employment bears no CPP or QPP': 'l’emploi ne donne lieu ni au RPC ni au RRQ',
  'the employment bears no EI': 'l’emploi ne donne pas lieu à l’AE',
  'the employment bears no QPIP': 'l’emploi ne donne pas lieu au RQAP',
  'the language of the pay stubs': 'la langue des talons de paie',
  'the occupation: a code of NOC 2021 or a job title in English or French':
    'la profession : un code de la CNP 2021 ou un titre en français ou en anglais',
  'how the pay is handed over': 'comment la paie est remise',
  'the file, CSV or XLSX; its name when the content comes along':
    'le fichier, CSV ou XLSX; son nom quand le contenu vient avec',
  'the number of the employee': 'le numéro de l’employé',
  'the first day of the new terms; today when left out':
    'le premier jour des nouvelles conditions; sinon aujourd’hui',
  'another number': 'un autre numéro',
  'the day from which they count; today when left out': 'le jour où ils prennent effet; sinon aujourd’hui',
  'a pay item: union-dues, rrsp, group-life': 'un élément de paie : union-dues, rrsp, group-life',
  'the amount of each pay': 'le montant de chaque paie',
  'instead: percent of the gross pay': 'ou : un pourcentage de la paie brute',
  'at most in a year': 'au plus dans une année',
  'the net pay that must be left: an amount, or law for what the law of the province leaves':
    'la paie nette qui doit rester : un montant, ou law pour ce que la loi de la province laisse',
  'with --keep law: the people whom the debtor keeps':
    'avec --keep law : les personnes à la charge du débiteur',
  'instead: the percentage of the net pay that must be left':
    'ou : le pourcentage de la paie nette qui doit rester',
  'what the pay stub calls it': 'son nom sur le talon de paie',
  'who is paid: a plan, a union, a court': 'qui est payé : un régime, un syndicat, un tribunal',
  'the last day': 'le dernier jour',
  'it does not come any more from that day on': 'il ne vient plus à partir de ce jour',
  'the last day of work; today when left out': 'le dernier jour de travail; sinon aujourd’hui',
  'the reason code of the record of employment: A00, E00, M00':
    'le code de motif du relevé d’emploi : A00, E00, M00',
  'the reason in words; K00 needs it': 'le motif en toutes lettres; K00 l’exige',
  'part of a name or of a number': 'partie d’un nom ou d’un numéro',
  'employed on this day; today when left out': 'à l’emploi ce jour-là; sinon aujourd’hui',
  'those too who are not employed on the day': 'aussi ceux qui ne sont pas à l’emploi ce jour-là',
  'only those who are paid so often': 'seulement ceux qui sont payés à cette fréquence',
  'only those who work there': 'seulement ceux qui y travaillent',
  'also the whole social insurance number, address and bank account':
    'aussi le numéro d’assurance sociale entier, l’adresse et le compte bancaire',
  'although the law asks to keep it for six years': 'bien que la loi demande de le garder six ans',
  'the CRA’s payroll account: 123456782RP0001': 'le compte de retenues de l’ARC : 123456782RP0001',
  'Revenu Québec’s number with its file: 1234567890RS0001':
    'le numéro de Revenu Québec avec son dossier : 1234567890RS0001',
  'how often the CRA is paid': 'à quelle fréquence l’ARC est payée',
  'how often Revenu Québec is paid': 'à quelle fréquence Revenu Québec est payé',
  'the employer’s EI as a multiple of the employee’s, where a plan lowers 1.4':
    'l’AE de l’employeur en multiple de celle de l’employé, si un régime abaisse 1.4',
  'the account that net pay leaves from': 'le compte d’où part la paie nette',
  'PROVINCE:CLASS=RATE of a board, dollars for 100 of earnings: ON:G1=1.02':
    'PROVINCE:CLASSE=TAUX d’une commission, en dollars par 100 de gains : ON:G1=1.02',
  'the first day of these rates; the year’s first when left out':
    'le premier jour de ces taux; sinon le premier de l’année',
  'PROVINCE=NUMBER: the account with a workers’ compensation board':
    'PROVINCE=NUMÉRO : le compte à une commission des accidents du travail',
  'how often these boards are paid': 'à quelle fréquence ces commissions sont payées',
  'a health levy: PROVINCE, PROVINCE=PAYROLL of a year, or PROVINCE=exempt':
    'un impôt-santé : PROVINCE, PROVINCE=MASSE SALARIALE d’une année, ou PROVINCE=exempt',
  'PROVINCE=AMOUNT: your share of a levy’s exemption among associated employers':
    'PROVINCE=MONTANT : votre part de l’exemption d’un impôt-santé entre employeurs associés',
  'the scale of Quebec’s health services fund': 'le barème du Fonds des services de santé du Québec',
  'whether Quebec’s contribution for labour standards is owed':
    'si la cotisation relative aux normes du travail du Québec est due',
  'a province whose board and levy are taken off': 'une province dont la commission et l’impôt sont retirés',
  'the last pay date of the books of before: the year to date runs through it':
    'la dernière date de paie des livres d’avant : le cumul de l’année va jusque-là',
  'a table, CSV or XLSX: a row an employee, a column a figure':
    'un tableau, CSV ou XLSX : une ligne par employé, une colonne par chiffre',
  'instead of a table: the number of one employee': 'au lieu d’un tableau : le numéro d’un employé',
  'NAME=AMOUNT of the employee: gross=16000.00, cpp=900.00, hours=640':
    'NOM=MONTANT de l’employé : gross=16000.00, cpp=900.00, hours=640',
}
