import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of sales taxes: rates, registrations, business numbers and returns. */
export const taxesRefusals = {
  'agency-statement-bare': entry(
    'input',
    {
      en: 'the statement “{file}” has no line with a day and an amount',
      fr: 'le relevé « {file} » n’a aucune ligne avec un jour et un montant',
    },
    {
      en: 'Download the transactions of the account as a table, or type one: date, description, debit, credit.',
      fr: 'Téléchargez les opérations du compte en tableau, ou tapez-en un : date, description, débit, crédit.',
    },
  ),
  'tax-unknown': entry(
    'input',
    { en: 'there is no sales tax “{tax}”', fr: 'il n’y a pas de taxe de vente « {tax} »' },
    {
      en: 'Such as {known}, or two letters for all taxes of a province (QC).',
      fr: 'Par exemple {known}, ou deux lettres pour toutes les taxes d’une province (QC).',
    },
  ),
  'tax-not-in-force': entry(
    'rule',
    {
      en: '{tax} was not in force on {date}; there it was {found}',
      fr: '{tax} n’était pas en vigueur le {date}; c’était {found}',
    },
    { en: 'Give the tax of that day.', fr: 'Donnez la taxe de ce jour.' },
  ),
  'tax-share-malformed': entry(
    'input',
    {
      en: '“{share}” is no share of commercial use',
      fr: '« {share} » n’est pas une part d’utilisation commerciale',
    },
    {
      en: 'A share lies between 0 and 1: 0.6 for 60 %.',
      fr: 'Une part va de 0 à 1 : 0.6 pour 60 %.',
    },
  ),
  'self-assess-nothing': entry(
    'rule',
    {
      en: 'no tax is to be self-assessed ({what})',
      fr: 'aucune taxe n’est à autocotiser ({what})',
    },
    {
      en: 'What serves taxable sales at 90 % and more is spared of GST/HST: say `--share 0.6` where it does not. `daybook tax explain` gives the reasons.',
      fr: 'Ce qui sert à 90 % et plus à des ventes taxables est dispensé de TPS/TVH : dites `--share 0.6` sinon. `daybook tax explain` donne les motifs.',
    },
  ),
  'self-assessed-already': entry(
    'conflict',
    {
      en: 'the tax on bill {bill} was self-assessed already, by {entry}',
      fr: 'la taxe de la facture {bill} a déjà été autocotisée, par {entry}',
    },
    {
      en: 'Reverse it first where it was wrong: `daybook entry reverse {entry}`.',
      fr: 'Si c’était une erreur, contrepassez-la d’abord : `daybook entry reverse {entry}`.',
    },
  ),
  'recovery-over': entry(
    'rule',
    {
      en: '{amount} is more than the {open} that was written off of invoice {item} and not recovered',
      fr: '{amount} dépasse les {open} radiés de la facture {item} et non recouvrés',
    },
    {
      en: 'Take what is more with `daybook receipt take`: it stays as a credit of the customer. `daybook invoice show {item}` shows what was written off.',
      fr: 'Encaissez le surplus par `daybook receipt take` : il reste au crédit du client. `daybook invoice show {item}` montre ce qui a été radié.',
    },
  ),
  'instalment-none': entry(
    'rule',
    {
      en: 'no instalment is open on {date}: {paid} was paid of {due}',
      fr: 'aucun acompte n’est dû le {date} : {paid} ont été versés sur {due}',
    },
    {
      en: 'Say what is paid: `daybook return instalment GST AMOUNT`; `daybook tax instalments` shows the schedule.',
      fr: 'Dites ce qui est versé : `daybook return instalment GST MONTANT`; `daybook tax instalments` montre l’échéancier.',
    },
  ),
  'tax-thing-unknown': entry(
    'missing',
    {
      en: 'no account has the number “{thing}”, and it is no tax code of accounts',
      fr: 'aucun compte n’a le numéro « {thing} », et ce n’est pas un code de taxe de compte',
    },
    {
      en: 'Give the number of an account, or one of {known}.',
      fr: 'Donnez le numéro d’un compte, ou un de {known}.',
    },
  ),
  'rebate-late': entry(
    'rule',
    {
      en: 'a rebate for reason {reason} since {since} had to be claimed by {deadline}',
      fr: 'un remboursement pour le motif {reason}, depuis le {since}, devait être demandé au plus tard le {deadline}',
    },
    {
      en: 'The agency refuses it after that day; check the day that it counts from.',
      fr: 'L’Agence le refuse après ce jour; vérifiez le jour à partir duquel il compte.',
    },
  ),
  'rebate-by-supplier': entry(
    'rule',
    {
      en: 'the supplier or insurer sends form GST189 for reason {reason}',
      fr: 'le fournisseur ou l’assureur envoie le formulaire GST189 pour le motif {reason}',
    },
    {
      en: 'Give it the filled form; it pays the rebate and claims it on its own return.',
      fr: 'Remettez-lui le formulaire rempli; il verse le remboursement et le demande dans sa déclaration.',
    },
  ),
  'rebate-too-small': entry(
    'rule',
    {
      en: 'for reason {reason} a receipt counts from {least} of tax on',
      fr: 'pour le motif {reason}, un reçu compte à partir de {least} de taxe',
    },
    {
      en: 'Claim receipts with more tax; together they must come to {together} at least.',
      fr: 'Demandez pour des reçus portant plus de taxe; ensemble, ils doivent faire au moins {together}.',
    },
  ),
  'hst-rate-unknown': entry(
    'input',
    {
      en: 'no province charged HST at {rate} in {year}: {known}',
      fr: 'aucune province n’a perçu la TVH au taux {rate} en {year} : {known}',
    },
    {
      en: 'Give the rate that the receipts show, such as 0.13.',
      fr: 'Donnez le taux que montrent les reçus, par exemple 0.13.',
    },
  ),
  'rebate-nothing': entry(
    'conflict',
    {
      en: 'no tax from {from} to {through} is kept for a rebate',
      fr: 'aucune taxe du {from} au {through} n’est gardée pour un remboursement',
    },
    {
      en: 'Tax is kept for it on bills to accounts with the code ITC_PSB: `daybook account change 6235 --tax-default ITC_PSB`.',
      fr: 'Elle l’est pour les factures aux comptes de code ITC_PSB : `daybook account change 6235 --tax-default ITC_PSB`.',
    },
  ),
  'rebate-claimed': entry(
    'conflict',
    {
      en: 'entry {entry} claims the rebate of days between {from} and {through} already',
      fr: 'l’écriture {entry} demande déjà le remboursement de jours entre le {from} et le {through}',
    },
    {
      en: 'Claim the days after it, or reverse it first.',
      fr: 'Demandez les jours qui suivent, ou contrepassez-la d’abord.',
    },
  ),
  'instalment-base-unknown': entry(
    'missing',
    {
      en: 'no GST/HST return is filed for the fiscal year through {through}, from which instalments are worked out',
      fr: 'aucune déclaration de TPS/TVH n’est produite pour l’exercice terminé le {through}, base des acomptes',
    },
    {
      en: 'Give the net tax of that year with --previous, and --days where it was short.',
      fr: 'Donnez la taxe nette de cet exercice avec --previous, et --days s’il était court.',
    },
  ),
  'tax-account-missing': entry(
    'rule',
    {
      en: 'no account has the role {role} for {amount} of {tax}',
      fr: 'aucun compte n’a le rôle {role} pour {amount} de {tax}',
    },
    {
      en: 'Open the one of the standard chart, `daybook account open {role}`, or give the role to an account of yours: `daybook account change ACCOUNT --role {role}`.',
      fr: 'Ouvrez celui du plan comptable, `daybook account open {role}`, ou donnez le rôle à un compte à vous : `daybook account change COMPTE --role {role}`.',
    },
  ),
  'rates-not-checked': entry(
    'rule',
    {
      en: 'the rates of {table} were checked through {through} and say nothing of {date}',
      fr: 'les taux de {table} ont été vérifiés jusqu’au {through} et ne disent rien du {date}',
    },
    {
      en: 'Look at the day first. The edition with the rates of that day decides it; until then a line of the bank can be split by the amounts of its receipt (--share ACCOUNT=AMOUNT).',
      fr: 'Voyez d’abord si le jour est le bon. L’édition qui a les taux de ce jour en décide; d’ici là, une ligne de la banque se répartit par les montants de son reçu (--share COMPTE=MONTANT).',
    },
  ),
  'rates-too-early': entry(
    'rule',
    {
      en: 'the rates of {table} begin on {first}; there are none for {date}',
      fr: 'les taux de {table} commencent le {first}; il n’y en a pas pour le {date}',
    },
    {
      en: 'Look at the day first. A line of the bank can be split by the amounts of its receipt (--share ACCOUNT=AMOUNT).',
      fr: 'Voyez d’abord si le jour est le bon. Une ligne de la banque se répartit par les montants de son reçu (--share COMPTE=MONTANT).',
    },
  ),
  'business-number-malformed': entry(
    'input',
    { en: '“{number}” is not a GST/HST number', fr: '« {number} » n’est pas un numéro de TPS/TVH' },
    {
      en: 'It has nine digits, RT and four digits: 123456782RT0001.',
      fr: 'Il a neuf chiffres, RT et quatre chiffres : 123456782RT0001.',
    },
  ),
  'business-number-check': entry(
    'input',
    {
      en: 'the last digit of the business number in “{number}” does not fit the others',
      fr: 'le dernier chiffre du numéro d’entreprise dans « {number} » ne concorde pas avec les autres',
    },
    {
      en: 'A digit was mistyped: look at the paper again, or look the number up in the GST/HST registry.',
      fr: 'Un chiffre est mal tapé : revoyez la pièce, ou cherchez le numéro dans le registre de la TPS/TVH.',
    },
  ),
  'qst-number-malformed': entry(
    'input',
    { en: '“{number}” is not a QST number', fr: '« {number} » n’est pas un numéro de TVQ' },
    {
      en: 'It has ten digits, TQ and four digits: 1234567890TQ0001.',
      fr: 'Il a dix chiffres, TQ et quatre chiffres : 1234567890TQ0001.',
    },
  ),
  'registration-unknown': entry(
    'missing',
    {
      en: 'these books are not registered for {tax}',
      fr: 'ces livres ne sont pas inscrits à la taxe : {tax}',
    },
    {
      en: 'Register them first: `daybook registration set {program} --number …`.',
      fr: 'Inscrivez-les d’abord : `daybook registration set {program} --number …`.',
    },
  ),
  'registration-number-wrong': entry(
    'input',
    {
      en: '“{number}” is no account number for {tax}; one looks like {form}',
      fr: '« {number} » n’est pas un numéro de compte de {tax}; un tel numéro ressemble à {form}',
    },
    {
      en: 'Copy it from a letter of the agency. The digits of a business number check each other: one is wrong.',
      fr: 'Copiez-le d’une lettre de l’administration. Les chiffres d’un numéro d’entreprise se vérifient entre eux : l’un est faux.',
    },
  ),
  'registration-in-use': entry(
    'conflict',
    {
      en: 'returns were filed for {tax}, the last through {through}',
      fr: 'des déclarations de {tax} ont été produites, la dernière jusqu’au {through}',
    },
    {
      en: 'End the registration with --through, on or after {through}; it stays with its returns.',
      fr: 'Mettez fin à l’inscription avec --through, le {through} ou après; elle reste avec ses déclarations.',
    },
  ),
  'return-unknown': entry(
    'missing',
    {
      en: 'there is no return {return}',
      fr: 'il n’y a pas de déclaration {return}',
    },
    {
      en: '`daybook return list` shows the returns that were filed.',
      fr: '`daybook return list` montre les déclarations produites.',
    },
  ),
  'return-line-unknown': entry(
    'input',
    {
      en: '{form} asks for no amount in line {line}',
      fr: '{form} ne demande aucun montant à la ligne {line}',
    },
    {
      en: 'Lines that the books know are worked out; `daybook return prepare` shows which are entered.',
      fr: 'Les lignes que les livres connaissent sont calculées; `daybook return prepare` montre celles qui se saisissent.',
    },
  ),
  'return-not-over': entry(
    'rule',
    {
      en: 'the period ends on {through}: a return filed on {filed} would miss what is still to come',
      fr: 'la période se termine le {through} : une déclaration produite le {filed} manquerait ce qui vient encore',
    },
    {
      en: 'File it on {through} or later: the day after its end at the earliest.',
      fr: 'Produisez-la après le {through} : au plus tôt le lendemain de sa fin.',
    },
  ),
  'return-filed': entry(
    'conflict',
    {
      en: 'return {return} was filed on {filed} for these days',
      fr: 'la déclaration {return} a été produite le {filed} pour ces jours',
    },
    {
      en: 'Amend it with `daybook return amend {return}`, or choose the next period.',
      fr: 'Modifiez-la avec `daybook return amend {return}`, ou choisissez la période suivante.',
    },
  ),
  'return-unplaced': entry(
    'rule',
    {
      en: 'the tax accounts hold {difference} more or less than {form} comes to',
      fr: 'les comptes de taxe s’écartent de {difference} de ce que donne {form}',
    },
    {
      en: 'Name the account that the amounts you entered belong to: --counter ACCOUNT.',
      fr: 'Nommez le compte auquel appartiennent les montants saisis : --counter COMPTE.',
    },
  ),
  'return-not-last': entry(
    'conflict',
    {
      en: 'return {return} is not the last one: {later} was filed after it',
      fr: 'la déclaration {return} n’est pas la dernière : {later} a été produite après elle',
    },
    {
      en: 'Withdraw the later one first, or amend this one.',
      fr: 'Retirez d’abord la suivante, ou modifiez celle-ci.',
    },
  ),
  'return-settled': entry(
    'conflict',
    {
      en: 'return {return} was paid or refunded in {entry}',
      fr: 'la déclaration {return} a été payée ou remboursée dans {entry}',
    },
    {
      en: 'Undo the payment first with `daybook act undo`.',
      fr: 'Annulez d’abord le paiement avec `daybook act undo`.',
    },
  ),
  'return-nothing-open': entry(
    'conflict',
    {
      en: 'nothing is open of return {return}',
      fr: 'rien n’est en suspens de la déclaration {return}',
    },
    {
      en: '`daybook return list` shows what is owing or to be refunded.',
      fr: '`daybook return list` montre ce qui est à payer ou à rembourser.',
    },
  ),
  'return-refund-ordered': entry(
    'rule',
    {
      en: 'return {return} is to be refunded: {amount} comes in, nothing is paid',
      fr: 'la déclaration {return} donne droit à un remboursement : {amount} rentre, rien n’est à payer',
    },
    {
      en: 'Leave `--by` out: `daybook return pay` then takes in the refund on its bank account.',
      fr: 'Laissez `--by` de côté : `daybook return pay` encaisse alors le remboursement au compte de banque.',
    },
  ),
  'tax-due-unknown': entry(
    'input',
    {
      en: 'no remittance or return {tax} is due through {through}; due: {known}',
      fr: 'aucun versement ni déclaration {tax} n’est dû au {through}; sont dus : {known}',
    },
    {
      en: '`daybook payment plan --through DAY` names what is due; file a return first with `daybook return file`.',
      fr: '`daybook payment plan --through JOUR` nomme ce qui est dû; produisez d’abord une déclaration avec `daybook return file`.',
    },
  ),
  'run-taxes-file': entry(
    'rule',
    {
      en: 'a run by file pays suppliers only, and {taxes} was named',
      fr: 'un lot par fichier ne paie que des fournisseurs, et {taxes} est nommé',
    },
    {
      en: 'Pay them in the run by `--by cheque`, `bank` or `online`; or each by a file of its own: `daybook remittance pay` or `daybook return pay` with `--by eft`.',
      fr: 'Payez-les dans le lot par `--by cheque`, `bank` ou `online`; ou chacune par son propre fichier : `daybook remittance pay` ou `daybook return pay` avec `--by eft`.',
    },
  ),
  'return-overpaid': entry(
    'rule',
    {
      en: '{amount} is more than what is open of return {return}: {open}',
      fr: '{amount} dépasse ce qui est en suspens de la déclaration {return} : {open}',
    },
    {
      en: 'Pay {open}. Interest and penalties go to an expense of their own.',
      fr: 'Payez {open}. Les intérêts et pénalités vont à une charge à part.',
    },
  ),
  'quick-method-unfit': entry(
    'rule',
    {
      en: 'there is no other method than the regular one for {program}',
      fr: 'il n’y a pas d’autre méthode que l’ordinaire pour {program}',
    },
    {
      en: 'Use the regular method: `daybook registration set {program} --method regular`.',
      fr: 'Employez la méthode ordinaire : `daybook registration set {program} --method regular`.',
    },
  ),
  'return-on-other': entry(
    'rule',
    {
      en: 'QST is filed with GST/HST on one return here',
      fr: 'la TVQ est déclarée ici avec la TPS/TVH en une seule déclaration',
    },
    {
      en: 'Use that return: `daybook return prepare GST`. `daybook registration set QST --no-combined` parts them.',
      fr: 'Employez cette déclaration : `daybook return prepare GST`. `daybook registration set QST --no-combined` les sépare.',
    },
  ),
  'combined-methods-differ': entry(
    'rule',
    {
      en: 'GST/HST is registered by the method {gst} and QST by {qst}, and both are on one return',
      fr: 'la TPS/TVH est inscrite à la méthode {gst} et la TVQ à la méthode {qst}, sur une seule déclaration',
    },
    {
      en: 'An election is for both taxes: give them the same method from the same day, `daybook registration set QST --method {gst} --from DAY`.',
      fr: 'Un choix vaut pour les deux taxes : donnez-leur la même méthode à partir du même jour, `daybook registration set QST --method {gst} --from JOUR`.',
    },
  ),
  'quick-rate-unsure': entry(
    'rule',
    {
      en: 'in {province} the special quick method has two rates for a body of this kind: hospitals and operators of facilities differ, and so do universities and public colleges',
      fr: 'en {province}, la méthode rapide spéciale a deux taux pour un organisme de ce genre : hôpitaux et exploitants d’établissement diffèrent, comme universités et collèges publics',
    },
    {
      en: 'Use the regular method here: change the registration of this tax.',
      fr: 'Employez ici la méthode ordinaire : modifiez l’inscription à cette taxe.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
