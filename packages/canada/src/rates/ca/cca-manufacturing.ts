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

const billC15 = {
  title: 'Tax Alert 2025 No. 58: Bill C-15, accelerated capital cost allowance, EY Canada',
  url: 'https://www.ey.com/en_ca/technical/tax/tax-alerts/2025/tax-alert-2025-no-58',
  where: 'reaccelerated incentive; immediate expensing; productivity-enhancing assets',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

/**
 * Classes of manufacturing and of clean energy. The regulations name these rates without an end; the first
 * years are laid down through
 * 2033.
 */
export const manufacturingClasses: Readonly<Record<string, RuleTable<CcaClassRule>>> = {
  '43': {
    name: 'ca/cca-class-43',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: {
            en: 'Machinery for manufacturing and processing',
            fr: 'Matériel de fabrication et de transformation',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.30',
        },
        source: corporationGuide,
      },
      {
        from: '2026-01-01',
        value: {
          what: {
            en: 'Machinery for manufacturing and processing',
            fr: 'Matériel de fabrication et de transformation',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'full',
          isDesignable: true,
          rate: '0.30',
        },
        source: billC15,
      },
    ],
  },
  '43.1': {
    name: 'ca/cca-class-43.1',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Clean energy equipment', fr: 'Matériel d’énergie propre' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'full',
          isDesignable: true,
          rate: '0.30',
        },
        source: corporationGuide,
      },
    ],
  },
  '43.2': {
    name: 'ca/cca-class-43.2',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Clean energy equipment, faster rate', fr: 'Matériel d’énergie propre, taux accéléré' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'full',
          isDesignable: true,
          rate: '0.50',
        },
        source: corporationGuide,
      },
    ],
  },
  '53': {
    name: 'ca/cca-class-53',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2016-01-01',
        value: {
          what: {
            en: 'Machinery for manufacturing and processing',
            fr: 'Matériel de fabrication et de transformation',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'full',
          isDesignable: true,
          rate: '0.50',
          acquiredThrough: '2025-12-31',
        },
        source: corporationGuide,
      },
    ],
  },
}
