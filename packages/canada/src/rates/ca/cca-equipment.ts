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
 * Classes of furniture, tools and equipment. The regulations name these rates without an end; the first years
 * are laid down through
 * 2033.
 */
export const equipmentClasses: Readonly<Record<string, RuleTable<CcaClassRule>>> = {
  '7': {
    name: 'ca/cca-class-7',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Boats', fr: 'Bateaux' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.15',
        },
        source: corporationGuide,
      },
    ],
  },
  '8': {
    name: 'ca/cca-class-8',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Furniture, equipment and tools', fr: 'Meubles, matériel et outils' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.20',
        },
        source: corporationGuide,
      },
    ],
  },
  '9': {
    name: 'ca/cca-class-9',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Aircraft', fr: 'Aéronefs' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.25',
        },
        source: corporationGuide,
      },
    ],
  },
  '12': {
    name: 'ca/cca-class-12',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Small tools, utensils, linen', fr: 'Petits outils, ustensiles, linge' },
          method: 'declining',
          hasHalfYear: false,
          incentive: 'general',
          isDesignable: true,
          rate: '1',
        },
        source: corporationGuide,
      },
    ],
  },
  '12-half': {
    name: 'ca/cca-class-12-half',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: {
            en: 'Application software, dies, moulds (half-year rule)',
            fr: 'Logiciels d’application, matrices, moules (règle de la demi-année)',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '1',
        },
        source: corporationGuide,
      },
    ],
  },
  '46': {
    name: 'ca/cca-class-46',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Data network equipment', fr: 'Matériel de réseau' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.30',
          isProductive: true,
        },
        source: corporationGuide,
      },
    ],
  },
  '50': {
    name: 'ca/cca-class-50',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Computers and systems software', fr: 'Ordinateurs et logiciels d’exploitation' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.55',
          isProductive: true,
        },
        source: corporationGuide,
      },
    ],
  },
  '45': {
    name: 'ca/cca-class-45',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Computers, 2004 to 2007', fr: 'Ordinateurs, 2004 à 2007' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.45',
          acquiredThrough: '2007-03-18',
        },
        source: corporationGuide,
      },
    ],
  },
}
