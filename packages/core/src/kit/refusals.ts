/**
 * The closed list of refusals: code, class, message and remedy in both languages. `{name}` is filled from `Refusal.with`.
 * Each code has a case in the error gallery; `docs/errors.md` is generated from both (`npm run errors`).
 */
type Words = { readonly en: string; readonly fr: string }

/** How a door answers: `input` 400, `role` 403, `missing` 404, `conflict` 409, `rule` 422, `place` 503 (disk, file, server). */
export type RefusalClass = 'input' | 'role' | 'missing' | 'conflict' | 'rule' | 'place'

/** One refusal's entry in the list. */
export type RefusalEntry = { readonly class: RefusalClass; readonly message: Words; readonly hint: Words }

function entry(kind: RefusalClass, message: Words, hint: Words): RefusalEntry {
  return { class: kind, message, hint }
}

export const refusals = {
  // Input: what was typed cannot be read.
  'input-malformed': entry(
    'input',
    { en: '{what}', fr: '{what}' },
    {
      en: 'See the command’s help for what it takes.',
      fr: 'Consultez l’aide de la commande pour ce qu’elle accepte.',
    },
  ),
  'command-unknown': entry(
    'input',
    { en: 'there is no command “{command}”', fr: 'il n’y a pas de commande « {command} »' },
    { en: '`daybook --help` lists them.', fr: '`daybook --help` en donne la liste.' },
  ),
  'book-not-named': entry(
    'input',
    { en: 'no books were named', fr: 'aucun livre n’est nommé' },
    { en: 'Add --book FILE, or set DAYBOOK_BOOK.', fr: 'Ajoutez --book FICHIER ou définissez DAYBOOK_BOOK.' },
  ),
  'amount-malformed': entry(
    'input',
    { en: '“{amount}” is not an amount', fr: '« {amount} » n’est pas un montant' },
    {
      en: 'Write dollars and cents with a point: 1234.56.',
      fr: 'Écrivez dollars et cents avec un point : 1234.56.',
    },
  ),
  'amount-too-fine': entry(
    'input',
    { en: '{amount} is finer than a cent', fr: '{amount} est plus fin qu’un cent' },
    { en: 'Round it to two decimals first.', fr: 'Arrondissez d’abord à deux décimales.' },
  ),
  'amount-too-large': entry(
    'input',
    {
      en: '{amount} is a million million dollars or more',
      fr: '{amount} atteint un million de millions de dollars ou plus',
    },
    {
      en: 'Check the amount; books hold up to 999,999,999,999.99 a posting.',
      fr: 'Vérifiez le montant; le maximum par écriture est 999 999 999 999,99.',
    },
  ),
  'amount-ambiguous': entry(
    'input',
    {
      en: '“{amount}” reads two ways: {grouped} (the comma groups thousands) or {decimal} (it marks decimals)',
      fr: '« {amount} » se lit de deux façons : {grouped} (la virgule groupe les milliers) ou {decimal} (elle marque les décimales)',
    },
    {
      en: 'Write {grouped} for the first; for the second, round to two decimals.',
      fr: 'Écrivez {grouped} pour la première; pour la seconde, arrondissez à deux décimales.',
    },
  ),
  'date-malformed': entry(
    'input',
    { en: '“{date}” is not a day of the calendar', fr: '« {date} » n’est pas un jour du calendrier' },
    { en: 'Write the day as YYYY-MM-DD.', fr: 'Écrivez le jour sous la forme AAAA-MM-JJ.' },
  ),
  'text-not-utf8': entry(
    'input',
    {
      en: '{what} is not valid UTF-8 at byte {byte}',
      fr: '{what} n’est pas du UTF-8 valide à l’octet {byte}',
    },
    { en: 'Save the file as UTF-8 and try again.', fr: 'Enregistrez le fichier en UTF-8 et recommencez.' },
  ),
  'file-unreadable': entry(
    'input',
    {
      en: 'line {line} of {file} cannot be read: {why}',
      fr: 'la ligne {line} de {file} est illisible : {why}',
    },
    {
      en: 'Nothing was recorded from this line on. Mend it and run the same command again.',
      fr: 'Rien n’a été inscrit à partir de cette ligne. Corrigez-la et relancez la même commande.',
    },
  ),
  'format-unknown': entry(
    'input',
    {
      en: '{file} is in no format that Daybook reads: it looks like {found}',
      fr: '{file} n’est dans aucun format lu par Daybook : il ressemble à {found}',
    },
    { en: 'Known formats: {known}.', fr: 'Formats connus : {known}.' },
  ),
  // Entries.
  'entry-too-short': entry(
    'input',
    {
      en: 'an entry needs at least two postings; this one has {count}',
      fr: 'une écriture compte au moins deux lignes; celle-ci en a {count}',
    },
    { en: 'Name the account on the other side.', fr: 'Nommez le compte de l’autre côté.' },
  ),
  'entry-too-long': entry(
    'input',
    {
      en: 'an entry holds at most {most} postings; this one has {count}',
      fr: 'une écriture contient au plus {most} lignes; celle-ci en a {count}',
    },
    {
      en: 'Split it into several entries that each balance.',
      fr: 'Divisez-la en plusieurs écritures équilibrées.',
    },
  ),
  'posting-zero': entry(
    'input',
    { en: 'a posting to {account} is zero', fr: 'une ligne au compte {account} est nulle' },
    { en: 'Leave it out, or give it an amount.', fr: 'Retirez-la ou donnez-lui un montant.' },
  ),
  'entry-unbalanced': entry(
    'rule',
    {
      en: 'debits are {debit}, credits are {credit}: out of balance by {difference}',
      fr: 'débits {debit}, crédits {credit} : écart de {difference}',
    },
    {
      en: 'Put {difference} on the {side} side, or mend an amount.',
      fr: 'Portez {difference} du côté {side}, ou corrigez un montant.',
    },
  ),
  'entry-unknown': entry(
    'missing',
    { en: 'there is no entry {entry}', fr: 'il n’y a pas d’écriture {entry}' },
    { en: '`daybook entry list` shows the numbers.', fr: '`daybook entry list` montre les numéros.' },
  ),
  'entry-reversed': entry(
    'conflict',
    {
      en: 'entry {entry} was already reversed by {by}',
      fr: 'l’écriture {entry} a déjà été contrepassée par {by}',
    },
    {
      en: 'Work with {by}, or post a new entry.',
      fr: 'Travaillez avec {by} ou passez une nouvelle écriture.',
    },
  ),
  'account-unknown': entry(
    'missing',
    { en: 'there is no account {account}', fr: 'il n’y a pas de compte {account}' },
    {
      en: 'Open it with `daybook account open {account}`, or pick one from `daybook account list`.',
      fr: 'Ouvrez-le avec `daybook account open {account}`, ou choisissez dans `daybook account list`.',
    },
  ),
  'account-closed': entry(
    'rule',
    {
      en: 'account {account} is closed since {since}',
      fr: 'le compte {account} est fermé depuis le {since}',
    },
    {
      en: 'Post to another account, or reopen it with `daybook account reopen {account}`.',
      fr: 'Choisissez un autre compte, ou rouvrez-le avec `daybook account reopen {account}`.',
    },
  ),
  'account-statistical': entry(
    'rule',
    {
      en: 'account {account} counts quantities and takes no money',
      fr: 'le compte {account} compte des quantités et ne reçoit pas d’argent',
    },
    {
      en: 'Record a quantity with `daybook quantity record`, or post to another account.',
      fr: 'Inscrivez une quantité avec `daybook quantity record`, ou choisissez un autre compte.',
    },
  ),
  'account-exists': entry(
    'conflict',
    { en: 'account {account} exists already: {name}', fr: 'le compte {account} existe déjà : {name}' },
    { en: 'Choose another number.', fr: 'Choisissez un autre numéro.' },
  ),
  'account-code-malformed': entry(
    'input',
    { en: '“{account}” is not an account number', fr: '« {account} » n’est pas un numéro de compte' },
    {
      en: 'Use 4 to 8 digits, or letters, digits, points and hyphens up to 20.',
      fr: 'Utilisez 4 à 8 chiffres, ou lettres, chiffres, points et traits d’union, 20 au plus.',
    },
  ),
  'account-not-empty': entry(
    'rule',
    {
      en: 'account {account} still has a balance of {balance}',
      fr: 'le compte {account} a encore un solde de {balance}',
    },
    { en: 'Bring it to zero with an entry first.', fr: 'Ramenez-le d’abord à zéro par une écriture.' },
  ),
  // Charts of accounts.
  'province-unknown': entry(
    'input',
    {
      en: '“{province}” is not a province or territory of Canada',
      fr: '« {province} » n’est ni une province ni un territoire du Canada',
    },
    { en: 'Write one of {known}.', fr: 'Écrivez l’un de ceux-ci : {known}.' },
  ),
  'partners-out-of-range': entry(
    'input',
    {
      en: 'the chart of a partnership has room for {least} to {most} partners; {count} is not among them',
      fr: 'le plan comptable d’une société de personnes prévoit de {least} à {most} associés, et non {count}',
    },
    {
      en: 'Give a number in that range; open further partners’ accounts yourself, with five digits.',
      fr: 'Donnez un nombre dans ces limites; ouvrez vous-même les comptes des autres, à cinq chiffres.',
    },
  ),
  'industry-unknown': entry(
    'input',
    {
      en: 'the charts have no accounts for the trade “{industry}”',
      fr: 'les plans comptables n’ont pas de comptes pour le métier « {industry} »',
    },
    {
      en: 'Known trades: {known}. Leave it out, and open what you need yourself.',
      fr: 'Métiers connus : {known}. Omettez-le et ouvrez vous-même les comptes voulus.',
    },
  ),
  'chart-account-unknown': entry(
    'input',
    {
      en: 'the chart of this legal form offers no account {account}',
      fr: 'le plan comptable de cette forme juridique n’offre pas de compte {account}',
    },
    {
      en: 'Leave it out, and open it afterwards with `daybook account open {account}`.',
      fr: 'Omettez-le et ouvrez-le ensuite avec `daybook account open {account}`.',
    },
  ),
  // Periods.
  'period-locked': entry(
    'rule',
    {
      en: '{what} dated {date} falls in a locked period (locked through {lockedThrough}: {reason})',
      fr: '{what} du {date} tombe dans une période verrouillée (jusqu’au {lockedThrough} : {reason})',
    },
    {
      en: 'Date it {firstOpen} or later, or unlock with `daybook period unlock --reason`.',
      fr: 'Datez-la du {firstOpen} ou après, ou déverrouillez avec `daybook period unlock --reason`.',
    },
  ),
  'period-not-locked': entry(
    'conflict',
    {
      en: 'the books are locked through {lockedThrough}, so {through} changes nothing',
      fr: 'les livres sont verrouillés jusqu’au {lockedThrough}; {through} ne change rien',
    },
    { en: 'Give another day.', fr: 'Donnez un autre jour.' },
  ),
  // Keys, writers, files.
  'key-reused': entry(
    'conflict',
    { en: 'key {key} was already used for something else', fr: 'la clé {key} a déjà servi à autre chose' },
    {
      en: 'Use a new key for a new deed; the same key only for the very same input.',
      fr: 'Une nouvelle clé pour un nouvel acte; la même clé seulement pour la même saisie.',
    },
  ),
  'book-busy': entry(
    'conflict',
    { en: 'another program is writing these books', fr: 'un autre programme écrit dans ces livres' },
    {
      en: 'Nothing was recorded. Try again in a moment.',
      fr: 'Rien n’a été inscrit. Réessayez dans un instant.',
    },
  ),
  'book-unknown': entry(
    'missing',
    { en: 'there are no books at {place}', fr: 'il n’y a pas de livres à {place}' },
    {
      en: 'Create them with `daybook book create`, or name another file with --book.',
      fr: 'Créez-les avec `daybook book create`, ou nommez un autre fichier avec --book.',
    },
  ),
  'book-exists': entry(
    'conflict',
    { en: 'there is something at {place} already', fr: 'il y a déjà quelque chose à {place}' },
    { en: 'Nothing was changed. Choose another name.', fr: 'Rien n’a été modifié. Choisissez un autre nom.' },
  ),
  'book-newer': entry(
    'place',
    {
      en: 'these books were written by a newer Daybook (format {found}; this one reads up to {known})',
      fr: 'ces livres ont été écrits par un Daybook plus récent (format {found}; celui-ci lit jusqu’à {known})',
    },
    {
      en: 'Install the current version; nothing was changed.',
      fr: 'Installez la version courante; rien n’a été modifié.',
    },
  ),
  'book-damaged': entry(
    'place',
    { en: 'the file {place} is damaged: {why}', fr: 'le fichier {place} est endommagé : {why}' },
    {
      en: 'Nothing was written. Run `daybook book verify`, and restore the last backup beside it.',
      fr: 'Rien n’a été écrit. Lancez `daybook book verify` et restaurez la dernière copie à côté.',
    },
  ),
  'disk-full': entry(
    'place',
    { en: 'the disk that holds {place} is full', fr: 'le disque qui contient {place} est plein' },
    {
      en: 'Nothing of this act was recorded. Make room and do it again.',
      fr: 'Rien de cet acte n’a été inscrit. Libérez de l’espace et recommencez.',
    },
  ),
  'place-read-only': entry(
    'place',
    { en: '{place} cannot be written', fr: 'impossible d’écrire dans {place}' },
    {
      en: 'Nothing was recorded. Check the permissions of the file and its folder.',
      fr: 'Rien n’a été inscrit. Vérifiez les permissions du fichier et de son dossier.',
    },
  ),
  'printer-missing': entry(
    'place',
    {
      en: 'the PDF printer is not installed for this machine ({platform})',
      fr: 'l’imprimante PDF n’est pas installée pour cette machine ({platform})',
    },
    {
      en: 'Run `npm ci` on this machine, or ask for xlsx, csv, json or a table.',
      fr: 'Lancez `npm ci` sur cette machine, ou demandez xlsx, csv, json ou un tableau.',
    },
  ),
  'server-unreachable': entry(
    'place',
    {
      en: 'the database server at {place} does not answer: {why}',
      fr: 'le serveur de base de données à {place} ne répond pas : {why}',
    },
    {
      en: 'Nothing was recorded. Check the address, the name and the password.',
      fr: 'Rien n’a été inscrit. Vérifiez l’adresse, le nom et le mot de passe.',
    },
  ),
  // Bank statements.
  'statement-empty': entry(
    'input',
    { en: '{file} is empty', fr: '{file} est vide' },
    {
      en: 'Download the statement from the bank again; nothing was imported.',
      fr: 'Retéléchargez le relevé auprès de la banque; rien n’a été importé.',
    },
  ),
  'statement-not-a-statement': entry(
    'input',
    {
      en: 'this is no bank statement: it looks like {found}',
      fr: 'ce n’est pas un relevé bancaire : cela ressemble à {found}',
    },
    {
      en: 'Nothing was imported. Ask the bank for OFX, QFX, QBO, QIF, CAMT, MT940, BAI2, CSV or XLSX.',
      fr: 'Rien n’a été importé. Demandez à la banque OFX, QFX, QBO, QIF, CAMT, MT940, BAI2, CSV ou XLSX.',
    },
  ),
  'statement-bank-error': entry(
    'input',
    {
      en: 'the file holds no statement but a message of the bank: {message}',
      fr: 'le fichier contient non un relevé mais un message de la banque : {message}',
    },
    {
      en: 'Nothing was imported. Mend what the bank asks for, then download the statement again.',
      fr: 'Rien n’a été importé. Réglez ce que demande la banque, puis retéléchargez le relevé.',
    },
  ),
  'statement-columns-unknown': entry(
    'input',
    {
      en: 'the table has no column that can be read as {missing}; its first row is: {heading}',
      fr: 'le tableau n’a aucune colonne lisible comme {missing}; sa première ligne est : {heading}',
    },
    {
      en: 'Nothing was imported. Say which columns hold the date and the amount, or ask the bank for OFX.',
      fr: 'Rien n’a été importé. Indiquez les colonnes de la date et du montant, ou demandez OFX à la banque.',
    },
  ),
  'statement-too-large': entry(
    'input',
    {
      en: '{file} is {size} MB; a bank file may have {most} MB',
      fr: '{file} fait {size} Mo; un fichier bancaire peut en faire {most}',
    },
    {
      en: 'Nothing was imported. Download a shorter span of days at a time.',
      fr: 'Rien n’a été importé. Téléchargez une période plus courte à la fois.',
    },
  ),
  'statement-damaged': entry(
    'input',
    { en: '{file} is damaged or cut: {why}', fr: '{file} est endommagé ou tronqué : {why}' },
    {
      en: 'Nothing was imported. Download it from the bank again.',
      fr: 'Rien n’a été importé. Retéléchargez-le auprès de la banque.',
    },
  ),
  'statement-row-cut': entry(
    'input',
    {
      en: 'the file ends in the middle of this transaction',
      fr: 'le fichier se termine au milieu de cette opération',
    },
    { en: 'Download the file again.', fr: 'Retéléchargez le fichier.' },
  ),
  'statement-row-no-date': entry(
    'input',
    {
      en: 'its date cannot be read: “{written}”',
      fr: 'sa date est illisible : « {written} »',
    },
    {
      en: 'Look it up at the bank and enter it by hand.',
      fr: 'Vérifiez auprès de la banque et saisissez-la à la main.',
    },
  ),
  'statement-row-no-amount': entry(
    'input',
    {
      en: 'its amount cannot be read: “{written}”',
      fr: 'son montant est illisible : « {written} »',
    },
    {
      en: 'Look it up at the bank and enter it by hand.',
      fr: 'Vérifiez auprès de la banque et saisissez-la à la main.',
    },
  ),
  'statement-row-pending': entry(
    'rule',
    { en: 'it is still pending at the bank', fr: 'elle est encore en attente à la banque' },
    {
      en: 'Import again once it is posted; the posted row may differ.',
      fr: 'Réimportez une fois qu’elle sera inscrite; la ligne définitive peut différer.',
    },
  ),
  'statement-row-withdrawn': entry(
    'rule',
    {
      en: 'the bank withdraws the earlier line {id}',
      fr: 'la banque retire la ligne antérieure {id}',
    },
    {
      en: 'Reverse that line if it is in the books.',
      fr: 'Contrepassez cette ligne si elle est dans les livres.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>

/** A code of the closed list. */
export type RefusalCode = keyof typeof refusals
