import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of entries, drafts and batches. */
export const entriesRefusals = {
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
} as const satisfies Readonly<Record<string, RefusalEntry>>
