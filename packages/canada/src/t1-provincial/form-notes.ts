import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { withoutTuition } from './credit-lines.ts'
import type { ProvincialInput } from './provincial-input.ts'

/** The last year whose printed forms were read. */
const lastPrinted = 2025

/** What else is worth knowing about a provincial form that was filled in. */
export function notesOf({ year, province, claims, lines }: ProvincialInput): readonly Label[] {
  const notes: Label[] = []
  if (year > lastPrinted)
    notes.push({
      en: `The forms of ${year} were not printed when the tables were read: amounts are those of payroll forms and budgets.`,
      fr: `Les formulaires de ${year} n’étaient pas imprimés à la lecture des tables : les montants viennent des formulaires de paie et des budgets.`,
    })
  if (claims.tuitionThisYear !== undefined && withoutTuition.has(province))
    notes.push({
      en: 'The province gives nothing for tuition of the year; only what earlier years carry forward counts.',
      fr: 'La province n’accorde rien pour les frais de scolarité de l’année; seul ce qui est reporté compte.',
    })
  if (lines['40424'] !== undefined && claims.entered?.['61510'] !== undefined)
    notes.push({
      en: 'The provincial tax on split income is as entered from form T1206.',
      fr: 'L’impôt provincial sur le revenu fractionné est celui entré d’après le formulaire T1206.',
    })
  return notes
}
