import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { NocLevel, Teer } from './groups.ts'

/** What a level of NOC 2021 is called. */
export const levelWords: Readonly<Record<NocLevel, Label>> = {
  broad: { en: 'broad category', fr: 'grande catégorie' },
  major: { en: 'major group', fr: 'grand groupe' },
  subMajor: { en: 'sub-major group', fr: 'sous-grand groupe' },
  minor: { en: 'minor group', fr: 'sous-groupe' },
  unit: { en: 'unit group', fr: 'groupe de base' },
}

/** What a TEER category usually asks for, in our words after the meta block of `noc2021.json`. */
export const teerWords: Readonly<Record<Teer, Label>> = {
  0: { en: 'management', fr: 'gestion' },
  1: {
    en: 'a university degree is usually asked for',
    fr: 'un diplôme universitaire est habituellement demandé',
  },
  2: {
    en: 'a college diploma, an apprenticeship of two years or more, or supervising others',
    fr: 'un diplôme collégial, un apprentissage de deux ans ou plus, ou la supervision d’autres personnes',
  },
  3: {
    en: 'a college diploma, an apprenticeship of less than two years, or more than six months of training',
    fr: 'un diplôme collégial, un apprentissage de moins de deux ans, ou plus de six mois de formation',
  },
  4: {
    en: 'secondary school, or several weeks of training',
    fr: 'des études secondaires, ou plusieurs semaines de formation',
  },
  5: {
    en: 'a short demonstration at work, no formal schooling',
    fr: 'une courte démonstration au travail, sans études formelles',
  },
}
