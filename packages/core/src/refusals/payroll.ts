import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of pays and pay runs: what a pay cannot be worked out from. */
export const payrollRefusals = {
  'payroll-periods-wrong': entry(
    'input',
    {
      en: 'a year has 1 to {most} pay periods; {periods} is not among them',
      fr: 'une année compte de 1 à {most} périodes de paie, et non {periods}',
    },
    {
      en: 'Say how many pays the year has: 52 weekly, 26 every two weeks, 24 twice a month, 12 monthly.',
      fr: 'Dites combien de paies compte l’année : 52 par semaine, 26 aux deux semaines, 24 bimensuelles, 12 mensuelles.',
    },
  ),
  'payroll-months-wrong': entry(
    'input',
    {
      en: '{months} pensionable months: a year has 0 to 12, whole',
      fr: '{months} mois ouvrant droit à pension : une année en a de 0 à 12, entiers',
    },
    {
      en: 'Leave it out for 12; it is less only where the duty to contribute begins or ends in the year (18, 70, an election, a disability pension).',
      fr: 'Omettez-le pour 12; il y en a moins seulement si l’obligation de cotiser commence ou cesse dans l’année (18 ans, 70 ans, un choix, une pension d’invalidité).',
    },
  ),
  'payroll-amount-negative': entry(
    'input',
    {
      en: 'the amount {what} of the pay is {amount}; in a pay none is below zero',
      fr: 'le montant {what} de la paie est de {amount}; dans une paie, aucun n’est négatif',
    },
    {
      en: 'Give the amount without its sign. A pay that was too high is corrected by what should have been paid.',
      fr: 'Donnez le montant sans signe. Une paie trop élevée se corrige en inscrivant ce qui aurait dû être payé.',
    },
  ),
  'payroll-part-exceeds': entry(
    'input',
    {
      en: 'the part of the non-periodic payment, {part}, is more than the earnings that it is part of, {whole}',
      fr: 'la part du paiement non périodique, {part}, dépasse les gains dont elle fait partie, {whole}',
    },
    {
      en: 'Pensionable and insurable earnings are all of the pay, the bonus among them; leave them out where all of it counts.',
      fr: 'Les gains ouvrant droit à pension et assurables comprennent toute la paie, la prime aussi; omettez-les si tout compte.',
    },
  ),
  'payroll-claim-wrong': entry(
    'input',
    {
      en: '{claim} is no claim code: they are 0 to 10',
      fr: '{claim} n’est pas un code de demande : ils vont de 0 à 10',
    },
    {
      en: 'Give a code (code 1 is the basic amount), the amount of the TD1 such as 16452.00, or E for an employee who is exempt.',
      fr: 'Donnez un code (le code 1 est le montant de base), le montant du TD1 comme 16452.00, ou E pour un employé exempté.',
    },
  ),
  'payroll-periods-left-wrong': entry(
    'input',
    {
      en: '{left} pay periods left, of {periods} in the year',
      fr: '{left} périodes de paie restantes, sur {periods} dans l’année',
    },
    {
      en: 'Count the periods that are left with this one: the first pay of 26 has 26 left, the last has 1.',
      fr: 'Comptez les périodes restantes avec celle-ci : il en reste 26 à la première paie de 26, une à la dernière.',
    },
  ),
  'payroll-period-number-wrong': entry(
    'input',
    {
      en: 'pay period {number} of a year with {periods}',
      fr: 'période de paie {number} d’une année qui en compte {periods}',
    },
    {
      en: 'Give the number of this pay in the year: the first is 1.',
      fr: 'Donnez le numéro de cette paie dans l’année : la première est 1.',
    },
  ),
  'payroll-commission-wrong': entry(
    'input',
    {
      en: 'a commission of {payment} after {days} days does not fit a year of {year}',
      fr: 'une commission de {payment} après {days} jours ne convient pas à une année de {year}',
    },
    {
      en: 'Give from the TD1X the remuneration of the year, which is not below this payment, and its expenses; the days since the last commission are 0 to 366; a bonus is not paid along with it.',
      fr: 'Donnez d’après le TD1X la rémunération de l’année, qui n’est pas inférieure à ce paiement, et ses dépenses; les jours depuis la dernière commission vont de 0 à 366; aucune prime n’est payée en même temps.',
    },
  ),
  'payroll-methods-several': entry(
    'input',
    {
      en: '{list}: each asks for another way of working out the tax',
      fr: '{list} : chacun demande une autre façon de calculer l’impôt',
    },
    {
      en: 'Give one: --number for cumulative averaging, --left for a bonus by the year to date, --commission-year for a TD1X.',
      fr: 'Donnez-en un seul : --number pour la moyenne cumulative, --left pour une prime selon le cumul de l’année, --commission-year pour un TD1X.',
    },
  ),
  'payroll-quebec-method': entry(
    'rule',
    {
      en: 'Quebec’s income tax is not worked out here by this method: {method}',
      fr: 'l’impôt du Québec n’est pas calculé ici selon cette méthode : {method}',
    },
    {
      en: 'Quebec’s guide TP-1015.F is not known here for cumulative averaging. Say --quebec-by-period to average the federal tax alone, or leave --number out.',
      fr: 'Le guide TP-1015.F n’est pas connu ici pour la moyenne cumulative. Dites --quebec-by-period pour n’appliquer la moyenne qu’à l’impôt fédéral, ou omettez --number.',
    },
  ),
  'payroll-exemption-unknown': entry(
    'rule',
    {
      en: 'what the law of {province} leaves of a net pay against {order} is not known here',
      fr: 'ce que la loi de {province} laisse d’une paie nette devant {order} n’est pas connu ici',
    },
    {
      en: 'Say what must be left as the order itself has it: keep as an amount or a percentage of the net pay.',
      fr: 'Dites ce qu’il faut laisser d’après l’ordonnance elle-même : keep en montant ou en pourcentage de la paie nette.',
    },
  ),
  'payroll-quebec-commission-wrong': entry(
    'input',
    {
      en: 'a commission of {commission} in a pay of {gross} does not fit commissions of {year} with expenses of {expenses} in the year',
      fr: 'une commission de {commission} dans une paie de {gross} ne convient pas à des commissions de {year} avec des dépenses de {expenses} dans l’année',
    },
    {
      en: 'Give the gross commission in the pay, which is part of the gross pay, and from form TP-1015.R.13.1 the commissions of the year and its expenses, which are not more than they.',
      fr: 'Donnez la commission brute comprise dans la paie et, d’après le formulaire TP-1015.R.13.1, les commissions de l’année et ses dépenses, qui ne les dépassent pas.',
    },
  ),
  'payroll-election-age': entry(
    'rule',
    {
      en: 'an election to stop contributions from {month} is too early for an employee born {born}: the first month is {earliest}',
      fr: 'un choix de cesser de cotiser dès {month} est trop tôt pour un employé né en {born} : le premier mois possible est {earliest}',
    },
    {
      en: 'The forms CPT30 and RR-50 count from the month after they are handed in, at 65 or later; RR-50 not before 2024. Check the month and the date of birth.',
      fr: 'Les formulaires CPT30 et RR-50 comptent à partir du mois suivant leur remise, à 65 ans ou plus; le RR-50, pas avant 2024. Vérifiez le mois et la date de naissance.',
    },
  ),
  'payroll-rates-not-checked': entry(
    'rule',
    {
      en: 'the payroll rates of {table} were checked through {through} and say nothing of a pay on {date}',
      fr: 'les taux de paie de {table} ont été vérifiés jusqu’au {through} et ne disent rien d’une paie du {date}',
    },
    {
      en: 'Get the edition of Daybook with the rates of that day. To work with the last known rates all the same, say --insist; what comes out is then marked.',
      fr: 'Procurez-vous l’édition de Daybook avec les taux de ce jour. Pour calculer tout de même avec les derniers taux connus, dites --insist; le résultat est alors marqué.',
    },
  ),
  'payroll-rates-too-early': entry(
    'rule',
    {
      en: 'the payroll rates of {table} begin on {first}; there are none for a pay on {date}',
      fr: 'les taux de paie de {table} commencent le {first}; il n’y en a pas pour une paie du {date}',
    },
    {
      en: 'Check the day of the pay: it is the day on which the employee is paid. For earlier years take the deductions from the records of that year.',
      fr: 'Vérifiez le jour de la paie : c’est celui où l’employé est payé. Pour les années antérieures, prenez les retenues des dossiers de l’année.',
    },
  ),
  'pay-item-unknown': entry(
    'missing',
    {
      en: 'there is no pay item “{item}”, given for employee {employee}',
      fr: 'il n’y a pas d’élément de paie « {item} », donné pour l’employé {employee}',
    },
    {
      en: '`daybook payrun items` lists them; give the nearest one and say the rest in a note.',
      fr: '`daybook payrun items` en donne la liste; donnez le plus proche et dites le reste dans une note.',
    },
  ),
  'pay-item-not-given': entry(
    'rule',
    {
      en: '{item} is worked out by the program and cannot be given for employee {employee}',
      fr: '{item} est calculé par le programme et ne peut être donné pour l’employé {employee}',
    },
    {
      en: 'Change what it follows from: the earnings, the claims or the terms of the employee.',
      fr: 'Changez ce dont il découle : la rémunération, les demandes ou les conditions de l’employé.',
    },
  ),
  'pay-item-quebec': entry(
    'rule',
    {
      en: '{item} is for employment in Quebec; employee {employee} works in {province}',
      fr: '{item} est réservé à l’emploi au Québec; l’employé {employee} travaille en {province}',
    },
    {
      en: 'Outside Quebec, tips that customers leave directly are not reported by the employer; tips that you pay are `tips-controlled`.',
      fr: 'Hors du Québec, les pourboires laissés directement par la clientèle ne sont pas déclarés par l’employeur; ceux que vous versez sont `tips-controlled`.',
    },
  ),
  'pay-quantity-wrong': entry(
    'input',
    {
      en: '“{quantity}” is not a number of hours, pieces or dollars for {item} of employee {employee}',
      fr: '« {quantity} » n’est pas un nombre d’heures, de pièces ou de dollars pour {item} de l’employé {employee}',
    },
    {
      en: 'Give a decimal number such as 37.5, with four decimals at most.',
      fr: 'Donnez un nombre décimal comme 37.5, avec quatre décimales au plus.',
    },
  ),
  'pay-line-empty': entry(
    'input',
    {
      en: '{item} of employee {employee} has neither an amount nor a quantity',
      fr: '{item} de l’employé {employee} n’a ni montant ni quantité',
    },
    { en: 'Give a quantity or --amount.', fr: 'Donnez une quantité ou --amount.' },
  ),
  'pay-rate-missing': entry(
    'rule',
    {
      en: '{item} of employee {employee} has a quantity but no rate, and the terms give none',
      fr: '{item} de l’employé {employee} a une quantité mais aucun taux, et les conditions n’en donnent pas',
    },
    {
      en: 'Give --rate or --amount, or set the rate with `daybook employee change`.',
      fr: 'Donnez --rate ou --amount, ou fixez le taux avec `daybook employee change`.',
    },
  ),
  'pay-hours-missing': entry(
    'rule',
    {
      en: '{item} in hours needs the weekly hours of employee {employee}, whose salary has none',
      fr: '{item} en heures demande les heures hebdomadaires de l’employé {employee}, dont le salaire n’en a pas',
    },
    {
      en: 'Set the hours with `daybook employee change --hours`, or give the amount.',
      fr: 'Fixez les heures avec `daybook employee change --hours`, ou donnez le montant.',
    },
  ),
  'pay-province-changed': entry(
    'rule',
    {
      en: 'employee {employee} changed from {from} to {to} on {day}, in the middle of the period: one pay has one province',
      fr: 'l’employé {employee} est passé de {from} à {to} le {day}, au milieu de la période : une paie n’a qu’une province',
    },
    {
      en: 'Leave the employee out of this run, and pay the days before and after in two runs with spans of their own.',
      fr: 'Laissez l’employé hors de ce cycle et payez les jours d’avant et d’après dans deux cycles, chacun avec ses dates.',
    },
  ),
  'payrun-net-negative': entry(
    'rule',
    {
      en: 'the pay of employee {employee} would be {net}: deductions are more than the earnings of {gross}',
      fr: 'la paie de l’employé {employee} serait de {net} : les retenues dépassent la rémunération de {gross}',
    },
    {
      en: 'Give more earnings, lower or end a standing deduction, or leave the employee out of this run.',
      fr: 'Donnez plus de rémunération, réduisez ou terminez une retenue permanente, ou laissez l’employé hors de ce cycle.',
    },
  ),
  'payrun-order-law-unknown': entry(
    'rule',
    {
      en: '{order} of employee {employee} goes by the law, and what the law of {province} leaves of a pay against it is not known here',
      fr: '{order}, employé {employee}, suit la loi, et ce que la loi de {province} en laisse d’une paie n’est pas connu ici',
    },
    {
      en: 'Set the order again with what it must leave: employee item with --keep and an amount, or --keep-percent.',
      fr: 'Fixez de nouveau l’ordonnance avec ce qu’elle doit laisser : employee item avec --keep et un montant, ou --keep-percent.',
    },
  ),
  'payrun-order-law-unchecked': entry(
    'rule',
    {
      en: '{order} of employee {employee} goes by the law of {province}, whose amounts ({table}) were checked through {through} and say nothing of a pay on {date}',
      fr: '{order}, employé {employee}, suit la loi de {province}, dont les montants ({table}) ont été vérifiés jusqu’au {through} et ne disent rien d’une paie du {date}',
    },
    {
      en: 'Set the order again with what it must leave: employee item with --keep and an amount. To take the last known amounts all the same, say --insist; the pay is then marked.',
      fr: 'Fixez de nouveau l’ordonnance avec ce qu’elle doit laisser : employee item avec --keep et un montant. Pour prendre tout de même les derniers montants connus, dites --insist; la paie est alors marquée.',
    },
  ),
  'payrun-period-paid': entry(
    'conflict',
    {
      en: 'these employees were already paid for days of {from} to {through} in a regular run: {list}',
      fr: 'ces employés ont déjà été payés pour des jours du {from} au {through} dans un cycle régulier : {list}',
    },
    {
      en: 'Correct that run with `daybook payrun correct`, or pay more in an off-cycle run.',
      fr: 'Corrigez ce cycle avec `daybook payrun correct`, ou payez le surplus dans un cycle hors période.',
    },
  ),
  'payrun-empty': entry(
    'rule',
    {
      en: 'there is nobody to pay: no employee with these terms has earnings in {from} to {through}',
      fr: 'il n’y a personne à payer : aucun employé avec ces conditions n’a de rémunération du {from} au {through}',
    },
    {
      en: 'Enter hours with `daybook payrun enter`, or check the frequency and the employees’ terms.',
      fr: 'Saisissez des heures avec `daybook payrun enter`, ou vérifiez la fréquence et les conditions des employés.',
    },
  ),
  'payrun-not-employed': entry(
    'rule',
    {
      en: 'employee {employee} has no terms of employment in {from} to {through}',
      fr: 'l’employé {employee} n’a pas de conditions d’emploi du {from} au {through}',
    },
    {
      en: 'Check the days, or set terms with `daybook employee change`.',
      fr: 'Vérifiez les dates, ou fixez des conditions avec `daybook employee change`.',
    },
  ),
  'payrun-frequency-other': entry(
    'rule',
    {
      en: 'employee {employee} is paid {frequency}, not {asked}',
      fr: 'l’employé {employee} est payé {frequency} et non {asked}',
    },
    {
      en: 'Pay them in a run of their own frequency, or in an off-cycle run.',
      fr: 'Payez-le dans un cycle de sa fréquence, ou dans un cycle hors période.',
    },
  ),
  'payrun-span-wrong': entry(
    'input',
    {
      en: 'the period {from} to {through} cannot be paid: {what}',
      fr: 'la période du {from} au {through} ne peut être payée : {what}',
    },
    {
      en: 'Give the first and last day of the period that is paid, and the day on which people are paid.',
      fr: 'Donnez le premier et le dernier jour de la période payée, et le jour où l’on est payé.',
    },
  ),
  'payrun-too-large': entry(
    'rule',
    {
      en: 'the entry of this run would have {count} lines, more than {most}',
      fr: 'l’écriture de ce cycle aurait {count} lignes, plus que {most}',
    },
    {
      en: 'Pay the employees in two runs with `--only`.',
      fr: 'Payez les employés en deux cycles avec `--only`.',
    },
  ),
  'payrun-correct-year': entry(
    'rule',
    {
      en: 'pay run {run} is of {date}: in {year} its difference is income of {year}',
      fr: 'le cycle de paie {run} est du {date} : en {year}, sa différence est un revenu de {year}',
    },
    {
      en: 'Pay it in a run of this year as `retroactive`; an overpayment of last year is repaid and the slip amended.',
      fr: 'Payez-la dans un cycle de cette année comme `retroactive`; un trop-payé de l’an dernier se rembourse et le feuillet se modifie.',
    },
  ),
  'payrun-correct-nothing': entry(
    'rule',
    { en: 'nothing of pay run {run} would change', fr: 'rien du cycle de paie {run} ne changerait' },
    {
      en: 'Give what should have been: hours, amounts, or terms set with `daybook employee change`.',
      fr: 'Donnez ce qui aurait dû être : heures, montants, ou conditions fixées avec `daybook employee change`.',
    },
  ),
  'payrun-correct-kind': entry(
    'rule',
    {
      en: 'pay run {run} is of kind {kind} and is not corrected this way',
      fr: 'le cycle de paie {run} est de type {kind} et ne se corrige pas ainsi',
    },
    {
      en: 'Correct the regular or off-cycle run itself; an opening is undone and entered again.',
      fr: 'Corrigez le cycle régulier ou hors période lui-même; une ouverture s’annule et se saisit de nouveau.',
    },
  ),
  'payrun-pay-unknown': entry(
    'missing',
    {
      en: 'employee {employee} has no pay in pay run {run}',
      fr: 'l’employé {employee} n’a pas de paie dans le cycle {run}',
    },
    {
      en: '`daybook payrun show` lists the pays of a run.',
      fr: '`daybook payrun show` donne les paies d’un cycle.',
    },
  ),
  'payrun-line-unknown': entry(
    'missing',
    {
      en: 'the pay of employee {employee} in run {run} has no line “{line}”; it has {known}',
      fr: 'la paie de l’employé {employee} dans le cycle {run} n’a pas de ligne « {line} »; elle a {known}',
    },
    {
      en: 'Ask for one of them, or leave --line out for all.',
      fr: 'Demandez l’une d’elles, ou omettez --line pour toutes.',
    },
  ),
  'payrun-not-asked': entry(
    'rule',
    {
      en: 'the pay of employee {employee} in run {run} does not say what its deductions were worked out from',
      fr: 'la paie de l’employé {employee} dans le cycle {run} ne dit pas d’où viennent ses retenues',
    },
    {
      en: 'An opening carries the totals of other books; ask for a pay since then.',
      fr: 'Une ouverture porte les totaux d’autres livres; demandez une paie faite depuis.',
    },
  ),
  'stub-of-opening': entry(
    'rule',
    {
      en: 'run {run} is the year to date of other books: it has no pay stubs',
      fr: 'le cycle {run} est le cumul annuel d’autres livres : il n’a pas de talons de paie',
    },
    {
      en: 'The stubs of its pays were handed out with those books; ask for a later run.',
      fr: 'Les talons de ses paies ont été remis avec ces livres; demandez un cycle plus tardif.',
    },
  ),
  'stub-places-several': entry(
    'input',
    {
      en: 'pay stubs go to one place: a file, a folder or the answer itself',
      fr: 'les talons de paie vont à un seul endroit : un fichier, un dossier ou la réponse même',
    },
    {
      en: 'Give only one of --file, --folder and --inline.',
      fr: 'Donnez seulement un de --file, --folder et --inline.',
    },
  ),
  'paper-places-several': entry(
    'input',
    {
      en: 'papers go to one place: a file, a folder or the answer itself',
      fr: 'les documents vont à un seul endroit : un fichier, un dossier ou la réponse même',
    },
    {
      en: 'Give only one of --file, --folder and --inline.',
      fr: 'Donnez seulement un de --file, --folder et --inline.',
    },
  ),
  'paper-print-stopped': entry(
    'rule',
    {
      en: 'stopped after {done} of {of} papers; those in {folder} are whole',
      fr: 'arrêté après {done} documents sur {of}; ceux qui sont dans {folder} sont entiers',
    },
    {
      en: 'Print all of them into an empty folder, or name the ones that are left.',
      fr: 'Imprimez le tout dans un dossier vide, ou nommez ceux qui restent.',
    },
  ),
  'papers-none': entry(
    'missing',
    {
      en: 'there is nothing to print: no {kind} fits',
      fr: 'il n’y a rien à imprimer : aucun document ({kind}) ne convient',
    },
    {
      en: 'Give numbers, take --all for settled ones too, or widen --from, --through and --customer.',
      fr: 'Donnez des numéros, prenez --all pour ceux qui sont réglés, ou élargissez --from, --through et --customer.',
    },
  ),
  'statements-none': entry(
    'missing',
    { en: 'no customer owes anything on {on}', fr: 'aucun client ne doit rien au {on}' },
    {
      en: 'Name customers to print their statements all the same.',
      fr: 'Nommez des clients pour imprimer quand même leurs états de compte.',
    },
  ),
  'stub-print-stopped': entry(
    'rule',
    {
      en: 'stopped after {done} of {of} stubs; those in {folder} are whole',
      fr: 'arrêté après {done} talons sur {of}; ceux qui sont dans {folder} sont entiers',
    },
    {
      en: 'Name the employees that are left with --employees, or print the run into an empty folder.',
      fr: 'Nommez les employés qui restent avec --employees, ou imprimez le cycle dans un dossier vide.',
    },
  ),
  'payroll-net-negative': entry(
    'rule',
    {
      en: '{deductions} are held back from {gross}: net pay would be {net}',
      fr: '{deductions} sont retenus sur {gross} : la paie nette serait de {net}',
    },
    {
      en: 'A pay cannot be below zero. Lower what is held back besides the law (additional tax, plans, dues), or pay more in money: benefits are not money.',
      fr: 'Une paie ne peut être négative. Réduisez ce qui est retenu en plus de la loi (impôt supplémentaire, régimes, cotisations), ou payez plus en argent : les avantages ne sont pas de l’argent.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
