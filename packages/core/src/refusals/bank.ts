import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of bank statements: files that cannot be read, lines, proposals and rules. */
export const bankRefusals = {
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
      en: 'Nothing was read. Ask the bank for OFX, QFX, QBO, QIF, CAMT, MT940, BAI2, CSV or XLSX; keep the table of a tax agency as CSV or XLSX.',
      fr: 'Rien n’a été lu. Demandez à la banque OFX, QFX, QBO, QIF, CAMT, MT940, BAI2, CSV ou XLSX; enregistrez en CSV ou XLSX le tableau d’une agence fiscale.',
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
      en: 'Nothing was read. Say which columns hold the date and the amount, or name them so in the first row; a bank may also give OFX.',
      fr: 'Rien n’a été lu. Indiquez les colonnes de la date et du montant, ou nommez-les ainsi à la première ligne; une banque peut aussi donner OFX.',
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
} as const satisfies Readonly<Record<string, RefusalEntry>>
