import { listed } from '../listed.ts'

/** Commands on occupations. */
export const occupationsCommands = [
  listed(
    'occupation.find',
    'lookup',
    'Find an occupation by its title',
    'Trouver une profession par son titre',
    async () => (await import('./occupation-find.ts')).occupationFind,
  ),
  listed(
    'occupation.show',
    'lookup',
    'Show an occupation by its code',
    'Montrer une profession par son code',
    async () => (await import('./occupation-show.ts')).occupationShow,
  ),
  listed(
    'occupation.convert',
    'lookup',
    'Convert an occupation code',
    'Convertir un code de profession',
    async () => (await import('./occupation-convert.ts')).occupationConvert,
  ),
  listed(
    'occupation.check',
    'lookup',
    'Check yourself against the requirements',
    'Vérifier si l’on répond aux exigences',
    async () => (await import('./occupation-check.ts')).occupationCheck,
  ),
  listed(
    'occupation.wages',
    'lookup',
    'Show what an occupation pays',
    'Montrer la rémunération d’une profession',
    async () => (await import('./occupation-wages.ts')).occupationWages,
  ),
  listed(
    'occupation.outlook',
    'lookup',
    'Show the outlook of an occupation',
    'Montrer les perspectives d’une profession',
    async () => (await import('./occupation-outlook.ts')).occupationOutlook,
  ),
  listed(
    'occupation.guide',
    'lookup',
    'Make a guide to an occupation',
    'Produire le guide d’une profession',
    async () => (await import('./occupation-guide.ts')).occupationGuide,
  ),
  listed(
    'occupation.duties',
    'lookup',
    'Show which commands do which duty',
    'Montrer quelles commandes font quelle fonction',
    async () => (await import('./occupation-duties.ts')).occupationDuties,
  ),
]
