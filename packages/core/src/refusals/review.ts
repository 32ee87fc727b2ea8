import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of the review of the books. */
export const reviewRefusals = {
  'review-none': entry(
    'missing',
    { en: 'these books were not reviewed yet', fr: 'ces livres n’ont pas encore été revus' },
    { en: 'Review them with `daybook review run`.', fr: 'Passez-les en revue avec `daybook review run`.' },
  ),
  'review-span-wrong': entry(
    'input',
    { en: '{from} lies after {through}', fr: 'le {from} vient après le {through}' },
    { en: 'Give the first day with --from.', fr: 'Donnez le premier jour avec --from.' },
  ),
  'check-unknown': entry(
    'missing',
    { en: 'there is no check “{check}”', fr: 'il n’y a pas de contrôle « {check} »' },
    {
      en: '`daybook review checks` lists them; near it are: {known}.',
      fr: '`daybook review checks` en donne la liste; les plus proches : {known}.',
    },
  ),
  'finding-unknown': entry(
    'missing',
    {
      en: 'the review of {from} to {through} has no finding “{finding}”',
      fr: 'la revue du {from} au {through} n’a pas de constat « {finding} »',
    },
    {
      en: '`daybook review list --state all` shows them; review again where the books have changed.',
      fr: '`daybook review list --state all` les montre; repassez la revue si les livres ont changé.',
    },
  ),
  'finding-not-dismissed': entry(
    'rule',
    { en: 'finding {finding} is not dismissed', fr: 'le constat {finding} n’est pas écarté' },
    {
      en: '`daybook review list --state dismissed` shows those that are.',
      fr: '`daybook review list --state dismissed` montre ceux qui le sont.',
    },
  ),
  'cleanup-none': entry(
    'missing',
    { en: 'these books were not diagnosed yet', fr: 'ces livres n’ont pas encore été diagnostiqués' },
    { en: 'Diagnose them with `daybook cleanup run`.', fr: 'Diagnostiquez-les avec `daybook cleanup run`.' },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
