import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of the personal income tax return (T1). */
export const personalTaxRefusals = {
  't1-rates-missing': entry(
    'rule',
    {
      en: 'the amounts of {table} are not known for the return of {year} (checked through {through})',
      fr: 'les montants de {table} ne sont pas connus pour la déclaration de {year} (vérifiés jusqu’au {through})',
    },
    {
      en: 'Choose a year that Daybook knows, or give the line yourself under the given lines.',
      fr: 'Choisissez une année que Daybook connaît, ou donnez vous-même la ligne parmi les lignes données.',
    },
  ),
  't1-amount-unconfirmed': entry(
    'rule',
    {
      en: 'the amounts of {table} for {year} are projected and not confirmed by the agency',
      fr: 'les montants de {table} pour {year} sont projetés et non confirmés par l’agence',
    },
    {
      en: 'Accept unconfirmed amounts for an estimate (they are then named in the notices), or give the line yourself.',
      fr: 'Acceptez les montants non confirmés pour une estimation (les avis les nomment alors), ou donnez vous-même la ligne.',
    },
  ),
  't1-facts-malformed': entry(
    'input',
    {
      en: 'the facts of the return cannot be read: {what}',
      fr: 'les faits de la déclaration ne peuvent être lus : {what}',
    },
    {
      en: 'Amounts are decimal text such as 1234.56, days YYYY-MM-DD. The page of the command shows the whole shape.',
      fr: 'Les montants sont du texte décimal comme 1234.56, les jours AAAA-MM-JJ. La page de la commande montre toute la forme.',
    },
  ),
  't1-slip-unknown': entry(
    'question',
    {
      en: 'there is no slip {slip} among those that the return reads',
      fr: 'le feuillet {slip} n’est pas de ceux que la déclaration lit',
    },
    {
      en: 'Slips: {slips}. Enter the amounts of another slip as answers.',
      fr: 'Feuillets : {slips}. Inscrivez les montants d’un autre feuillet comme réponses.',
    },
  ),
  't1-box-unknown': entry(
    'question',
    {
      en: '{slip} of {from}: the return does not know box {box}',
      fr: '{slip} de {from} : la déclaration ne connaît pas la case {box}',
    },
    {
      en: 'Boxes of a {slip}: {boxes}. Leave out a box that only informs; enter another as an answer.',
      fr: 'Cases d’un {slip} : {boxes}. Omettez une case d’information; inscrivez une autre comme réponse.',
    },
  ),
  't1-box-negative': entry(
    'input',
    {
      en: '{slip} of {from}, box {box} holds a negative amount: {amount}',
      fr: '{slip} de {from}, la case {box} contient un montant négatif : {amount}',
    },
    {
      en: 'Boxes hold amounts of nothing or more. Enter the slip as amended, or the repayment as an answer.',
      fr: 'Les cases contiennent des montants positifs ou nuls. Inscrivez le feuillet modifié, ou le remboursement comme réponse.',
    },
  ),
  't1-books-unread': entry(
    'rule',
    {
      en: 'the return takes {books} from books, and none are at hand',
      fr: 'la déclaration prend {books} dans des livres, et aucun n’est ouvert',
    },
    {
      en: 'Keep the facts in those books (`daybook t1 keep`) and use `daybook t1 summary`, or give gross and net as a business.',
      fr: 'Gardez les faits dans ces livres (`daybook t1 keep`) et utilisez `daybook t1 summary`, ou donnez brut et net comme entreprise.',
    },
  ),
  't1-file-foreign': entry(
    'input',
    {
      en: '{file} has no T4, T4A or T5 slips in the form in which the agency takes them',
      fr: '{file} n’a aucun feuillet T4, T4A ou T5 sous la forme où l’agence les prend',
    },
    {
      en: 'Ask the payer for the XML file, or type the slip: `daybook t1 slip`.',
      fr: 'Demandez le fichier XML au payeur, ou saisissez le feuillet : `daybook t1 slip`.',
    },
  ),
  't1-file-year': entry(
    'input',
    {
      en: '{file} has no slips of {year}; it has those of {years}',
      fr: '{file} n’a aucun feuillet de {year}; il a ceux de {years}',
    },
    {
      en: 'Import it into the return of its year.',
      fr: 'Importez-le dans la déclaration de son année.',
    },
  ),
  't1-file-person': entry(
    'question',
    {
      en: '{file}: which person’s slips are meant by {name}?',
      fr: '{file} : les feuillets de quelle personne désigne {name}?',
    },
    {
      en: 'Name one with `--name`: {known}.',
      fr: 'Nommez-en une par `--name` : {known}.',
    },
  ),
  't1-slip-missing': entry(
    'missing',
    { en: 'the kept return has no slip {slip}', fr: 'la déclaration gardée n’a pas de feuillet {slip}' },
    { en: 'Slips: {slips}.', fr: 'Feuillets : {slips}.' },
  ),
  't1-not-kept': entry(
    'missing',
    {
      en: 'no facts of a return of {year} are kept',
      fr: 'aucun fait d’une déclaration de {year} n’est gardé',
    },
    {
      en: 'Keep them first: `daybook t1 keep --input facts.json`.',
      fr: 'Gardez-les d’abord : `daybook t1 keep --input faits.json`.',
    },
  ),
  't1-answer-unknown': entry(
    'question',
    { en: 'there is no question {answer} on the return', fr: 'la déclaration n’a pas de question {answer}' },
    {
      en: 'The page of the command lists all answers by name.',
      fr: 'La page de la commande énumère toutes les réponses par nom.',
    },
  ),
  't1-answer-negative': entry(
    'input',
    { en: 'the answer {answer} is negative', fr: 'la réponse {answer} est négative' },
    {
      en: 'Answers are amounts of nothing or more; losses have answers of their own.',
      fr: 'Les réponses sont des montants positifs ou nuls; les pertes ont leurs propres réponses.',
    },
  ),
  't1-line-unknown': entry(
    'question',
    { en: 'the return has no line {line}', fr: 'la déclaration n’a pas de ligne {line}' },
    {
      en: 'Give a line by its five digits, as 45300.',
      fr: 'Donnez une ligne par ses cinq chiffres, comme 45300.',
    },
  ),
  't1-contradiction': entry(
    'rule',
    { en: '{one} and {other} cannot both hold', fr: '{one} et {other} ne peuvent valoir ensemble' },
    { en: 'Take one of the two back.', fr: 'Retirez l’un des deux.' },
  ),
  't1-person-date': entry(
    'input',
    {
      en: 'the day {date} does not fit a person of the return of {year}',
      fr: 'le jour {date} ne convient pas à une personne de la déclaration de {year}',
    },
    {
      en: 'A birth is on or before 31 December of the year; a death falls in the year.',
      fr: 'Une naissance a lieu au plus tard le 31 décembre de l’année; un décès, dans l’année.',
    },
  ),
  't1-household-years': entry(
    'rule',
    {
      en: 'the two returns of a household are of different years: {one} and {other}',
      fr: 'les deux déclarations du ménage sont d’années différentes : {one} et {other}',
    },
    { en: 'Give both for one year.', fr: 'Donnez les deux pour une même année.' },
  ),
  't1-spouse-missing': entry(
    'rule',
    {
      en: 'a couple’s return needs the net income of the spouse',
      fr: 'la déclaration d’un couple exige le revenu net du conjoint',
    },
    {
      en: 'Answer spouse-net with line 23600 of the spouse (0 where there is none), or give the spouse’s own facts.',
      fr: 'Répondez spouse-net par la ligne 23600 du conjoint (0 s’il n’y en a pas), ou donnez les faits du conjoint.',
    },
  ),
  't1-spouse-return-missing': entry(
    'rule',
    {
      en: 'the answer {answer} moves an amount between two returns, and only one was given',
      fr: 'la réponse {answer} déplace un montant entre deux déclarations, et une seule est donnée',
    },
    { en: 'Give the spouse’s own facts too.', fr: 'Donnez aussi les faits du conjoint.' },
  ),
  't1-part-year': entry(
    'rule',
    {
      en: 'a return for a part of the year is not worked out: its amounts are shared by days',
      fr: 'une déclaration pour une partie de l’année n’est pas calculée : ses montants se répartissent par jours',
    },
    {
      en: 'Have the return of the year of arrival or departure prepared by hand.',
      fr: 'Faites préparer à la main la déclaration de l’année d’arrivée ou de départ.',
    },
  ),
  't1-two-plans': entry(
    'rule',
    {
      en: 'the slips show contributions to CPP and to QPP, or to the plan of the other side',
      fr: 'les feuillets montrent des cotisations au RPC et au RRQ, ou au régime de l’autre côté',
    },
    {
      en: 'Work out form RC381 and give lines 22215, 30800 and 44800; give 0 in boxes 16 to 17A.',
      fr: 'Faites le formulaire RC381 et donnez les lignes 22215, 30800 et 44800; inscrivez 0 aux cases 16 à 17A.',
    },
  ),
  't1-quebec-mixed': entry(
    'rule',
    {
      en: '{slip} of {from}: employment in {province} and residence in {home} lie on two sides of Quebec’s border',
      fr: '{slip} de {from} : l’emploi en {province} et la résidence en {home} sont des deux côtés de la frontière du Québec',
    },
    {
      en: 'Work out Schedule 10 and form T2204 and give lines 31200, 31205, 31210 and 45000.',
      fr: 'Faites l’annexe 10 et le formulaire T2204 et donnez les lignes 31200, 31205, 31210 et 45000.',
    },
  ),
  't1-minimum-tax': entry(
    'rule',
    {
      en: 'the minimum tax may be up to {amount}, above the federal tax of {least}',
      fr: 'l’impôt minimum peut atteindre {amount}, au-delà de l’impôt fédéral de {least}',
    },
    {
      en: 'Work out form T691 and answer minimum-tax with what it adds; where it adds nothing, give line 41700 as it stands.',
      fr: 'Faites le formulaire T691 et répondez minimum-tax par ce qu’il ajoute; s’il n’ajoute rien, donnez la ligne 41700.',
    },
  ),
  't1-split-income': entry(
    'rule',
    {
      en: 'dividends of {amount} other than eligible go to somebody under {age}: tax on split income may be due, and form T1206 is not worked out here',
      fr: 'des dividendes de {amount} autres que déterminés vont à quelqu’un de moins de {age} ans : l’impôt sur le revenu fractionné peut être dû, et le formulaire T1206 n’est pas calculé ici',
    },
    {
      en: 'Work out form T1206 and answer split-income-tax with line 40424, or 0 where none is due; what is split is deducted with other-deductions.',
      fr: 'Faites le formulaire T1206 et répondez split-income-tax par la ligne 40424, ou 0 si rien n’est dû; ce qui est fractionné se déduit par other-deductions.',
    },
  ),
  't1-home-flipped': entry(
    'rule',
    {
      en: '{name} was held {days} days, fewer than {limit}: the profit is business income, not a capital gain',
      fr: '{name} a été détenu {days} jours, moins de {limit} : le profit est un revenu d’entreprise, non un gain en capital',
    },
    {
      en: 'Report it as a business; where a life event excepts it, leave the days out.',
      fr: 'Déclarez-le comme entreprise; si un événement de la vie l’excepte, omettez les jours.',
    },
  ),
  't1-cost-missing': entry(
    'input',
    {
      en: 'the T5008 of {from} has no cost in box 20',
      fr: 'le T5008 de {from} n’a pas de coût à la case 20',
    },
    {
      en: 'Enter the adjusted cost base in box 20; the broker’s book value is only a help.',
      fr: 'Inscrivez le prix de base rajusté à la case 20; la valeur comptable du courtier n’est qu’une aide.',
    },
  ),
  't1-above-limit': entry(
    'rule',
    {
      en: '{what}: {amount} is above the limit of {most}',
      fr: '{what} : {amount} dépasse la limite de {most}',
    },
    {
      en: 'Claim no more than the limit; keep the rest for another year.',
      fr: 'Ne demandez pas plus que la limite; gardez le reste pour une autre année.',
    },
  ),
  't1-repayment-rate-missing': entry(
    'input',
    {
      en: 'the T4E of {from} has regular benefits and no repayment rate in box 7',
      fr: 'le T4E de {from} a des prestations régulières et aucun taux de remboursement à la case 7',
    },
    {
      en: 'Enter box 7 as it stands on the slip: 30 or 0.',
      fr: 'Inscrivez la case 7 telle qu’au feuillet : 30 ou 0.',
    },
  ),
  't1-pension-split-most': entry(
    'rule',
    {
      en: 'a pension split of {amount} is more than half of the eligible pension: {most}',
      fr: 'un fractionnement de {amount} dépasse la moitié de la pension admissible : {most}',
    },
    { en: 'Elect that much or less.', fr: 'Choisissez au plus ce montant.' },
  ),
  't1-child-care-claimer': entry(
    'rule',
    {
      en: 'child care is claimed by the spouse with the higher net income',
      fr: 'les frais de garde sont demandés par le conjoint au revenu net le plus élevé',
    },
    {
      en: 'Move the claim to the other, or answer child-care-by-higher-income where part C of form T778 lets it.',
      fr: 'Déplacez la demande à l’autre, ou répondez child-care-by-higher-income si la partie C du formulaire T778 le permet.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
