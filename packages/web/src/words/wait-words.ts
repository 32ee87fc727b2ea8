const en = {
  seconds: (count: number) => `${count} s`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was changed.',
  whole: 'It is recorded whole or not at all.',
  reading: 'The report is being made',
  rehearsing: 'The file is being read',
  importing: 'The lines are being imported',
}

const fr: typeof en = {
  seconds: (count) => `${count} s`,
  cancel: 'Interrompre',
  cancelled: 'Interrompu; rien n’a changé.',
  whole: 'Tout est inscrit, ou rien.',
  reading: 'Le rapport est en préparation',
  rehearsing: 'Le fichier est lu',
  importing: 'Les lignes sont importées',
}

/** The words of work that takes a while. */
export const waitWords = { en, fr }
