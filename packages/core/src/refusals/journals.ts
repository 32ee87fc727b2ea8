import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of journals that other programs wrote. */
export const journalsRefusals = {
  'import-stopped': entry(
    'conflict',
    {
      en: 'stopped; {count} entries of {file} are in the books, the rest is not',
      fr: 'interrompu; {count} écritures de {file} sont dans les livres, les autres non',
    },
    {
      en: 'Import the same file again for the rest, or take back what came with `daybook act undo`.',
      fr: 'Importez de nouveau le même fichier pour le reste, ou annulez ce qui est venu avec `daybook act undo`.',
    },
  ),
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
} as const satisfies Readonly<Record<string, RefusalEntry>>
