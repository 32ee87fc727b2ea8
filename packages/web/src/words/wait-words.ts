const en = {
  seconds: (count: number) => `${count} s`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was changed.',
  whole: 'It is recorded whole or not at all.',
  reading: 'The report is being made',
  rehearsing: 'The file is being read',
  importing: 'The lines are being imported',
  closing: 'The year is being closed',
  locking: 'The checks are being made',
  printing: 'The papers are being made',
  bringing: 'The budget is being read',
  stopping: 'It stops as soon as it can.',
}

const fr: typeof en = {
  seconds: (count) => `${count} s`,
  cancel: 'Interrompre',
  cancelled: 'Interrompu; rien n’a changé.',
  whole: 'Tout est inscrit, ou rien.',
  reading: 'Le rapport est en préparation',
  rehearsing: 'Le fichier est lu',
  importing: 'Les lignes sont importées',
  closing: 'La clôture est en cours',
  locking: 'Les vérifications sont en cours',
  printing: 'Les documents sont en préparation',
  bringing: 'Le budget est lu',
  stopping: 'L’arrêt se fait dès que possible.',
}

/** The words of work that takes a while. */
export const waitWords = { en, fr }
