import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const none = { books: 'none' } as const

/** Occupations: what cannot be looked up, and what is not there. */
export const occupationCases = {
  'occupation-text-empty': typed('Looking for nothing', 'daybook occupation find "  "', none),
  'occupation-text-long': typed(
    'A whole job posting in the place of a title',
    `daybook occupation find "Bookkeeper wanted ${'for a busy office '.repeat(15)}"`,
    none,
  ),
  'occupation-not-found': typed('A word of another alphabet', 'daybook occupation find бухгалтер', none),
  'occupation-code-malformed': typed(
    'A title in the place of a code',
    'daybook occupation show bookkeeper',
    none,
  ),
  'occupation-code-unknown': typed('A digit mistyped', 'daybook occupation show 12209', none),
  'occupation-version-wrong': typed(
    'A code of today taken for an old one',
    'daybook occupation convert 12200 --from NOC2016',
    none,
  ),
  'occupation-version-unknown': typed(
    'A version that is announced and not out',
    'daybook occupation show 12200 --version NOC2026',
    none,
  ),
  'occupation-not-unit': typed('Pay of a whole minor group', 'daybook occupation wages 1220', none),
  'occupation-code-several': typed(
    'Pay of an old group that was split',
    'daybook occupation wages 2175',
    none,
  ),
  'occupation-area-unknown': typed(
    'A place that is no province',
    'daybook occupation wages 12200 --province Moncton',
    none,
  ),
  'occupation-hours-wrong': typed(
    'More hours than a week has',
    'daybook occupation wages 12200 --hours 200',
    none,
  ),
  'occupation-years-wrong': typed(
    'Years in words',
    'daybook occupation check --secondary --clerk-years several',
    none,
  ),
  'occupation-requirements-unknown': typed(
    'The self-check of another occupation',
    'daybook occupation check 21232 --secondary',
    none,
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
