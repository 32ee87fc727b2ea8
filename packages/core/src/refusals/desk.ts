import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of mails, reminders, approvals, papers that wait, and payments of income tax. */
export const deskRefusals = {
  'income-tax-paid': entry(
    'conflict',
    { en: '{deadline} was paid on {on}, in {entry}', fr: '{deadline} a été payé le {on}, dans {entry}' },
    {
      en: 'Say an amount to pay more for it, or undo that payment first.',
      fr: 'Donnez un montant pour payer davantage, ou annulez d’abord ce paiement.',
    },
  ),
  'income-tax-amount-missing': entry(
    'input',
    {
      en: 'the books do not know how much {deadline} is',
      fr: 'les livres ne savent pas à combien s’élève {deadline}',
    },
    {
      en: 'Give the amount from the return, the notice of assessment or the instalment reminder. A balance is known once the tax of the year is posted to its payable account.',
      fr: 'Donnez le montant de la déclaration, de l’avis de cotisation ou du rappel d’acompte. Un solde est connu une fois l’impôt de l’exercice reporté à son compte à payer.',
    },
  ),
  'bill-not-approved': entry(
    'rule',
    {
      en: 'bill {bill} of {supplier}, {amount}, waits for approval: bills of {from} and more do',
      fr: 'la facture {bill} de {supplier}, {amount}, attend une approbation, comme toute facture de {from} et plus',
    },
    {
      en: 'Approve it with `daybook bill approve {bill}`, or change the rule with `daybook payment approval`.',
      fr: 'Approuvez-la par `daybook bill approve {bill}`, ou changez la règle par `daybook payment approval`.',
    },
  ),
  'bill-refused': entry(
    'rule',
    {
      en: 'bill {bill} of {supplier}, {amount}, was refused on {date}: {reason}',
      fr: 'la facture {bill} de {supplier}, {amount}, a été refusée le {date} : {reason}',
    },
    {
      en: 'Approve it with `daybook bill approve {bill}` once it may be paid, or void it.',
      fr: 'Approuvez-la par `daybook bill approve {bill}` quand elle peut être payée, ou annulez-la.',
    },
  ),
  'approval-not-yours': entry(
    'rule',
    {
      en: '{who} may not approve bill {bill}: {by} may',
      fr: '{who} ne peut pas approuver la facture {bill} : {by} le peut',
    },
    {
      en: 'Ask one of them, or let the owner change the rule with `daybook payment approval`.',
      fr: 'Demandez-le, ou que le propriétaire change la règle par `daybook payment approval`.',
    },
  ),
  'estimate-answered': entry(
    'conflict',
    {
      en: 'estimate {number} was {says} on {date}',
      fr: 'la soumission {number} a été {says} le {date}',
    },
    {
      en: 'Undo that answer first, where the customer changed their mind.',
      fr: 'Annulez d’abord cette réponse, si le client a changé d’avis.',
    },
  ),
  'estimate-billed': entry(
    'conflict',
    {
      en: 'estimate {number} is billed already, by invoice {invoice}',
      fr: 'la soumission {number} est déjà facturée, par la facture {invoice}',
    },
    {
      en: 'Void the invoice first, if the work was not ordered after all.',
      fr: 'Annulez d’abord la facture, si le travail n’a pas été commandé.',
    },
  ),
  'mail-address-missing': entry(
    'missing',
    { en: 'no e-mail address of {customer} is known', fr: 'l’adresse courriel de {customer} est inconnue' },
    {
      en: 'Give it with `daybook customer change NAME --email ADDRESS`, or print the paper instead.',
      fr: 'Donnez-la par `daybook customer change NOM --email ADRESSE`, ou imprimez plutôt la pièce.',
    },
  ),
  'mail-address-wrong': entry(
    'input',
    {
      en: '{address} of {customer} is no e-mail address',
      fr: '{address} de {customer} n’est pas une adresse courriel',
    },
    {
      en: 'An address is like office@birch.example; change it with `daybook customer change NAME --email ADDRESS`.',
      fr: 'Une adresse est comme bureau@bouleau.example; changez-la par `daybook customer change NOM --email ADRESSE`.',
    },
  ),
  'reminder-none': entry(
    'missing',
    {
      en: 'nobody is to be reminded on {date}: no invoice is that late, or it was asked for lately',
      fr: 'personne n’est à relancer le {date} : aucune facture n’est assez en retard, ou le rappel est récent',
    },
    {
      en: '`daybook ageing show customer` shows what is late; --grace and --again say how late, and how often.',
      fr: '`daybook ageing show customer` montre les retards; --grace et --again disent à partir de quand et à quel intervalle.',
    },
  ),
  'paper-waiting-unknown': entry(
    'missing',
    { en: 'no paper {paper} waits for an entry', fr: 'aucune pièce {paper} n’attend d’écriture' },
    { en: 'Waiting: {papers}.', fr: 'En attente : {papers}.' },
  ),
  'papers-none-new': entry(
    'missing',
    {
      en: 'nothing new to take in from {folder}: {known} known already, {other} of another kind',
      fr: 'rien de nouveau à recevoir de {folder} : {known} déjà connues, {other} d’un autre genre',
    },
    {
      en: 'Papers are PDF, PNG and JPEG files; one content is taken in once.',
      fr: 'Les pièces sont des fichiers PDF, PNG et JPEG; un même contenu est reçu une fois.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
