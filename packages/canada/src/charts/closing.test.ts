import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { describe, expect, test } from 'vitest'
import { closingPlan, closingStepOf, partnerOf } from './closing.ts'
import { chartFor } from './template.ts'

const forms: readonly LegalForm[] = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal']

function chart(form: LegalForm, partners = 3): readonly Account[] {
  return value(chartFor({ form, province: 'QC', all: true, industries: ['construction'], partners }))
}

/** The equity accounts by what the plan does with them. */
function equity(form: LegalForm): Readonly<Record<string, string>> {
  const plan = closingPlan(form)
  const found = chart(form).filter((each) => each.type === 'equity')
  return Object.fromEntries(
    found.map((each) => {
      const step = closingStepOf(plan, each)
      return [each.code, step === undefined ? 'stays' : `${step.split} into ${step.into}`]
    }),
  )
}

describe('every form', () => {
  test.each(forms)('a %s empties every revenue and expense account, and no asset or liability', (form) => {
    const plan = closingPlan(form)
    for (const each of chart(form)) {
      const isEmptied = closingStepOf(plan, each) !== undefined
      if (each.type === 'revenue' || each.type === 'expense') expect(isEmptied, each.code).toBe(true)
      if (each.type === 'asset' || each.type === 'liability') expect(isEmptied, each.code).toBe(false)
    }
  })

  test.each(forms)('a %s has the accounts that its plan names, in the bare chart', (form) => {
    const roles = value(chartFor({ form, province: 'AB' })).flatMap((each) => each.role ?? [])
    const plan = closingPlan(form)
    expect(plan.form).toBe(form)
    expect(roles).toContain(plan.target)
    for (const step of plan.steps) {
      expect(roles).toContain(step.into)
      expect(step.name.en).not.toBe(step.name.fr)
    }
    const all = chart(form).flatMap((each) => each.role ?? [])
    for (const role of plan.steps.flatMap((step) => step.from.roles ?? [])) expect(all, role).toContain(role)
  })

  test.each(forms)('the account that takes a %s’s result is itself never emptied', (form) => {
    const plan = closingPlan(form)
    for (const each of chart(form).filter((account) => account.role === plan.target)) {
      expect(closingStepOf(plan, each)).toBeUndefined()
    }
  })

  test('revenue and expense accounts are emptied by the first step', () => {
    for (const form of forms) {
      expect(closingPlan(form).steps[0]?.from.types).toEqual(['revenue', 'expense'])
    }
  })
})

describe('what becomes of equity', () => {
  test('a corporation’s dividends and prior-period adjustments go to retained earnings; shares stay', () => {
    expect(equity('corporation')).toEqual({
      '3000': 'stays',
      '3010': 'stays',
      '3050': 'stays',
      '3100': 'stays',
      '3110': 'whole into retained.opening',
      '3200': 'whole into retained.opening',
      '3210': 'whole into retained.opening',
      '3220': 'whole into retained.opening',
      '3990': 'stays',
    })
  })

  test('a proprietor’s contributions and drawings of every kind go to the owner’s capital', () => {
    expect(equity('proprietor')).toEqual({
      '3400': 'stays',
      '3410': 'whole into retained.opening',
      '3420': 'whole into retained.opening',
      '3425': 'whole into retained.opening',
      '3430': 'whole into retained.opening',
      '3990': 'stays',
    })
  })

  test('partners’ drawings go to their own capital; allocations come off the shared result', () => {
    expect(equity('partnership')).toEqual({
      ...Object.fromEntries(
        ['1', '2', '3'].flatMap((partner) => [
          [`34${partner}0`, 'stays'],
          [`34${partner}1`, 'same-partner into partner.capital.opening'],
          [`34${partner}2`, 'same-partner into partner.capital.opening'],
        ]),
      ),
      '3490': 'shares into partner.capital.opening',
      '3990': 'stays',
    })
  })

  test('a non-profit’s restricted net assets stay as they are', () => {
    expect(new Set(Object.values(equity('nonprofit')))).toEqual(new Set(['stays']))
  })

  test('personal net worth takes income less spending', () => {
    expect(equity('personal')).toEqual({ '3000': 'stays', '3990': 'stays' })
  })

  test('a dividend account that the bookkeeper opened is known by its subtype', () => {
    const own: Account = {
      id: '3230',
      code: '3230',
      name: { en: 'Dividends - class B', fr: 'Dividendes - catégorie B' },
      type: 'equity',
      normal: 'debit',
      subtype: 'dividend',
    }
    expect(closingStepOf(closingPlan('corporation'), own)?.into).toBe('retained.opening')
  })

  test('an owner’s capital that was imported among the drawings takes the result and is not emptied', () => {
    const capital: Account = {
      id: '3560',
      code: '3560',
      name: { en: 'Owner’s equity', fr: 'Avoir du propriétaire' },
      type: 'equity',
      normal: 'credit',
      subtype: 'ownerDrawings',
      role: 'retained.opening',
    }
    expect(closingStepOf(closingPlan('proprietor'), capital)).toBeUndefined()
  })
})

describe('whose account it is', () => {
  test.each([2, 9])(
    'each account of %i partners belongs to one of them, and allocations to nobody',
    (partners) => {
      const own = chart('partnership', partners).filter((each) => each.role?.startsWith('partner.'))
      expect(own.map((each) => [each.code, partnerOf(each)])).toEqual(
        own.map((each) => [
          each.code,
          each.role === 'partner.allocations' ? undefined : Number(each.code.slice(2, 3)),
        ]),
      )
      expect(new Set(own.map(partnerOf)).size).toBe(partners + 1)
    },
  )

  test('a number of five digits is a later partner’s, and a changed number changes nothing', () => {
    const tenth: Account = {
      id: '34102',
      code: '3602',
      name: { en: 'Drawings - partner 10', fr: 'Prélèvements - associé 10' },
      type: 'equity',
      normal: 'debit',
      role: 'partner.drawings',
    }
    expect(partnerOf(tenth)).toBe(10)
    expect(partnerOf({ ...tenth, id: '3602' })).toBeUndefined()
    expect(partnerOf({ ...tenth, role: 'owner.drawings' })).toBeUndefined()
  })
})
