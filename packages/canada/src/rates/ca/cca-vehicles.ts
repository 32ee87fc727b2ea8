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

const rentalGuide = {
  title: 'T4036 Rental Income 2024, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/t4036.html',
  where: 'class 54',
  read: '2026-11-23',
  confidence: 'high',
} as const satisfies Source

/**
 * Classes of vehicles. The regulations name these rates without an end; the first years are laid down through
 * 2033.
 */
export const vehicleClasses: Readonly<Record<string, RuleTable<CcaClassRule>>> = {
  '10': {
    name: 'ca/cca-class-10',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Vehicles', fr: 'Véhicules' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.30',
        },
        source: corporationGuide,
      },
    ],
  },
  '10.1': {
    name: 'ca/cca-class-10.1',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: {
            en: 'Passenger vehicle above the ceiling, one a class',
            fr: 'Voiture de tourisme au-delà du plafond, une par catégorie',
          },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.30',
          ceiling: 'passenger',
          isAlone: true,
        },
        source: corporationGuide,
      },
    ],
  },
  '16': {
    name: 'ca/cca-class-16',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '1972-01-01',
        value: {
          what: { en: 'Taxis, rental cars, heavy trucks', fr: 'Taxis, voitures de location, camions lourds' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'general',
          isDesignable: true,
          rate: '0.40',
        },
        source: corporationGuide,
      },
    ],
  },
  '54': {
    name: 'ca/cca-class-54',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2019-03-19',
        value: {
          what: { en: 'Zero-emission passenger vehicles', fr: 'Voitures de tourisme zéro émission' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'full',
          isDesignable: true,
          rate: '0.30',
          ceiling: 'zero-emission',
        },
        source: rentalGuide,
      },
    ],
  },
  '55': {
    name: 'ca/cca-class-55',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2019-03-19',
        value: {
          what: { en: 'Zero-emission taxis and trucks', fr: 'Taxis et camions zéro émission' },
          method: 'declining',
          hasHalfYear: true,
          incentive: 'full',
          isDesignable: true,
          rate: '0.40',
        },
        source: corporationGuide,
      },
    ],
  },
  '56': {
    name: 'ca/cca-class-56',
    unit: 'share of the undepreciated cost, by the day the property was acquired',
    checkedThrough: '2033-12-31',
    versions: [
      {
        from: '2020-03-02',
        value: {
          what: { en: 'Other zero-emission vehicles', fr: 'Autres véhicules zéro émission' },
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
}
