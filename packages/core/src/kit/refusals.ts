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
  'rebate-factor-unsure': entry(
    'rule',
    {
      en: 'no source could be trusted for the rebate factors of {body}',
      fr: 'aucune source sûre pour les taux de remboursement : {body}',
    },
    {
      en: 'Have them confirmed by the agency, or add --insist to see them as they were gathered.',
      fr: 'Faites-les confirmer par l’administration, ou ajoutez --insist pour les voir tels que recueillis.',
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
  'token-missing': entry(
    'role',
    {
      en: 'the books are open to Daybook’s own page and to whoever sends the token of this start',
      fr: 'les livres sont ouverts à la page de Daybook et à qui envoie le jeton de ce démarrage',
    },
    {
      en: 'Send the header Authorization: Bearer and the token; {where}.',
      fr: 'Envoyez l’en-tête Authorization: Bearer avec le jeton; {where}.',
    },
  ),
  'token-stale': entry(
    'role',
    {
      en: 'the token is not that of this start of the server; each start has its own',
      fr: 'le jeton n’est pas celui de ce démarrage du serveur; chaque démarrage a le sien',
    },
    {
      en: 'Open the page anew, or send Authorization: Bearer and the new token; {where}.',
      fr: 'Rouvrez la page, ou envoyez Authorization: Bearer avec le nouveau jeton; {where}.',
    },
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
  'entry-of-payrun': entry(
    'rule',
    {
      en: '{entry} posts pay run {made}, which is not reversed or corrected by hand',
      fr: '{entry} reporte le cycle de paie {made}, qui ne se contrepasse ni ne se corrige à la main',
    },
    {
      en: 'Say what should have been with `daybook payrun correct {made}`, or take the run back with `daybook act undo` while no later pay and no remittance rests on it.',
      fr: 'Dites ce qui aurait dû être avec `daybook payrun correct {made}`, ou retirez le cycle avec `daybook act undo` tant qu’aucune paie suivante ni aucun versement n’en dépend.',
    },
  ),
  'entry-of-remittance': entry(
    'rule',
    {
      en: '{entry} pays {made}, which is not reversed or corrected by hand',
      fr: '{entry} paie {made}, ce qui ne se contrepasse ni ne se corrige à la main',
    },
    {
      en: 'Take the payment back with `daybook act undo` (`daybook activity list` shows its number), and pay again as it should be.',
      fr: 'Retirez le paiement avec `daybook act undo` (`daybook activity list` en donne le numéro), puis payez de nouveau comme il se doit.',
    },
  ),
  'entry-of-return': entry(
    'rule',
    {
      en: '{entry} posts the return {made}, which is not reversed or corrected by hand',
      fr: '{entry} reporte la déclaration {made}, qui ne se contrepasse ni ne se corrige à la main',
    },
    {
      en: 'File what it should say with `daybook return amend {made}`, or take it out with `daybook return withdraw {made} --reason`.',
      fr: 'Produisez ce qu’elle devrait dire avec `daybook return amend {made}`, ou retirez-la avec `daybook return withdraw {made} --reason`.',
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
  'list-unequal': entry(
    'rule',
    {
      en: 'account {account} holds {balance}, and its open items come to {list}',
      fr: 'le compte {account} contient {balance}, et ses postes ouverts font {list}',
    },
    {
      en: 'See `daybook ageing prove`; `daybook book rebuild` writes totals and lists again from the daybook.',
      fr: 'Voyez `daybook ageing prove`; `daybook book rebuild` réécrit totaux et listes à partir du livre-journal.',
    },
  ),
  'return-unequal': entry(
    'rule',
    {
      en: 'return {return} says {found} for {line}; the postings that it counted come to {counted}',
      fr: 'la déclaration {return} porte {found} pour {line}; les lignes qu’elle a comptées font {counted}',
    },
    {
      en: '`daybook book rebuild` writes returns and totals again from the daybook; else amend the return.',
      fr: '`daybook book rebuild` réécrit déclarations et totaux à partir du livre-journal; sinon modifiez la déclaration.',
    },
  ),
  'return-standing': entry(
    'rule',
    {
      en: 'account {account} holds {found}, and what no return has counted comes to {counted}',
      fr: 'le compte {account} contient {found}, et ce qu’aucune déclaration n’a compté fait {counted}',
    },
    {
      en: 'Look for entries tagged `return` that no return made (`daybook account postings {account}`).',
      fr: 'Cherchez des écritures étiquetées `return` qu’aucune déclaration n’a faites (`daybook account postings {account}`).',
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
  // Customers, suppliers and their documents.
  'document-empty': entry(
    'input',
    { en: 'the document has no lines', fr: 'le document n’a aucune ligne' },
    {
      en: 'Give at least one line with an amount, or a quantity and a price.',
      fr: 'Donnez au moins une ligne avec un montant, ou une quantité et un prix.',
    },
  ),
  'document-too-long': entry(
    'input',
    {
      en: 'the document has {count} lines; at most {most} go into one',
      fr: 'le document a {count} lignes; il en tient au plus {most}',
    },
    {
      en: 'Split it into several documents.',
      fr: 'Divisez-le en plusieurs documents.',
    },
  ),
  'document-total': entry(
    'rule',
    { en: 'the document comes to {total}', fr: 'le document s’élève à {total}' },
    {
      en: 'A document comes to more than nothing. What is given back is a credit: `daybook invoice credit` or `daybook bill credit`.',
      fr: 'Un document s’élève à plus que rien. Ce qui est rendu est une note de crédit : `daybook invoice credit` ou `daybook bill credit`.',
    },
  ),
  'document-unknown': entry(
    'missing',
    { en: 'there is no {what} {item}', fr: 'il n’y a pas de {what} {item}' },
    {
      en: '`daybook invoice list` and `daybook bill list` show what there is.',
      fr: '`daybook invoice list` et `daybook bill list` montrent ce qu’il y a.',
    },
  ),
  'document-voided': entry(
    'conflict',
    { en: '{item} was voided on {date}', fr: '{item} a été annulé le {date}' },
    {
      en: 'Nothing more can be done with it; its number stays used. Issue another.',
      fr: 'On ne peut plus rien en faire; son numéro reste pris. Émettez-en un autre.',
    },
  ),
  'document-settled': entry(
    'conflict',
    {
      en: 'of {item}, {total}, only {stands} is open: something was paid or applied',
      fr: 'de {item}, {total}, seulement {stands} est ouvert : il y a eu paiement ou imputation',
    },
    {
      en: 'Undo the payment first, or give back the rest with a credit.',
      fr: 'Annulez d’abord le paiement, ou rendez le reste par une note de crédit.',
    },
  ),
  'line-amount-missing': entry(
    'input',
    { en: 'a line has neither an amount nor a price', fr: 'une ligne n’a ni montant ni prix' },
    {
      en: 'Give it an amount, or a quantity and a price.',
      fr: 'Donnez-lui un montant, ou une quantité et un prix.',
    },
  ),
  'number-taken': entry(
    'conflict',
    { en: 'number {number} is used already', fr: 'le numéro {number} est déjà utilisé' },
    {
      en: 'A number is used once, also when its document was voided. Leave it out to take the next one.',
      fr: 'Un numéro sert une seule fois, même si son document est annulé. Omettez-le pour prendre le suivant.',
    },
  ),
  'due-before-date': entry(
    'input',
    { en: 'due on {due}, before its own day, {date}', fr: 'échéance le {due}, avant sa date, le {date}' },
    {
      en: 'Give a later day, or terms in days.',
      fr: 'Donnez un jour plus tardif, ou un délai en jours.',
    },
  ),
  'bill-entered-already': entry(
    'conflict',
    {
      en: 'bill {number} of {party} was entered already on {date}, for {total}',
      fr: 'la facture {number} de {party} a déjà été saisie, le {date}, pour {total}',
    },
    {
      en: 'Nothing was entered. If it is another bill with the same number, add --insist.',
      fr: 'Rien n’a été saisi. Si c’est une autre facture du même numéro, ajoutez --insist.',
    },
  ),
  'party-kind': entry(
    'rule',
    { en: '{party} is not {what}', fr: '{party} n’est pas {what}' },
    {
      en: 'Add it on that side too: `daybook customer add` or `daybook supplier add` with the same name.',
      fr: 'Ajoutez-le aussi de ce côté : `daybook customer add` ou `daybook supplier add` avec le même nom.',
    },
  ),
  'party-closed': entry(
    'rule',
    { en: '{party} is closed since {since}', fr: '{party} est fermé depuis le {since}' },
    {
      en: 'Open it again: `daybook customer change` or `daybook supplier change` with --reopen.',
      fr: 'Rouvrez-le : `daybook customer change` ou `daybook supplier change` avec --reopen.',
    },
  ),
  'party-exists': entry(
    'conflict',
    { en: '{party} is there already', fr: '{party} existe déjà' },
    {
      en: 'Change it with `daybook customer change` or `daybook supplier change`, or give another name.',
      fr: 'Modifiez-le avec `daybook customer change` ou `daybook supplier change`, ou donnez un autre nom.',
    },
  ),
  'party-number-taken': entry(
    'conflict',
    { en: 'number {number} is that of {party}', fr: 'le numéro {number} est celui de {party}' },
    {
      en: 'Give another number.',
      fr: 'Donnez un autre numéro.',
    },
  ),
  'party-unknown': entry(
    'missing',
    {
      en: 'there is no {what} {party}; there are {known}',
      fr: 'il n’y a pas de {what} {party}; il y a {known}',
    },
    {
      en: 'Add it with `daybook customer add` or `daybook supplier add`.',
      fr: 'Ajoutez-le avec `daybook customer add` ou `daybook supplier add`.',
    },
  ),
  'party-open': entry(
    'rule',
    { en: '{party} still has {stands} open', fr: '{party} a encore {stands} d’ouvert' },
    {
      en: 'Settle what is open first.',
      fr: 'Réglez d’abord ce qui est ouvert.',
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
  'expected-range': entry(
    'input',
    {
      en: 'bills between {least} and {most} cannot be expected',
      fr: 'on ne peut pas attendre des factures de {least} à {most}',
    },
    {
      en: 'Give the lower amount first; neither is below zero.',
      fr: 'Donnez d’abord le plus petit montant; aucun n’est sous zéro.',
    },
  ),
  'settlement-amount': entry(
    'input',
    { en: '{amount} cannot be paid', fr: '{amount} ne peut pas être payé' },
    {
      en: 'Give an amount above zero.',
      fr: 'Donnez un montant supérieur à zéro.',
    },
  ),
  'settlement-account-unfit': entry(
    'rule',
    {
      en: 'money does not come to or go from account {account}',
      fr: 'l’argent n’entre pas au compte {account} et n’en sort pas',
    },
    {
      en: 'Name the bank account, the card, petty cash or undeposited funds.',
      fr: 'Nommez le compte bancaire, la carte, la petite caisse ou les fonds à déposer.',
    },
  ),
  'item-unknown': entry(
    'missing',
    { en: '{party} has no open {item}', fr: '{party} n’a pas de {item} à régler' },
    {
      en: '`daybook ageing show` lists what is open by party.',
      fr: '`daybook ageing show` donne ce qui est ouvert par client et fournisseur.',
    },
  ),
  'item-settled': entry(
    'conflict',
    { en: 'nothing is open of {item}, {party}', fr: 'il n’y a rien d’ouvert sur {item}, {party}' },
    {
      en: 'It was paid, applied or written off before.',
      fr: 'Cela a été payé, imputé ou radié auparavant.',
    },
  ),
  'payment-over-open': entry(
    'rule',
    {
      en: '{payment} is more than the {stands} that is open of {item}',
      fr: '{payment} dépasse les {stands} ouverts de {item}',
    },
    {
      en: 'Nothing was posted. Pay what is open; with a supplier, --advance keeps the rest as a credit.',
      fr: 'Rien n’a été reporté. Payez ce qui est ouvert; chez un fournisseur, --advance garde le reste en crédit.',
    },
  ),
  'shares-over-amount': entry(
    'rule',
    {
      en: 'the shares come to {total}, the payment to {payment}',
      fr: 'les parts s’élèvent à {total}, le paiement à {payment}',
    },
    {
      en: 'Make the shares smaller, or the payment larger.',
      fr: 'Réduisez les parts, ou augmentez le paiement.',
    },
  ),
  'apply-nothing': entry(
    'rule',
    {
      en: 'nothing of {party} is open to apply a credit to',
      fr: 'rien de {party} n’est ouvert pour imputer un crédit',
    },
    {
      en: 'Pay the credit back with `daybook credit refund`, or leave it for the next document.',
      fr: 'Remboursez le crédit avec `daybook credit refund`, ou laissez-le pour le prochain document.',
    },
  ),
  'write-off-foreign': entry(
    'rule',
    { en: '{item} is in {currency}', fr: '{item} est en {currency}' },
    {
      en: 'Write it off by a journal entry with the party, and then apply that to it.',
      fr: 'Radiez-le par une écriture au nom du client, puis imputez celle-ci.',
    },
  ),
  'deposit-foreign': entry(
    'rule',
    {
      en: 'a deposit in {currency} cannot be kept: deposits are in {own}',
      fr: 'un acompte en {currency} ne peut être gardé : les acomptes sont en {own}',
    },
    {
      en: 'Take it as a receipt; it stays as a credit in its own currency.',
      fr: 'Encaissez-le comme paiement; il reste en crédit dans sa devise.',
    },
  ),
  'credit-limit': entry(
    'rule',
    {
      en: '{party} would owe {total}, more than its limit of {most}',
      fr: '{party} devrait {total}, plus que sa limite de {most}',
    },
    {
      en: 'Nothing was issued. Add --insist, or change the limit.',
      fr: 'Rien n’a été émis. Ajoutez --insist, ou changez la limite.',
    },
  ),
  'estimate-taken': entry(
    'conflict',
    {
      en: 'estimate {item} was made into invoice {by} already',
      fr: 'la soumission {item} est déjà devenue la facture {by}',
    },
    {
      en: 'Issue another invoice with `daybook invoice issue`.',
      fr: 'Émettez une autre facture avec `daybook invoice issue`.',
    },
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
  'employee-unknown': entry(
    'missing',
    {
      en: 'there is no employee {employee}',
      fr: 'il n’y a pas d’employé {employee}',
    },
    {
      en: '`daybook employee list` shows their numbers: {known}.',
      fr: '`daybook employee list` montre leurs numéros : {known}.',
    },
  ),
  'payrun-unknown': entry(
    'missing',
    {
      en: 'there is no pay run {run}',
      fr: 'il n’y a pas de cycle de paie {run}',
    },
    {
      en: '`daybook payrun list` shows them; the last ones are {known}.',
      fr: '`daybook payrun list` les montre ; les derniers sont {known}.',
    },
  ),
  'employee-exists': entry(
    'conflict',
    {
      en: 'there is an employee {employee} already',
      fr: 'il y a déjà un employé {employee}',
    },
    {
      en: 'Leave the number out to get {next}, or take another.',
      fr: 'Omettez le numéro pour obtenir {next}, ou prenez-en un autre.',
    },
  ),
  'employee-dates': entry(
    'rule',
    {
      en: '{first} comes after {then}',
      fr: '{first} vient après {then}',
    },
    {
      en: 'Put one of the two days right.',
      fr: 'Corrigez l’un des deux jours.',
    },
  ),
  'employee-terms-unfit': entry(
    'rule',
    {
      en: '{what} cannot be {found}',
      fr: '{what} ne peut être {found}',
    },
    {
      en: 'Amounts are not below zero, percentages lie between 0 and 100, a week has 168 hours; an item has an amount or a percentage.',
      fr: 'Les montants ne sont pas sous zéro, les pourcentages vont de 0 à 100, une semaine a 168 heures; un élément a un montant ou un pourcentage.',
    },
  ),
  'employee-pay-missing': entry(
    'input',
    {
      en: 'one way of pay is needed; {found} was given',
      fr: 'il faut un seul mode de rémunération; reçu : {found}',
    },
    {
      en: 'Give one of --salary (a year), --hourly, --piece or --commission (percent).',
      fr: 'Donnez l’un de --salary (par an), --hourly, --piece ou --commission (pourcentage).',
    },
  ),
  'claim-unfit': entry(
    'input',
    {
      en: '{claim} is no claim of the {at} form',
      fr: '{claim} n’est pas une demande du formulaire {at}',
    },
    {
      en: 'A TD1 claims an amount, a code 0 to 10, or E for exempt; the TP-1015.3 of Quebec an amount or E.',
      fr: 'Un TD1 demande un montant, un code de 0 à 10, ou E pour une exemption; le TP-1015.3 du Québec un montant ou E.',
    },
  ),
  'employee-left': entry(
    'rule',
    {
      en: 'employee {employee} left on {date}',
      fr: 'l’employé {employee} est parti le {date}',
    },
    {
      en: '`daybook employee rejoin {employee}` hires them again; `daybook act undo` takes the leaving back.',
      fr: '`daybook employee rejoin {employee}` les réembauche; `daybook act undo` annule le départ.',
    },
  ),
  'employee-active': entry(
    'rule',
    {
      en: 'employee {employee} has not left',
      fr: 'l’employé {employee} n’est pas parti',
    },
    {
      en: 'Record the last day first: `daybook employee leave {employee}`.',
      fr: 'Inscrivez d’abord le dernier jour : `daybook employee leave {employee}`.',
    },
  ),
  'employee-item-absent': entry(
    'missing',
    {
      en: 'employee {employee} has no item {item} from {date} on',
      fr: 'l’employé {employee} n’a pas d’élément {item} à partir du {date}',
    },
    {
      en: 'There are: {known}.',
      fr: 'Il y a : {known}.',
    },
  ),
  'leaving-code-unknown': entry(
    'lookup',
    {
      en: '{code} is not a reason code of the record of employment',
      fr: '{code} n’est pas un code de motif du relevé d’emploi',
    },
    {
      en: 'Take one of {known}.',
      fr: 'Prenez l’un de {known}.',
    },
  ),
  'leaving-reason-missing': entry(
    'input',
    {
      en: 'code {code} asks for the reason in words',
      fr: 'le code {code} demande le motif en toutes lettres',
    },
    {
      en: 'Add --reason; it is printed in block 18 of the record of employment.',
      fr: 'Ajoutez --reason; il figure à la case 18 du relevé d’emploi.',
    },
  ),
  'sin-malformed': entry(
    'input',
    {
      en: 'this is not a social insurance number: {why}',
      fr: 'ce n’est pas un numéro d’assurance sociale : {why}',
    },
    {
      en: 'Copy it from the paper of Service Canada; leave it out until it is there.',
      fr: 'Recopiez-le du document de Service Canada; omettez-le d’ici là.',
    },
  ),
  'sin-taken': entry(
    'conflict',
    {
      en: 'employee {employee} has the same social insurance number',
      fr: 'l’employé {employee} a le même numéro d’assurance sociale',
    },
    {
      en: 'Somebody who comes back is hired again with `daybook employee rejoin {employee}`.',
      fr: 'Quelqu’un qui revient est réembauché avec `daybook employee rejoin {employee}`.',
    },
  ),
  'bank-account-malformed': entry(
    'input',
    {
      en: 'this is not a bank account: {why}',
      fr: 'ce n’est pas un compte bancaire : {why}',
    },
    {
      en: 'Write institution, transit and account as on a cheque: 003-12345-1234567.',
      fr: 'Écrivez l’institution, le transit et le compte comme sur un chèque : 003-12345-1234567.',
    },
  ),
  'employee-keep': entry(
    'rule',
    {
      en: 'what is known of employee {employee} must be kept until {until}',
      fr: 'ce qu’on sait de l’employé {employee} doit être gardé jusqu’au {until}',
    },
    {
      en: 'Payroll records are kept for six years after the last year that they are of (Income Tax Act, s. 230). Add --insist to erase all the same.',
      fr: 'Les dossiers de paie se gardent six ans après la dernière année visée (Loi de l’impôt sur le revenu, art. 230). Ajoutez --insist pour effacer quand même.',
    },
  ),
  'payroll-account-malformed': entry(
    'input',
    {
      en: '{account} is not such an account number',
      fr: '{account} n’est pas un tel numéro de compte',
    },
    {
      en: 'It looks like {form}, and the check digit of a business number must fit.',
      fr: 'Il ressemble à {form}, et le chiffre de contrôle d’un numéro d’entreprise doit être juste.',
    },
  ),
  'payroll-setting-unfit': entry(
    'input',
    {
      en: '{what} cannot be {found}',
      fr: '{what} ne peut être {found}',
    },
    {
      en: 'The EI multiple lies between 1 and 1.4; rates of a board are dollars for 100 of earnings.',
      fr: 'Le multiple de l’AE va de 1 à 1.4; les taux d’une commission sont en dollars par 100 de gains.',
    },
  ),
  'opening-paid-already': entry(
    'conflict',
    {
      en: 'employee {employee} was paid in {year} already, in pay run {run}',
      fr: 'l’employé {employee} a déjà été payé en {year}, dans le cycle de paie {run}',
    },
    {
      en: 'What other books had paid comes before the first pay of the year: undo the later pay runs first.',
      fr: 'Ce que d’autres livres avaient payé vient avant la première paie de l’année : annulez d’abord les cycles suivants.',
    },
  ),
  'opening-figure-unfit': entry(
    'input',
    {
      en: '{figure} cannot be {found}',
      fr: '{figure} ne peut être {found}',
    },
    {
      en: 'Each is the year to date paid elsewhere, not below zero; net pay is not below zero either. Known: {known}.',
      fr: 'Chacun est le cumul de l’année payé ailleurs, jamais sous zéro; la paie nette non plus. Connus : {known}.',
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
      en: 'Quebec’s guide TP-1015.F is not known here for cumulative averaging. Say --quebec-by-period to average the federal tax alone, or leave --number out.',
      fr: 'Le guide TP-1015.F n’est pas connu ici pour la moyenne cumulative. Dites --quebec-by-period pour n’appliquer la moyenne qu’à l’impôt fédéral, ou omettez --number.',
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
  'compensation-board-unknown': entry(
    'input',
    {
      en: 'there is no workers’ compensation board of {province}',
      fr: 'il n’y a pas d’organisme d’indemnisation des accidentés du travail de {province}',
    },
    {
      en: 'Boards go by province and territory, two letters: ON, QC, NU. Correct it with `daybook payroll setup`.',
      fr: 'Les organismes vont par province et territoire, deux lettres : ON, QC, NU. Corrigez avec `daybook payroll setup`.',
    },
  ),
  'compensation-class-unclear': entry(
    'rule',
    {
      en: 'the account with the board of {province} has several classes: {known}',
      fr: 'le compte auprès de l’organisme de {province} a plusieurs classes : {known}',
    },
    {
      en: 'Say in the employee’s terms which one the work falls under: `daybook employee change`.',
      fr: 'Dites dans les conditions de l’employé de laquelle relève le travail : `daybook employee change`.',
    },
  ),
  'compensation-class-unknown': entry(
    'rule',
    {
      en: 'the account with the board of {province} has no class {class} with a rate on {date}; it has {known}',
      fr: 'le compte auprès de l’organisme de {province} n’a pas de classe {class} avec un taux au {date}; il a {known}',
    },
    {
      en: 'Enter the class with the rate of the board’s letter: `daybook payroll setup`. A rate is never guessed.',
      fr: 'Inscrivez la classe avec le taux de la lettre de l’organisme : `daybook payroll setup`. Un taux ne se devine jamais.',
    },
  ),
  'remittance-form-unknown': entry(
    'input',
    {
      en: 'these books owe nothing as {form}; they owe {known}',
      fr: 'ces livres ne doivent rien comme {form}; ils doivent {known}',
    },
    {
      en: '`daybook remittance due` shows what these books owe.',
      fr: '`daybook remittance due` montre ce que doivent ces livres.',
    },
  ),
  'remittance-who-missing': entry(
    'input',
    {
      en: 'form {form} goes to several: {known}',
      fr: 'le formulaire {form} va à plusieurs : {known}',
    },
    {
      en: 'Name one with --who.',
      fr: 'Nommez-en un avec --who.',
    },
  ),
  'remittance-period-wrong': entry(
    'input',
    {
      en: '“{period}” is no period of {form} as these books remit it ({frequency})',
      fr: '« {period} » n’est pas une période de {form} comme ces livres la versent ({frequency})',
    },
    {
      en: 'Give a day of the period, the month (2026-03), the quarter (2026-Q1), the year (2026), or both ends: {known}.',
      fr: 'Donnez un jour de la période, le mois (2026-03), le trimestre (2026-Q1), l’année (2026) ou les deux bouts : {known}.',
    },
  ),
  'remittance-frequency-other': entry(
    'rule',
    {
      en: 'no due date is known for {form} reported {frequency} to {who}; known are {known}',
      fr: 'aucune date d’échéance n’est connue pour {form} déclaré {frequency} à {who}; on connaît {known}',
    },
    {
      en: 'Say the date on the board’s letter with --due, or change how often it is reported: `daybook payroll setup`.',
      fr: 'Dites la date de la lettre de l’organisme avec --due, ou changez la fréquence de déclaration : `daybook payroll setup`.',
    },
  ),
  'remittance-paid-already': entry(
    'conflict',
    {
      en: '{form} for {from} to {through} was paid on {paid} ({amount}, entry {entry})',
      fr: '{form} du {from} au {through} a été payé le {paid} ({amount}, écriture {entry})',
    },
    {
      en: 'If that was a mistake undo it: `daybook act undo`. What came in later is paid with --amount and --reason.',
      fr: 'Si c’était une erreur, annulez-la : `daybook act undo`. Ce qui s’est ajouté depuis se paie avec --amount et --reason.',
    },
  ),
  'remittance-nil': entry(
    'rule',
    {
      en: 'nothing is owed by {form} for {from} to {through}',
      fr: 'rien n’est dû selon {form} du {from} au {through}',
    },
    {
      en: 'Report the nil remittance to the agency; there is nothing to pay. A payment all the same takes --amount and --reason.',
      fr: 'Déclarez le versement nul à l’organisme; il n’y a rien à payer. Un paiement malgré tout demande --amount et --reason.',
    },
  ),
  'remittance-amount-differs': entry(
    'rule',
    {
      en: '{form} says {owed}, and {amount} would be paid',
      fr: '{form} dit {owed}, et {amount} serait payé',
    },
    {
      en: 'Leave --amount out to pay what the form says, or say why it differs with --reason.',
      fr: 'Omettez --amount pour payer ce que dit le formulaire, ou dites pourquoi il diffère avec --reason.',
    },
  ),
  'remittance-amount-wrong': entry(
    'input',
    {
      en: 'a remittance of {amount} cannot be paid',
      fr: 'un versement de {amount} ne peut être payé',
    },
    {
      en: 'Give an amount above zero; a refund by the agency is posted when it comes: `daybook entry post`.',
      fr: 'Donnez un montant supérieur à zéro; un remboursement de l’organisme est reporté quand il arrive : `daybook entry post`.',
    },
  ),
  'remittance-unknown': entry(
    'missing',
    {
      en: 'there is no remittance {remittance}',
      fr: 'il n’y a pas de versement {remittance}',
    },
    {
      en: '`daybook remittance list` shows them by entry: {known}.',
      fr: '`daybook remittance list` les montre par écriture : {known}.',
    },
  ),
  'remittance-line-unknown': entry(
    'missing',
    {
      en: 'form {form} has no line {line}',
      fr: 'le formulaire {form} n’a pas de ligne {line}',
    },
    {
      en: 'Its lines are {known}.',
      fr: 'Ses lignes sont {known}.',
    },
  ),
  'remittance-before-end': entry(
    'rule',
    {
      en: '{form} for {from} to {through} is not over on {date}: pays may still come',
      fr: '{form} du {from} au {through} n’est pas terminé le {date} : d’autres paies peuvent venir',
    },
    {
      en: 'Pay it after {through}, or pay what there is so far with --insist.',
      fr: 'Payez-le après le {through}, ou payez ce qu’il y a jusqu’ici avec --insist.',
    },
  ),
  // Paying: cheques and files for the bank.
  'payment-account-unfit': entry(
    'rule',
    {
      en: 'account {account} cannot pay: {why}',
      fr: 'le compte {account} ne peut pas payer : {why}',
    },
    {
      en: 'Name an open bank account in the currency of the books; `daybook account list` shows them.',
      fr: 'Nommez un compte bancaire ouvert, dans la monnaie des livres; `daybook account list` les montre.',
    },
  ),
  'payment-amount': entry(
    'rule',
    {
      en: 'a payment of {amount} to {payee} cannot be made',
      fr: 'un paiement de {amount} à {payee} ne peut pas être fait',
    },
    {
      en: 'Pay an amount above zero. What a supplier or employee owes you is received, not paid.',
      fr: 'Payez un montant au-dessus de zéro. Ce qu’un fournisseur ou un employé vous doit s’encaisse et ne se paie pas.',
    },
  ),
  'payment-parts-differ': entry(
    'rule',
    {
      en: '{amount} is paid to {payee}, but the accounts to debit add up to {sum}',
      fr: '{amount} est payé à {payee}, mais les comptes à débiter font {sum}',
    },
    {
      en: 'Make the amounts of the accounts add up to the amount of the cheque.',
      fr: 'Faites en sorte que les montants des comptes fassent le montant du chèque.',
    },
  ),
  'payment-payee-missing': entry(
    'input',
    {
      en: 'a payment does not say who is paid',
      fr: 'un paiement ne dit pas qui est payé',
    },
    {
      en: 'Say who is paid. The name of an employee, and the label of a bank account, lie in the vault: {item}.',
      fr: 'Dites qui est payé. Le nom d’un employé et l’étiquette d’un compte bancaire sont au coffre : {item}.',
    },
  ),
  'payment-none': entry(
    'rule',
    {
      en: 'nothing is to be paid: {why}',
      fr: 'rien n’est à payer : {why}',
    },
    {
      en: 'See what is open first; what was paid or voided is in `daybook cheque log` and `daybook eft list`.',
      fr: 'Voyez d’abord ce qui est ouvert; ce qui est payé ou annulé est dans `daybook cheque log` et `daybook eft list`.',
    },
  ),
  'payment-taken': entry(
    'conflict',
    {
      en: '{what} was paid by {by} already',
      fr: '{what} a déjà été payé par {by}',
    },
    {
      en: 'Void that cheque with `daybook cheque void`, or take the file back with `daybook act undo`, before you pay again.',
      fr: 'Annulez ce chèque avec `daybook cheque void`, ou reprenez le fichier avec `daybook act undo`, avant de payer de nouveau.',
    },
  ),
  'cheque-number-used': entry(
    'conflict',
    {
      en: 'cheque {number} of account {account} is used already ({by})',
      fr: 'le chèque {number} du compte {account} est déjà utilisé ({by})',
    },
    {
      en: 'A number is used once, even when the cheque was voided. Leave --number out to take the next one, {next}.',
      fr: 'Un numéro sert une seule fois, même si le chèque est annulé. Sans --number, le prochain est pris : {next}.',
    },
  ),
  'cheque-number-missing': entry(
    'rule',
    {
      en: 'no cheque was written on account {account} yet, so that its next number is not known',
      fr: 'aucun chèque n’a encore été fait sur le compte {account} : son prochain numéro est inconnu',
    },
    {
      en: 'Say it once: `daybook bank setup {account} --next-cheque 101`.',
      fr: 'Dites-le une fois : `daybook bank setup {account} --next-cheque 101`.',
    },
  ),
  'cheque-unknown': entry(
    'missing',
    {
      en: 'account {account} has no cheque {number} that these books wrote',
      fr: 'le compte {account} n’a pas de chèque {number} fait par ces livres',
    },
    {
      en: '`daybook cheque log` shows every number of the series.',
      fr: '`daybook cheque log` montre chaque numéro de la série.',
    },
  ),
  'cheque-void-already': entry(
    'conflict',
    {
      en: 'cheque {number} was voided on {on}: {reason}',
      fr: 'le chèque {number} a été annulé le {on} : {reason}',
    },
    {
      en: 'A voided cheque stays so. Write another one with `daybook cheque write`.',
      fr: 'Un chèque annulé le reste. Faites-en un autre avec `daybook cheque write`.',
    },
  ),
  'cheque-printed-already': entry(
    'conflict',
    {
      en: 'cheque {number} was printed on {on} already',
      fr: 'le chèque {number} a déjà été imprimé le {on}',
    },
    {
      en: 'If the paper jammed or spoiled, say --reprint: the stub is then marked. If the cheque itself is spoiled, void it and write another.',
      fr: 'Si le papier s’est coincé ou est gâché, dites --reprint : le talon sera marqué. Si le chèque lui-même est gâché, annulez-le et faites-en un autre.',
    },
  ),
  'cheque-words-long': entry(
    'rule',
    {
      en: '{payee} does not fit on the line of a cheque',
      fr: '{payee} ne tient pas sur la ligne d’un chèque',
    },
    {
      en: 'Give a shorter name for the cheque; at most {most} characters fit.',
      fr: 'Donnez un nom plus court pour le chèque; au plus {most} caractères y tiennent.',
    },
  ),
  'bank-setup-missing': entry(
    'rule',
    {
      en: 'account {account} lacks {what}',
      fr: 'il manque au compte {account} : {what}',
    },
    {
      en: 'Say it once with `daybook bank setup {account}`; what the bank gives is on its letter or on a cheque.',
      fr: 'Dites-le une fois avec `daybook bank setup {account}`; ce que donne la banque est dans sa lettre ou sur un chèque.',
    },
  ),
  'bank-institution-unfit': entry(
    'input',
    {
      en: 'the institution number “{institution}” of {whose} is not three digits',
      fr: 'le numéro d’institution « {institution} » de {whose} n’a pas trois chiffres',
    },
    {
      en: 'It is the three digits after the transit on a cheque: 003 in 12345-003.',
      fr: 'Ce sont les trois chiffres après le transit sur un chèque : 003 dans 12345-003.',
    },
  ),
  'bank-institution-unknown': entry(
    'rule',
    {
      en: 'institution {institution} of {whose} is not in our list of Canadian institutions',
      fr: 'l’institution {institution} de {whose} n’est pas dans notre liste d’institutions canadiennes',
    },
    {
      en: 'Check the number on a cheque or form of the bank. If it is right, say --insist.',
      fr: 'Vérifiez le numéro sur un chèque ou un formulaire de la banque. S’il est juste, dites --insist.',
    },
  ),
  'bank-transit-unfit': entry(
    'input',
    {
      en: 'the transit number “{transit}” of {whose} is not five digits',
      fr: 'le numéro de transit « {transit} » de {whose} n’a pas cinq chiffres',
    },
    {
      en: 'It is the five digits before the institution on a cheque: 12345 in 12345-003. Write its zeros.',
      fr: 'Ce sont les cinq chiffres avant l’institution sur un chèque : 12345 dans 12345-003. Écrivez ses zéros.',
    },
  ),
  'bank-account-unfit': entry(
    'input',
    {
      en: 'the account number of {whose} is not 1 to 12 digits but {digits} characters',
      fr: 'le numéro de compte de {whose} n’a pas de 1 à 12 chiffres mais {digits} caractères',
    },
    {
      en: 'Copy the account number from a cheque, digits only.',
      fr: 'Recopiez le numéro de compte d’un chèque, les chiffres seulement.',
    },
  ),
  'bank-details-missing': entry(
    'missing',
    {
      en: 'no bank account of {payee} is in the vault under {item}',
      fr: 'aucun compte bancaire de {payee} n’est au coffre sous {item}',
    },
    {
      en: 'Keep it there as TRANSIT-INSTITUTION-ACCOUNT (12345-003-1234567), or pay by cheque.',
      fr: 'Gardez-le là sous la forme TRANSIT-INSTITUTION-COMPTE (12345-003-1234567), ou payez par chèque.',
    },
  ),
  'eft-empty': entry(
    'rule',
    {
      en: 'a file without a payment cannot be made',
      fr: 'un fichier sans paiement ne peut pas être fait',
    },
    {
      en: 'Name at least one payment.',
      fr: 'Nommez au moins un paiement.',
    },
  ),
  'eft-field-unfit': entry(
    'rule',
    {
      en: '{field} “{value}” does not fit a file for the bank: it takes {rule}',
      fr: '{field} « {value} » ne va pas dans un fichier pour la banque : il faut {rule}',
    },
    {
      en: 'Correct it with `daybook bank setup`, or in the vault for a payee.',
      fr: 'Corrigez avec `daybook bank setup`, ou au coffre pour un bénéficiaire.',
    },
  ),
  'eft-amount-unfit': entry(
    'rule',
    {
      en: '{amount} to {payee} does not fit a file for the bank: a payment is above zero and at most {total}',
      fr: '{amount} à {payee} ne va pas dans un fichier pour la banque : un paiement est au-dessus de zéro et d’au plus {total}',
    },
    {
      en: 'Split a larger payment, or send it by wire.',
      fr: 'Partagez un paiement plus grand, ou envoyez-le par virement.',
    },
  ),
  'eft-name-missing': entry(
    'rule',
    {
      en: 'the name of “{payee}” has no letter that a file for the bank can hold',
      fr: 'le nom de « {payee} » n’a aucune lettre qu’un fichier pour la banque peut contenir',
    },
    {
      en: 'Give the name in Latin letters: banks turn back a payment without one.',
      fr: 'Donnez le nom en lettres latines : les banques refusent un paiement sans nom.',
    },
  ),
  'eft-date-unfit': entry(
    'rule',
    {
      en: 'a payment on {date} does not fit a file of {created}: banks take 30 days back and 173 days ahead',
      fr: 'un paiement du {date} ne va pas dans un fichier du {created} : les banques acceptent 30 jours avant et 173 jours après',
    },
    {
      en: 'Choose a day within that span.',
      fr: 'Choisissez une date dans cet intervalle.',
    },
  ),
  'eft-reference-twice': entry(
    'rule',
    {
      en: 'two payments of the file have the reference {reference}',
      fr: 'deux paiements du fichier ont la référence {reference}',
    },
    {
      en: 'Give each payment a reference of its own.',
      fr: 'Donnez à chaque paiement sa propre référence.',
    },
  ),
  'eft-unknown': entry(
    'missing',
    {
      en: 'there is no file for the bank {file}',
      fr: 'il n’y a pas de fichier pour la banque {file}',
    },
    {
      en: '`daybook eft list` shows the files that were made.',
      fr: '`daybook eft list` montre les fichiers faits.',
    },
  ),
  'labour-rules-not-checked': entry(
    'rule',
    {
      en: 'the labour rules of {table} were checked through {through} and say nothing of {date}',
      fr: 'les normes du travail de {table} ont été vérifiées jusqu’au {through} et ne disent rien du {date}',
    },
    {
      en: 'Get the edition of Daybook with the rules of that day, or look them up at the ministry. To work with the last known ones all the same, say --insist; what comes out is then marked.',
      fr: 'Procurez-vous l’édition de Daybook avec les règles de ce jour, ou voyez le ministère. Pour calculer tout de même avec les dernières connues, dites --insist; le résultat est alors marqué.',
    },
  ),
  'labour-rules-too-early': entry(
    'rule',
    {
      en: 'the labour rules of {table} begin on {first}; there are none for {date}',
      fr: 'les normes du travail de {table} commencent le {first}; il n’y en a pas pour le {date}',
    },
    {
      en: 'Check the day. For earlier days take the amount from the records of that year.',
      fr: 'Vérifiez le jour. Pour les jours antérieurs, prenez le montant des dossiers de l’année.',
    },
  ),
  'labour-rule-uncertain': entry(
    'rule',
    {
      en: '{table}: not certain: {why}',
      fr: '{table} : incertain : {why}',
    },
    {
      en: 'Ask the ministry of labour, and enter the amount yourself. To take Daybook’s reading all the same, say --insist; what comes out is then marked.',
      fr: 'Demandez au ministère du Travail et inscrivez vous-même le montant. Pour suivre tout de même la lecture de Daybook, dites --insist; le résultat est alors marqué.',
    },
  ),
  'holiday-none': entry(
    'rule',
    {
      en: '{date} is no paid holiday by law in {place}; the next one of the year is {next}',
      fr: 'le {date} n’est pas un jour férié payé selon la loi ({place}); le prochain de l’année est {next}',
    },
    {
      en: 'Give the day on which the law keeps the holiday. A day off that the employer gives of its own is paid as other leave.',
      fr: 'Donnez le jour où la loi observe le jour férié. Un congé accordé par l’employeur se paie comme un autre congé.',
    },
  ),
  'holiday-facts-missing': entry(
    'input',
    {
      en: 'the pay of this holiday cannot be worked out without {what}',
      fr: 'l’indemnité de ce jour férié ne peut se calculer sans {what}',
    },
    {
      en: 'Take it from the employee’s time sheets and pay stubs of those days and give it as well.',
      fr: 'Prenez-le dans les feuilles de temps et les talons de paie de ces jours et donnez-le aussi.',
    },
  ),
  'hours-malformed': entry(
    'input',
    {
      en: 'these are no hours of a week: {hours}',
      fr: 'ce ne sont pas des heures d’une semaine : {hours}',
    },
    {
      en: 'Write hours as 7.5, with at most four decimals; a week has 168.',
      fr: 'Écrivez les heures comme 7.5, avec au plus quatre décimales; une semaine en compte 168.',
    },
  ),
  'hours-day-too-long': entry(
    'input',
    {
      en: '{date} has {hours} hours; a day has 24',
      fr: 'le {date} compte {hours} heures; un jour en a 24',
    },
    {
      en: 'Check the shifts of that day: perhaps one stands there twice.',
      fr: 'Vérifiez les quarts de ce jour : l’un d’eux y figure peut-être deux fois.',
    },
  ),
  'overtime-days-missing': entry(
    'input',
    {
      en: 'a week’s total says nothing of overtime in {place}, where it begins after {daily} hours in a day',
      fr: 'le total d’une semaine ne dit rien des heures supplémentaires ({place}), qui commencent après {daily} heures par jour',
    },
    {
      en: 'Give the hours of each day.',
      fr: 'Donnez les heures de chaque jour.',
    },
  ),
  'timesheet-damaged': entry(
    'input',
    {
      en: '{file} cannot be read as a spreadsheet: {why}',
      fr: '{file} ne peut être lu comme un classeur : {why}',
    },
    {
      en: 'Save it again as an Excel workbook (.xlsx) or as CSV.',
      fr: 'Enregistrez-le de nouveau comme classeur Excel (.xlsx) ou en CSV.',
    },
  ),
  'timesheet-empty': entry(
    'input',
    {
      en: '{file} holds no hours and no amounts',
      fr: '{file} ne contient ni heures ni montants',
    },
    {
      en: 'The first line names the columns (employee, date, hours); each line after it is a day or a period.',
      fr: 'La première ligne nomme les colonnes (employé, date, heures); chaque ligne suivante est un jour ou une période.',
    },
  ),
  'timesheet-hours-missing': entry(
    'input',
    {
      en: 'the time sheet has no column of hours or amounts; its headings are: {headings}',
      fr: 'la feuille de temps n’a pas de colonne d’heures ou de montants; ses en-têtes sont : {headings}',
    },
    {
      en: 'Name a column “hours” or “amount”, or after a kind of pay: {codes}.',
      fr: 'Nommez une colonne « heures » ou « montant », ou d’après un genre de paie : {codes}.',
    },
  ),
  'timesheet-employee-missing': entry(
    'input',
    {
      en: 'line {row} of the time sheet names no employee',
      fr: 'la ligne {row} de la feuille de temps ne nomme aucun employé',
    },
    {
      en: 'Give the employee’s number, or the name as it stands in the books.',
      fr: 'Donnez le numéro de l’employé, ou son nom tel qu’il figure dans les livres.',
    },
  ),
  'timesheet-employee-unknown': entry(
    'missing',
    {
      en: 'line {row} of the time sheet: there is no employee “{employee}”',
      fr: 'ligne {row} de la feuille de temps : il n’y a pas d’employé « {employee} »',
    },
    {
      en: 'Use the number or name as in `daybook employee list`: {known}.',
      fr: 'Utilisez le numéro ou le nom comme dans `daybook employee list` : {known}.',
    },
  ),
  'timesheet-employee-ambiguous': entry(
    'input',
    {
      en: 'line {row} of the time sheet: “{employee}” may be any of the employees {numbers}',
      fr: 'ligne {row} de la feuille de temps : « {employee} » peut être l’un des employés {numbers}',
    },
    {
      en: 'Give the number of the employee.',
      fr: 'Donnez le numéro de l’employé.',
    },
  ),
  'timesheet-not-employed': entry(
    'rule',
    {
      en: 'line {row} of the time sheet: employee {employee} was not employed on {date}',
      fr: 'ligne {row} de la feuille de temps : l’employé {employee} n’était pas à l’emploi le {date}',
    },
    {
      en: 'Check the day, and the days of hiring and leaving with `daybook employee show {employee}`.',
      fr: 'Vérifiez le jour, ainsi que les dates d’embauche et de départ avec `daybook employee show {employee}`.',
    },
  ),
  'timesheet-date-unclear': entry(
    'input',
    {
      en: 'line {row} of the time sheet: “{date}” is no clear day',
      fr: 'ligne {row} de la feuille de temps : « {date} » n’est pas un jour clair',
    },
    {
      en: 'Write days as 2026-03-31.',
      fr: 'Écrivez les jours comme 2026-03-31.',
    },
  ),
  'timesheet-date-outside': entry(
    'rule',
    {
      en: 'line {row} of the time sheet: {date} lies outside the pay period of {from} through {through}',
      fr: 'ligne {row} de la feuille de temps : le {date} est hors de la période de paie du {from} au {through}',
    },
    {
      en: 'Take the line out, or choose the period that it belongs to.',
      fr: 'Retirez la ligne, ou choisissez la période à laquelle elle appartient.',
    },
  ),
  'timesheet-code-unknown': entry(
    'missing',
    {
      en: 'line {row} of the time sheet: there is no kind of pay “{code}”',
      fr: 'ligne {row} de la feuille de temps : il n’y a pas de genre de paie « {code} »',
    },
    {
      en: 'Use one of these: {codes}.',
      fr: 'Utilisez l’un de ceux-ci : {codes}.',
    },
  ),
  'timesheet-hours-unclear': entry(
    'input',
    {
      en: 'line {row} of the time sheet: “{hours}” are no clear hours',
      fr: 'ligne {row} de la feuille de temps : « {hours} » ne sont pas des heures claires',
    },
    {
      en: 'Write 7.5, 7,5 or 7:30, without a minus. A part of a day, as spreadsheets keep times (0.3125 for 7:30), must be shown as a number of hours.',
      fr: 'Écrivez 7.5, 7,5 ou 7:30, sans moins. Une fraction de jour, comme les classeurs gardent les heures (0,3125 pour 7 h 30), doit être montrée en nombre d’heures.',
    },
  ),
  'timesheet-day-too-long': entry(
    'rule',
    {
      en: 'employee {employee} has {hours} hours on {date} (lines {rows}); a day has 24',
      fr: 'l’employé {employee} a {hours} heures le {date} (lignes {rows}); un jour en a 24',
    },
    {
      en: 'Correct the hours of that day.',
      fr: 'Corrigez les heures de ce jour.',
    },
  ),
  'timesheet-duplicate': entry(
    'rule',
    {
      en: 'lines {first} and {row} of the time sheet say the same of employee {employee}',
      fr: 'les lignes {first} et {row} de la feuille de temps disent la même chose de l’employé {employee}',
    },
    {
      en: 'Take one of them out; two equal shifts of a day go into one line, added up.',
      fr: 'Retirez l’une d’elles; deux quarts égaux d’un même jour vont sur une seule ligne, additionnés.',
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
      en: 'there is no quick method for {program} here',
      fr: 'il n’y a pas de méthode rapide pour {program} ici',
    },
    {
      en: 'Use the regular method: `daybook registration set {program} --method regular`. A combined return with QST is done by the regular method only.',
      fr: 'Employez la méthode ordinaire : `daybook registration set {program} --method regular`. La déclaration combinée avec la TVQ ne se fait que par la méthode ordinaire.',
    },
  ),
  'quick-rate-unsure': entry(
    'rule',
    {
      en: 'no source could be trusted for the quick method’s share of supplies at {rate} % for a business in {province}',
      fr: 'aucune source sûre pour le taux de la méthode rapide, fournitures à {rate} %, entreprise en {province}',
    },
    {
      en: 'Use the regular method, or have the rate confirmed by the agency.',
      fr: 'Employez la méthode ordinaire, ou faites confirmer le taux par l’administration.',
    },
  ),
  // Paying: cheques and files for the bank.
  'cheque-name-unprintable': entry(
    'rule',
    {
      en: 'the name “{payee}” has letters that our fonts lack: {letters}',
      fr: 'le nom « {payee} » a des lettres qui manquent à nos polices : {letters}',
    },
    {
      en: 'Write the name in Latin letters, or the cheque by hand.',
      fr: 'Écrivez le nom en lettres latines, ou faites le chèque à la main.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>

/** A code of the closed list. */
export type RefusalCode = keyof typeof refusals
