import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of templates, recurring entries and schedules. */
export const schedulesRefusals = {
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
} as const satisfies Readonly<Record<string, RefusalEntry>>
