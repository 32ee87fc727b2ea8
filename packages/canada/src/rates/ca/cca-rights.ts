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

/**
 * Classes of leasehold improvements and of rights. The regulations name these rates without an end; the first
 * years are laid down through
 * 2033.
 */
export const rightClasses: Readonly<Record<string, RuleTable<CcaClassRule>>> = {
  '13': {
    name: 'ca/cca-class-13',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Leasehold improvements', fr: 'Améliorations locatives' },
          method: 'lease',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0',
        },
        source: corporationGuide,
      },
    ],
  },
  '14': {
    name: 'ca/cca-class-14',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: {
            en: 'Patents, franchises and licences of a limited life',
            fr: 'Brevets, franchises et licences de durée limitée',
          },
          method: 'life',
          hasHalfYear: false,
          incentive: 'general',
          isDesignable: true,
          rate: '0',
        },
        source: corporationGuide,
      },
    ],
  },
  '14.1': {
    name: 'ca/cca-class-14.1',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2017-01-01',
        value: {
          what: { en: 'Goodwill and other rights', fr: 'Achalandage et autres droits' },
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
  '44': {
    name: 'ca/cca-class-44',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Patents', fr: 'Brevets' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.25',
          isProductive: true,
        },
        source: corporationGuide,
      },
    ],
  },
}
