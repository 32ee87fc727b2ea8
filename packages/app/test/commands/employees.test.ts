import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { withBooks } from './with-books.ts'

afterEach(() => {
  delete process.env.DAYBOOK_PASSPHRASE
  delete process.env.DAYBOOK_NEW_PASSPHRASE
})

const alix = {
  name: 'Sample',
  given: 'Alix',
  sin: '046 454 286',
  born: '1990-04-12',
  address: '1 Fictional Way, Sampleville ON',
  email: 'alix@sample.test',
  bankAccount: '00012-003-1234567',
  hired: '2026-01-05',
  hourly: '25.00',
  hours: '40',
  federal: '16452.00',
  provincial: 'code 1',
} as const

/** Everything in the chain as text: the bodies of the facts, and the keys and hashes beside them. */
function chainOf({ book }: KeptBooks): string {
  const file = new DatabaseSync(book.store.place, { readOnly: true })
  try {
    return JSON.stringify(file.prepare('select * from fact').all())
  } finally {
    file.close()
  }
}

test('who somebody is lies in the vault, and none of it in the chain', () =>
  withBooks(async (books) => {
    const hired = await books.does('employee.hire', alix, { key: 'k' })
    expect(hired).toMatchObject({ number: '1', name: 'Alix Sample', pay: '25.00 an hour', warnings: [] })
    await books.does('employee.change', { employee: '1', name: 'Exemplar', sin: '130692544' }, { key: 'k2' })
    const chain = chainOf(books)
    expect(chain).toContain('employee.set')
    for (const secret of ['Sample', 'Exemplar', 'Alix', '046454286', '046 454 286', '130692544']) {
      expect(chain).not.toContain(secret)
    }
    for (const secret of ['1990-04-12', 'Fictional', 'sample.test', '1234567']) {
      expect(chain).not.toContain(secret)
    }
    const shown = await books.does('employee.show', { employee: '1', personal: true })
    expect(shown.person).toEqual({
      sin: '130692544',
      born: '1990-04-12',
      address: '1 Fictional Way, Sampleville ON',
      email: 'alix@sample.test',
      bankAccount: '003-00012-1234567',
    })
    const strange = await books.does('employee.show', { employee: '1' })
    expect(strange.person).toEqual({ sin: '••• 544', bankAccount: '••• 567' })
  }))

test('a key stands for no number that could be guessed from its hash: another SIN is the same act', () =>
  withBooks(async ({ does }) => {
    const first = await does('employee.hire', alix, { key: 'k' })
    const again = await does('employee.hire', { ...alix, sin: '130692544' }, { key: 'k' })
    expect(again).toMatchObject({ act: first.act, repeated: true, number: '1' })
    expect((await does('employee.list', {})).employees).toHaveLength(1)
  }))

test('the same key again puts into the vault what a crash left out of it', () =>
  withBooks(async ({ does }) => {
    await does('employee.hire', alix, { key: 'k' })
    for (const { id } of (await does('vault.list', {})).items) await does('vault.remove', { id })
    expect((await does('employee.list', {})).employees[0]).not.toHaveProperty('name')
    await does('employee.hire', alix, { key: 'k' })
    expect((await does('employee.list', {})).employees).toMatchObject([{ name: 'Alix Sample' }])
  }))

test('a locked vault shows numbers only and says so; nobody is hired into it without its passphrase', () =>
  withBooks(async ({ does, refused }) => {
    await does('employee.hire', alix)
    process.env.DAYBOOK_NEW_PASSPHRASE = 'maple syrup in april'
    await does('vault.passphrase', {})
    const list = await does('employee.list', {})
    expect(list.locked).toContain('locked')
    expect(list.employees).toMatchObject([{ number: '1', pay: '25.00 an hour' }])
    expect(list.employees[0]).not.toHaveProperty('name')
    const { sin: _sin, ...other } = alix
    expect(await refused('employee.hire', other)).toEqual(['passphrase-missing'])
    expect((await does('employee.list', {})).employees).toHaveLength(1)
    process.env.DAYBOOK_PASSPHRASE = 'maple syrup in april'
    expect((await does('employee.list', { text: 'samp' })).employees).toMatchObject([{ name: 'Alix Sample' }])
    expect(await refused('employee.hire', alix)).toEqual(['sin-taken'])
    expect(await does('employee.hire', other)).toMatchObject({ number: '2', name: 'Alix Sample' })
  }))

test('what is missing is said everywhere: forms, the number, an expiry, the bank account', () =>
  withBooks(async ({ does, refused }) => {
    const plain = { name: 'Sample', born: '1990-04-12', hired: '2026-01-05', salary: '52000' } as const
    const { warnings } = await does('employee.hire', { ...plain, payBy: 'deposit' })
    expect(warnings.map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual([
      'No TD1 was',
      'No provincial TD1',
      'The social insurance',
      'The pay is',
    ])
    expect((await does('employee.list', {})).employees[0]?.warnings).toEqual(warnings)
    await does('employee.claim', { employee: '1', federal: '1', provincial: '1', from: '2026-01-05' })
    // 900000001 fails the check; 900000001 + the right digit: 9+0…+1: 9 + 0×7 + d ≡ 0 (mod 10), so d is 1.
    await does('employee.change', { employee: '1', sin: '900 000 001', bankAccount: '003-12345-1' })
    const later = await does('employee.list', {})
    expect(later.employees[0]?.warnings).toEqual([expect.stringContaining('temporary')])
    await does('employee.change', { employee: '1', sinExpires: '2026-03-31' })
    expect((await does('employee.list', {})).employees[0]?.warnings).toEqual([
      expect.stringContaining('expired on 2026-03-31'),
    ])
    expect(await refused('employee.change', { employee: '1', sin: '046454287' })).toEqual(['sin-malformed'])
    expect(await refused('employee.change', { employee: '1', bankAccount: '03-12345-1' })).toEqual([
      'bank-account-malformed',
    ])
  }))

test('terms change from a day on, items come and go, and all of it is undone', () =>
  withBooks(async ({ does, refused }) => {
    await does('employee.hire', { ...alix, province: 'SK' })
    const raised = await does('employee.change', { employee: '1', from: '2026-04-01', hourly: '26.50' })
    await does('employee.item', { employee: '1', item: 'union-dues', amount: '15', from: '2026-04-01' })
    expect(await refused('employee.item', { employee: '1', item: 'cpp', amount: '15' })).toEqual([
      'pay-item-not-given',
    ])
    expect(await refused('employee.item', { employee: '1', item: 'gold', amount: '15' })).toEqual([
      'pay-item-unknown',
    ])
    const shown = await does('employee.show', { employee: '1', on: '2026-04-01' })
    expect(shown.items).toEqual([{ item: 'union-dues', amount: '15.00' }])
    // Before its first day it is told with that day.
    const before = await does('employee.show', { employee: '1', on: '2026-03-31' })
    expect(before.items).toEqual([{ item: 'union-dues', from: '2026-04-01', amount: '15.00' }])
    // Saskatchewan gives 3/52 of earnings, 5.77 percent.
    expect(shown.terms.map(({ from, amount, hours, vacation }) => [from, amount, hours, vacation])).toEqual([
      ['2026-01-05', '25.00', '40', '5.77'],
      ['2026-04-01', '26.50', '40', '5.77'],
    ])
    expect(await refused('act.undo', { number: raised.act })).toEqual(['undo-changed-since'])
    const ended = await does('employee.item', {
      employee: '1',
      item: 'union-dues',
      end: true,
      from: '2026-04-01',
    })
    expect(ended.items).toEqual([])
  }))

test('somebody leaves with a reason code, and comes back under the same number', () =>
  withBooks(async ({ does, refused }) => {
    await does('employee.hire', alix)
    const leave = { employee: '1', date: '2026-06-30' } as const
    expect(await refused('employee.leave', { ...leave, code: 'X00' })).toEqual(['leaving-code-unknown'])
    expect(await refused('employee.leave', { ...leave, code: 'K00' })).toEqual(['leaving-reason-missing'])
    const left = await does('employee.leave', { ...leave, code: 'e' })
    expect((await does('employee.show', { employee: '1' })).reason).toBe('E00 Quit')
    const on = (day: string) => does('employee.list', { on: day }).then(({ employees }) => employees.length)
    expect([await on('2026-06-30'), await on('2026-07-01')]).toEqual([1, 0])
    await does('act.undo', { number: left.act })
    expect(await on('2026-07-01')).toBe(1)
    await does('employee.leave', { ...leave, code: 'A00' })
    expect(await refused('employee.change', { employee: '1', hourly: '30', from: '2026-07-01' })).toEqual([
      'employee-left',
    ])
    await does('employee.rejoin', { employee: '1', date: '2026-09-01', hourly: '28' })
    expect([await on('2026-08-31'), await on('2026-09-01')]).toEqual([0, 1])
    expect((await does('employee.show', { employee: '1', on: '2026-09-01' })).pay).toBe('28.00 an hour')
  }))

test('who somebody is can be erased once the law lets go of it, or when the owner insists', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('employee.hire', alix)
    expect(await refused('employee.erase', { employee: '1' })).toEqual(['employee-active'])
    await does('employee.leave', { employee: '1', date: '2026-03-31', code: 'E00' })
    const at = (today: string) => refused('employee.erase', { employee: '1' }, { today, dryRun: true })
    expect([await at('2032-12-31'), await at('2033-01-01')]).toEqual([['employee-keep'], []])
    await does('employee.erase', { employee: '1', insist: true })
    expect((await does('vault.list', {})).items).toEqual([])
    expect((await does('employee.list', { all: true })).employees).toMatchObject([
      { number: '1', warnings: [] },
    ])
  }))

const table = [
  'Nom,Prénom,NAS,Date de naissance,Date d’embauche,Taux horaire,Heures,Province,TD1,TD1 provincial',
  'Exemple,Camille,046-454-286,1990-04-12,2026-01-05,"25,00",40,on,1,1',
  'Modèle,Dominique,130 692 544,1988-02-01,2026-02-02,"31,50",37.5,QC,1,',
].join('\n')

test('a table of employees is shown first, then hired whole, or not at all', () =>
  withBooks(async (books) => {
    const { does, tries } = books
    const dry = await does('employee.import', { file: 'e.csv', content: table }, { dryRun: true })
    expect(dry).toMatchObject({ count: 2, dryRun: true, employees: [{ number: '1' }, { number: '2' }] })
    expect((await does('employee.list', {})).employees).toEqual([])
    expect((await does('vault.list', {})).items).toEqual([])
    await does('employee.import', { file: 'e.csv', content: table })
    expect((await does('employee.list', {})).employees).toMatchObject([
      { number: '1', name: 'Camille Exemple', province: 'ON', pay: '25.00 an hour' },
      { number: '2', name: 'Dominique Modèle', province: 'QC', pay: '31.50 an hour' },
    ])
    expect(chainOf(books)).not.toContain('Camille')
    const wrong = `${table.split('\n').slice(0, 2).join('\n')}\nZ,Z,111111111,1988-02-01,,,,,,`
    const no = await tries('employee.import', { file: 'e.csv', content: wrong })
    expect(no.ok ? [] : no.refusals.map(({ code, at }) => [code, at])).toEqual([
      ['sin-malformed', 'line 3, sin'],
    ])
    const twice = await tries('employee.import', { file: 'e.csv', content: table })
    expect(no.ok ? [] : twice.ok ? [] : twice.refusals.map(({ code, at }) => [code, at])).toEqual([
      ['sin-taken', 'line 2, sin'],
      ['sin-taken', 'line 3, sin'],
    ])
  }))

test('levies have shares of exemptions, Quebec’s sector and labour standards; employees have a class of work', () =>
  withBooks(async ({ does, refused }) => {
    await does('payroll.setup', { levy: ['ON=900000', 'QC=500000'] })
    expect(
      (await does('payroll.setup', { exemption: ['ON=400000'], sector: 'public', labourStandards: 'exempt' }))
        .levies,
    ).toEqual([
      { province: 'ON', yearlyPayroll: '900000.00', exempt: false, exemption: '400000.00' },
      {
        province: 'QC',
        yearlyPayroll: '500000.00',
        exempt: false,
        sector: 'public',
        labourStandards: 'exempt',
      },
    ])
    const back = { sector: 'general', labourStandards: 'owed' } as const
    expect((await does('payroll.setup', back)).levies[1]).toEqual({
      province: 'QC',
      yearlyPayroll: '500000.00',
      exempt: false,
    })
    expect(await refused('payroll.setup', { exemption: ['ON=-1'] })).toEqual(['payroll-setting-unfit'])
    await does('employee.hire', { ...alix, compensationClass: 'G1' })
    const from = '2026-05-04'
    await does('employee.change', { employee: '1', from, compensationClass: 'E2' })
    const { terms } = await does('employee.show', { employee: '1' })
    expect(terms.map(({ compensationClass }) => compensationClass)).toEqual(['G1', 'E2'])
  }))

test('the year to date of elsewhere is held against the books that were taken over', () =>
  withBooks(async ({ does, refused }) => {
    await does('employee.hire', alix)
    const cells = 'number,gross,cpp,ei,tax,vacation owed,hours\n1,16000.00,900.00,270.00,2500.00,640.00,640'
    // Wages 16,000; the employer's CPP 900, EI 270 × 1.4 = 378; vacation 640 owed.
    await does('entry.post', {
      date: '2026-03-31',
      memo: 'Taken over',
      debit: ['6300=16000.00', '6320=900.00', '6325=370.00'],
      credit: ['2120=640.00', '3000=16630.00'],
    })
    const opening = await does('payrun.opening', { date: '2026-03-31', file: 'y.csv', content: cells })
    expect(opening).toMatchObject({
      run: '1',
      employees: [{ number: '1', gross: '16000.00', deductions: '3670.00', net: '12330.00' }],
      holds: false,
    })
    expect(opening.proof.map(({ difference, holds }) => [difference, holds])).toEqual([
      ['0.00', true],
      ['0.00', true],
      ['8.00', false],
      ['0.00', true],
    ])
    const shown = await does('employee.show', { employee: '1' })
    expect(shown).toMatchObject({
      year: { gross: '16000.00', insurable: '16000.00' },
      vacationOwed: '640.00',
    })
    // What is owed stays owed in the next year, and was not yet before the day.
    const next = await does('employee.show', { employee: '1', on: '2027-01-15' })
    expect([next.year, next.vacationOwed]).toEqual([undefined, '640.00'])
    const before = await does('employee.show', { employee: '1', on: '2026-03-30' })
    expect([before.year, before.vacationOwed]).toEqual([undefined, undefined])
    const again = { date: '2026-03-31', employee: '1', figure: ['gross=1'] }
    expect(await refused('payrun.opening', again)).toEqual(['opening-paid-already'])
    await does('act.undo', { number: opening.act })
    expect(await does('employee.show', { employee: '1' })).not.toHaveProperty('year')
    expect(await refused('payrun.opening', { ...again, figure: ['gold=1'] })).toEqual([
      'opening-figure-unfit',
    ])
    expect(await does('payrun.opening', { ...again, figure: ['brut=1', 'hours=2'] })).toMatchObject({
      run: '1',
    })
  }))
