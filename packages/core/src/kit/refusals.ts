/**
 * The closed list of refusals: code, class, message and remedy in both languages. `{name}` is filled from
 * `Refusal.with`. Each code has a case in the error gallery; `docs/errors.md` is generated from both (`npm
 * run errors`).
 */
type Words = { readonly en: string; readonly fr: string }

/**
 * How a door answers: `input` 400, `role` 403, `missing` 404, `conflict` 409, `rule` 422, `place` 503 (disk,
 * file, server).
 */
export type RefusalClass = 'input' | 'role' | 'missing' | 'conflict' | 'rule' | 'place'

/** One refusal's entry in the list. */
export type RefusalEntry = { readonly class: RefusalClass; readonly message: Words; readonly hint: Words }

function entry(kind: RefusalClass, message: Words, hint: Words): RefusalEntry {
  return { class: kind, message, hint }
}

/** Every refusal by its code. */
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
  'input-missing': entry(
    'input',
    { en: '{what} is missing', fr: 'il manque {what}' },
    {
      en: 'Add it; the command’s help says what it looks like.',
      fr: 'Ajoutez-le; l’aide de la commande dit quelle forme il a.',
    },
  ),
  'statement-several': entry(
    'input',
    { en: 'the file holds several statements: {list}', fr: 'le fichier contient plusieurs relevés : {list}' },
    { en: 'Say which with --statement N.', fr: 'Dites lequel avec --statement N.' },
  ),
  'statement-other-currency': entry(
    'rule',
    {
      en: 'the statement is in {found}, account {account} in {currency}',
      fr: 'le relevé est en {found}, le compte {account} en {currency}',
    },
    {
      en: 'Import it into the account that has this currency.',
      fr: 'Importez-le dans le compte qui a cette devise.',
    },
  ),
  'line-foreign': entry(
    'rule',
    {
      en: 'account {account} is in {currency}: its bank lines are not coded yet, for they need a rate',
      fr: 'le compte {account} est en {currency} : ses lignes bancaires ne se codent pas encore, il leur faut un taux',
    },
    {
      en: 'Post it with `daybook entry post`, giving the foreign amount of the line.',
      fr: 'Reportez-la avec `daybook entry post` en donnant le montant en devise.',
    },
  ),
  'line-unknown': entry(
    'missing',
    { en: 'there is no bank line {line}', fr: 'il n’y a pas de ligne bancaire {line}' },
    {
      en: '`daybook line list ACCOUNT --open` shows those to be coded.',
      fr: '`daybook line list COMPTE --open` montre celles à coder.',
    },
  ),
  'line-coded': entry(
    'conflict',
    {
      en: 'the bank line “{line}” is already entry {entry}',
      fr: 'la ligne bancaire « {line} » est déjà l’écriture {entry}',
    },
    { en: 'Correct that entry instead.', fr: 'Corrigez plutôt cette écriture.' },
  ),
  'command-unknown': entry(
    'input',
    { en: 'there is no command “{command}”', fr: 'il n’y a pas de commande « {command} »' },
    { en: '`daybook --help` lists them.', fr: '`daybook --help` en donne la liste.' },
  ),
  'address-unknown': entry(
    'missing',
    { en: 'there is nothing at {address}', fr: 'il n’y a rien à {address}' },
    {
      en: 'GET /v1/openapi.json lists every address.',
      fr: 'GET /v1/openapi.json donne toutes les adresses.',
    },
  ),
  'path-over-http': entry(
    'role',
    {
      en: '{command} takes no file of the serving machine over HTTP ({field})',
      fr: '{command} n’accepte pas de fichier de la machine qui sert par HTTP ({field})',
    },
    {
      en: 'Send the content itself where the command takes it, or use the command line.',
      fr: 'Envoyez le contenu lui-même si la commande l’accepte, ou utilisez la ligne de commande.',
    },
  ),
  'recode-nothing': entry(
    'missing',
    {
      en: 'no standing entry on account {account} fits',
      fr: 'aucune écriture en vigueur au compte {account} ne correspond',
    },
    { en: 'Widen the days or the words.', fr: 'Élargissez les jours ou les mots.' },
  ),
  'recode-too-many': entry(
    'rule',
    { en: 'more than {most} entries fit', fr: 'plus de {most} écritures correspondent' },
    {
      en: 'Narrow it with --from and --through and do it in parts.',
      fr: 'Restreignez avec --from et --through et procédez par parties.',
    },
  ),
  'as-of-unknown': entry(
    'missing',
    {
      en: '“{asOf}” is neither a fact of these books (1 to {last}) nor a day on which they existed',
      fr: '« {asOf} » n’est ni un fait de ces livres (1 à {last}) ni un jour où ils existaient',
    },
    {
      en: 'Give a fact’s number or a day, YYYY-MM-DD.',
      fr: 'Donnez le numéro d’un fait ou un jour, AAAA-MM-JJ.',
    },
  ),
  'method-wrong': entry(
    'input',
    { en: '{command} is asked with {method}', fr: '{command} se demande avec {method}' },
    {
      en: 'Reading commands take GET, writing commands POST.',
      fr: 'Les lectures prennent GET, les écritures POST.',
    },
  ),
  'address-not-loopback': entry(
    'role',
    {
      en: 'Daybook serves on this machine only, not on {host}',
      fr: 'Daybook ne sert que sur cette machine, pas sur {host}',
    },
    {
      en: 'Use 127.0.0.1. Serving others comes with sign-in.',
      fr: 'Utilisez 127.0.0.1. Le service à d’autres viendra avec l’ouverture de session.',
    },
  ),
  'host-foreign': entry(
    'role',
    {
      en: 'Daybook answers on this machine only, not under the name “{host}”',
      fr: 'Daybook ne répond que sur cette machine, pas sous le nom « {host} »',
    },
    { en: 'Ask for 127.0.0.1 or localhost.', fr: 'Demandez 127.0.0.1 ou localhost.' },
  ),
  'origin-foreign': entry(
    'role',
    {
      en: 'a page of another site ({origin}) may not reach the books',
      fr: 'une page d’un autre site ({origin}) ne peut accéder aux livres',
    },
    { en: 'Use Daybook’s own pages, or a program.', fr: 'Utilisez les pages de Daybook, ou un programme.' },
  ),
  'body-too-large': entry(
    'input',
    { en: 'more was sent than {most} MB', fr: 'plus de {most} Mo ont été envoyés' },
    {
      en: 'Send less at once; nothing was recorded.',
      fr: 'Envoyez-en moins à la fois; rien n’a été inscrit.',
    },
  ),
  'port-taken': entry(
    'place',
    { en: 'port {port} cannot be used: {why}', fr: 'le port {port} n’est pas utilisable : {why}' },
    {
      en: 'Choose another with --port, or --port 0 for any free one.',
      fr: 'Choisissez-en un autre avec --port, ou --port 0 pour un port libre.',
    },
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
  'text-unfit': entry(
    'input',
    {
      en: 'the text “{text}” holds control characters that cannot be kept',
      fr: 'le texte « {text} » contient des caractères de commande qui ne peuvent être conservés',
    },
    { en: 'Type it again without them.', fr: 'Retapez-le sans eux.' },
  ),
  'text-not-utf8': entry(
    'input',
    {
      en: '{what} is not valid UTF-8 at byte {byte}',
      fr: '{what} n’est pas du UTF-8 valide à l’octet {byte}',
    },
    { en: 'Save the file as UTF-8 and try again.', fr: 'Enregistrez le fichier en UTF-8 et recommencez.' },
  ),
  'file-missing': entry(
    'missing',
    { en: '{file} cannot be opened: {why}', fr: 'impossible d’ouvrir {file} : {why}' },
    { en: 'Check the name and the permissions.', fr: 'Vérifiez le nom et les permissions.' },
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
  // Journals of other programs.
  'journal-line': entry(
    'input',
    {
      en: 'line {line} of {file} is not understood as {format}: “{text}”',
      fr: 'la ligne {line} de {file} n’est pas comprise comme du {format} : « {text} »',
    },
    {
      en: 'Mend the line or take it out; nothing of the file was recorded.',
      fr: 'Corrigez la ligne ou retirez-la; rien du fichier n’a été inscrit.',
    },
  ),
  'journal-amount': entry(
    'input',
    {
      en: 'line {line} of {file} has no amount that {format} reads: “{text}”',
      fr: 'la ligne {line} de {file} n’a pas de montant lisible en {format} : « {text} »',
    },
    {
      en: 'Two spaces go between account and amount; write it like 1234.56 CAD.',
      fr: 'Deux espaces séparent le compte du montant; écrivez-le comme 1234.56 CAD.',
    },
  ),
  'journal-formula': entry(
    'input',
    {
      en: 'line {line} of {file} has a formula that Daybook does not work out: “{text}”',
      fr: 'la ligne {line} de {file} a une formule que Daybook ne calcule pas : « {text} »',
    },
    { en: 'Put its result in its place.', fr: 'Mettez son résultat à sa place.' },
  ),
  'journal-date': entry(
    'input',
    {
      en: 'line {line} of {file}: “{date}” is not a day, or has no year',
      fr: 'ligne {line} de {file} : « {date} » n’est pas un jour, ou n’a pas d’année',
    },
    {
      en: 'Write the day as YYYY-MM-DD, or state the year above it (Y 2026).',
      fr: 'Écrivez le jour AAAA-MM-JJ, ou indiquez l’année plus haut (Y 2026).',
    },
  ),
  'journal-left-out': entry(
    'input',
    {
      en: 'line {line} of {file}: the entry of {date} leaves out more than can be worked out',
      fr: 'ligne {line} de {file} : l’écriture du {date} omet plus qu’on ne peut calculer',
    },
    {
      en: 'Write all amounts but one, each with its currency.',
      fr: 'Écrivez tous les montants sauf un, chacun avec sa monnaie.',
    },
  ),
  'journal-unbalanced': entry(
    'rule',
    {
      en: 'line {line} of {file}: the entry of {date} is out of balance by {difference}',
      fr: 'ligne {line} de {file} : l’écriture du {date} est en déséquilibre de {difference}',
    },
    {
      en: 'Mend an amount there, or add the missing line.',
      fr: 'Corrigez-y un montant ou ajoutez la ligne manquante.',
    },
  ),
  'journal-too-fine': entry(
    'rule',
    {
      en: 'line {line} of {file}: {amount} on {account} is finer than a cent',
      fr: 'ligne {line} de {file} : {amount} au compte {account} est plus fin qu’un cent',
    },
    {
      en: 'Books are kept to the cent: round the amount in the file.',
      fr: 'Les livres sont tenus au cent : arrondissez le montant dans le fichier.',
    },
  ),
  'journal-no-rate': entry(
    'rule',
    {
      en: 'line {line} of {file}: {amount} has no price in {currency} on {date}',
      fr: 'ligne {line} de {file} : {amount} n’a pas de prix en {currency} le {date}',
    },
    {
      en: 'Put the price behind the amount (@ 1.35 {currency}), or add a price of {commodity} for that day or before.',
      fr: 'Mettez le prix après le montant (@ 1.35 {currency}), ou un prix de {commodity} pour ce jour ou avant.',
    },
  ),
  'journal-currency-unclear': entry(
    'rule',
    {
      en: '{file} counts in {first} and in {second}, which its own program keeps apart; both would be {currency}',
      fr: '{file} compte en {first} et en {second}, que son logiciel distingue; les deux seraient du {currency}',
    },
    {
      en: 'Write one of them throughout, or say which currency {second} is.',
      fr: 'Écrivez partout le même, ou dites quelle monnaie est {second}.',
    },
  ),
  'journal-include': entry(
    'input',
    {
      en: 'line {line} of {file} includes “{path}”, which is a pattern or another kind of file',
      fr: 'la ligne {line} de {file} inclut « {path} », un motif ou un autre genre de fichier',
    },
    { en: 'Name each journal to include on a line.', fr: 'Nommez chaque journal à inclure sur une ligne.' },
  ),
  'journal-include-circle': entry(
    'input',
    {
      en: 'line {line} of {file} includes {path}, which includes {file} in turn',
      fr: 'la ligne {line} de {file} inclut {path}, qui inclut {file} à son tour',
    },
    { en: 'Take one of the two lines out.', fr: 'Retirez une des deux lignes.' },
  ),
  'journal-assertion': entry(
    'rule',
    {
      en: 'line {line} of {file} says that {account} holds {expected} on {date}, but it holds {found}',
      fr: 'la ligne {line} de {file} dit que {account} a {expected} le {date}, mais il a {found}',
    },
    {
      en: 'Find the missing or wrong entry before it, or mend the line.',
      fr: 'Trouvez avant elle l’écriture absente ou fausse, ou corrigez la ligne.',
    },
  ),
  'journal-lot': entry(
    'rule',
    {
      en: 'line {line} of {file} takes {amount} out of {account}, but no lot there fits',
      fr: 'la ligne {line} de {file} retire {amount} de {account}, mais aucun lot n’y convient',
    },
    {
      en: 'Check the quantity and the cost in braces against the purchases.',
      fr: 'Vérifiez la quantité et le coût entre accolades d’après les achats.',
    },
  ),
  'journal-lot-unclear': entry(
    'rule',
    {
      en: 'line {line} of {file} takes {amount} out of {account}, where several lots fit',
      fr: 'la ligne {line} de {file} retire {amount} de {account}, où plusieurs lots conviennent',
    },
    {
      en: 'Name the lot’s cost or date in the braces, or open the account with “FIFO”.',
      fr: 'Indiquez le coût ou la date du lot entre accolades, ou ouvrez le compte avec « FIFO ».',
    },
  ),
  'journal-pad': entry(
    'rule',
    {
      en: 'line {line} of {file}: padding {account} cannot make up shares held at cost',
      fr: 'ligne {line} de {file} : le comblement de {account} ne peut créer des titres tenus au coût',
    },
    { en: 'Enter the missing purchase instead.', fr: 'Saisissez plutôt l’achat manquant.' },
  ),
  'journal-json': entry(
    'input',
    {
      en: 'line {line} is not a journal entry in JSON: {field} is missing or not what it should be',
      fr: 'la ligne {line} n’est pas une écriture en JSON : {field} manque ou n’est pas ce qu’il faut',
    },
    {
      en: 'A line is {"id":"…","date":"2026-01-31","payee":"…","memo":"…","lines":[{"account":"…","amountCents":100},…]}.',
      fr: 'Une ligne est {"id":"…","date":"2026-01-31","payee":"…","memo":"…","lines":[{"account":"…","amountCents":100},…]}.',
    },
  ),
  'rows-heading': entry(
    'input',
    {
      en: '{file} has no row of headings with a date, an account and debit and credit (or an amount)',
      fr: '{file} n’a pas de ligne d’en-têtes avec date, compte et débit et crédit (ou un montant)',
    },
    {
      en: 'Name the columns: Date, Entry, Account, Debit, Credit, Memo, Payee.',
      fr: 'Nommez les colonnes : Date, Écriture, Compte, Débit, Crédit, Libellé, Bénéficiaire.',
    },
  ),
  'rows-date': entry(
    'input',
    {
      en: 'row {row} of {file}: “{date}” is not a day',
      fr: 'ligne {row} de {file} : « {date} » n’est pas un jour',
    },
    { en: 'Write the day as YYYY-MM-DD.', fr: 'Écrivez le jour sous la forme AAAA-MM-JJ.' },
  ),
  'rows-date-unclear': entry(
    'input',
    {
      en: '{file} writes days like “{date}”: day or month first cannot be told',
      fr: '{file} écrit des jours comme « {date} » : jour ou mois en premier, on ne peut le savoir',
    },
    {
      en: 'Say which comes first, or write the days as YYYY-MM-DD.',
      fr: 'Dites lequel vient en premier, ou écrivez les jours AAAA-MM-JJ.',
    },
  ),
  'rows-amount': entry(
    'input',
    {
      en: 'row {row} of {file}: “{amount}” is not an amount in dollars and cents',
      fr: 'ligne {row} de {file} : « {amount} » n’est pas un montant en dollars et cents',
    },
    { en: 'Write it like 1234.56.', fr: 'Écrivez-le comme 1234.56.' },
  ),
  'rows-account': entry(
    'input',
    {
      en: 'row {row} of {file} has an amount but no account',
      fr: 'la ligne {row} de {file} a un montant mais pas de compte',
    },
    { en: 'Name the account in that row.', fr: 'Nommez le compte dans cette ligne.' },
  ),
  'opening-unknown': entry(
    'input',
    {
      en: '{file} is neither a trial balance nor a general ledger of QuickBooks or Sage 50',
      fr: '{file} n’est ni une balance de vérification ni un grand livre de QuickBooks ou de Sage 50',
    },
    {
      en: 'Export “Trial Balance” or “General Ledger” there as a spreadsheet or CSV, unchanged.',
      fr: 'Exportez-y « Balance de vérification » ou « Grand livre » en tableur ou en CSV, sans le modifier.',
    },
  ),
  'opening-total': entry(
    'rule',
    {
      en: '{file}: the rows of {what} add up to {sum}, but the file says {total}',
      fr: '{file} : les lignes de {what} totalisent {sum}, mais le fichier indique {total}',
    },
    {
      en: 'Export the report again, complete and unchanged.',
      fr: 'Exportez de nouveau le rapport, complet et non modifié.',
    },
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
  'account-type-unknown': entry(
    'input',
    {
      en: 'the name “{account}” does not say what type of account it is',
      fr: 'le nom « {account} » ne dit pas de quel type de compte il s’agit',
    },
    {
      en: 'Names begin with Assets, Liabilities, Equity, Income or Expenses; or open the account first.',
      fr: 'Les noms commencent par Assets, Liabilities, Equity, Income ou Expenses; ou ouvrez d’abord le compte.',
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
  'account-number-kept': entry(
    'conflict',
    {
      en: 'the number {account} stays with account {now}, which was opened under it',
      fr: 'le numéro {account} reste attaché au compte {now}, ouvert sous ce numéro',
    },
    {
      en: 'Choose another number, or give {now} its old number back with `daybook account renumber {now} {account}`.',
      fr: 'Choisissez un autre numéro, ou rendez à {now} son ancien numéro avec `daybook account renumber {now} {account}`.',
    },
  ),
  'account-role-taken': entry(
    'conflict',
    {
      en: 'account {other} has the role {role} already, and only one account can',
      fr: 'le compte {other} a déjà le rôle {role}, et un seul compte peut l’avoir',
    },
    {
      en: 'Take it off first: `daybook account change {other} --clear role`.',
      fr: 'Retirez-le d’abord : `daybook account change {other} --clear role`.',
    },
  ),
  'account-role-missing': entry(
    'rule',
    {
      en: 'no open account has the role {role}, into which “{what}” would go',
      fr: 'aucun compte ouvert n’a le rôle {role}, qui doit recevoir « {what} »',
    },
    {
      en: 'Give the role to an account: `daybook account change ACCOUNT --role {role}`.',
      fr: 'Donnez ce rôle à un compte : `daybook account change COMPTE --role {role}`.',
    },
  ),
  'role-unknown': entry(
    'input',
    {
      en: 'no chart of accounts knows the role “{role}”',
      fr: 'aucun plan comptable ne connaît le rôle « {role} »',
    },
    {
      en: 'Closest: {near}.',
      fr: 'Les plus proches : {near}.',
    },
  ),
  'gifi-unfit': entry(
    'input',
    {
      en: 'GIFI code {gifi} cannot be used: {why}',
      fr: 'le code IGRF {gifi} est inutilisable : {why}',
    },
    {
      en: 'Look it up in RC4088, or leave it out for now.',
      fr: 'Consultez le guide RC4088, ou omettez-le pour l’instant.',
    },
  ),
  'account-field-unfit': entry(
    'input',
    {
      en: 'an account of type {type} takes no {field}',
      fr: 'un compte de type {type} n’accepte pas {field}',
    },
    {
      en: 'Leave it out.',
      fr: 'Omettez ce champ.',
    },
  ),
  'account-unit-missing': entry(
    'input',
    {
      en: 'account {account} counts quantities, but of what is not said',
      fr: 'le compte {account} compte des quantités, mais de quoi n’est pas dit',
    },
    {
      en: 'Name the unit: --unit hours.',
      fr: 'Nommez l’unité : --unit heures.',
    },
  ),
  'account-has-postings': entry(
    'rule',
    {
      en: 'account {account} has postings ({count}), so its {field} cannot change any more',
      fr: 'le compte {account} a des lignes d’écriture ({count}); son champ {field} ne peut plus changer',
    },
    {
      en: 'Open another account, and move the balance there with an entry.',
      fr: 'Ouvrez un autre compte et virez-y le solde par une écriture.',
    },
  ),
  'account-posted-after': entry(
    'rule',
    {
      en: 'account {account} has postings on or after {date}, the last of {last}',
      fr: 'le compte {account} a des écritures le {date} ou après, la dernière du {last}',
    },
    {
      en: 'Close it on {next} or later.',
      fr: 'Fermez-le le {next} ou après.',
    },
  ),
  'account-closed-already': entry(
    'conflict',
    {
      en: 'account {account} is closed already, since {since}',
      fr: 'le compte {account} est déjà fermé, depuis le {since}',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
  ),
  'account-open': entry(
    'conflict',
    {
      en: 'account {account} is not closed',
      fr: 'le compte {account} n’est pas fermé',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
  ),
  'nothing-to-change': entry(
    'conflict',
    {
      en: '{what} is so already: nothing would change',
      fr: '{what} : c’est déjà le cas, rien ne changerait',
    },
    {
      en: 'Say what should be different.',
      fr: 'Dites ce qui doit changer.',
    },
  ),
  'entry-replaced': entry(
    'conflict',
    {
      en: 'entry {entry} was already corrected: {by} stands in its place',
      fr: 'l’écriture {entry} a déjà été corrigée : {by} la remplace',
    },
    {
      en: 'Work with {by}.',
      fr: 'Travaillez avec {by}.',
    },
  ),
  'entry-locked': entry(
    'rule',
    {
      en: '{entry} of {date} falls in a locked period (locked through {lockedThrough}: {reason})',
      fr: '{entry} du {date} tombe dans une période verrouillée (jusqu’au {lockedThrough} : {reason})',
    },
    {
      en: 'Add --date {firstOpen} or later: the reversal and the corrected entry are both posted on that day, and {date} stays as it is. Or unlock with `daybook period unlock --reason`.',
      fr: 'Ajoutez --date {firstOpen} ou après : la contrepassation et l’écriture corrigée sont reportées ce jour-là et le {date} reste intact. Ou déverrouillez avec `daybook period unlock --reason`.',
    },
  ),
  'entry-closing': entry(
    'rule',
    {
      en: '{entry} closes the year that ended on {through}',
      fr: '{entry} clôture l’exercice terminé le {through}',
    },
    {
      en: 'Reopen the year with `daybook year reopen --reason`; that reverses it.',
      fr: 'Rouvrez l’exercice avec `daybook year reopen --reason`; cela la contrepasse.',
    },
  ),
  'entry-in-correction': entry(
    'rule',
    {
      en: '{entry} is one half of a correction: it reverses {other}, and {by} stands in its place',
      fr: '{entry} est la moitié d’une correction : elle contrepasse {other}, remplacée par {by}',
    },
    {
      en: 'Correct or reverse {by}, or undo the act with `daybook act undo`.',
      fr: 'Corrigez ou contrepassez {by}, ou annulez l’acte avec `daybook act undo`.',
    },
  ),
  'reversal-fixed': entry(
    'rule',
    {
      en: '{entry} reverses {other}, so its amounts are those of {other}',
      fr: '{entry} contrepasse {other}; ses montants sont donc ceux de {other}',
    },
    {
      en: 'Its day and its words may be corrected. For other amounts reverse {entry}, then correct {other}.',
      fr: 'Sa date et ses libellés peuvent être corrigés. Pour d’autres montants, contrepassez {entry}, puis corrigez {other}.',
    },
  ),
  'entry-matched': entry(
    'rule',
    {
      en: 'the bank line of {date} for {amount} on {account} is tied to {entry}',
      fr: 'la ligne bancaire du {date} de {amount} au compte {account} est liée à {entry}',
    },
    {
      en: 'Undo that match first, or leave what {entry} posts to {account} as it is.',
      fr: 'Défaites d’abord ce lien, ou laissez tel quel ce que {entry} porte au compte {account}.',
    },
  ),
  'entry-approved': entry(
    'conflict',
    {
      en: 'entry {entry} was already approved by {by}',
      fr: 'l’écriture {entry} a déjà été approuvée par {by}',
    },
    {
      en: 'It stands. To change it, correct or reverse it.',
      fr: 'Elle demeure. Pour la modifier, corrigez-la ou contrepassez-la.',
    },
  ),
  'adjusting-not-year-end': entry(
    'rule',
    {
      en: 'an adjusting entry of the 13th period is dated on the last day of a fiscal year; {date} is not one',
      fr: 'une écriture de régularisation de la 13e période porte le dernier jour d’un exercice; le {date} n’en est pas un',
    },
    {
      en: 'Date it {before} or {after}, or leave out --adjusting.',
      fr: 'Datez-la du {before} ou du {after}, ou omettez --adjusting.',
    },
  ),
  'draft-unknown': entry(
    'missing',
    {
      en: 'there is no draft {draft} on the desk',
      fr: 'il n’y a pas de brouillon {draft} sur le bureau',
    },
    {
      en: '`daybook entry drafts` lists them.',
      fr: '`daybook entry drafts` en donne la liste.',
    },
  ),
  'draft-incomplete': entry(
    'input',
    {
      en: 'draft {draft} lacks {what}',
      fr: 'il manque au brouillon {draft} : {what}',
    },
    {
      en: 'Give it with this command, or save the draft again.',
      fr: 'Donnez-le avec cette commande, ou enregistrez de nouveau le brouillon.',
    },
  ),
  'batch-totals': entry(
    'rule',
    {
      en: '{what}: the batch comes to {counted}, but {expected} was expected: {difference} apart',
      fr: '{what} : le lot donne {counted}, mais {expected} était attendu : écart de {difference}',
    },
    {
      en: 'Nothing was posted. Look for a missing or doubled entry or a mistyped amount.',
      fr: 'Rien n’a été reporté. Cherchez une écriture oubliée ou en double, ou un montant mal saisi.',
    },
  ),
  'file-column-missing': entry(
    'input',
    {
      en: 'the table has no column “{missing}”; its headings are: {headings}',
      fr: 'le tableau n’a pas de colonne « {missing} »; ses en-têtes sont : {headings}',
    },
    {
      en: 'Name the columns in the first line: {wanted}.',
      fr: 'Nommez les colonnes à la première ligne : {wanted}.',
    },
  ),
  'opening-row-nameless': entry(
    'input',
    {
      en: 'row {row} of the trial balance names no account',
      fr: 'la ligne {row} de la balance ne nomme aucun compte',
    },
    {
      en: 'Give each row the number or the name of an account.',
      fr: 'Donnez à chaque ligne le numéro ou le nom d’un compte.',
    },
  ),
  'opening-name-ambiguous': entry(
    'input',
    {
      en: '“{name}” is the name of several accounts: {codes}',
      fr: '« {name} » est le nom de plusieurs comptes : {codes}',
    },
    {
      en: 'Give the number.',
      fr: 'Donnez le numéro.',
    },
  ),
  'opening-account-unknown': entry(
    'missing',
    {
      en: 'row {row}: the books have no account {account}',
      fr: 'ligne {row} : les livres n’ont pas de compte {account}',
    },
    {
      en: 'Add --open-accounts to open it as well, or give the number of an account that is there.',
      fr: 'Ajoutez --open-accounts pour l’ouvrir aussi, ou donnez le numéro d’un compte existant.',
    },
  ),
  'opening-type-unknown': entry(
    'input',
    {
      en: 'row {row}: what type of account {account} is cannot be told from its row',
      fr: 'ligne {row} : le type du compte {account} ne ressort pas de sa ligne',
    },
    {
      en: 'Add a column type, or --type-by-range where 1 begins assets, 2 liabilities, 3 equity, 4 revenue, 5 to 9 expenses.',
      fr: 'Ajoutez une colonne type, ou --type-by-range si 1 commence l’actif, 2 le passif, 3 les capitaux propres, 4 les produits, 5 à 9 les charges.',
    },
  ),
  'opening-difference': entry(
    'rule',
    {
      en: 'the trial balance has debits of {debit} and credits of {credit}: {difference} apart',
      fr: 'la balance a des débits de {debit} et des crédits de {credit} : écart de {difference}',
    },
    {
      en: 'Find the row that is missing, or book the difference with --difference-to ACCOUNT.',
      fr: 'Trouvez la ligne qui manque, ou portez l’écart avec --difference-to COMPTE.',
    },
  ),
  'opening-books-not-empty': entry(
    'rule',
    {
      en: 'the books have entries dated on or before {date} already ({count})',
      fr: 'les livres ont déjà des écritures datées du {date} ou avant ({count})',
    },
    {
      en: 'Add --adjust to post only what the trial balance differs from the books, or reverse those entries first.',
      fr: 'Ajoutez --adjust pour ne reporter que l’écart entre la balance et les livres, ou contrepassez d’abord ces écritures.',
    },
  ),
  'opening-nothing': entry(
    'conflict',
    {
      en: 'the books agree with this trial balance on {date}: there is nothing to post',
      fr: 'les livres concordent avec cette balance au {date} : il n’y a rien à reporter',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
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
  // Reports and figures.
  'span-malformed': entry(
    'input',
    { en: '“{span}” is not a span of days', fr: '« {span} » n’est pas une période' },
    {
      en: 'Write both ends, the earlier first: 2026-01-01..2026-12-31.',
      fr: 'Écrivez les deux bouts, le plus ancien d’abord : 2026-01-01..2026-12-31.',
    },
  ),
  'figure-malformed': entry(
    'input',
    { en: '“{figure}” is not the id of a figure', fr: '« {figure} » n’est pas l’identifiant d’un chiffre' },
    {
      en: 'Copy it whole, as in trial-balance@2026-06-30#812:1010:debit.',
      fr: 'Copiez-le en entier, comme trial-balance@2026-06-30#812:1010:debit.',
    },
  ),
  'figure-unknown': entry(
    'missing',
    {
      en: 'report {report} has no figure {figure}',
      fr: 'le rapport {report} n’a pas de chiffre {figure}',
    },
    {
      en: 'Open the report for the same days and pick the figure there.',
      fr: 'Ouvrez le rapport pour les mêmes jours et choisissez-y le chiffre.',
    },
  ),
  'cash-accounts-unknown': entry(
    'rule',
    {
      en: 'no account is marked as cash, so the change in cash cannot be told',
      fr: 'aucun compte n’est désigné comme trésorerie; la variation de trésorerie est donc inconnue',
    },
    {
      en: 'Set cash flow “cash” on the bank and cash accounts with `daybook account change`.',
      fr: 'Mettez les flux « cash » aux comptes de banque et de caisse avec `daybook account change`.',
    },
  ),
  'layout-key-malformed': entry(
    'input',
    {
      en: '“{line}” cannot be the key of a line in layout {layout}',
      fr: '« {line} » ne peut être la clé d’une ligne de la présentation {layout}',
    },
    {
      en: 'Use small letters, digits, points and hyphens: expenses.payroll.',
      fr: 'Utilisez minuscules, chiffres, points et traits d’union : expenses.payroll.',
    },
  ),
  'layout-line-twice': entry(
    'input',
    {
      en: 'layout {layout} has two lines called {line}',
      fr: 'la présentation {layout} a deux lignes nommées {line}',
    },
    { en: 'Give one of them another key.', fr: 'Donnez une autre clé à l’une d’elles.' },
  ),
  'layout-line-unknown': entry(
    'input',
    {
      en: 'line {line} of layout {layout} adds up {missing}, which is not a line above it',
      fr: 'la ligne {line} de la présentation {layout} additionne {missing}, qui n’est pas une ligne plus haut',
    },
    {
      en: 'Name a section, group or result that stands above it.',
      fr: 'Nommez une section, un groupe ou un résultat placé plus haut.',
    },
  ),
  'layout-line-unnamed': entry(
    'input',
    {
      en: 'line {line} of layout {layout} has no words in {language}',
      fr: 'la ligne {line} de la présentation {layout} n’a pas de libellé en {language}',
    },
    {
      en: 'Give it a label in English and in French.',
      fr: 'Donnez-lui un libellé en français et en anglais.',
    },
  ),
  'layout-line-empty': entry(
    'input',
    {
      en: 'line {line} of layout {layout} takes no account and no other line',
      fr: 'la ligne {line} de la présentation {layout} ne prend ni compte ni autre ligne',
    },
    {
      en: 'Say which accounts, subtypes or lines belong to it, or leave it out.',
      fr: 'Dites quels comptes, sous-types ou lignes en font partie, ou retirez-la.',
    },
  ),
  'layout-signs-mixed': entry(
    'input',
    {
      en: 'result {line} of layout {layout} both adds and takes away after its first term',
      fr: 'le résultat {line} de la présentation {layout} additionne et soustrait après son premier terme',
    },
    {
      en: 'Let a result either add all its terms, or take all others from the first; use two results.',
      fr: 'Un résultat additionne tous ses termes ou soustrait les autres du premier; faites-en deux.',
    },
  ),
  'year-end-wrong': entry(
    'input',
    {
      en: '{date} is not the last day of a fiscal year of these books',
      fr: 'le {date} n’est pas le dernier jour d’un exercice de ces livres',
    },
    {
      en: 'The nearest is {near}.',
      fr: 'Le plus proche est le {near}.',
    },
  ),
  'year-closed': entry(
    'conflict',
    {
      en: 'the fiscal year from {from} through {through} is closed',
      fr: 'l’exercice du {from} au {through} est clos',
    },
    {
      en: 'Reopen it with `daybook year reopen {through} --reason`.',
      fr: 'Rouvrez-le avec `daybook year reopen {through} --reason`.',
    },
  ),
  'year-not-closed': entry(
    'conflict',
    {
      en: 'the fiscal year that ends on {through} is not closed',
      fr: 'l’exercice qui se termine le {through} n’est pas clos',
    },
    {
      en: '`daybook year list` shows which are.',
      fr: '`daybook year list` montre ceux qui le sont.',
    },
  ),
  'year-none-open': entry(
    'conflict',
    {
      en: 'no fiscal year with postings is open',
      fr: 'aucun exercice comportant des écritures n’est ouvert',
    },
    {
      en: '`daybook year list` shows the years.',
      fr: '`daybook year list` montre les exercices.',
    },
  ),
  'year-earlier-open': entry(
    'rule',
    {
      en: 'the earlier year from {from} through {through} has postings and is not closed',
      fr: 'l’exercice antérieur du {from} au {through} a des écritures et n’est pas clos',
    },
    {
      en: 'Close it first: `daybook year close {through}`.',
      fr: 'Clôturez-le d’abord : `daybook year close {through}`.',
    },
  ),
  'year-later-closed': entry(
    'rule',
    {
      en: 'the later year from {from} through {through} is closed',
      fr: 'l’exercice ultérieur du {from} au {through} est clos',
    },
    {
      en: 'Reopen it first: `daybook year reopen {through} --reason`.',
      fr: 'Rouvrez-le d’abord : `daybook year reopen {through} --reason`.',
    },
  ),
  'year-not-cleared': entry(
    'rule',
    {
      en: 'account {account} {name} must be zero before the year is closed; it has {balance}',
      fr: 'le compte {account} {name} doit être nul avant la clôture; il a {balance}',
    },
    {
      en: 'Clear it with an entry, or close all the same with --insist and the reason.',
      fr: 'Soldez-le par une écriture, ou clôturez quand même avec --insist et le motif.',
    },
  ),
  'year-share-missing': entry(
    'input',
    {
      en: 'how the result is shared is not said for {account} {name}',
      fr: 'la part du résultat n’est pas donnée pour {account} {name}',
    },
    {
      en: 'Give each partner’s share: {example}.',
      fr: 'Donnez la part de chaque associé : {example}.',
    },
  ),
  'year-share-unknown': entry(
    'input',
    {
      en: 'account {account} is no partner’s account and takes no share',
      fr: 'le compte {account} n’est pas celui d’un associé et ne reçoit pas de part',
    },
    {
      en: 'Shares go to: {known}.',
      fr: 'Les parts vont à : {known}.',
    },
  ),
  'year-partner-unclear': entry(
    'rule',
    {
      en: 'whose account {account} {name} is cannot be told from its number',
      fr: 'à quel associé appartient le compte {account} {name} ne ressort pas de son numéro',
    },
    {
      en: 'Bring it to zero with an entry to that partner’s capital, then close the year.',
      fr: 'Soldez-le par une écriture au capital de cet associé, puis clôturez l’exercice.',
    },
  ),
  'books-out-of-balance': entry(
    'rule',
    {
      en: 'all balances on {date} should add up to zero, but they are {difference} apart',
      fr: 'la somme des soldes au {date} devrait être nulle, mais l’écart est de {difference}',
    },
    {
      en: 'Run `daybook book verify`: the file was changed by something else.',
      fr: 'Lancez `daybook book verify` : le fichier a été modifié par autre chose.',
    },
  ),
  'act-unknown': entry(
    'missing',
    {
      en: 'there is no act {act}',
      fr: 'il n’y a pas d’acte {act}',
    },
    {
      en: '`daybook activity list` shows the acts with their numbers.',
      fr: '`daybook activity list` montre les actes et leurs numéros.',
    },
  ),
  'act-undone': entry(
    'conflict',
    {
      en: 'act {act} was already undone by act {by}',
      fr: 'l’acte {act} a déjà été annulé par l’acte {by}',
    },
    {
      en: 'To do it again, undo act {by}.',
      fr: 'Pour le refaire, annulez l’acte {by}.',
    },
  ),
  'act-redone': entry(
    'conflict',
    {
      en: 'act {act} was undone by act {by} and done again since',
      fr: 'l’acte {act} a été annulé par l’acte {by}, puis refait',
    },
    {
      en: 'Undo act {last}, which did it again.',
      fr: 'Annulez l’acte {last}, qui l’a refait.',
    },
  ),
  'undo-sealed': entry(
    'rule',
    {
      en: 'act {act} {what}, and such a seal is not lifted by undoing',
      fr: 'l’acte {act} {what}, et un tel sceau ne se lève pas par annulation',
    },
    {
      en: 'Use `daybook {command}`.',
      fr: 'Utilisez `daybook {command}`.',
    },
  ),
  'undo-first': entry(
    'rule',
    {
      en: 'act {act} opened the books: everything rests on it',
      fr: 'l’acte {act} a ouvert les livres : tout repose sur lui',
    },
    {
      en: 'Delete the file if the books are not wanted.',
      fr: 'Supprimez le fichier si ces livres ne sont pas voulus.',
    },
  ),
  'undo-changed-since': entry(
    'rule',
    {
      en: '{what} was changed again after act {act}',
      fr: '{what} a été modifié de nouveau après l’acte {act}',
    },
    {
      en: 'Undo the later act first, or change it by hand.',
      fr: 'Annulez d’abord l’acte ultérieur, ou modifiez-le à la main.',
    },
  ),
  'undo-account-used': entry(
    'rule',
    {
      en: 'account {account} has been used since: {uses}',
      fr: 'le compte {account} a servi depuis : {uses}',
    },
    {
      en: 'Close it instead with `daybook account close {account}`.',
      fr: 'Fermez-le plutôt avec `daybook account close {account}`.',
    },
  ),
  'undo-in-use': entry(
    'rule',
    {
      en: '{what} has been used since act {act}: {uses}',
      fr: '{what} a servi depuis l’acte {act} : {uses}',
    },
    {
      en: 'Undo what uses it first, or leave it.',
      fr: 'Annulez d’abord ce qui l’utilise, ou laissez-le.',
    },
  ),
  'undo-too-large': entry(
    'rule',
    {
      en: 'act {act} has {count} facts; at most {most} are undone at once',
      fr: 'l’acte {act} compte {count} faits; au plus {most} s’annulent d’un coup',
    },
    {
      en: 'Restore a backup taken before it, or reverse its entries in parts.',
      fr: 'Restaurez une copie antérieure, ou contrepassez ses écritures par parties.',
    },
  ),
  'period-unlocked': entry(
    'conflict',
    {
      en: 'the books are not locked',
      fr: 'les livres ne sont pas verrouillés',
    },
    {
      en: 'Nothing was changed.',
      fr: 'Rien n’a été modifié.',
    },
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
  'place-malformed': entry(
    'input',
    {
      en: '{place} is not the address of a book on a PostgreSQL server',
      fr: '{place} n’est pas l’adresse de livres sur un serveur PostgreSQL',
    },
    {
      en: 'Write postgres://user@host/database?book=1 (without book= only to create one). In a password write / ? # @ as %2F %3F %23 %40, or give it in PGPASSWORD.',
      fr: 'Écrivez postgres://utilisateur@hote/base?book=1 (sans book= seulement pour en créer). Dans un mot de passe, écrivez / ? # @ comme %2F %3F %23 %40, ou donnez-le dans PGPASSWORD.',
    },
  ),
  'place-not-utf8': entry(
    'place',
    {
      en: 'the database at {place} keeps text as {encoding}, which cannot hold every name',
      fr: 'la base de données à {place} garde le texte en {encoding}, qui ne peut contenir tous les noms',
    },
    {
      en: 'Nothing was made. Create a database with the encoding UTF8 and name that one.',
      fr: 'Rien n’a été créé. Créez une base de données dans l’encodage UTF8 et nommez celle-là.',
    },
  ),
  'outcome-unknown': entry(
    'place',
    {
      en: 'the database server at {place} broke off while it was recording; whether it did is not known',
      fr: 'le serveur de base de données à {place} a coupé pendant l’inscription; on ne sait si elle est faite',
    },
    {
      en: 'When it answers again, do the same with the same key: what was recorded is not recorded twice. Without a key, look at the journal first.',
      fr: 'Quand il répond de nouveau, refaites la même chose avec la même clé : ce qui est inscrit ne l’est pas deux fois. Sans clé, regardez d’abord le journal.',
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
  'statement-row-no-direction': entry(
    'input',
    {
      en: 'its kind “{written}” does not say whether money came in or went out',
      fr: 'son genre « {written} » n’indique pas si l’argent est entré ou sorti',
    },
    {
      en: 'Look it up at the bank and enter it by hand.',
      fr: 'Vérifiez auprès de la banque et saisissez-la à la main.',
    },
  ),
  'statement-row-trade': entry(
    'rule',
    {
      en: 'it is a trade of an investment account, not a line of cash',
      fr: 'c’est une opération sur titres, non une ligne d’encaisse',
    },
    { en: 'Enter the trade by hand.', fr: 'Saisissez l’opération à la main.' },
  ),
  'statement-row-pending': entry(
    'rule',
    { en: 'it is still pending at the bank', fr: 'elle est encore en attente à la banque' },
    {
      en: 'Import again once it is posted; the posted row may differ.',
      fr: 'Réimportez une fois qu’elle sera inscrite; la ligne définitive peut différer.',
    },
  ),
  'statement-row-not-booked': entry(
    'rule',
    {
      en: 'the bank marks it as “{status}”: no money moved',
      fr: 'la banque l’indique « {status} » : aucun argent n’a bougé',
    },
    { en: 'Nothing to do.', fr: 'Rien à faire.' },
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
  // Proof of the books, copies of them, the vault.
  'book-not-proven': entry(
    'rule',
    {
      en: 'the books are not proven; found wrong: {count}',
      fr: 'les livres ne sont pas prouvés; anomalies : {count}',
    },
    {
      en: 'The findings follow, the first bad fact first. Do not go on with these books before they are explained.',
      fr: 'Les constats suivent, le premier mauvais fait d’abord. Ne poursuivez pas avant de les avoir expliqués.',
    },
  ),
  'fact-missing': entry(
    'rule',
    {
      en: 'after fact {after} comes fact {found}: facts between them are missing',
      fr: 'après le fait {after} vient le fait {found} : il en manque entre les deux',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-unreadable': entry(
    'place',
    {
      en: 'fact {seq} cannot be read: {why}; the facts before it are sound',
      fr: 'le fait {seq} est illisible : {why}; les faits qui le précèdent sont intacts',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-unknown': entry(
    'place',
    {
      en: 'fact {seq} is of a kind that this Daybook does not know: {kind}, version {v}',
      fr: 'le fait {seq} est d’un genre inconnu de ce Daybook : {kind}, version {v}',
    },
    {
      en: 'Verify with a newer Daybook; nothing was changed.',
      fr: 'Vérifiez avec un Daybook plus récent; rien n’a été modifié.',
    },
  ),
  'fact-altered': entry(
    'rule',
    {
      en: 'fact {seq} ({kind}) was altered, or what comes before it: its hash is {hash}, its content gives {computed}',
      fr: 'le fait {seq} ({kind}), ou ce qui le précède, a été altéré : son empreinte est {hash}, son contenu donne {computed}',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-out-of-act': entry(
    'rule',
    {
      en: 'fact {seq} says that it belongs to act {act}, which is not the act under way',
      fr: 'le fait {seq} se dit de l’acte {act}, qui n’est pas l’acte en cours',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-key-bare': entry(
    'rule',
    {
      en: 'fact {seq} has a key without the hash of its input, or a hash without its key',
      fr: 'le fait {seq} a une clé sans l’empreinte de sa saisie, ou une empreinte sans clé',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'entry-false': entry(
    'rule',
    {
      en: 'entry {entry} (fact {seq}) cannot be right: {why}',
      fr: 'l’écriture {entry} (fait {seq}) ne peut être juste : {why}',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'head-false': entry(
    'rule',
    {
      en: 'the head of the books gives {what} as {found}; the daybook gives {expected}',
      fr: 'la tête des livres donne {what} : {found}; le livre-journal donne {expected}',
    },
    {
      en: 'If the books end early, restore the last good backup beside them; otherwise `daybook book rebuild` mends the head.',
      fr: 'Si les livres s’arrêtent trop tôt, restaurez à côté la dernière bonne copie; sinon `daybook book rebuild` répare la tête.',
    },
  ),
  'row-missing': entry(
    'rule',
    {
      en: '{what} is missing from the books, though the daybook has it',
      fr: '{what} manque aux livres, alors que le livre-journal l’a',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'row-extra': entry(
    'rule',
    {
      en: '{what} is in the books, though the daybook does not have it',
      fr: '{what} est dans les livres, alors que le livre-journal ne l’a pas',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'row-false': entry(
    'rule',
    {
      en: '{what} has {found} as {column}; the daybook says {expected}',
      fr: '{what} a {found} comme {column}; le livre-journal dit {expected}',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'sums-unequal': entry(
    'rule',
    {
      en: '{what} are not equal: {found} against {expected}',
      fr: '{what} ne sont pas égaux : {found} contre {expected}',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'paper-false': entry(
    'rule',
    {
      en: 'the paper {paper} is not the file that was attached: its content has another hash',
      fr: 'le papier {paper} n’est pas le fichier joint : son contenu a une autre empreinte',
    },
    {
      en: 'Restore the last good backup beside these books and take the paper from there.',
      fr: 'Restaurez à côté la dernière bonne copie et reprenez-y le papier.',
    },
  ),
  'paper-missing': entry(
    'rule',
    {
      en: 'the paper {paper} ({name}), quoted by fact {seq}, is missing',
      fr: 'le papier {paper} ({name}), cité par le fait {seq}, manque',
    },
    {
      en: 'Restore the last good backup beside these books and take the paper from there.',
      fr: 'Restaurez à côté la dernière bonne copie et reprenez-y le papier.',
    },
  ),
  'search-false': entry(
    'rule',
    {
      en: 'the search index covers {found} entries of {expected}',
      fr: 'l’index de recherche couvre {found} écritures sur {expected}',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'vault-false': entry(
    'rule',
    {
      en: 'the sealed item {item} of the vault cannot be opened: {why}',
      fr: 'l’élément scellé {item} du coffre ne s’ouvre pas : {why}',
    },
    {
      en: 'Restore the last good backup beside these books and take the item from there.',
      fr: 'Restaurez à côté la dernière bonne copie et reprenez-y l’élément.',
    },
  ),
  'seal-false': entry(
    'rule',
    {
      en: 'the seal says that fact {seq} has the hash {sealed}; these books have {found}',
      fr: 'le sceau dit que le fait {seq} a l’empreinte {sealed}; ces livres ont {found}',
    },
    {
      en: 'These are not the books that were sealed, or they were changed since. Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Ce ne sont pas les livres scellés, ou ils ont changé depuis. Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'seal-malformed': entry(
    'input',
    {
      en: '“{seal}” is not a seal',
      fr: '« {seal} » n’est pas un sceau',
    },
    {
      en: 'Give the file that `daybook book seal --output` wrote, or its SEQ:HASH.',
      fr: 'Donnez le fichier écrit par `daybook book seal --output`, ou son SEQ:EMPREINTE.',
    },
  ),
  'book-unrebuildable': entry(
    'rule',
    {
      en: 'the daybook itself is damaged, so nothing can be rebuilt from it',
      fr: 'le livre-journal lui-même est endommagé; rien ne peut être rebâti à partir de lui',
    },
    {
      en: 'Restore the last good backup with `daybook book restore`; what is wrong follows.',
      fr: 'Restaurez la dernière bonne copie avec `daybook book restore`; les anomalies suivent.',
    },
  ),
  'book-unchanged': entry(
    'input',
    {
      en: 'nothing about the books would change',
      fr: 'rien ne changerait dans les livres',
    },
    {
      en: 'Give --name, --province, --fiscal-year-end or --language with another value.',
      fr: 'Donnez --name, --province, --fiscal-year-end ou --language avec une autre valeur.',
    },
  ),
  'copy-false': entry(
    'rule',
    {
      en: 'the copy is not what was copied: {what} is {found}, and was {expected}',
      fr: 'la copie n’est pas l’original : {what} est {found} et était {expected}',
    },
    {
      en: 'The copy was removed. Check the disk, and do it again.',
      fr: 'La copie a été retirée. Vérifiez le disque et recommencez.',
    },
  ),
  'export-malformed': entry(
    'input',
    {
      en: 'line {line} of {file} is not as it was exported: {why}',
      fr: 'la ligne {line} de {file} n’est pas telle qu’exportée : {why}',
    },
    {
      en: 'Nothing was made. Export the books again, or take another copy of the file.',
      fr: 'Rien n’a été créé. Exportez de nouveau les livres ou prenez une autre copie du fichier.',
    },
  ),
  'passphrase-missing': entry(
    'input',
    {
      en: 'the vault of these books is sealed, and no passphrase was given',
      fr: 'le coffre de ces livres est scellé, et aucune phrase secrète n’a été donnée',
    },
    {
      en: 'Set DAYBOOK_PASSPHRASE, or run the command at a terminal to be asked.',
      fr: 'Définissez DAYBOOK_PASSPHRASE, ou lancez la commande dans un terminal pour être interrogé.',
    },
  ),
  'passphrase-wrong': entry(
    'role',
    {
      en: 'this is not the passphrase of the vault',
      fr: 'ce n’est pas la phrase secrète du coffre',
    },
    {
      en: 'Try again. Without the passphrase nobody can open the vault; the books themselves stay readable.',
      fr: 'Réessayez. Sans elle, personne ne peut ouvrir le coffre; les livres eux-mêmes restent lisibles.',
    },
  ),
  'passphrase-short': entry(
    'input',
    {
      en: 'a passphrase has at least {least} characters; this one has {count}',
      fr: 'une phrase secrète compte au moins {least} caractères; celle-ci en a {count}',
    },
    {
      en: 'Take several words that belong together only to you.',
      fr: 'Prenez plusieurs mots qui ne vont ensemble que pour vous.',
    },
  ),
  'passphrase-differs': entry(
    'input',
    {
      en: 'the two passphrases are not the same',
      fr: 'les deux phrases secrètes diffèrent',
    },
    {
      en: 'Nothing was changed. Type the same one twice.',
      fr: 'Rien n’a été modifié. Tapez deux fois la même.',
    },
  ),
  'vault-item-unknown': entry(
    'missing',
    {
      en: 'the vault has no item {item}',
      fr: 'le coffre n’a pas d’élément {item}',
    },
    {
      en: '`daybook vault list` shows them; it may have been erased.',
      fr: '`daybook vault list` les montre; il a pu être effacé.',
    },
  ),
  'vault-value-missing': entry(
    'input',
    {
      en: 'no value was given for item {item}',
      fr: 'aucune valeur n’a été donnée pour l’élément {item}',
    },
    {
      en: 'Type it when asked, or give {"value": …} with `--input -`; `--value` can be seen by others and stays in the history.',
      fr: 'Tapez-la sur demande, ou donnez {"value": …} avec `--input -`; `--value` est visible et reste dans l’historique.',
    },
  ),
  'personal-number-in-text': entry(
    'rule',
    {
      en: '{what} holds what looks like a social insurance number',
      fr: '{what} contient ce qui ressemble à un numéro d’assurance sociale',
    },
    {
      en: 'It could never be erased from the daybook. Keep it with `daybook vault set`, and write here whom it belongs to.',
      fr: 'Il ne pourrait jamais être effacé. Gardez-le avec `daybook vault set` et écrivez ici à qui il appartient.',
    },
  ),
  // Templates, recurring entries, schedules.
  'template-unknown': entry(
    'missing',
    { en: 'there is no template “{template}”', fr: 'il n’y a pas de modèle « {template} »' },
    {
      en: '`daybook template list` shows them: {known}.',
      fr: '`daybook template list` les montre : {known}.',
    },
  ),
  'template-line-unknown': entry(
    'input',
    {
      en: 'template “{template}” has no line left for account {account}',
      fr: 'le modèle « {template} » n’a plus de ligne pour le compte {account}',
    },
    {
      en: 'Amounts go to the template’s own lines in order; post an entry for other accounts.',
      fr: 'Les montants vont aux lignes du modèle dans l’ordre; passez une écriture pour d’autres comptes.',
    },
  ),
  'template-amounts-open': entry(
    'input',
    {
      en: 'template “{template}” leaves more than one amount open: {accounts}',
      fr: 'le modèle « {template} » laisse plus d’un montant ouvert : {accounts}',
    },
    {
      en: 'Give all of them but one: --debit ACCOUNT=AMOUNT or --credit ACCOUNT=AMOUNT; the last takes the balance.',
      fr: 'Donnez-les tous sauf un : --debit COMPTE=MONTANT ou --credit COMPTE=MONTANT; le dernier prend le solde.',
    },
  ),
  'reversal-not-later': entry(
    'input',
    {
      en: 'the reversal on {reverseOn} does not come after the entry of {date}',
      fr: 'la contrepassation du {reverseOn} ne vient pas après l’écriture du {date}',
    },
    {
      en: 'Leave --reverse-on out for the first day of the next month, or give a later day.',
      fr: 'Omettez --reverse-on pour le premier jour du mois suivant, ou donnez un jour postérieur.',
    },
  ),
  'recurring-locked': entry(
    'rule',
    {
      en: 'template “{name}” is due on {date}, in a locked period (locked through {lockedThrough}: {reason}); nothing was posted',
      fr: 'le modèle « {name} » est dû le {date}, dans une période verrouillée (jusqu’au {lockedThrough} : {reason}); rien n’a été reporté',
    },
    {
      en: 'Unlock with `daybook period unlock --reason`, or move it on: `daybook template save "{name}" --next {firstOpen}`.',
      fr: 'Déverrouillez avec `daybook period unlock --reason`, ou reportez-le : `daybook template save "{name}" --next {firstOpen}`.',
    },
  ),
  'schedule-locked': entry(
    'rule',
    {
      en: 'schedule “{name}” has a part on {date}, in a locked period (locked through {lockedThrough}: {reason}); nothing was posted',
      fr: 'l’échéancier « {name} » a une partie le {date}, dans une période verrouillée (jusqu’au {lockedThrough} : {reason}); rien n’a été reporté',
    },
    {
      en: 'Unlock with `daybook period unlock --reason`, or move all that remains with `daybook schedule close "{name}" --on {firstOpen}`.',
      fr: 'Déverrouillez avec `daybook period unlock --reason`, ou passez tout le reste avec `daybook schedule close "{name}" --on {firstOpen}`.',
    },
  ),
  'due-entry-refused': entry(
    'rule',
    {
      en: '“{name}” cannot be posted on {date}, so nothing was: {why}',
      fr: '« {name} » ne peut être reporté le {date}, donc rien ne l’a été : {why}',
    },
    {
      en: 'Mend what stands in its way, or change or remove “{name}”, and run it again.',
      fr: 'Corrigez ce qui l’empêche, ou modifiez ou retirez « {name} », puis relancez.',
    },
  ),
  'due-too-many': entry(
    'input',
    {
      en: '{count} or more entries are due at once; at most {most} are posted in one act',
      fr: '{count} écritures ou plus sont dues à la fois; un acte en reporte au plus {most}',
    },
    { en: 'Run it through an earlier day first.', fr: 'Exécutez d’abord jusqu’à un jour plus proche.' },
  ),
  'schedule-unknown': entry(
    'missing',
    { en: 'there is no schedule “{schedule}”', fr: 'il n’y a pas d’échéancier « {schedule} »' },
    {
      en: '`daybook schedule list` shows them: {known}.',
      fr: '`daybook schedule list` les montre : {known}.',
    },
  ),
  'schedule-exists': entry(
    'conflict',
    { en: 'there is a schedule “{schedule}” already', fr: 'il y a déjà un échéancier « {schedule} »' },
    {
      en: 'Give this one another name, such as the year it is for.',
      fr: 'Donnez-lui un autre nom, par exemple avec son année.',
    },
  ),
  'schedule-account-unfit': entry(
    'input',
    {
      en: 'account {account} is not {wanted} account, which the schedule needs there',
      fr: 'le compte {account} n’est pas {wanted}, qu’il faut ici à l’échéancier',
    },
    {
      en: 'A prepaid expense goes from an asset, deferred revenue from a liability, to an expense or revenue.',
      fr: 'Une charge payée d’avance part d’un actif, un produit reporté d’un passif, vers une charge ou un produit.',
    },
  ),
  'schedule-amount': entry(
    'input',
    {
      en: '{amount} cannot be spread over {months} months',
      fr: '{amount} ne peut être réparti sur {months} mois',
    },
    {
      en: 'Give an amount above zero that leaves each month at least a cent.',
      fr: 'Donnez un montant positif qui laisse au moins un cent par mois.',
    },
  ),
  'schedule-started': entry(
    'conflict',
    {
      en: 'schedule “{schedule}” has begun: parts posted, {posted} of {months}',
      fr: 'l’échéancier « {schedule} » a commencé : parties reportées, {posted} sur {months}',
    },
    {
      en: 'Move what remains with `daybook schedule close`, or undo the acts that posted them.',
      fr: 'Passez le reste avec `daybook schedule close`, ou annulez les actes qui les ont reportées.',
    },
  ),
  'schedule-finished': entry(
    'conflict',
    {
      en: 'all {months} parts of schedule “{schedule}” are posted: nothing remains',
      fr: 'les {months} parties de l’échéancier « {schedule} » sont reportées : il ne reste rien',
    },
    { en: 'There is nothing left to do.', fr: 'Il n’y a plus rien à faire.' },
  ),
  // Dimensions, quantities.
  'dimension-unknown': entry(
    'rule',
    {
      en: 'there is no {dimension} “{value}”; open ones: {known}',
      fr: 'la valeur « {value} » n’existe pas pour {dimension}; valeurs ouvertes : {known}',
    },
    {
      en: 'Check the spelling, or add it with `daybook dimension set {noun} {value} NAME`.',
      fr: 'Vérifiez l’orthographe, ou ajoutez-la avec `daybook dimension set {noun} {value} NOM`.',
    },
  ),
  'dimension-closed': entry(
    'rule',
    {
      en: 'the {dimension} “{value}” is closed to new postings',
      fr: 'la valeur « {value} » est fermée aux nouvelles écritures pour {dimension}',
    },
    {
      en: 'Pick another, or open it again with `daybook dimension set {noun} {value} NAME`.',
      fr: 'Choisissez-en une autre, ou rouvrez-la avec `daybook dimension set {noun} {value} NOM`.',
    },
  ),
  'account-not-statistical': entry(
    'rule',
    {
      en: 'account {account} holds money, not quantities',
      fr: 'le compte {account} contient de l’argent, non des quantités',
    },
    {
      en: 'Record quantities on a statistical account: `daybook account open NUMBER --name NAME --type statistical --unit hours`.',
      fr: 'Inscrivez les quantités à un compte statistique : `daybook account open NUMÉRO --name NOM --type statistical --unit heures`.',
    },
  ),
  'quantity-unknown': entry(
    'missing',
    { en: 'there is no quantity {quantity}', fr: 'il n’y a pas de quantité {quantity}' },
    {
      en: '`daybook quantity list` shows them with their ids.',
      fr: '`daybook quantity list` les montre avec leurs identifiants.',
    },
  ),
  // Currencies.
  'foreign-missing': entry(
    'input',
    {
      en: 'account {account} is kept in {currency}, but the line says no amount in {currency}',
      fr: 'le compte {account} est tenu en {currency}, mais la ligne n’a pas de montant en {currency}',
    },
    {
      en: 'Give both amounts: --lines with "foreign":{"currency":"{currency}","amount":"…"}, or use `daybook currency exchange`.',
      fr: 'Donnez les deux montants : --lines avec "foreign":{"currency":"{currency}","amount":"…"}, ou `daybook currency exchange`.',
    },
  ),
  'currency-mismatch': entry(
    'input',
    {
      en: 'account {account} is kept in {currency}, but the line has an amount in {found}',
      fr: 'le compte {account} est tenu en {currency}, mais la ligne a un montant en {found}',
    },
    {
      en: 'Give the amount in {currency}, or post to an account in {found}.',
      fr: 'Donnez le montant en {currency}, ou choisissez un compte en {found}.',
    },
  ),
  'foreign-side': entry(
    'input',
    {
      en: 'on account {account}, {amount} and {foreign} are on opposite sides',
      fr: 'au compte {account}, {amount} et {foreign} sont de côtés opposés',
    },
    {
      en: 'Both amounts of a line are debits (positive) or both credits (negative).',
      fr: 'Les deux montants d’une ligne sont des débits (positifs) ou des crédits (négatifs).',
    },
  ),
  'foreign-rate-unlike': entry(
    'input',
    {
      en: 'on account {account}, {foreign} at {rate} is {atRate}, not {amount}',
      fr: 'au compte {account}, {foreign} à {rate} fait {atRate}, non {amount}',
    },
    {
      en: 'Mend the amount or the rate; without a rate it is worked out from the two amounts.',
      fr: 'Corrigez le montant ou le taux; sans taux, il est calculé d’après les deux montants.',
    },
  ),
  'rate-own-currency': entry(
    'input',
    {
      en: 'the books are kept in {currency}, which has no rate',
      fr: 'les livres sont tenus en {currency}, qui n’a pas de taux',
    },
    { en: 'Name a foreign currency.', fr: 'Nommez une devise étrangère.' },
  ),
  'rate-missing': entry(
    'missing',
    {
      en: 'no rate of {currency} is recorded on {date} or in the {days} days before it',
      fr: 'aucun taux du {currency} n’est inscrit le {date} ni dans les {days} jours précédents',
    },
    {
      en: 'Record it: `daybook rate record {currency} {date} RATE --source "Bank of Canada"`.',
      fr: 'Inscrivez-le : `daybook rate record {currency} {date} TAUX --source "Banque du Canada"`.',
    },
  ),
  'exchange-not-foreign': entry(
    'input',
    {
      en: 'accounts {from} and {to} are both in {currency}: nothing is exchanged',
      fr: 'les comptes {from} et {to} sont tous deux en {currency} : rien n’est changé',
    },
    {
      en: 'Post an ordinary entry, or give an account its currency with `daybook account change`.',
      fr: 'Passez une écriture ordinaire, ou donnez sa devise à un compte avec `daybook account change`.',
    },
  ),
  'exchange-amount-missing': entry(
    'input',
    {
      en: 'how many {currency} went through account {account} is not said',
      fr: 'le montant en {currency} passé par le compte {account} n’est pas dit',
    },
    { en: 'Give it with {flag}.', fr: 'Donnez-le avec {flag}.' },
  ),
  'exchange-amounts-differ': entry(
    'input',
    {
      en: '{paid} {currency} left account {from}, but {received} {currency} came to account {to}',
      fr: '{paid} {currency} ont quitté le compte {from}, mais {received} {currency} sont arrivés au compte {to}',
    },
    {
      en: 'Exchange what arrived, and post the difference, such as a bank’s fee, apart.',
      fr: 'Changez ce qui est arrivé et reportez à part la différence, par exemple des frais bancaires.',
    },
  ),
  // Papers, saved reports.
  'paper-empty': entry(
    'input',
    { en: 'the paper {paper} holds nothing', fr: 'la pièce {paper} est vide' },
    { en: 'Check the file, and scan it again.', fr: 'Vérifiez le fichier et numérisez-le de nouveau.' },
  ),
  'paper-too-large': entry(
    'input',
    {
      en: 'the paper {paper} has {size}; at most {most} are kept',
      fr: 'la pièce {paper} fait {size}; le maximum est de {most}',
    },
    {
      en: 'Scan it with less resolution, or split it.',
      fr: 'Numérisez-la avec moins de résolution, ou divisez-la.',
    },
  ),
  'paper-attached': entry(
    'conflict',
    {
      en: 'entry {entry} has this paper already, as {held}',
      fr: 'l’écriture {entry} a déjà cette pièce, sous le nom {held}',
    },
    { en: 'There is nothing left to do.', fr: 'Il n’y a plus rien à faire.' },
  ),
  'paper-unknown': entry(
    'missing',
    {
      en: 'entry {entry} has no one paper “{paper}”; it has: {papers}',
      fr: 'l’écriture {entry} n’a pas une seule pièce « {paper} »; elle a : {papers}',
    },
    {
      en: 'Name it in full, or by the beginning of its hash.',
      fr: 'Nommez-la en entier, ou par le début de son empreinte.',
    },
  ),
  'file-exists': entry(
    'conflict',
    { en: 'there is a file {file} already', fr: 'il y a déjà un fichier {file}' },
    { en: 'Give another name: nothing is written over.', fr: 'Donnez un autre nom : rien n’est remplacé.' },
  ),
  'report-unknown': entry(
    'missing',
    { en: 'there is no report “{report}”', fr: 'il n’y a pas de rapport « {report} »' },
    { en: 'Reports: {known}.', fr: 'Rapports : {known}.' },
  ),
  'saved-report-unknown': entry(
    'missing',
    { en: 'no report is saved as “{report}”', fr: 'aucun rapport n’est enregistré sous « {report} »' },
    {
      en: '`daybook report list` shows them: {known}.',
      fr: '`daybook report list` les montre : {known}.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>

/** A code of the closed list. */
export type RefusalCode = keyof typeof refusals
