import { listed } from '../listed.ts'

/** Commands on many books. */
export const practiceCommands = [
  listed(
    'practice.list',
    'program',
    'Show many books in one grid',
    'Montrer plusieurs livres dans une grille',
    async () => (await import('./practice-list.ts')).practiceList,
  ),
  listed(
    'practice.deadlines',
    'program',
    'List the deadlines of many books',
    'Lister les échéances de plusieurs livres',
    async () => (await import('./practice-deadlines.ts')).practiceDeadlines,
  ),
  listed(
    'practice.calendar',
    'program',
    'Write the deadlines of many books as a calendar',
    'Écrire les échéances de plusieurs livres dans un calendrier',
    async () => (await import('./practice-calendar.ts')).practiceCalendar,
  ),
  listed(
    'practice.run',
    'program',
    'Run a command over many books',
    'Lancer une commande sur plusieurs livres',
    async () => (await import('./practice-run.ts')).practiceRun,
  ),
  listed(
    'practice.push',
    'program',
    'Push records to many books',
    'Pousser des fiches vers plusieurs livres',
    async () => (await import('./practice-push.ts')).practicePush,
  ),
]
