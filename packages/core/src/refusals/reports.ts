import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of reports, layouts, budgets, papers and questions in SQL. */
export const reportsRefusals = {
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
    {
      en: 'Give another name or folder: nothing is written over.',
      fr: 'Donnez un autre nom ou dossier : rien n’est remplacé.',
    },
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
  'report-not-scheduled': entry(
    'rule',
    {
      en: 'report {report} has no schedule, so nobody knows for which days and to whom it goes',
      fr: 'le rapport {report} n’a pas d’envoi périodique; on ne sait ni pour quels jours ni à qui l’envoyer',
    },
    {
      en: 'Give it one: `daybook report schedule {report} --every month --days 15 --to office@birch.example`.',
      fr: 'Donnez-lui-en un : `daybook report schedule {report} --every month --days 15 --to bureau@bouleau.example`.',
    },
  ),
  'report-address-wrong': entry(
    'input',
    { en: '“{address}” is no e-mail address', fr: '« {address} » n’est pas une adresse courriel' },
    {
      en: 'An address is like office@birch.example, or with its name: Birch Sample <office@birch.example>.',
      fr: 'Une adresse est comme bureau@bouleau.example, ou avec son nom : Bouleau Exemple <bureau@bouleau.example>.',
    },
  ),
  'report-period-not-over': entry(
    'rule',
    {
      en: 'the period of report {report} ends on {through}, and today is {today}',
      fr: 'la période du rapport {report} se termine le {through}, et nous sommes le {today}',
    },
    {
      en: 'Name a day of a period that is over with --through, or leave it out for the last one.',
      fr: 'Nommez un jour d’une période terminée avec --through; sinon, c’est la dernière.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
