import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of a corporation's return, its shareholders, dividends and what goes to its accountant. */
export const corporationsRefusals = {
  't2-not-corporation': entry(
    'input',
    {
      en: 'these are the books of a {form}, and only corporations file a T2',
      fr: 'ces livres sont ceux d’une entité de forme {form}; seules les sociétés produisent une T2',
    },
    {
      en: 'For a sole proprietor the T2125 goes with the personal return.',
      fr: 'Pour un propriétaire unique, le T2125 va avec la déclaration personnelle.',
    },
  ),
  't2-unmapped': entry(
    'input',
    {
      en: 'account {what} has an amount and no GIFI code, so no line of the return takes it',
      fr: 'le compte {what} porte un montant sans code IGRF : aucune ligne de la déclaration ne le prend',
    },
    {
      en: 'Give it one with `daybook account change {code} --gifi`, or clear its balance first.',
      fr: 'Donnez-lui en un avec `daybook account change {code} --gifi`, ou soldez-le d’abord.',
    },
  ),
  't2-code-unfit': entry(
    'input',
    {
      en: 'the return cannot take {account}: {what}',
      fr: 'la déclaration ne peut prendre {account} : {what}',
    },
    {
      en: 'Correct it with `daybook account change {account} --gifi`.',
      fr: 'Corrigez-le avec `daybook account change {account} --gifi`.',
    },
  ),
  't2-code-unsure': entry(
    'input',
    {
      en: 'GIFI {code} (account {account}): no source at hand says with which sign it enters net income 9999',
      fr: 'IGRF {code} (compte {account}) : aucune source consultée ne dit avec quel signe il entre dans le bénéfice net 9999',
    },
    {
      en: 'Put the amount under a revenue or expense code, or enter this line in the tax program by hand.',
      fr: 'Portez le montant sous un code de revenu ou de dépense, ou inscrivez la ligne à la main dans le logiciel d’impôt.',
    },
  ),
  't2-line-unknown': entry(
    'input',
    {
      en: 'Schedule 1 has no line {line} ({where})',
      fr: 'l’annexe 1 n’a pas de ligne {line} ({where})',
    },
    {
      en: 'Lines 101 to 132 and 201 to 296 add, 300 to 307 and 401 to 418 deduct.',
      fr: 'Les lignes 101 à 132 et 201 à 296 ajoutent; 300 à 307 et 401 à 418 déduisent.',
    },
  ),
  't2-cca-unfit': entry(
    'input',
    {
      en: 'class {class} does not add up: it holds {held}, claims {claimed}, recapture {recapture}, terminal loss {terminalLoss}',
      fr: 'la catégorie {class} ne s’additionne pas : elle contient {held}, DPA {claimed}, récupération {recapture}, perte finale {terminalLoss}',
    },
    {
      en: 'Recapture is what the class is overdrawn by; a terminal loss is all that is left and takes no claim beside it.',
      fr: 'La récupération égale le solde négatif; une perte finale est tout ce qui reste, sans DPA à côté.',
    },
  ),
  't2-checklist-line': entry(
    'input',
    { en: 'Schedule 141 has no line {line}', fr: 'l’annexe 141 n’a pas de ligne {line}' },
    {
      en: '`daybook t2 show --schedule 141` lists its questions.',
      fr: '`daybook t2 show --schedule 141` en donne les questions.',
    },
  ),
  't2-checklist-answer': entry(
    'input',
    {
      en: 'line {line} of Schedule 141 is a question of yes or no, and the answer is “{answer}”',
      fr: 'la ligne {line} de l’annexe 141 demande oui ou non, et la réponse est « {answer} »',
    },
    { en: 'Answer with yes or no: {line}=yes.', fr: 'Répondez par yes ou no : {line}=yes.' },
  ),
  't2-checklist-unasked': entry(
    'input',
    {
      en: 'line {line} of Schedule 141 is asked only when one of {when} is yes',
      fr: 'la ligne {line} de l’annexe 141 ne se pose que si l’une de {when} est oui',
    },
    { en: 'Answer {when} first, or leave {line} out.', fr: 'Répondez d’abord à {when}, ou omettez {line}.' },
  ),
  'gifi-file-malformed': entry(
    'input',
    {
      en: 'line {line} of the file is no code with a whole-dollar amount that stands there once: {text}',
      fr: 'la ligne {line} du fichier n’est pas un code inscrit une seule fois avec un montant en dollars entiers : {text}',
    },
    {
      en: 'Each line is a GIFI code of four digits and dollars without cents, as `daybook t2 export` writes them.',
      fr: 'Chaque ligne porte un code IGRF de quatre chiffres et des dollars sans cents, comme les écrit `daybook t2 export`.',
    },
  ),
  'shareholder-unknown': entry(
    'missing',
    { en: 'there is no shareholder {shareholder}', fr: 'il n’y a pas d’actionnaire {shareholder}' },
    {
      en: '`daybook shareholder list` shows them: {known}.',
      fr: '`daybook shareholder list` les montre : {known}.',
    },
  ),
  'shareholder-exists': entry(
    'conflict',
    {
      en: 'there is a shareholder {shareholder} already',
      fr: 'il y a déjà un actionnaire {shareholder}',
    },
    {
      en: 'Leave the number out to take the next free one.',
      fr: 'Omettez le numéro pour prendre le prochain qui est libre.',
    },
  ),
  'shareholder-account-unfit': entry(
    'input',
    {
      en: 'account {account} is neither an asset nor a liability, so a shareholder cannot owe or be owed in it',
      fr: 'le compte {account} n’est ni un actif ni un passif : un actionnaire ne peut rien y devoir ni y être dû',
    },
    {
      en: 'Name accounts such as 1460 due from shareholder and 2480 due to shareholder.',
      fr: 'Nommez des comptes comme 1460 dû par l’actionnaire et 2480 dû à l’actionnaire.',
    },
  ),
  'shareholder-account-taken': entry(
    'conflict',
    {
      en: 'account {account} is that of shareholder {shareholder}, and each has accounts of their own',
      fr: 'le compte {account} est celui de l’actionnaire {shareholder}; chacun a ses propres comptes',
    },
    {
      en: 'Open another account for this shareholder with `daybook account open`.',
      fr: 'Ouvrez un autre compte pour cet actionnaire avec `daybook account open`.',
    },
  ),
  'shareholder-account-missing': entry(
    'missing',
    {
      en: 'shareholder {shareholder} has no account in which the business owes them',
      fr: 'l’actionnaire {shareholder} n’a pas de compte où l’entreprise lui doit de l’argent',
    },
    {
      en: 'Name one with `daybook shareholder change {shareholder} --account`, or pay out of the bank.',
      fr: 'Nommez-en un avec `daybook shareholder change {shareholder} --account`, ou payez par la banque.',
    },
  ),
  'shareholder-shares-unfit': entry(
    'input',
    {
      en: '{count} shares of class {class} cannot be: shares are whole, and all of a class are {kind}',
      fr: '{count} actions de catégorie {class} sont impossibles : les actions sont entières, et toutes celles d’une catégorie sont {kind}',
    },
    {
      en: 'Write CLASS=COUNT, and `--preferred` for a class of preferred shares.',
      fr: 'Écrivez CATÉGORIE=NOMBRE, et `--preferred` pour une catégorie d’actions privilégiées.',
    },
  ),
  'shareholder-in-use': entry(
    'conflict',
    {
      en: 'shareholder {shareholder} has dividend {dividend}, which keeps them in the books',
      fr: 'l’actionnaire {shareholder} a le dividende {dividend}, qui le garde aux livres',
    },
    {
      en: 'Somebody who sold their shares holds 0: `daybook shareholder change {shareholder} --shares CLASS=0`.',
      fr: 'Qui a vendu ses actions en détient 0 : `daybook shareholder change {shareholder} --shares CATÉGORIE=0`.',
    },
  ),
  'dividend-unknown': entry(
    'missing',
    { en: 'there is no dividend {dividend}', fr: 'il n’y a pas de dividende {dividend}' },
    {
      en: '`daybook dividend list` shows them: {known}.',
      fr: '`daybook dividend list` les montre : {known}.',
    },
  ),
  'dividend-dates': entry(
    'input',
    {
      en: 'a dividend declared on {declared} to holders of {record} cannot be payable on {payable}',
      fr: 'un dividende déclaré le {declared} aux détenteurs du {record} ne peut être payable le {payable}',
    },
    {
      en: 'It is payable on or after both days.',
      fr: 'Il est payable à ces deux jours ou après.',
    },
  ),
  'dividend-amount': entry(
    'input',
    {
      en: 'a dividend is either an amount a share or an amount in all, above zero',
      fr: 'un dividende est un montant par action ou un montant en tout, supérieur à zéro',
    },
    {
      en: 'Give one of `--per 0.50` and `--amount 5000.00`.',
      fr: 'Donnez l’un de `--per 0.50` et `--amount 5000.00`.',
    },
  ),
  'dividend-no-shares': entry(
    'input',
    {
      en: 'nobody held shares of class {class} on {date}',
      fr: 'personne ne détenait d’actions de catégorie {class} le {date}',
    },
    {
      en: '`daybook shareholder list --on {date}` shows who holds what.',
      fr: '`daybook shareholder list --on {date}` montre qui détient quoi.',
    },
  ),
  'dividend-beyond-grip': entry(
    'rule',
    {
      en: 'eligible dividends of {amount} exceed the general rate income pool of {room} by {excess}',
      fr: 'des dividendes déterminés de {amount} dépassent de {excess} le compte de revenu à taux général de {room}',
    },
    {
      en: 'Part III.1 taxes the excess with {tax}. Record what the pool has (`daybook dividend pool grip`), declare a part as other than eligible, or give a reason with `--insist`.',
      fr: 'La partie III.1 impose l’excédent de {tax}. Inscrivez ce que le compte contient (`daybook dividend pool grip`), déclarez une part comme dividende autre que déterminé, ou donnez une raison par `--insist`.',
    },
  ),
  'dividend-beyond-cda': entry(
    'rule',
    {
      en: 'a capital dividend of {amount} exceeds the capital dividend account of {room} by {excess}',
      fr: 'un dividende en capital de {amount} dépasse de {excess} le compte de dividendes en capital de {room}',
    },
    {
      en: 'Part III taxes the excess with {tax}. Record what the account has (`daybook dividend pool cda`), declare less, or give a reason with `--insist`.',
      fr: 'La partie III impose l’excédent de {tax}. Inscrivez ce que le compte contient (`daybook dividend pool cda`), déclarez moins, ou donnez une raison par `--insist`.',
    },
  ),
  'dividend-pool-nothing': entry(
    'input',
    {
      en: 'nothing changes in the pool {pool} on {date}',
      fr: 'rien ne change au compte {pool} le {date}',
    },
    {
      en: 'Give an amount other than zero, or `--remove` for a day on which something was recorded: `daybook dividend room` shows them.',
      fr: 'Donnez un montant autre que zéro, ou `--remove` pour un jour où quelque chose fut inscrit : `daybook dividend room` les montre.',
    },
  ),
  'dividend-account-owned': entry(
    'rule',
    {
      en: 'account {account} is that of shareholder {shareholder}, and others get a part of this dividend',
      fr: 'le compte {account} est celui de l’actionnaire {shareholder}, et d’autres reçoivent une part de ce dividende',
    },
    {
      en: 'Leave the account out: the dividend is owed in dividends payable, and `daybook dividend pay --to-loan` credits each.',
      fr: 'Omettez le compte : le dividende est dû aux dividendes à payer, et `daybook dividend pay --to-loan` crédite chacun.',
    },
  ),
  'dividend-paid': entry(
    'conflict',
    {
      en: 'nothing is owed of dividend {dividend} to those named',
      fr: 'rien n’est dû du dividende {dividend} aux personnes nommées',
    },
    {
      en: '`daybook dividend show {dividend}` lists what was paid to whom.',
      fr: '`daybook dividend show {dividend}` indique ce qui a été versé à qui.',
    },
  ),
  'dividend-early': entry(
    'input',
    {
      en: 'dividend {dividend} was declared on {declared} and cannot be paid on {date}',
      fr: 'le dividende {dividend} a été déclaré le {declared} et ne peut être versé le {date}',
    },
    { en: 'Give a day from {declared} on.', fr: 'Donnez un jour à partir du {declared}.' },
  ),
  'hand-off-unknown': entry(
    'input',
    {
      en: 'the file does not say which working papers its entries were made from',
      fr: 'le fichier ne dit pas de quels documents de travail viennent ses écritures',
    },
    {
      en: 'Name the seal that stands in the working papers: `--seal SEQ:HASH`.',
      fr: 'Nommez le sceau qui figure aux documents de travail : `--seal NUMÉRO:EMPREINTE`.',
    },
  ),
  'hand-off-foreign': entry(
    'conflict',
    {
      en: 'the working papers are sealed at fact {seq} with {given}, which is not what these books have there',
      fr: 'les documents de travail sont scellés au fait {seq} avec {given}, et ces livres y ont autre chose',
    },
    {
      en: 'The entries were made from other books, or from a copy that went its own way.',
      fr: 'Les écritures viennent d’autres livres, ou d’une copie qui a continué à part.',
    },
  ),
  'hand-off-moved': entry(
    'conflict',
    {
      en: 'the books of the year through {through} moved since fact {seq}: {changes}',
      fr: 'les livres de l’exercice terminé le {through} ont changé depuis le fait {seq} : {changes}',
    },
    {
      en: 'Undo what was posted, or hand new working papers to the accountant.',
      fr: 'Annulez ce qui a été reporté, ou remettez de nouveaux documents de travail au comptable.',
    },
  ),
  'hand-off-outside': entry(
    'input',
    {
      en: 'an entry of {date} is not dated on the last day of the year, {through}',
      fr: 'une écriture du {date} n’est pas datée du dernier jour de l’exercice, {through}',
    },
    {
      en: 'Adjusting entries of the accountant are dated {through}.',
      fr: 'Les écritures de régularisation du comptable sont datées du {through}.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
