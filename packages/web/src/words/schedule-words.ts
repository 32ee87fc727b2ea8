const en = {
  deed: 'Schedule',
  title: (name: string) => `When ${name} is sent`,
  every: 'After each',
  periods: { month: 'month', quarter: 'quarter of the fiscal year', year: 'fiscal year' },
  days: 'Days after the end of the period',
  sayDays: 'A whole number from 0 to 180.',
  to: 'To (an address a line)',
  toNote: 'office@birch.example, or Birch Sample <office@birch.example>',
  sayTo: 'Name at least one address.',
  language: 'Language of the letter',
  languages: { en: 'English', fr: 'French' },
  keep: 'Keep the schedule',
  kept: (name: string) => `Scheduled ${name}`,
  end: 'End the schedule',
  ended: (name: string) => `Ended the schedule of ${name}`,
  letter: 'Make the letter (.eml)',
  letterOf: (from: string, through: string) => `Letter for ${from} to ${through} kept`,
  sent: 'It is sent',
  didSend: (through: string) => `Said to be sent, period to ${through}`,
  nothingSent: 'Nothing is sent from here: open the letter in your mail program and send it there.',
  told: (period: string, days: number, to: string) =>
    `${days === 1 ? '1 day' : `${days} days`} after each ${period}, to ${to}`,
  last: 'The last period that is over',
}

const fr: typeof en = {
  deed: 'Envoi périodique',
  title: (name) => `Quand envoyer ${name}`,
  every: 'Après chaque',
  periods: { month: 'mois', quarter: 'trimestre de l’exercice', year: 'exercice' },
  days: 'Jours après la fin de la période',
  sayDays: 'Un nombre entier de 0 à 180.',
  to: 'À (une adresse par ligne)',
  toNote: 'bureau@bouleau.example, ou Bouleau Exemple <bureau@bouleau.example>',
  sayTo: 'Nommez au moins une adresse.',
  language: 'Langue de la lettre',
  languages: { en: 'anglais', fr: 'français' },
  keep: 'Garder l’envoi périodique',
  kept: (name) => `Envoi périodique de ${name} prévu`,
  end: 'Mettre fin à l’envoi',
  ended: (name) => `Fin de l’envoi périodique de ${name}`,
  letter: 'Préparer la lettre (.eml)',
  letterOf: (from, through) => `Lettre du ${from} au ${through} gardée`,
  sent: 'C’est envoyé',
  didSend: (through) => `Dit envoyé, période au ${through}`,
  nothingSent:
    'Rien ne part d’ici\u00a0: ouvrez la lettre dans votre logiciel de courriel et envoyez-la de là.',
  told: (period, days, to) =>
    `${days > 1 ? `${days} jours` : `${days} jour`} après chaque ${period}, à ${to}`,
  last: 'La dernière période terminée',
}

/** The words of reports that are sent again and again. */
export const scheduleWords = { en, fr }
