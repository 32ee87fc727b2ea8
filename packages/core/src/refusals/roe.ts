import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of records of employment. */
export const roeRefusals = {
  'roe-last-day-missing': entry(
    'rule',
    {
      en: 'employee {employee} has not left, and no last day is said',
      fr: 'l’employé {employee} n’est pas parti, et aucun dernier jour n’est dit',
    },
    {
      en: 'Record the end with `daybook employee leave`; for an interruption give --last and --code.',
      fr: 'Inscrivez le départ avec `daybook employee leave`; pour un arrêt, donnez --last et --code.',
    },
  ),
  'roe-reason-missing': entry(
    'input',
    {
      en: 'no reason is known for the record of employee {employee} on {date}',
      fr: 'aucun motif n’est connu pour le relevé de l’employé {employee} au {date}',
    },
    {
      en: 'Give the reason code of block 16 with --code: A00, D00, F00.',
      fr: 'Donnez le code de motif de la case 16 avec --code : A00, D00, F00.',
    },
  ),
  'roe-account-missing': entry(
    'rule',
    {
      en: 'the payroll account with the CRA is not known: block 5 needs it',
      fr: 'le compte de paie auprès de l’ARC n’est pas connu : la case 5 l’exige',
    },
    {
      en: 'Enter it with `daybook payroll setup --cra-account 123456782RP0001`.',
      fr: 'Inscrivez-le avec `daybook payroll setup --cra-account 123456782RP0001`.',
    },
  ),
  'roe-no-pays': entry(
    'rule',
    {
      en: 'these books paid employee {employee} no insurable earnings in this employment',
      fr: 'ces livres n’ont versé à l’employé {employee} aucune rémunération assurable dans cet emploi',
    },
    {
      en: 'A record of employment is for insurable employment that these books paid. Close the pay run first.',
      fr: 'Un relevé d’emploi vise un emploi assurable que ces livres ont payé. Clôturez d’abord le cycle de paie.',
    },
  ),
  'roe-frequency-none': entry(
    'rule',
    {
      en: 'the form has no pay period type for daily pay (employee {employee})',
      fr: 'le formulaire n’a pas de genre de période pour une paie quotidienne (employé {employee})',
    },
    {
      en: 'Issue it on the site of ROE Web with weekly averages, as the guide says for irregular pay periods.',
      fr: 'Produisez-le sur le site de RE Web avec des moyennes hebdomadaires, comme le guide le dit pour les périodes irrégulières.',
    },
  ),
  'roe-commission': entry(
    'rule',
    {
      en: 'employee {employee} is paid by commission: the guide asks for weekly averages, which are not made here',
      fr: 'l’employé {employee} est payé à la commission : le guide demande des moyennes hebdomadaires, qui ne sont pas faites ici',
    },
    {
      en: 'Ask Service Canada; --insist takes each pay period with what was paid for it.',
      fr: 'Consultez Service Canada; --insist prend chaque période de paie avec ce qui a été payé pour elle.',
    },
  ),
  'roe-final-pay-missing': entry(
    'rule',
    {
      en: 'the pay run of the period of {date} is not closed: the last pay of employee {employee} lacks',
      fr: 'le cycle de paie de la période du {date} n’est pas clôturé : la dernière paie de l’employé {employee} manque',
    },
    {
      en: 'Close it first: `daybook payrun close`. A last pay can be made before its day.',
      fr: 'Clôturez-le d’abord : `daybook payrun close`. Une dernière paie peut être faite avant son jour.',
    },
  ),
  'roe-filed-already': entry(
    'conflict',
    {
      en: 'employee {employee} has record of employment {roe} through {date} already',
      fr: 'l’employé {employee} a déjà le relevé d’emploi {roe} jusqu’au {date}',
    },
    {
      en: 'Change it with `daybook roe amend {roe}`; its serial number is added with `daybook roe file --serial`.',
      fr: 'Modifiez-le avec `daybook roe amend {roe}`; son numéro de série s’ajoute avec `daybook roe file --serial`.',
    },
  ),
  'roe-earlier-missing': entry(
    'rule',
    {
      en: '{count} pay periods of employee {employee} lie before these books: {from} to {through}',
      fr: '{count} périodes de paie de l’employé {employee} sont d’avant ces livres : du {from} au {through}',
    },
    {
      en: 'Give their insurable earnings with --earlier {through}=2100.00x{count} and their hours with --earlier-hours.',
      fr: 'Donnez leur rémunération assurable avec --earlier {through}=2100.00x{count} et leurs heures avec --earlier-hours.',
    },
  ),
  'roe-period-negative': entry(
    'rule',
    {
      en: 'more was taken back than paid to employee {employee} in {from} to {through}: {amount}',
      fr: 'on a repris plus qu’on n’a versé à l’employé {employee} du {from} au {through} : {amount}',
    },
    {
      en: 'The form takes no amount below zero. Correct the pay that was too high: `daybook payrun correct`.',
      fr: 'Le formulaire ne prend aucun montant sous zéro. Corrigez la paie trop élevée : `daybook payrun correct`.',
    },
  ),
  'roe-hours-missing': entry(
    'rule',
    {
      en: 'the pay of {date} (run {run}) to employee {employee} has insurable earnings and no hours',
      fr: 'la paie du {date} (cycle {run}) de l’employé {employee} a une rémunération assurable et aucune heure',
    },
    {
      en: 'Correct the pay with its hours, or give all insurable hours with --hours.',
      fr: 'Corrigez la paie avec ses heures, ou donnez toutes les heures assurables avec --hours.',
    },
  ),
  'roe-hours-wrong': entry(
    'input',
    {
      en: '{hours} insurable hours do not fit block 15A: 1 to {most}',
      fr: '{hours} heures assurables ne conviennent pas à la case 15A : 1 à {most}',
    },
    {
      en: 'Give the hours of the counted pay periods with --hours.',
      fr: 'Donnez les heures des périodes de paie comptées avec --hours.',
    },
  ),
  'roe-recall-wrong': entry(
    'input',
    {
      en: '“{recall}” is no expected recall',
      fr: '« {recall} » n’est pas un rappel prévu',
    },
    {
      en: 'Give the day of the return (2026-12-01), Y, N (not returning) or U (unknown).',
      fr: 'Donnez le jour du retour (2026-12-01), Y, N (pas de retour) ou U (inconnu).',
    },
  ),
  'roe-money-wrong': entry(
    'input',
    {
      en: '“{found}” cannot be read here',
      fr: '« {found} » ne se lit pas ici',
    },
    {
      en: 'Write it so: {example}.',
      fr: 'Écrivez-le ainsi : {example}.',
    },
  ),
  'roe-dates': entry(
    'rule',
    {
      en: 'days of the blocks are out of order: {first}, {later}',
      fr: 'des jours des cases ne sont pas en ordre : {first}, {later}',
    },
    {
      en: 'Block 10 comes before 11, 11 before 12; a recall and holidays come after block 11.',
      fr: 'La case 10 précède la 11, la 11 précède la 12; un rappel et des jours fériés suivent la case 11.',
    },
  ),
  'roe-amount-large': entry(
    'rule',
    {
      en: '{amount} in block {block} is more than the file takes: {most}',
      fr: '{amount} à la case {block} dépasse ce que prend le fichier : {most}',
    },
    {
      en: 'Check the pay; what is right and larger is filed on the site of ROE Web.',
      fr: 'Vérifiez la paie; ce qui est juste et plus grand se produit sur le site de RE Web.',
    },
  ),
  'roe-moneys-many': entry(
    'rule',
    {
      en: 'block {block} takes {most} amounts, and there are {count}',
      fr: 'la case {block} prend {most} montants, et il y en a {count}',
    },
    {
      en: 'Add up what has the same code, or file the rest on the site of ROE Web.',
      fr: 'Additionnez ce qui porte le même code, ou produisez le reste sur le site de RE Web.',
    },
  ),
  'roe-comments-missing': entry(
    'input',
    {
      en: 'reason {code} of employee {employee} needs words in block 18',
      fr: 'le motif {code} de l’employé {employee} exige des mots à la case 18',
    },
    {
      en: 'Give them with --comments, without personal numbers.',
      fr: 'Donnez-les avec --comments, sans numéros personnels.',
    },
  ),
  'roe-comments-long': entry(
    'input',
    {
      en: 'the comments have {length} letters, and block 18 takes {most}',
      fr: 'les observations ont {length} caractères, et la case 18 en prend {most}',
    },
    {
      en: 'Shorten them: they slow the claim down.',
      fr: 'Abrégez-les : elles ralentissent la demande.',
    },
  ),
  'roe-person-missing': entry(
    'rule',
    {
      en: '{what} of employee {employee} is not in the vault',
      fr: '{what} de l’employé {employee} n’est pas au coffre',
    },
    {
      en: 'Enter it with `daybook employee change {employee}`.',
      fr: 'Inscrivez-le avec `daybook employee change {employee}`.',
    },
  ),
  'roe-address-unfit': entry(
    'rule',
    {
      en: 'the address of employee {employee} does not fit block 9: street, town and province, postal code',
      fr: 'l’adresse de l’employé {employee} ne convient pas à la case 9 : rue, ville et province, code postal',
    },
    {
      en: 'Write it in lines: `daybook employee change {employee} --address "1 Example Street; Ottawa ON; K1A 0A1"`.',
      fr: 'Écrivez-la par lignes : `daybook employee change {employee} --address "1, rue de l’Exemple; Ottawa ON; K1A 0A1"`.',
    },
  ),
  'roe-letters-unfit': entry(
    'rule',
    {
      en: 'block {block} has letters that ROE Web does not take: {letters}',
      fr: 'la case {block} a des caractères que RE Web ne prend pas : {letters}',
    },
    {
      en: 'Write it with English or French letters.',
      fr: 'Écrivez-la avec des lettres anglaises ou françaises.',
    },
  ),
  'roe-contact-missing': entry(
    'input',
    {
      en: 'block 16 needs who can be asked: {what}',
      fr: 'la case 16 exige qui peut être consulté : {what}',
    },
    {
      en: 'Give --contact "Pat Example" and --phone 416-555-0100; the next record takes them over.',
      fr: 'Donnez --contact "Pat Exemple" et --phone 416-555-0100; le prochain relevé les reprend.',
    },
  ),
  'roe-phone-wrong': entry(
    'input',
    {
      en: '“{phone}” is no telephone number of ten digits',
      fr: '« {phone} » n’est pas un numéro de téléphone de dix chiffres',
    },
    {
      en: 'Write it as 416-555-0100, with an extension as 416-555-0100 x12.',
      fr: 'Écrivez-le comme 416-555-0100, avec un poste comme 416-555-0100 x12.',
    },
  ),
  'roe-unknown': entry(
    'missing',
    {
      en: 'there is no record of employment {roe}',
      fr: 'il n’y a pas de relevé d’emploi {roe}',
    },
    {
      en: '`daybook roe list` shows them: {known}.',
      fr: '`daybook roe list` les montre : {known}.',
    },
  ),
  'roe-serial-wrong': entry(
    'input',
    {
      en: '“{serial}” is no serial number of a record of employment',
      fr: '« {serial} » n’est pas un numéro de série de relevé d’emploi',
    },
    {
      en: 'It is a letter and eight digits, as ROE Web shows it: W12345678.',
      fr: 'C’est une lettre et huit chiffres, comme RE Web le montre : W12345678.',
    },
  ),
  'roe-serial-taken': entry(
    'conflict',
    {
      en: 'serial number {serial} is that of record of employment {roe} already',
      fr: 'le numéro de série {serial} est déjà celui du relevé d’emploi {roe}',
    },
    {
      en: 'Check the number that ROE Web shows.',
      fr: 'Vérifiez le numéro que montre RE Web.',
    },
  ),
  'roe-serial-missing': entry(
    'rule',
    {
      en: 'record of employment {roe} has no serial number: Service Canada does not know it yet',
      fr: 'le relevé d’emploi {roe} n’a pas de numéro de série : Service Canada ne le connaît pas encore',
    },
    {
      en: 'Add its number with `daybook roe file --serial`, or cancel it and file it again.',
      fr: 'Ajoutez son numéro avec `daybook roe file --serial`, ou annulez-le et produisez-le de nouveau.',
    },
  ),
  'roe-over': entry(
    'conflict',
    {
      en: 'record of employment {roe} does not stand any more: it was cancelled or amended',
      fr: 'le relevé d’emploi {roe} ne vaut plus : il a été annulé ou modifié',
    },
    {
      en: '`daybook roe list --all` shows which one stands in its place.',
      fr: '`daybook roe list --all` montre lequel le remplace.',
    },
  ),
  'roe-block-unknown': entry(
    'missing',
    {
      en: 'block {block} has no amount or hours to explain',
      fr: 'la case {block} n’a ni montant ni heures à expliquer',
    },
    {
      en: 'Blocks with figures are {known}.',
      fr: 'Les cases à chiffres sont {known}.',
    },
  ),
  'roe-none': entry(
    'missing',
    {
      en: 'there is no record of employment to send: all have a serial number',
      fr: 'il n’y a aucun relevé d’emploi à envoyer : tous ont un numéro de série',
    },
    {
      en: 'Name the records to write again: `daybook roe xml 3`.',
      fr: 'Nommez les relevés à écrire de nouveau : `daybook roe xml 3`.',
    },
  ),
  'roe-file-large': entry(
    'rule',
    {
      en: 'a file takes {most}, and this one would have {found}',
      fr: 'un fichier prend {most}, et celui-ci aurait {found}',
    },
    {
      en: 'Name fewer records; ROE Web takes up to ten files at once.',
      fr: 'Nommez moins de relevés; RE Web prend jusqu’à dix fichiers à la fois.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
