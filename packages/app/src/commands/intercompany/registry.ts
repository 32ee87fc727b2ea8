import { listed } from '../listed.ts'

/** Commands on related books. */
export const intercompanyCommands = [
  listed(
    'intercompany.relate',
    'program',
    'Relate accounts of two books',
    'Lier des comptes de deux livres',
    async () => (await import('./intercompany-relate.ts')).intercompanyRelate,
  ),
  listed(
    'intercompany.unrelate',
    'program',
    'Unrelate accounts of two books',
    'Délier des comptes de deux livres',
    async () => (await import('./intercompany-unrelate.ts')).intercompanyUnrelate,
  ),
  listed(
    'intercompany.list',
    'program',
    'Compare related books',
    'Comparer des livres liés',
    async () => (await import('./intercompany-list.ts')).intercompanyList,
  ),
  listed(
    'intercompany.mirror',
    'program',
    'Mirror an entry in a related book',
    'Reporter le miroir d’une écriture dans un livre lié',
    async () => (await import('./intercompany-mirror.ts')).intercompanyMirror,
  ),
]
