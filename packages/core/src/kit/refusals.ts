/**
 * The closed list of refusals: code, class, message and remedy in both languages. `{name}` is filled from
 * `Refusal.with`. Each code has a case in the error gallery; `docs/errors.md` is generated from both (`npm
 * run errors`).
 */
type Words = { readonly en: string; readonly fr: string }

/**
 * How a door answers: `input` 400, `role` 403, `missing` 404, `conflict` 409, `rule` 422, `place` 503 (disk,
 * file, server). What is looked up and has no answer is told apart from books, files and flags: `question`
 * 400, which cannot be looked up as it is put; `lookup` 404, which is not there.
 */
export type RefusalClass =
  | 'input'
  | 'role'
  | 'missing'
  | 'conflict'
  | 'rule'
  | 'place'
  | 'question'
  | 'lookup'

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
    {
      en: 'Say which with --statement N and --account. Once each was imported, leave both out: the file is then taken whole.',
      fr: 'Dites lequel avec --statement N et --account. Une fois chacun importé, omettez les deux : le fichier est alors pris en entier.',
    },
  ),
  'statement-account-unknown': entry(
    'input',
    {
      en: 'the file does not say of which account of these books it is: {found}',
      fr: 'le fichier ne dit pas de quel compte de ces livres il s’agit : {found}',
    },
    {
      en: 'Say so with --account; its number at the bank is known from then on.',
      fr: 'Dites-le avec --account; son numéro à la banque sera ensuite connu.',
    },
  ),
  'statement-other-account': entry(
    'rule',
    {
      en: 'the file is of the bank account …{found}, {whose}; account {account} has had statements of …{own}',
      fr: 'le fichier est du compte bancaire …{found}, {whose}; le compte {account} a reçu des relevés de …{own}',
    },
    {
      en: 'Nothing was imported. Name the other account; if the bank changed the number, add --insist.',
      fr: 'Rien n’a été importé. Nommez l’autre compte; si la banque a changé le numéro, ajoutez --insist.',
    },
  ),
  'statement-not-for-account': entry(
    'rule',
    {
      en: 'account {account} {name} is {what}: no bank sends statements of it',
      fr: 'le compte {account} {name} est {what} : aucune banque n’en envoie de relevés',
    },
    {
      en: 'Import into the bank, card or loan account; --code codes every line against this one.',
      fr: 'Importez dans le compte de banque, de carte ou d’emprunt; --code impute chaque ligne à celui-ci.',
    },
  ),
  'statement-unclear': entry(
    'rule',
    {
      en: 'it is not certain how {file} is to be read: {what}',
      fr: 'on ne sait pas avec certitude comment lire {file} : {what}',
    },
    {
      en: 'Nothing was imported. `daybook statement preview` shows its lines; if they are right, import with --confirm, else say --date-order, --sign or --columns. It is remembered for the account.',
      fr: 'Rien n’a été importé. `daybook statement preview` montre ses lignes; si elles sont justes, importez avec --confirm, sinon précisez --date-order, --sign ou --columns. C’est retenu pour le compte.',
    },
  ),
  'statement-row-not-alike': entry(
    'input',
    {
      en: 'row {row} {is}: there is nothing to decide about it. Rows that look alike: {list}',
      fr: 'la ligne {row} {is} : il n’y a rien à en décider. Lignes semblables : {list}',
    },
    {
      en: 'Give the rows that the import lists as alike, as --add ROW or --skip ROW.',
      fr: 'Donnez les lignes que l’importation dit semblables, avec --add LIGNE ou --skip LIGNE.',
    },
  ),
  'statement-unknown': entry(
    'missing',
    { en: 'there is no statement {statement}', fr: 'il n’y a pas de relevé {statement}' },
    {
      en: '`daybook statement list` shows those that are imported.',
      fr: '`daybook statement list` montre ceux qui sont importés.',
    },
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
  'line-excluded': entry(
    'conflict',
    {
      en: 'the bank line “{line}” is left out: {reason}',
      fr: 'la ligne bancaire « {line} » est exclue : {reason}',
    },
    {
      en: 'Take it in again first with `daybook line include`.',
      fr: 'Reprenez-la d’abord avec `daybook line include`.',
    },
  ),
  'line-not-excluded': entry(
    'conflict',
    { en: 'the bank line “{line}” is not left out', fr: 'la ligne bancaire « {line} » n’est pas exclue' },
    {
      en: '`daybook line list ACCOUNT --state excluded` shows those that are.',
      fr: '`daybook line list COMPTE --state excluded` montre celles qui le sont.',
    },
  ),
  'line-not-tied': entry(
    'conflict',
    {
      en: 'the bank line “{line}” is tied to no entry that was meant ({entry})',
      fr: 'la ligne bancaire « {line} » n’est liée à aucune écriture visée ({entry})',
    },
    {
      en: '`daybook line list ACCOUNT --state matched` shows the lines with their entries.',
      fr: '`daybook line list COMPTE --state matched` montre les lignes avec leurs écritures.',
    },
  ),
  'line-not-asked': entry(
    'conflict',
    {
      en: 'nothing was asked about the bank line “{line}”',
      fr: 'rien n’a été demandé au sujet de la ligne bancaire « {line} »',
    },
    { en: 'Ask first with `daybook line ask`.', fr: 'Posez d’abord la question avec `daybook line ask`.' },
  ),
  'line-no-proposal': entry(
    'rule',
    {
      en: 'nothing is proposed for the bank line “{line}”',
      fr: 'rien n’est proposé pour la ligne bancaire « {line} »',
    },
    {
      en: 'Code it with `daybook line code`, or match it with `daybook line match`: {id}',
      fr: 'Codez-la avec `daybook line code`, ou rapprochez-la avec `daybook line match` : {id}',
    },
  ),
  'accept-nothing': entry(
    'rule',
    {
      en: 'there is nothing sure to accept on account {account}; {open} lines are open',
      fr: 'rien de sûr à accepter au compte {account}; {open} lignes sont ouvertes',
    },
    {
      en: '`daybook line propose {account}` shows what is proposed; name the lines to accept.',
      fr: '`daybook line propose {account}` montre ce qui est proposé; nommez les lignes à accepter.',
    },
  ),
  'match-nothing': entry(
    'rule',
    {
      en: 'nothing of {entries} is left on this side for “{line}” ({amount})',
      fr: 'il ne reste rien de {entries} de ce côté pour « {line} » ({amount})',
    },
    {
      en: 'An entry that another line holds is freed with `daybook line unmatch`; money in matches debits, money out credits.',
      fr: 'Une écriture tenue par une autre ligne se libère avec `daybook line unmatch`; les entrées vont aux débits, les sorties aux crédits.',
    },
  ),
  'entry-not-on-account': entry(
    'rule',
    {
      en: 'entry {entry} has nothing on account {account}',
      fr: 'l’écriture {entry} n’a rien au compte {account}',
    },
    {
      en: '`daybook entry show {entry}` shows its accounts.',
      fr: '`daybook entry show {entry}` montre ses comptes.',
    },
  ),
  'split-off': entry(
    'rule',
    {
      en: 'the shares come to {sum} of {amount}; {difference} is left',
      fr: 'les parts font {sum} sur {amount}; il reste {difference}',
    },
    {
      en: 'Let one share take the rest (--share ACCOUNT), or change the parts so that they come to the whole.',
      fr: 'Laissez une part prendre le reste (--share COMPTE), ou changez les parts pour qu’elles fassent le tout.',
    },
  ),
  'share-percent': entry(
    'input',
    { en: '{percent} % is no share of a line', fr: '{percent} % n’est pas une part de ligne' },
    {
      en: 'A percentage is above 0 and at most 100, with at most six decimals.',
      fr: 'Un pourcentage est au-dessus de 0 et d’au plus 100, avec six décimales au plus.',
    },
  ),
  'transfer-same': entry(
    'rule',
    {
      en: 'account {account} cannot transfer to itself',
      fr: 'le compte {account} ne peut pas virer à lui-même',
    },
    { en: 'Name the other own account.', fr: 'Nommez l’autre compte de l’entreprise.' },
  ),
  'transfer-unlike': entry(
    'rule',
    {
      en: 'the two lines are no transfer: {amount} here, {other} there',
      fr: 'les deux lignes ne font pas un virement : {amount} ici, {other} là',
    },
    {
      en: 'The lines of a transfer have opposite amounts; code a difference such as a fee with `daybook line split`.',
      fr: 'Les lignes d’un virement ont des montants opposés; codez un écart, comme des frais, avec `daybook line split`.',
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
  'tax-account-missing': entry(
    'rule',
    {
      en: 'no account has the role {role} for {amount} of {tax}',
      fr: 'aucun compte n’a le rôle {role} pour {amount} de {tax}',
    },
    {
      en: 'Give the role to an account: `daybook account change ACCOUNT --role {role}`.',
      fr: 'Donnez ce rôle à un compte : `daybook account change COMPTE --role {role}`.',
    },
  ),
  'rates-not-checked': entry(
    'rule',
    {
      en: 'the rates of {table} were checked through {through} and say nothing of {date}',
      fr: 'les taux de {table} ont été vérifiés jusqu’au {through} et ne disent rien du {date}',
    },
    {
      en: 'Split the line by amounts (--share ACCOUNT=AMOUNT) from the receipt, or get the edition with the rates of that day.',
      fr: 'Répartissez la ligne par montants (--share COMPTE=MONTANT) d’après le reçu, ou procurez-vous l’édition qui a les taux de ce jour.',
    },
  ),
  'rates-too-early': entry(
    'rule',
    {
      en: 'the rates of {table} begin on {first}; there are none for {date}',
      fr: 'les taux de {table} commencent le {first}; il n’y en a pas pour le {date}',
    },
    {
      en: 'Split the line by amounts (--share ACCOUNT=AMOUNT) from the receipt.',
      fr: 'Répartissez la ligne par montants (--share COMPTE=MONTANT) d’après le reçu.',
    },
  ),
  'rule-unknown': entry(
    'missing',
    {
      en: 'there is no bank rule {rule}; there are: {known}',
      fr: 'il n’y a pas de règle bancaire {rule}; il y a : {known}',
    },
    { en: '`daybook rule list` shows them.', fr: '`daybook rule list` les montre.' },
  ),
  'rule-empty': entry(
    'rule',
    { en: 'rule “{rule}” would fit every line', fr: 'la règle « {rule} » conviendrait à toutes les lignes' },
    {
      en: 'Give it a condition: words (--contains), an account, a direction or an amount.',
      fr: 'Donnez-lui une condition : des mots (--contains), un compte, un sens ou un montant.',
    },
  ),
  'rule-range': entry(
    'rule',
    {
      en: 'no amount is at least {least} and at most {most}',
      fr: 'aucun montant n’est d’au moins {least} et d’au plus {most}',
    },
    { en: 'Put the smaller amount into --least.', fr: 'Mettez le plus petit montant dans --least.' },
  ),
  'rule-no-outcome': entry(
    'rule',
    {
      en: 'rule “{rule}” does not say what to do with a line, or says it twice',
      fr: 'la règle « {rule} » ne dit pas que faire d’une ligne, ou le dit deux fois',
    },
    {
      en: 'One of: --to ACCOUNT, --share ACCOUNT=PART, --transfer ACCOUNT, --exclude REASON.',
      fr: 'Un seul de : --to COMPTE, --share COMPTE=PART, --transfer COMPTE, --exclude MOTIF.',
    },
  ),
  'rule-contradicts': entry(
    'rule',
    {
      en: 'rule “{rule}” contradicts {count} of {changes} past lines: {list}',
      fr: 'la règle « {rule} » contredit {count} lignes passées sur {changes} : {list}',
    },
    {
      en: 'Narrow its conditions, save it without switching it on (--off) and see `daybook rule test`, or switch it on all the same with --insist.',
      fr: 'Resserrez ses conditions, enregistrez-la sans l’activer (--off) et voyez `daybook rule test`, ou activez-la quand même avec --insist.',
    },
  ),
  'rule-no-work': entry(
    'conflict',
    {
      en: 'nothing stands that rule {rule} has done',
      fr: 'rien ne subsiste de ce qu’a fait la règle {rule}',
    },
    {
      en: '`daybook rule work {rule}` shows what it did.',
      fr: '`daybook rule work {rule}` montre ce qu’elle a fait.',
    },
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
  'book-named-twice': entry(
    'input',
    {
      en: 'two places are named for the books to be made: {place} and {other}',
      fr: 'deux endroits sont nommés pour les livres à créer : {place} et {other}',
    },
    { en: 'Name one, with or without --book.', fr: 'Nommez-en un, avec ou sans --book.' },
  ),
  'flag-twice': entry(
    'input',
    { en: '{flag} was given twice', fr: '{flag} a été donné deux fois' },
    {
      en: 'Give it once: only one value can count.',
      fr: 'Donnez-le une fois : une seule valeur peut compter.',
    },
  ),
  'word-undecodable': entry(
    'input',
    {
      en: 'a character of “{text}” could not be read',
      fr: 'un caractère de « {text} » n’a pas pu être lu',
    },
    {
      en: 'Type it again in a terminal set to UTF-8, or give the input as a file with --input.',
      fr: 'Retapez-le dans un terminal réglé en UTF-8, ou donnez la saisie dans un fichier avec --input.',
    },
  ),
  'amount-malformed': entry(
    'input',
    { en: '“{amount}” is not an amount', fr: '« {amount} » n’est pas un montant' },
    {
      en: 'Write dollars and cents with a point: 1234.56.',
      fr: 'Écrivez dollars et cents avec un point : 1234.56; au terminal, 1 234,56 convient aussi.',
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
  'quantity-ambiguous': entry(
    'input',
    {
      en: '“{quantity}” reads two ways: {grouped} (the comma groups thousands) or {decimal} (it marks decimals)',
      fr: '« {quantity} » se lit de deux façons : {grouped} (la virgule groupe les milliers) ou {decimal} (elle marque les décimales)',
    },
    {
      en: 'Write {grouped} or {decimal}.',
      fr: 'Écrivez {grouped} ou {decimal}.',
    },
  ),
  'date-malformed': entry(
    'input',
    { en: '“{date}” is not a day of the calendar', fr: '« {date} » n’est pas un jour du calendrier' },
    { en: 'Write the day as YYYY-MM-DD.', fr: 'Écrivez le jour sous la forme AAAA-MM-JJ.' },
  ),
  'date-out-of-bounds': entry(
    'input',
    {
      en: '{date} lies outside of the years that the books can hold, 1900 to 2199',
      fr: 'le {date} est hors des années que les livres peuvent contenir, de 1900 à 2199',
    },
    { en: 'Look at the year again.', fr: 'Revoyez l’année.' },
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
  'journal-cents': entry(
    'input',
    {
      en: 'line {line}: the amount of {account} is {written}; amountCents is a whole number of cents, and not 0',
      fr: 'ligne {line} : le montant de {account} est {written}; amountCents est un nombre entier de cents, non nul',
    },
    {
      en: 'Write 12.50 as 1250; a credit as -1250.',
      fr: 'Écrivez 12,50 sous la forme 1250; un crédit, -1250.',
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
  'revaluation-account-missing': entry(
    'rule',
    {
      en: 'no open account takes unrealized exchange gains and losses (role {role})',
      fr: 'aucun compte ouvert ne reçoit les gains et pertes de change non réalisés (rôle {role})',
    },
    { en: 'Give it one: `{way}`.', fr: 'Donnez-lui-en un : `{way}`.' },
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
      en: 'Add --date {firstOpen} or later: the reversal and the corrected entry are both posted on that day, and {date} stays as it is. Or unlock with `daybook period unlock --reason`; a year that was closed is opened with `daybook year reopen --reason`.',
      fr: 'Ajoutez --date {firstOpen} ou après : la contrepassation et l’écriture corrigée sont reportées ce jour-là et le {date} reste intact. Ou déverrouillez avec `daybook period unlock --reason`; un exercice clos s’ouvre avec `daybook year reopen --reason`.',
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
      en: 'Date it {firstOpen} or later, or unlock with `daybook period unlock --reason`; a year that was closed is opened with `daybook year reopen --reason`.',
      fr: 'Datez-la du {firstOpen} ou après, ou déverrouillez avec `daybook period unlock --reason`; un exercice clos s’ouvre avec `daybook year reopen --reason`.',
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
  'year-not-over': entry(
    'rule',
    {
      en: 'the fiscal year runs through {through}; today is {today}',
      fr: 'l’exercice court jusqu’au {through}; nous sommes le {today}',
    },
    {
      en: 'Close it on {next} or later, or now with --insist and the reason.',
      fr: 'Clôturez-le le {next} ou après, ou maintenant avec --insist et le motif.',
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
  'seal-broken': entry(
    'rule',
    {
      en: 'this changes account {account} by {amount} on {date}; it is reconciled through {on} (seal {seal})',
      fr: 'ceci change le compte {account} de {amount} le {date}; il est rapproché jusqu’au {on} (sceau {seal})',
    },
    {
      en: 'Date it after {on}, or reopen the reconciliation with `daybook seal reopen {seal} --reason …` and reconcile again.',
      fr: 'Datez-la après le {on}, ou rouvrez le rapprochement avec `daybook seal reopen {seal} --reason …` et rapprochez de nouveau.',
    },
  ),
  'seal-holds-entry': entry(
    'rule',
    {
      en: 'entry {entry} is ticked in the reconciliation of account {account} (seal {seal}) and stays as the bank saw it',
      fr: 'l’écriture {entry} est pointée dans le rapprochement du compte {account} (sceau {seal}) et reste telle que la banque l’a vue',
    },
    {
      en: 'Correct its other lines with `daybook entry correct`, or reopen the reconciliation with `daybook seal reopen {seal} --reason …` first.',
      fr: 'Corrigez ses autres lignes avec `daybook entry correct`, ou rouvrez d’abord le rapprochement avec `daybook seal reopen {seal} --reason …`.',
    },
  ),
  'seal-holds-line': entry(
    'rule',
    {
      en: 'bank line {line} belongs to the reconciliation of account {account} on {on} (seal {seal}), whose report tells of it',
      fr: 'la ligne bancaire {line} appartient au rapprochement du compte {account} au {on} (sceau {seal}), dont le rapport fait état',
    },
    {
      en: 'Reopen the reconciliation with `daybook seal reopen {seal} --reason …` if it was judged wrongly.',
      fr: 'Rouvrez le rapprochement avec `daybook seal reopen {seal} --reason …` si elle a été mal jugée.',
    },
  ),
  'seal-holds-statement': entry(
    'rule',
    {
      en: 'the reconciliation of account {account} on {on} (seal {seal}) rests on statement {statement}',
      fr: 'le rapprochement du compte {account} au {on} (sceau {seal}) repose sur le relevé {statement}',
    },
    {
      en: 'Reopen the reconciliation first with `daybook seal reopen {seal} --reason …`.',
      fr: 'Rouvrez d’abord le rapprochement avec `daybook seal reopen {seal} --reason …`.',
    },
  ),
  'not-reconciled': entry(
    'rule',
    {
      en: 'account {account} on {on} is {difference} away from the balance to be reached',
      fr: 'le compte {account} au {on} est à {difference} du solde à atteindre',
    },
    {
      en: '`daybook seal hints {account}` says what may explain it, `daybook seal status {account}` what is not ticked.',
      fr: '`daybook seal hints {account}` dit ce qui peut l’expliquer, `daybook seal status {account}` ce qui n’est pas pointé.',
    },
  ),
  'reconcile-none': entry(
    'missing',
    {
      en: 'no reconciliation of account {account} is under way',
      fr: 'aucun rapprochement du compte {account} n’est en cours',
    },
    {
      en: 'Begin one with `daybook account reconcile {account} --on DATE --closing AMOUNT`.',
      fr: 'Commencez-en un avec `daybook account reconcile {account} --on DATE --closing MONTANT`.',
    },
  ),
  'reconcile-balance-missing': entry(
    'input',
    {
      en: 'there is nothing to reconcile account {account} against: a day and a balance are missing',
      fr: 'il n’y a rien contre quoi rapprocher le compte {account} : il manque un jour et un solde',
    },
    {
      en: 'Say `--on DATE --closing AMOUNT` as the paper shows them, or `--statement S12` for an imported statement with a closing balance.',
      fr: 'Donnez `--on DATE --closing MONTANT` comme sur la pièce, ou `--statement S12` pour un relevé importé qui a un solde de clôture.',
    },
  ),
  'reconcile-sealed': entry(
    'rule',
    {
      en: 'account {account} is already reconciled through {sealed} (seal {seal}), so {on} cannot be next',
      fr: 'le compte {account} est déjà rapproché jusqu’au {sealed} (sceau {seal}); {on} ne peut donc pas suivre',
    },
    {
      en: 'Choose a later day, or reopen that reconciliation with `daybook seal reopen {seal} --reason …`.',
      fr: 'Choisissez un jour plus tard, ou rouvrez ce rapprochement avec `daybook seal reopen {seal} --reason …`.',
    },
  ),
  'account-not-reconcilable': entry(
    'rule',
    {
      en: 'account {account} is not on the balance sheet, so there is no balance to reconcile',
      fr: 'le compte {account} n’est pas au bilan : il n’a pas de solde à rapprocher',
    },
    {
      en: 'Reconcile an asset, a liability or an equity account.',
      fr: 'Rapprochez un compte d’actif, de passif ou de capitaux propres.',
    },
  ),
  'statement-no-closing': entry(
    'rule',
    {
      en: 'statement {statement} does not say its closing balance',
      fr: 'le relevé {statement} ne dit pas son solde de clôture',
    },
    {
      en: 'Type the balance as the paper shows it with `--closing`.',
      fr: 'Saisissez le solde de la pièce avec `--closing`.',
    },
  ),
  'posting-not-open': entry(
    'missing',
    {
      en: '{posting} has nothing to tick on account {account} through {on}',
      fr: '{posting} n’a rien à pointer au compte {account} jusqu’au {on}',
    },
    {
      en: '`daybook seal status {account}` lists what can be ticked; what an earlier seal holds is ticked already.',
      fr: '`daybook seal status {account}` montre ce qui peut être pointé; ce qu’un sceau antérieur tient l’est déjà.',
    },
  ),
  'seal-unknown': entry(
    'missing',
    {
      en: 'there is no seal {seal}',
      fr: 'il n’y a pas de sceau {seal}',
    },
    {
      en: '`daybook seal list` shows the finished reconciliations.',
      fr: '`daybook seal list` montre les rapprochements terminés.',
    },
  ),
  'seal-later': entry(
    'conflict',
    {
      en: 'later reconciliations of account {account} rest on seal {seal}: {later}',
      fr: 'des rapprochements ultérieurs du compte {account} reposent sur le sceau {seal} : {later}',
    },
    {
      en: 'Reopen them too with `--with-later`.',
      fr: 'Rouvrez-les aussi avec `--with-later`.',
    },
  ),
  'seal-own-signature': entry(
    'rule',
    {
      en: 'seal {seal} was made by {by}, who cannot also sign it as the second person',
      fr: 'le sceau {seal} est l’œuvre de {by}, qui ne peut pas le signer aussi comme seconde personne',
    },
    {
      en: 'Ask somebody else to look at the report and sign.',
      fr: 'Demandez à quelqu’un d’autre de lire le rapport et de signer.',
    },
  ),
  'seal-signed': entry(
    'conflict',
    {
      en: 'seal {seal} is already signed by {by}',
      fr: 'le sceau {seal} est déjà signé par {by}',
    },
    {
      en: '`daybook seal show {seal}` shows both signatures.',
      fr: '`daybook seal show {seal}` montre les deux signatures.',
    },
  ),
  'line-other-amount': entry(
    'rule',
    {
      en: 'the bank line “{line}” is {amount}, the entry moves {wanted} on the account',
      fr: 'la ligne bancaire « {line} » est de {amount}, l’écriture déplace {wanted} au compte',
    },
    {
      en: 'Give the line of this very amount, or leave it out and match it later.',
      fr: 'Donnez la ligne de ce montant exact, ou omettez-la et rapprochez-la plus tard.',
    },
  ),
  'cheque-not-outstanding': entry(
    'rule',
    {
      en: 'entry {entry} has no outstanding payment from a bank account: {why}',
      fr: 'l’écriture {entry} n’a pas de paiement en circulation d’un compte bancaire : {why}',
    },
    {
      en: '`daybook cheque list` shows what is outstanding.',
      fr: '`daybook cheque list` montre ce qui est en circulation.',
    },
  ),
  'cheque-stopped': entry(
    'conflict',
    {
      en: 'payment of cheque {cheque} was stopped on {on} already',
      fr: 'le paiement du chèque {cheque} est déjà frappé d’opposition depuis le {on}',
    },
    {
      en: 'Reissue it with `daybook cheque reissue`, or write it back with `daybook cheque write-back`.',
      fr: 'Refaites-le avec `daybook cheque reissue`, ou réintégrez-le avec `daybook cheque write-back`.',
    },
  ),
  'receipt-not-returnable': entry(
    'rule',
    {
      en: 'entry {entry} cannot be returned by the bank: {why}',
      fr: 'l’écriture {entry} ne peut pas être retournée par la banque : {why}',
    },
    {
      en: 'Give the entry that brought the payment into the bank account.',
      fr: 'Donnez l’écriture qui a mis le paiement au compte bancaire.',
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
  'deposit-account-unfit': entry(
    'input',
    {
      en: 'account {account} takes no deposit: receipts wait in {funds} for an account at a bank',
      fr: 'le compte {account} ne reçoit pas de dépôt : les encaissements attendent au {funds} un compte de banque',
    },
    {
      en: 'Name the bank account that the money goes to: `--account 1010`.',
      fr: 'Nommez le compte de banque qui reçoit l’argent : `--account 1010`.',
    },
  ),
  'deposit-receipt-taken': entry(
    'conflict',
    {
      en: 'receipt {receipt} is in deposit {deposit} of {date} already',
      fr: 'l’encaissement {receipt} est déjà dans le dépôt {deposit} du {date}',
    },
    {
      en: 'Leave it out; or undo that deposit first, with `daybook act undo`.',
      fr: 'Laissez-le de côté; ou annulez d’abord ce dépôt, avec `daybook act undo`.',
    },
  ),
  'deposit-not-waiting': entry(
    'missing',
    {
      en: 'entry {receipt} has nothing waiting in {account}',
      fr: 'l’écriture {receipt} n’a rien qui attende au {account}',
    },
    {
      en: '`daybook deposit pending` lists what is waiting.',
      fr: '`daybook deposit pending` montre ce qui attend.',
    },
  ),
  'deposit-too-early': entry(
    'rule',
    {
      en: 'receipt {receipt} came on {received}, after the deposit of {date}',
      fr: 'l’encaissement {receipt} est arrivé le {received}, après le dépôt du {date}',
    },
    {
      en: 'Date the deposit on or after the day of its last receipt.',
      fr: 'Datez le dépôt du jour de son dernier encaissement ou plus tard.',
    },
  ),
  'deposit-empty': entry(
    'rule',
    {
      en: 'there is nothing to deposit from {account}: what was chosen comes to {total}',
      fr: 'il n’y a rien à déposer du {account} : le choix donne {total}',
    },
    {
      en: '`daybook deposit pending` lists what is waiting.',
      fr: '`daybook deposit pending` montre ce qui attend.',
    },
  ),
  'deposit-cash-differs': entry(
    'rule',
    {
      en: 'cash counted is {counted}, the receipts in cash come to {taken}: {difference} apart',
      fr: 'les espèces comptées font {counted}, les encaissements en espèces {taken} : écart de {difference}',
    },
    {
      en: 'Count again; say which receipts are cash with --as-cash; or post the difference with --over-short.',
      fr: 'Recomptez; dites quels encaissements sont en espèces avec --as-cash; ou reportez l’écart avec --over-short.',
    },
  ),
  'deposit-unknown': entry(
    'missing',
    {
      en: 'there is no deposit {deposit}',
      fr: 'il n’y a pas de dépôt {deposit}',
    },
    {
      en: '`daybook deposit list` shows them: a deposit has the number of its entry.',
      fr: '`daybook deposit list` les montre : un dépôt porte le numéro de son écriture.',
    },
  ),
  'cash-piece-unknown': entry(
    'input',
    {
      en: 'nobody pays with a note or coin of {piece}',
      fr: 'aucun billet ni aucune pièce ne vaut {piece}',
    },
    {
      en: 'There are {known}; there is no cent any more.',
      fr: 'Il y a {known}; le cent n’existe plus.',
    },
  ),
  'cash-account-unfit': entry(
    'input',
    {
      en: 'account {account} is no cash account',
      fr: 'le compte {account} n’est pas un compte d’encaisse',
    },
    {
      en: 'Name one, such as petty cash; `daybook account change ACCOUNT --cash-flow cash` makes an asset one.',
      fr: 'Nommez-en un, comme la petite caisse; `daybook account change COMPTE --cash-flow cash` fait d’un actif un tel compte.',
    },
  ),
  'cash-float': entry(
    'input',
    {
      en: 'a fund of {float} in account {account} cannot be',
      fr: 'un fonds de {float} au compte {account} est impossible',
    },
    {
      en: 'Give the float and the cash as amounts of zero or more.',
      fr: 'Donnez le fonds et l’encaisse comme montants de zéro ou plus.',
    },
  ),
  'cash-differs': entry(
    'rule',
    {
      en: 'account {account} stands at {stands}; less vouchers of {vouchers} it should hold {expected}, and {cash} is there: {difference} apart',
      fr: 'le compte {account} est à {stands}; moins les bons de {vouchers}, il devrait contenir {expected}, et {cash} s’y trouvent : écart de {difference}',
    },
    {
      en: 'Look for a missing voucher; or post the difference with --over-short.',
      fr: 'Cherchez un bon manquant; ou reportez l’écart avec --over-short.',
    },
  ),
  'cash-topped-up': entry(
    'conflict',
    {
      en: 'account {account} holds its float of {float} already',
      fr: 'le compte {account} contient déjà son fonds de {float}',
    },
    {
      en: 'There is nothing to post.',
      fr: 'Il n’y a rien à reporter.',
    },
  ),
  'cash-count-unknown': entry(
    'missing',
    {
      en: 'account {account} was not counted on {date}',
      fr: 'le compte {account} n’a pas été compté le {date}',
    },
    {
      en: '`daybook cash list` shows the counts; `daybook cash sheet` without --on is a blank sheet.',
      fr: '`daybook cash list` montre les décomptes; `daybook cash sheet` sans --on donne une feuille vierge.',
    },
  ),
  'card-amount-missing': entry(
    'input',
    {
      en: 'the amount of the charge is missing',
      fr: 'il manque le montant de l’achat',
    },
    {
      en: 'Give what the card was charged with --amount, or --foreign and --rate, or the bank line with --line.',
      fr: 'Donnez ce que la carte a payé avec --amount, ou --foreign et --rate, ou la ligne bancaire avec --line.',
    },
  ),
  'card-amounts-differ': entry(
    'input',
    {
      en: 'the amounts do not fit together: {total} on the card, {base} at the merchant ({foreign} at {rate}), fee {fee}',
      fr: 'les montants ne vont pas ensemble : {total} sur la carte, {base} chez le marchand ({foreign} à {rate}), frais {fee}',
    },
    {
      en: 'Leave out the rate or the fee that you are not sure of: it follows from the others.',
      fr: 'Laissez le taux ou les frais dont vous n’êtes pas certain : les autres les donnent.',
    },
  ),
  'card-account-unfit': entry(
    'input',
    {
      en: 'account {account} is no credit card: a card is a liability',
      fr: 'le compte {account} n’est pas une carte de crédit : une carte est un passif',
    },
    {
      en: 'Name the card’s account, such as 2050.',
      fr: 'Nommez le compte de la carte, par exemple 2050.',
    },
  ),
  'card-line-other': entry(
    'input',
    {
      en: '{what} does not fit the bank line, which says {line}',
      fr: '{what} ne va pas avec la ligne bancaire, qui dit {line}',
    },
    {
      en: 'Leave it out: the line says it.',
      fr: 'Laissez-le : la ligne le dit.',
    },
  ),
  'loan-unknown': entry(
    'missing',
    {
      en: 'there is no loan “{loan}”',
      fr: 'il n’y a pas d’emprunt « {loan} »',
    },
    {
      en: '`daybook loan list` shows them: {known}.',
      fr: '`daybook loan list` les montre : {known}.',
    },
  ),
  'loan-exists': entry(
    'conflict',
    {
      en: 'there is a loan “{loan}” already',
      fr: 'il y a déjà un emprunt « {loan} »',
    },
    {
      en: 'Give this one another name.',
      fr: 'Donnez-lui un autre nom.',
    },
  ),
  'loan-account-unfit': entry(
    'input',
    {
      en: 'account {account} is not {wanted} account, which the loan needs there',
      fr: 'le compte {account} n’est pas {wanted}, qu’il faut ici à l’emprunt',
    },
    {
      en: 'What is owed is a liability, its interest an expense.',
      fr: 'Ce qui est dû est un passif, ses intérêts une charge.',
    },
  ),
  'loan-rate-unfit': entry(
    'input',
    {
      en: '{percent} is no yearly rate in percent',
      fr: '{percent} n’est pas un taux annuel en pour cent',
    },
    {
      en: 'Give it as the lender does: 5.25 for 5.25 % a year, 60 at most.',
      fr: 'Donnez-le comme le prêteur : 5.25 pour 5,25 % l’an, 60 au plus.',
    },
  ),
  'loan-amount': entry(
    'input',
    {
      en: 'an amount of {amount} cannot be for loan “{loan}”',
      fr: 'un montant de {amount} est impossible pour l’emprunt « {loan} »',
    },
    {
      en: 'Give an amount above zero.',
      fr: 'Donnez un montant supérieur à zéro.',
    },
  ),
  'loan-payment-missing': entry(
    'input',
    {
      en: 'loan “{loan}” needs either its payment or the months in which it is paid back',
      fr: 'il faut à l’emprunt « {loan} » soit son paiement, soit le nombre de mois du remboursement',
    },
    {
      en: 'Give one of the two: --payment 639.81 or --months 300.',
      fr: 'Donnez l’un des deux : --payment 639.81 ou --months 300.',
    },
  ),
  'loan-days': entry(
    'input',
    {
      en: 'interest would begin on {advanced}, not before the first payment of {first}',
      fr: 'les intérêts commenceraient le {advanced}, pas avant le premier paiement du {first}',
    },
    {
      en: 'Give the day on which the money was advanced, or on which the balance was taken over, before the first payment.',
      fr: 'Donnez le jour où l’argent a été avancé, ou le solde repris, avant le premier paiement.',
    },
  ),
  'loan-closed': entry(
    'conflict',
    {
      en: 'loan “{loan}” was closed on {closed}',
      fr: 'l’emprunt « {loan} » a été clos le {closed}',
    },
    {
      en: 'Undo its closing with `daybook act undo` if it still runs.',
      fr: 'Annulez sa clôture avec `daybook act undo` s’il court encore.',
    },
  ),
  'loan-paid-since': entry(
    'rule',
    {
      en: '{date} lies before {since}: the interest of loan “{loan}” is paid up to that day',
      fr: 'le {date} précède le {since} : les intérêts de l’emprunt « {loan} » sont payés jusqu’à ce jour',
    },
    {
      en: 'Give that day or a later one; or undo the payments that came after.',
      fr: 'Donnez ce jour ou un jour plus tard; ou annulez les paiements venus après.',
    },
  ),
  'loan-nothing-changed': entry(
    'conflict',
    {
      en: 'loan “{loan}” has this rate and this payment on {date} already',
      fr: 'l’emprunt « {loan} » a déjà ce taux et ce paiement le {date}',
    },
    {
      en: 'Give another rate or payment.',
      fr: 'Donnez un autre taux ou un autre paiement.',
    },
  ),
  'loan-paid-off': entry(
    'conflict',
    {
      en: 'nothing is owed on loan “{loan}” any more',
      fr: 'plus rien n’est dû sur l’emprunt « {loan} »',
    },
    {
      en: 'Close it with `daybook loan close`.',
      fr: 'Fermez-le avec `daybook loan close`.',
    },
  ),
  'loan-overpaid': entry(
    'rule',
    {
      en: '{amount} is more than loan “{loan}” takes: {owed}',
      fr: '{amount}, c’est plus que ne demande l’emprunt « {loan} » : {owed}',
    },
    {
      en: 'Pay it off with `daybook loan close --pay-from`.',
      fr: 'Remboursez-le en entier avec `daybook loan close --pay-from`.',
    },
  ),
  'loan-not-paid-off': entry(
    'rule',
    {
      en: 'loan “{loan}” is not paid off: {owed} owed and {interest} of interest to {on}, {total} together',
      fr: 'l’emprunt « {loan} » n’est pas remboursé : {owed} dus et {interest} d’intérêts au {on}, en tout {total}',
    },
    {
      en: 'Name the account that pays it: `--pay-from 1010`.',
      fr: 'Nommez le compte qui le paie : `--pay-from 1010`.',
    },
  ),
  'loan-payment-too-small': entry(
    'rule',
    {
      en: 'a payment of {payment} does not pay loan “{loan}” back: its interest on {date} is {interest}',
      fr: 'un paiement de {payment} ne rembourse pas l’emprunt « {loan} » : ses intérêts du {date} sont de {interest}',
    },
    {
      en: 'Give a larger payment, a lower rate, or the months in which the loan is to be paid back.',
      fr: 'Donnez un paiement plus élevé, un taux plus bas, ou le nombre de mois du remboursement.',
    },
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
  // Budgets.
  'budget-unknown': entry(
    'missing',
    { en: 'there is no budget “{budget}”', fr: 'il n’y a pas de budget « {budget} »' },
    { en: '`daybook budget list` shows them: {known}.', fr: '`daybook budget list` les montre : {known}.' },
  ),
  'budget-month-malformed': entry(
    'input',
    { en: '“{month}” is not a month', fr: '« {month} » n’est pas un mois' },
    { en: 'Write year and month, as in 2026-03.', fr: 'Écrivez l’année et le mois, comme 2026-03.' },
  ),
  'budget-account-missing': entry(
    'missing',
    {
      en: 'budget “{budget}” has nothing for account {account}',
      fr: 'le budget « {budget} » n’a rien pour le compte {account}',
    },
    {
      en: '`daybook budget show` lists its accounts.',
      fr: '`daybook budget show` en donne les comptes.',
    },
  ),
  'budget-one-sided': entry(
    'rule',
    {
      en: 'budget “{budget}” has {amount} more {side} than the other side through {day}, so its balance sheet would not balance',
      fr: 'le budget « {budget} » a {amount} de plus aux {side} jusqu’au {day} : son bilan ne serait pas équilibré',
    },
    {
      en: 'Budget the balance sheet accounts too (the bank account for what is paid), or ask for the income statement.',
      fr: 'Budgétez aussi les comptes de bilan (la banque pour ce qui est payé), ou demandez l’état des résultats.',
    },
  ),
  'budget-total-differs': entry(
    'rule',
    {
      en: 'line {line}: the months of {account} add up to {sum}, the total says {total}',
      fr: 'ligne {line} : les mois du compte {account} font {sum}, le total dit {total}',
    },
    {
      en: 'Correct a month or the total, or leave the total out.',
      fr: 'Corrigez un mois ou le total, ou retirez le total.',
    },
  ),
  'budget-row-twice': entry(
    'conflict',
    {
      en: 'lines {first} and {line} both budget account {account}',
      fr: 'les lignes {first} et {line} budgètent toutes deux le compte {account}',
    },
    {
      en: 'Keep one of them, or tell them apart by class, department or job.',
      fr: 'Gardez-en une, ou distinguez-les par classe, service ou projet.',
    },
  ),
  // Layouts of one's own.
  'layout-unknown': entry(
    'missing',
    { en: 'there is no layout “{layout}”', fr: 'il n’y a pas de présentation « {layout} »' },
    { en: '`daybook layout list` shows them: {known}.', fr: '`daybook layout list` les montre : {known}.' },
  ),
  'layout-name-taken': entry(
    'conflict',
    {
      en: '“{layout}” is a layout that comes with the program',
      fr: '« {layout} » est une présentation fournie avec le programme',
    },
    { en: 'Save yours under another name.', fr: 'Enregistrez la vôtre sous un autre nom.' },
  ),
  'layout-of-other-statement': entry(
    'rule',
    {
      en: 'layout “{layout}” is for {statement}, not for {report}',
      fr: 'la présentation « {layout} » est pour {statement}, non pour {report}',
    },
    { en: 'Take one that fits: {known}.', fr: 'Prenez-en une qui convient : {known}.' },
  ),
  'layout-accounts-left-out': entry(
    'rule',
    {
      en: 'layout “{layout}” has no place for these accounts: {accounts}',
      fr: 'la présentation « {layout} » n’a pas de place pour ces comptes : {accounts}',
    },
    {
      en: 'Name them in a group, or add one that takes all that is left: "of": [{ "type": "expense" }].',
      fr: 'Nommez-les dans un groupe, ou ajoutez-en un qui prend le reste : "of": [{ "type": "expense" }].',
    },
  ),
  'layout-accounts-twice': entry(
    'rule',
    {
      en: 'layout “{layout}” shows these accounts twice: {accounts}',
      fr: 'la présentation « {layout} » montre ces comptes deux fois : {accounts}',
    },
    {
      en: 'Let one group name them more exactly than the others: by account, then role, subtype, GIFI code, type.',
      fr: 'Qu’un seul groupe les nomme plus précisément : par compte, puis rôle, sous-type, code IGRF, type.',
    },
  ),
  // Questions in SQL.
  'query-not-a-question': entry(
    'role',
    {
      en: 'a query only reads: it cannot say “{word}”',
      fr: 'une requête ne fait que lire : elle ne peut pas dire « {word} »',
    },
    {
      en: 'Begin with SELECT or WITH, one statement at a time; records are changed by the other commands.',
      fr: 'Commencez par SELECT ou WITH, un énoncé à la fois; les autres commandes modifient les livres.',
    },
  ),
  'query-view-unknown': entry(
    'missing',
    {
      en: 'there is nothing called “{name}” to read from',
      fr: 'il n’y a rien à lire sous le nom « {name} »',
    },
    {
      en: 'Read from these: {known}. `daybook query views` shows their columns.',
      fr: 'Lisez de ceux-ci : {known}. `daybook query views` en montre les colonnes.',
    },
  ),
  'query-function-unknown': entry(
    'role',
    { en: 'a query cannot use {name}()', fr: 'une requête ne peut pas utiliser {name}()' },
    { en: 'It can use these: {known}.', fr: 'Elle peut utiliser : {known}.' },
  ),
  'query-malformed': entry(
    'input',
    { en: 'the query cannot be read at “{near}”', fr: 'la requête est illisible à « {near} »' },
    {
      en: 'Write plain SQL: names, numbers, texts in single quotation marks, operators, parentheses.',
      fr: 'Écrivez du SQL simple : noms, nombres, textes entre apostrophes, opérateurs, parenthèses.',
    },
  ),
  'query-wrong': entry(
    'input',
    { en: 'the query cannot be answered: {why}', fr: 'la requête est sans réponse possible : {why}' },
    {
      en: '`daybook query views` shows what there is; docs/query.md has examples.',
      fr: '`daybook query views` montre ce qu’il y a; docs/query.md donne des exemples.',
    },
  ),
  'query-too-slow': entry(
    'rule',
    {
      en: 'the query was stopped: it took longer than {seconds} s',
      fr: 'la requête a été arrêtée : elle prenait plus de {seconds} s',
    },
    {
      en: 'Narrow it with WHERE, say by date, or give it longer with --seconds.',
      fr: 'Restreignez-la avec WHERE, par exemple par date, ou donnez-lui plus de temps avec --seconds.',
    },
  ),
  'query-not-here': entry(
    'place',
    {
      en: 'books in memory answer no queries',
      fr: 'des livres en mémoire ne répondent pas aux requêtes',
    },
    {
      en: 'Open the books from their file or server.',
      fr: 'Ouvrez les livres depuis leur fichier ou leur serveur.',
    },
  ),
  // Occupations: what is looked up in the classification.
  'occupation-text-empty': entry(
    'question',
    { en: 'there is no word to look for', fr: 'il n’y a aucun mot à chercher' },
    {
      en: 'Give a title in English or French, such as “bookkeeper”, or a code such as 12200.',
      fr: 'Donnez un titre en français ou en anglais, comme « teneur de livres », ou un code comme 12200.',
    },
  ),
  'occupation-text-long': entry(
    'question',
    {
      en: 'a title of {length} characters is too long to look for; at most {most} are read. The beginning is nearest to: {list}',
      fr: 'un titre de {length} caractères est trop long pour être cherché; on en lit au plus {most}. Le début est le plus proche de : {list}',
    },
    {
      en: 'Give the title alone, a few words.',
      fr: 'Donnez le titre seul, en quelques mots.',
    },
  ),
  'occupation-not-found': entry(
    'lookup',
    {
      en: 'no occupation title is like “{text}”; nearest: {list}',
      fr: 'aucun titre de profession ne ressemble à « {text} »; au plus près : {list}',
    },
    {
      en: 'Try the plain name of the work in English or French, in Latin letters, without the place or the employer.',
      fr: 'Essayez le nom simple du travail en français ou en anglais, en lettres latines, sans le lieu ni l’employeur.',
    },
  ),
  'occupation-code-malformed': entry(
    'question',
    {
      en: '“{text}” is no occupation code: codes are digits, five in NOC 2021 (12200), four in NOC 2016 (1311){near}',
      fr: '« {text} » n’est pas un code de profession : les codes sont des chiffres, cinq dans la CNP 2021 (12200), quatre dans la CNP 2016 (1311){near}',
    },
    {
      en: 'To find a code by its title: `daybook occupation find bookkeeper`.',
      fr: 'Pour trouver un code par son titre : `daybook occupation find "teneur de livres"`.',
    },
  ),
  'occupation-code-unknown': entry(
    'lookup',
    {
      en: 'there is no occupation code {code}; nearest: {list}',
      fr: 'il n’y a pas de code de profession {code}; au plus près : {list}',
    },
    {
      en: 'Check the digits, leading zeros too, or look for the title with `daybook occupation find`.',
      fr: 'Vérifiez les chiffres, y compris les zéros de tête, ou cherchez le titre avec `daybook occupation find`.',
    },
  ),
  'occupation-version-wrong': entry(
    'lookup',
    {
      en: '{code} ({title}) is a code of {found}, not of {asked}',
      fr: '{code} ({title}) est un code de la {found}, non de la {asked}',
    },
    {
      en: 'Say its own version, {version}; in NOC 2021 it stands at: {list}.',
      fr: 'Dites sa propre version, {version}; dans la CNP 2021 il se trouve à : {list}.',
    },
  ),
  'occupation-version-unknown': entry(
    'question',
    {
      en: 'there is no version “{version}” of the classification here. {note}',
      fr: 'il n’y a pas ici de version « {version} » de la classification. {note}',
    },
    { en: 'The versions here are {known}.', fr: 'Les versions présentes sont {known}.' },
  ),
  'occupation-not-unit': entry(
    'lookup',
    {
      en: '{code} ({title}) is a {level} of NOC 2021, wider than one occupation',
      fr: '{code} ({title}) est un {level} de la CNP 2021, plus large qu’une profession',
    },
    { en: 'Choose one of its unit groups: {list}.', fr: 'Choisissez l’un de ses groupes de base : {list}.' },
  ),
  'occupation-code-several': entry(
    'lookup',
    {
      en: '{code} of NOC 2016 ({title}) went to {count} groups of NOC 2021, and which one it is depends on the work',
      fr: '{code} de la CNP 2016 ({title}) est passé à {count} groupes de la CNP 2021, et lequel est le bon dépend du travail',
    },
    { en: 'Choose by the duties done: {list}.', fr: 'Choisissez selon les fonctions exercées : {list}.' },
  ),
  'occupation-area-unknown': entry(
    'question',
    { en: '“{area}” is no province or territory', fr: '« {area} » n’est ni une province ni un territoire' },
    { en: 'Give a name or one of {list}.', fr: 'Donnez un nom ou l’un de {list}.' },
  ),
  'occupation-hours-wrong': entry(
    'question',
    {
      en: '“{given}” is not a number above 0 and up to {most}',
      fr: '« {given} » n’est pas un nombre au-dessus de 0 et d’au plus {most}',
    },
    {
      en: 'Give hours a week such as 37.5, and weeks a year such as 50.',
      fr: 'Donnez des heures par semaine comme 37,5, et des semaines par an comme 50.',
    },
  ),
  'occupation-years-wrong': entry(
    'question',
    {
      en: '“{given}” is not a number of years from 0 to 70',
      fr: '« {given} » n’est pas un nombre d’années de 0 à 70',
    },
    {
      en: 'Give the years as a clerk such as 3 or 2.5.',
      fr: 'Donnez les années comme commis, par exemple 3 ou 2,5.',
    },
  ),
  'occupation-requirements-unknown': entry(
    'lookup',
    {
      en: 'the requirements of {code} ({title}) are not known here, so they cannot be checked',
      fr: 'les exigences de {code} ({title}) ne sont pas connues ici; elles ne peuvent donc être vérifiées',
    },
    {
      en: 'The self-check is there for 12200. For others the TEER category says what is usual: `daybook occupation show {code}`.',
      fr: 'La vérification existe pour 12200. Pour les autres, la catégorie FEER dit ce qui est habituel : `daybook occupation show {code}`.',
    },
  ),
  // Payroll: what a pay cannot be worked out from.
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
      en: 'Quebec’s guide TP-1015.F is known here for periodic pay and lump sums only. Use those, or take Quebec’s tax from Revenu Québec’s own calculator.',
      fr: 'Le guide TP-1015.F n’est connu ici que pour les paies périodiques et les sommes forfaitaires. Utilisez celles-ci, ou prenez l’impôt du Québec de l’outil de Revenu Québec.',
    },
  ),
  'payroll-quebec-age': entry(
    'rule',
    {
      en: 'for an employee born {born} it is not known here from when and to when QPP is due in this year',
      fr: 'pour un employé né le {born}, on ne sait pas ici de quand à quand le RRQ est dû cette année',
    },
    {
      en: 'Quebec has ages and elections of its own. Find the months in its guide TP-1015.G and give them with --months, without --born.',
      fr: 'Le Québec a ses propres âges et choix. Trouvez les mois dans son guide TP-1015.G et donnez-les avec --months, sans --born.',
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

/** A code of the closed list. */
export type RefusalCode = keyof typeof refusals
