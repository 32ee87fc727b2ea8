import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { DayRule } from './calendar-rules.ts'

/** A day that some law of Canada makes a holiday: what it is called and when it is. */
export type NamedHoliday = { readonly label: Label; readonly rule: DayRule }

/** The days that the laws name; which law names which stands in `holiday-lists.ts`. */
export const namedHolidays = {
  'new-year': { label: { en: 'New Year’s Day', fr: 'Jour de l’An' }, rule: fixed(1, 1) },
  'family-day': { label: { en: 'Family Day', fr: 'Jour de la Famille' }, rule: monday(2, 3) },
  'louis-riel-day': { label: { en: 'Louis Riel Day', fr: 'Journée Louis Riel' }, rule: monday(2, 3) },
  'islander-day': { label: { en: 'Islander Day', fr: 'Fête des Insulaires' }, rule: monday(2, 3) },
  'heritage-day': {
    label: { en: 'Nova Scotia Heritage Day', fr: 'Fête du Patrimoine de la Nouvelle-Écosse' },
    rule: monday(2, 3),
  },
  'good-friday': { label: { en: 'Good Friday', fr: 'Vendredi saint' }, rule: { kind: 'easter', days: -2 } },
  'easter-monday': {
    label: { en: 'Easter Monday', fr: 'Lundi de Pâques' },
    rule: { kind: 'easter', days: 1 },
  },
  'victoria-day': { label: { en: 'Victoria Day', fr: 'Fête de la Reine' }, rule: beforeMay25() },
  'patriots-day': {
    label: { en: 'National Patriots’ Day', fr: 'Journée nationale des patriotes' },
    rule: beforeMay25(),
  },
  'indigenous-day': {
    label: { en: 'National Indigenous Peoples Day', fr: 'Journée nationale des peuples autochtones' },
    rule: fixed(6, 21),
  },
  'quebec-day': {
    label: { en: 'Quebec’s National Holiday', fr: 'Fête nationale du Québec' },
    rule: fixed(6, 24),
  },
  'canada-day': { label: { en: 'Canada Day', fr: 'Fête du Canada' }, rule: fixed(7, 1) },
  'memorial-day': { label: { en: 'Memorial Day', fr: 'Jour commémoratif' }, rule: fixed(7, 1) },
  'nunavut-day': { label: { en: 'Nunavut Day', fr: 'Fête du Nunavut' }, rule: fixed(7, 9) },
  'civic-holiday': { label: { en: 'Civic Holiday', fr: 'Premier lundi d’août' }, rule: monday(8, 1) },
  'british-columbia-day': {
    label: { en: 'British Columbia Day', fr: 'Fête de la Colombie-Britannique' },
    rule: monday(8, 1),
  },
  'saskatchewan-day': {
    label: { en: 'Saskatchewan Day', fr: 'Fête de la Saskatchewan' },
    rule: monday(8, 1),
  },
  'new-brunswick-day': {
    label: { en: 'New Brunswick Day', fr: 'Fête du Nouveau-Brunswick' },
    rule: monday(8, 1),
  },
  'discovery-day': { label: { en: 'Discovery Day', fr: 'Jour de la Découverte' }, rule: monday(8, 3) },
  'labour-day': { label: { en: 'Labour Day', fr: 'Fête du Travail' }, rule: monday(9, 1) },
  'reconciliation-day': {
    label: {
      en: 'National Day for Truth and Reconciliation',
      fr: 'Journée nationale de la vérité et de la réconciliation',
    },
    rule: fixed(9, 30),
  },
  thanksgiving: { label: { en: 'Thanksgiving', fr: 'Action de grâces' }, rule: monday(10, 2) },
  'remembrance-day': { label: { en: 'Remembrance Day', fr: 'Jour du Souvenir' }, rule: fixed(11, 11) },
  christmas: { label: { en: 'Christmas Day', fr: 'Noël' }, rule: fixed(12, 25) },
  'boxing-day': { label: { en: 'Boxing Day', fr: 'Lendemain de Noël' }, rule: fixed(12, 26) },
} as const satisfies Readonly<Record<string, NamedHoliday>>

/** The key of a day in `namedHolidays`. */
export type HolidayName = keyof typeof namedHolidays

function fixed(month: number, day: number): DayRule {
  return { kind: 'fixed', month, day }
}

function monday(month: number, nth: number): DayRule {
  return { kind: 'nth', month, weekday: 1, nth }
}

function beforeMay25(): DayRule {
  return { kind: 'before', month: 5, day: 25, weekday: 1 }
}
