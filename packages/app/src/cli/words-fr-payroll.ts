/** The notes on the flags of payroll in French, by their English. */
export const payrollNotes: Readonly<Record<string, string>> = {
  'the day on which the employee is paid': 'le jour où l’employé est payé',
  'where the employee reports for work; OC is outside Canada':
    'où l’employé se présente au travail; OC est hors du Canada',
  'pay periods in the year: 52, 26, 24, 12': 'périodes de paie de l’année : 52, 26, 24, 12',
  'pay of the period with taxable benefits, without a bonus (I)':
    'paie de la période avec avantages imposables, sans prime (I)',
  'a bonus, retroactive pay or vacation paid out (B)':
    'une prime, une paie rétroactive ou des vacances payées (B)',
  'the part of the gross pay that is not money': 'la part de la paie brute qui n’est pas en argent',
  'registered pension, RRSP and PRPP deductions (F)': 'cotisations à un RPA, un REER ou un RPAC (F)',
  'registered plan deductions from the bonus (F3)':
    'cotisations à des régimes enregistrés tirées de la prime (F3)',
  'union dues (U1)': 'cotisations syndicales (U1)',
  'support under a court order of before May 1997 (F2)':
    'pension alimentaire par ordonnance d’avant mai 1997 (F2)',
  'additional tax asked for on the TD1 (L)': 'impôt supplémentaire demandé sur le TD1 (L)',
  'prescribed zone deduction of the year (HD)': 'déduction de l’année pour zone visée par règlement (HD)',
  'deductions of the year authorized by the tax agency (F1)':
    'déductions de l’année autorisées par l’agence (F1)',
  'tax credits of the year authorized by the tax agency (K3)':
    'crédits d’impôt de l’année autorisés par l’agence (K3)',
  'provincial tax credits of the year authorized by the tax agency (K3P)':
    'crédits d’impôt provinciaux de l’année autorisés par l’agence (K3P)',
  'deductions of the TP-1015.3, line 19 (J)': 'déductions du TP-1015.3, ligne 19 (J)',
  'deductions of the year authorized by Revenu Québec (J1)':
    'déductions de l’année autorisées par Revenu Québec (J1)',
  'tax credits of the year authorized by Revenu Québec (K1)':
    'crédits d’impôt de l’année autorisés par Revenu Québec (K1)',
  'the month in which an election RR-50 stops QPP: 2026-03':
    'le mois où un choix RR-50 met fin au RRQ : 2026-03',
  'the month in which QPP begins again after an RR-50': 'le mois où le RRQ reprend après un RR-50',
  'the first month of a retirement pension of QPP beside a disability pension':
    'le premier mois d’une rente de retraite du RRQ à côté d’une rente d’invalidité',
  'Ontario amounts for dependants (Y)': 'montants de l’Ontario pour personnes à charge (Y)',
  'federal credit for labour-sponsored shares of the pay (LCF)':
    'crédit fédéral de la paie pour fonds de travailleurs (LCF)',
  'provincial credit for labour-sponsored shares of the pay (LCP)':
    'crédit provincial de la paie pour fonds de travailleurs (LCP)',
  'the federal TD1: an amount such as 16452.00, a claim code 0 to 10, or E':
    'le TD1 fédéral : un montant comme 16452.00, un code de demande 0 à 10, ou E',
  'the provincial TD1: an amount such as 12989.00, a claim code 0 to 10, or E':
    'le TD1 provincial : un montant comme 12989.00, un code de demande 0 à 10, ou E',
  'the amount of the TP-1015.3 (E); the basic amount when left out':
    'le montant du TP-1015.3 (E); sinon le montant de base',
  'additional Quebec tax asked for (L)': 'impôt supplémentaire du Québec demandé (L)',
  'pensionable earnings, the bonus among them; all when left out':
    'gains ouvrant droit à pension, prime comprise; sinon tout',
  'insurable earnings, the bonus among them; all when left out':
    'gains assurables, prime comprise; sinon tout',
  'pensionable months of the year': 'mois de l’année ouvrant droit à pension',
  'the date of birth: gives the pensionable months':
    'la date de naissance : donne les mois ouvrant droit à pension',
  'the first day of a CPT30 election to stop CPP': 'le premier jour d’un choix CPT30 de cesser le RPC',
  'the facts of pays as a JSON list, instead of flags: --input FILE or -':
    'les faits de paies en liste JSON, au lieu d’options : --input FICHIER ou -',
  'the first day of an RR-50 election to stop QPP':
    'le premier jour d’un choix RR-50 de cesser de cotiser au RRQ',
  'the first day of the revocation of an RR-50': 'le premier jour de la révocation d’un RR-50',
  'the first day with a disability pension of CPP or QPP':
    'le premier jour avec une pension d’invalidité du RPC ou une rente du RRQ',
  'the last day with a disability pension': 'le dernier jour avec une pension d’invalidité',
  'the first day of a retirement pension of QPP beside a disability pension':
    'le premier jour d’une rente de retraite du RRQ en plus d’une rente d’invalidité',
  'the day of death': 'le jour du décès',
  'the pay as Quebec taxes it (G), where it differs: health plan premiums':
    'la paie que le Québec impose (G), si elle diffère : primes d’assurance maladie',
  'registered plans of the pay for Quebec’s tax; those of --plans when left out':
    'régimes enregistrés de la paie pour l’impôt du Québec; ceux de --plans si omis',
  'TP-1015.R.13.1: the gross commission in the pay':
    'TP-1015.R.13.1 : la commission brute comprise dans la paie',
  'TP-1015.R.13.1: commissions of the year': 'TP-1015.R.13.1 : commissions de l’année',
  'TP-1015.R.13.1: expenses of the year': 'TP-1015.R.13.1 : dépenses de l’année',
  'Quebec’s tax by regular payments while the federal tax is averaged':
    'l’impôt du Québec par paiements réguliers pendant que l’impôt fédéral suit la moyenne',
  'F5A of the last regular pay': 'F5A de la dernière paie régulière',
  'the first day of its revocation': 'le premier jour de sa révocation',
  'the employee does not contribute to CPP or QPP': 'l’employé ne cotise ni au RPC ni au RRQ',
  'the employee is not insured (EI)': 'l’employé n’est pas assuré (AE)',
  'periodic pay earlier this year (IYTD)': 'paie périodique antérieure de l’année (IYTD)',
  'bonuses earlier this year (B1)': 'primes antérieures de l’année (B1)',
  'CPP (in Quebec QPP) earlier this year (D)': 'RPC (au Québec RRQ) antérieur de l’année (D)',
  'CPP2 (in Quebec QPP2) earlier this year (D2)': 'RPC2 (au Québec RRQ2) antérieur de l’année (D2)',
  'EI premiums earlier this year (D1)': 'primes d’AE antérieures de l’année (D1)',
  'QPIP premiums earlier this year': 'cotisations au RQAP antérieures de l’année',
  'pensionable earnings earlier this year': 'gains ouvrant droit à pension antérieurs de l’année',
  'insurable earnings earlier this year': 'gains assurables antérieurs de l’année',
  'registered plan deductions earlier this year':
    'cotisations antérieures de l’année à des régimes enregistrés',
  'registered plan deductions from bonuses earlier this year (F4)':
    'cotisations antérieures à des régimes enregistrés tirées de primes (F4)',
  'Quebec: CSB on lump sums earlier this year': 'Québec : CSB antérieur sur des sommes forfaitaires',
  'union dues earlier this year': 'cotisations syndicales antérieures de l’année',
  'F5A earlier this year': 'F5A antérieur de l’année',
  'F5B earlier this year': 'F5B antérieur de l’année',
  'tax on periodic pay earlier this year (M)': 'impôt antérieur de l’année sur la paie périodique (M)',
  'tax on bonuses earlier this year (M1)': 'impôt antérieur de l’année sur les primes (M1)',
  'the last regular pay, for a bonus that is paid alone':
    'la dernière paie régulière, pour une prime payée seule',
  'pay periods left with this one: the bonus by the year-to-date method':
    'périodes restantes avec celle-ci : la prime selon le cumul de l’année',
  'the number of this pay in the year: cumulative averaging (Option 2)':
    'le numéro de cette paie dans l’année : moyenne cumulative (option 2)',
  'TD1X: remuneration of the year; the gross pay is then the commission':
    'TD1X : rémunération de l’année; la paie brute est alors la commission',
  'TD1X: expenses of the year': 'TD1X : dépenses de l’année',
  'TD1X: days since the last commission this year': 'TD1X : jours depuis la dernière commission de l’année',
  'use the last known rates for a day that nobody has checked':
    'utiliser les derniers taux connus pour un jour non vérifié',
  'also how each amount came about': 'aussi comment chaque montant est obtenu',
}
