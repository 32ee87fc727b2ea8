import type { Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { CcaClassRule } from '../cca-rules.ts'

const corporationGuide = {
  title: 'T4012 T2 Corporation Income Tax Guide 2024, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4012.html',
  where: 'Schedule 8, list of the classes and rates',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

const classesPage = {
  title: 'Capital cost allowance classes, Canada Revenue Agency (as republished)',
  url: 'https://taxinterpretations.com/cra/website/agency/services/tax/businesses/topics/sole-proprietorships-partnerships/report-business-income-expenses/claiming-capital-cost-allowance/classes-depreciable-property',
  where: 'rates by class',
  read: '2026-11-23',
  confidence: 'medium',
} as const satisfies Source

const billC15 = {
  title: 'Tax Alert 2025 No. 58: Bill C-15, accelerated capital cost allowance, EY Canada',
  url: 'https://www.ey.com/en_ca/technical/tax/tax-alerts/2025/tax-alert-2025-no-58',
  where: 'reaccelerated incentive; immediate expensing; productivity-enhancing assets',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

/**
 * Classes of buildings, fences, roads. The regulations name these rates without an end; the first years are
 * laid down through
 * 2033.
 */
export const buildingClasses: Readonly<Record<string, RuleTable<CcaClassRule>>> = {
  '1': {
    name: 'ca/cca-class-1',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Buildings', fr: 'Bâtiments' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: false,
          rate: '0.04',
        },
        source: corporationGuide,
      },
    ],
  },
  '1-6': {
    name: 'ca/cca-class-1-6',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2007-03-19',
        value: {
          what: {
            en: 'Non-residential building, separate class elected',
            fr: 'Bâtiment non résidentiel, catégorie distincte choisie',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: false,
          rate: '0.06',
          isAlone: true,
        },
        source: classesPage,
      },
    ],
  },
  '1-10': {
    name: 'ca/cca-class-1-10',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2007-03-19',
        value: {
          what: {
            en: 'Manufacturing building, separate class elected',
            fr: 'Bâtiment de fabrication, catégorie distincte choisie',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: false,
          rate: '0.10',
          isAlone: true,
        },
        source: classesPage,
      },
    ],
  },
  '1-rental': {
    name: 'ca/cca-class-1-rental',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2024-04-16',
        value: {
          what: { en: 'Purpose-built rental housing', fr: 'Logements construits pour la location' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: false,
          rate: '0.10',
        },
        source: billC15,
      },
    ],
  },
  '3': {
    name: 'ca/cca-class-3',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Older buildings', fr: 'Bâtiments plus anciens' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: false,
          rate: '0.05',
        },
        source: corporationGuide,
      },
    ],
  },
  '6': {
    name: 'ca/cca-class-6',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: {
            en: 'Frame or log buildings, fences, greenhouses',
            fr: 'Bâtiments de bois, clôtures, serres',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: false,
          rate: '0.10',
        },
        source: corporationGuide,
      },
    ],
  },
  '17': {
    name: 'ca/cca-class-17',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Roads and parking lots', fr: 'Chemins et stationnements' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: false,
          rate: '0.08',
        },
        source: corporationGuide,
      },
    ],
  },
}
