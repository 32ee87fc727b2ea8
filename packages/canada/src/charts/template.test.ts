import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { value } from '@daybook/core/kit/result.ts'
import { describe, expect, test } from 'vitest'
import chart from './chart-of-accounts.json' with { type: 'json' }
import { account, accounts, businesses, codes, everyChart } from './every-chart.fixture.ts'
import { provinces } from './provinces.ts'
import { type ChartSetup, chartFor, chartIndustries, chartOffers } from './template.ts'

const every = everyChart()

/** The length of a chart counted from the JSON alone, by other means than the program's. */
function countInFile(
  form: 'corporation' | 'nonProfit' | 'partnership',
  province: string,
  all: boolean,
): number {
  type Row = { number: string; optional?: boolean; region?: string[]; industry?: string; computed?: boolean }
  // as: the rows of a JSON file have as many types as they have sets of fields.
  const base = chart.accounts as unknown as Row[]
  const variant = chart.variants[form] as unknown as { remove?: string[]; add?: Row[] }
  const kept = base.filter((row) => variant.remove?.includes(row.number) !== true)
  return [...kept, ...(variant.add ?? [])]
    .filter((row) => !row.computed && !row.industry)
    .filter((row) => !row.region || row.region.includes(province))
    .filter((row) => !row.optional || all).length
}

describe('numbers and names', () => {
  test('there are 312 charts, and none has a number twice', () => {
    // Provinces × bare or full × (four forms + eight partnerships).
    expect(every.length).toBe(13 * 2 * (4 + 8))
    for (const { name, chart: found } of every) {
      const numbers = found.map((each) => each.code)
      expect(new Set(numbers).size, name).toBe(numbers.length)
      expect(numbers, name).toEqual([...numbers].sort())
    }
  })

  test('every account has a name in both languages, without a gap left to fill', () => {
    const alike = new Set<string>()
    for (const { name, chart: found } of every) {
      const wanting = found.filter((each) => !/^[^{}]+$/.test(each.name.en) || !/^[^{}]+$/.test(each.name.fr))
      expect(wanting, name).toEqual([])
      for (const each of found) if (each.name.en === each.name.fr) alike.add(each.name.en)
    }
    expect([...alike].sort()).toEqual(['Internet', 'Restaurants'])
  })

  test('an account is opened with its number as id and without empty fields', () => {
    for (const { name, chart: found } of every) {
      const odd = found.filter((each) => each.id !== each.code || Object.values(each).some(isEmpty))
      expect(odd, name).toEqual([])
    }
  })
})

function isEmpty(field: unknown): boolean {
  return field === undefined || field === null || field === ''
}

describe('how many accounts open', () => {
  // Recorded from the list by a separate count: [in Alberta, which no region account names; with all
  // optional ones].
  test.each([
    ['corporation', 119, 188],
    ['proprietor', 115, 174],
    ['partnership', 115, 174],
    ['nonprofit', 131, 190],
    ['personal', 72, 72],
  ] as const)('a %s in Alberta opens %i, or %i with all', (form, bare, full) => {
    expect(codes({ form, province: 'AB' })).toHaveLength(bare)
    expect(codes({ form, province: 'AB', all: true })).toHaveLength(full)
  })

  // Health tax: 2 accounts in BC, MB, ON, QC, NL; provincial sales tax: 2 in BC, SK, MB; Quebec alone: 6.
  test.each([
    ...(['AB', 'NB', 'NS', 'NT', 'NU', 'PE', 'YT'] as const).map((code) => [code, 0] as const),
    ...(['ON', 'NL', 'SK'] as const).map((code) => [code, 2] as const),
    ...(['BC', 'MB'] as const).map((code) => [code, 4] as const),
    ['QC', 8],
  ] as const)('%s adds %i accounts of its own to every business chart', (province, more) => {
    for (const form of businesses) {
      expect(codes({ form, province })).toHaveLength(codes({ form, province: 'AB' }).length + more)
    }
    expect(codes({ form: 'personal', province })).toHaveLength(72)
  })

  test('a count of the file by other means agrees, in every province', () => {
    for (const { code: province } of provinces) {
      for (const all of [false, true]) {
        const corporation = countInFile('corporation', province, all)
        expect(codes({ form: 'corporation', province, all })).toHaveLength(corporation)
        expect(codes({ form: 'nonprofit', province, all })).toHaveLength(
          countInFile('nonProfit', province, all),
        )
        for (const partners of [2, 5, 9]) {
          const count = countInFile('partnership', province, all) + 3 * partners
          expect(codes({ form: 'partnership', province, all, partners })).toHaveLength(count)
        }
      }
    }
  })
})

describe('what decides', () => {
  test('Quebec’s sales tax, parental insurance and income tax accounts open only in Quebec', () => {
    const own = ['2225', '2235', '2350', '2355', '2358', '6330']
    for (const { code: province } of provinces) {
      for (const form of businesses) {
        const found = codes({ form, province, all: true, industries: ['construction'] })
        expect(found.filter((each) => own.includes(each))).toEqual(province === 'QC' ? own : [])
      }
    }
  })

  test('provincial sales tax accounts open in British Columbia, Saskatchewan and Manitoba', () => {
    const places = provinces.filter(({ code }) =>
      codes({ form: 'corporation', province: code }).includes('2360'),
    )
    expect(places.map(({ code }) => code)).toEqual(['BC', 'MB', 'SK'])
  })

  test('a business of Ontario that is registered in Quebec opens Quebec’s accounts too', () => {
    const found = codes({ form: 'corporation', province: 'ON', alsoIn: ['QC'] })
    expect(found).toHaveLength(127) // 119 + 2 health tax + 6 of Quebec
    expect(found).toContain('2350')
  })

  test('an account kept back by optional, region or industry opens when it is named', () => {
    const setup: ChartSetup = { form: 'corporation', province: 'AB' }
    const named = ['1030', '2350', '2180']
    expect(codes(setup).filter((each) => named.includes(each))).toEqual([])
    const found = codes({ ...setup, include: named })
    expect(found).toHaveLength(119 + 3)
    expect(found).toEqual(expect.arrayContaining(named))
  })

  test('naming an account twice, or one that opens anyway, opens it once', () => {
    const found = codes({ form: 'corporation', province: 'AB', include: ['1020', '1020', '1010'] })
    expect(found).toHaveLength(120)
  })

  test('accounts of a trade open with the trade, not with all', () => {
    expect(chartIndustries()).toEqual(['construction'])
    const all = codes({ form: 'proprietor', province: 'AB', all: true })
    const builder = codes({ form: 'proprietor', province: 'AB', industries: ['construction'] })
    expect(all).not.toContain('1150')
    expect(builder).toContain('1150')
    expect(builder).toContain('2180')
    expect(builder).toHaveLength(117)
  })

  test('the offer lists every account of the form and says what each depends on', () => {
    const offers = value(chartOffers({ form: 'corporation', province: 'ON', include: ['1020'] }))
    const when = (code: string) => {
      const found = offers.find((each) => each.account.code === code)
      return [found?.when, found?.isOpened]
    }
    expect(offers).toHaveLength(200) // 201 in the list, one of them computed
    expect(when('1010')).toEqual(['always', true])
    expect(when('1020')).toEqual(['optional', true])
    expect(when('1030')).toEqual(['optional', false])
    expect(when('2255')).toEqual(['region', true])
    expect(when('2350')).toEqual(['region', false])
    expect(when('1150')).toEqual(['industry', false])
  })

  test('notes are in the language of the books', () => {
    const setup: ChartSetup = { form: 'corporation', province: 'QC' }
    expect(account(setup, '6020').note).toMatch(/^Book amortization/)
    expect(account({ ...setup, language: 'fr' }, '6020').note).toMatch(/^Amortissement comptable/)
    expect(account({ ...setup, language: 'fr' }, '6000').note).toBeUndefined()
    const personal: ChartSetup = { form: 'personal', province: 'QC', language: 'fr' }
    expect(account(personal, '4210').note).toBe('Non imposable.')
  })
})

describe('legal forms', () => {
  test('only corporations have shares, dividends and corporate income tax', () => {
    const corporate = ['3000', '3100', '3200', '3210', '2400', '2410', '8000', '1460', '2480']
    expect(codes({ form: 'corporation', province: 'AB' })).toEqual(expect.arrayContaining(corporate))
    for (const form of ['proprietor', 'partnership', 'nonprofit'] as const) {
      const found = codes({ form, province: 'AB', all: true })
      expect(found.filter((each) => corporate.includes(each))).toEqual([])
    }
  })

  test('a proprietor has capital, contributions and drawings, and work from home', () => {
    const found = accounts({ form: 'proprietor', province: 'NS' })
    const owner = found.filter((each) => each.type === 'equity').map((each) => [each.code, each.role])
    expect(owner).toEqual([
      ['3400', 'retained.opening'],
      ['3410', 'owner.contributions'],
      ['3420', 'owner.drawings'],
      ['3425', 'owner.drawings.tax'],
      ['3430', 'owner.personaluse'],
      ['3990', 'opening.balance'],
    ])
    expect(found.find((each) => each.role === 'homeoffice')?.t2125).toBe('9945')
  })

  test.each([2, 3, 4, 5, 6, 7, 8, 9])(
    '%i partners have three accounts each, named and numbered',
    (partners) => {
      const found = accounts({ form: 'partnership', province: 'MB', partners })
      for (let partner = 1; partner <= 9; partner += 1) {
        const own = found.filter((each) => new RegExp(`^34${partner}[0-3]$`).test(each.code))
        expect(own.map((each) => each.role)).toEqual(
          partner > partners ? [] : ['partner.capital.opening', 'partner.contributions', 'partner.drawings'],
        )
        for (const each of own) {
          expect(each.name.en).toContain(`partner ${partner}`)
          expect(each.name.fr).toContain(`associé ${partner}`)
        }
      }
    },
  )

  test('two partners are the default, and other forms do not read the number', () => {
    const two = codes({ form: 'partnership', province: 'AB', partners: 2 })
    expect(codes({ form: 'partnership', province: 'AB' })).toEqual(two)
    expect(codes({ form: 'corporation', province: 'AB', partners: 40 })).toHaveLength(119)
  })

  test('allocations move from 3490 to 3499 where the ninth partner’s capital takes 3490', () => {
    const eight = accounts({ form: 'partnership', province: 'AB', partners: 8, include: ['3490'] })
    expect(eight.find((each) => each.code === '3490')?.role).toBe('partner.allocations')
    const nine = accounts({ form: 'partnership', province: 'AB', partners: 9, include: ['3499'] })
    expect(nine.find((each) => each.code === '3490')).toMatchObject({
      role: 'partner.capital.opening',
      name: { en: 'Capital - partner 9' },
    })
    expect(nine.find((each) => each.code === '3490')).not.toHaveProperty('cashFlow')
    expect(nine.find((each) => each.code === '3499')).toMatchObject({
      role: 'partner.allocations',
      cashFlow: 'financing',
    })
  })

  test('computed lines are not opened, as statements work them out', () => {
    const posted = every.flatMap(({ chart: found }) =>
      found.filter((each) => /^(3900|34\d3)$/.test(each.code)),
    )
    expect(posted).toEqual([])
  })

  test('personal books have neither GIFI codes nor T2125 lines', () => {
    for (const each of accounts({ form: 'personal', province: 'ON' })) {
      expect(each, each.code).not.toHaveProperty('gifi')
      expect(each, each.code).not.toHaveProperty('gifiFlip')
      expect(each, each.code).not.toHaveProperty('t2125')
    }
  })
})

describe('refusals', () => {
  test.each([1, 10, 2.5, -3, Number.NaN])('%d partners are refused', (partners) => {
    const setup: ChartSetup = { form: 'partnership', province: 'ON', partners }
    for (const result of [chartFor(setup), chartOffers(setup)]) {
      expect(result).toMatchObject({
        ok: false,
        refusals: [{ code: 'partners-out-of-range', at: 'partners' }],
      })
    }
  })

  test('every unknown trade and number is named at once, in both languages', () => {
    const result = chartFor({
      form: 'proprietor',
      province: 'ON',
      industries: ['construction', 'piracy'],
      include: ['1020', '3000', '3900', '9999'],
    })
    if (result.ok) throw new Error('must be refused')
    expect(result.refusals).toEqual([
      { code: 'industry-unknown', with: { industry: 'piracy', known: 'construction' }, at: 'industries.1' },
      { code: 'chart-account-unknown', with: { account: '3000' }, at: 'include.1' }, // a corporation's shares
      { code: 'chart-account-unknown', with: { account: '3900' }, at: 'include.2' }, // computed
      { code: 'chart-account-unknown', with: { account: '9999' }, at: 'include.3' },
    ])
    for (const each of result.refusals) {
      for (const language of ['en', 'fr'] as const) {
        const { message, hint } = refusalText(each, language)
        expect(`${message} ${hint}`).not.toMatch(/[{}]/)
      }
    }
  })
})

test('no account of a chart says that it holds the beginning of the year: after a close it holds the end', () => {
  const forms = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal'] as const
  const names = forms.flatMap((form) =>
    value(chartFor({ form, province: 'QC', all: true })).map((account) => account.name),
  )
  expect(names.length).toBeGreaterThan(400)
  expect(names.filter(({ en, fr }) => /beginning of|au début/.test(`${en} ${fr}`))).toEqual([])
  expect(names).toContainEqual({ en: 'Retained earnings', fr: 'Bénéfices non répartis' })
})

test('French names are set with the apostrophe of French', () => {
  const names = value(chartFor({ form: 'corporation', province: 'QC' })).map((account) => account.name.fr)
  expect(names.filter((name) => name.includes("'"))).toEqual([])
  expect(names).toContain('Frais payés d’avance')
})
