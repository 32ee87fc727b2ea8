import type { ReminderLevel } from '@daybook/core/daybook/desk-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'

/** What a letter about money says: its subject, and its paragraphs before the greeting. */
type Letter = { readonly subject: string; readonly lines: readonly string[] }

const en = {
  hello: 'Hello,',
  bye: 'Kind regards,',
  paper: {
    subject: '{title} {number} from {seller}',
    lines: ['Please find our {title} {number} attached.', '{sum}: {amount}'],
  } satisfies Letter,
  statement: {
    subject: 'Statement of account to {through}, {seller}',
    lines: ['Please find your statement of account from {from} to {through} attached.', 'Balance: {amount}'],
  } satisfies Letter,
  invoice: 'Invoice',
  due: 'Due',
  late: 'Days late',
  open: 'Open',
  total: 'Total now due',
  totalIn: 'Total now due in {currency}',
}

const fr: typeof en = {
  hello: 'Bonjour,',
  bye: 'Cordialement,',
  paper: {
    subject: '{title} {number} de {seller}',
    lines: ['Vous trouverez ci-joint le document suivant\u00a0: {title} {number}.', '{sum}\u00a0: {amount}'],
  },
  statement: {
    subject: 'État de compte au {through}, {seller}',
    lines: ['Vous trouverez ci-joint votre état de compte du {from} au {through}.', 'Solde\u00a0: {amount}'],
  },
  invoice: 'Facture',
  due: 'Échéance',
  late: 'Jours de retard',
  open: 'Solde',
  total: 'Total exigible',
  totalIn: 'Total exigible en {currency}',
}

/** The words of letters by e-mail and of reminders, in the language of the customer. */
export const mailWords: Readonly<Record<Language, typeof en>> = { en, fr }

/** What a reminder is called and says: kindly, firmly, for the last time. */
export const reminderWords: Readonly<
  Record<
    Language,
    Readonly<Record<ReminderLevel, { readonly title: string; readonly lines: readonly string[] }>>
  >
> = {
  en: {
    1: {
      title: 'Reminder',
      lines: [
        'The invoices listed here have passed their due date, and no payment has reached us yet. Perhaps they slipped by: please look at them.',
        'If you have paid in the last few days, thank you; there is nothing more to do.',
      ],
    },
    2: {
      title: 'Second reminder',
      lines: [
        'We wrote to you about invoices past due, and some of them are still open. Please pay them now.',
        'If something about them is not right, or you need more time, tell us, so that we can settle it together.',
      ],
    },
    3: {
      title: 'Last notice',
      lines: [
        'In spite of our reminders, invoices listed here are still unpaid. This is the last time that we ask for them ourselves.',
        'Please pay them at once, or call us. Otherwise we will have to take further steps to collect them.',
      ],
    },
  },
  fr: {
    1: {
      title: 'Rappel',
      lines: [
        'Les factures indiquées ici sont échues et leur paiement ne nous est pas encore parvenu. Elles vous ont peut-être échappé\u00a0: merci d’y jeter un coup d’œil.',
        'Si vous avez payé ces derniers jours, merci; il n’y a rien d’autre à faire.',
      ],
    },
    2: {
      title: 'Deuxième rappel',
      lines: [
        'Nous vous avons écrit au sujet de factures échues, dont certaines restent ouvertes. Veuillez les payer dès maintenant.',
        'Si quelque chose n’est pas juste ou s’il vous faut plus de temps, dites-le-nous, afin que nous trouvions une solution ensemble.',
      ],
    },
    3: {
      title: 'Dernier avis',
      lines: [
        'Malgré nos rappels, des factures indiquées ici demeurent impayées. C’est la dernière fois que nous les réclamons nous-mêmes.',
        'Veuillez les payer sans délai ou nous appeler. Sinon, nous devrons prendre d’autres mesures pour les recouvrer.',
      ],
    },
  },
}
