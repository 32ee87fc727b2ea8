import { expect, test } from 'vitest'
import type { BankRule } from '../daybook/bank-facts.ts'
import type { Fact, FactKind, FactOf } from '../daybook/fact.ts'
import { account, entry, maple } from '../ledger/small-books.fixture.ts'
import { changesOf, touchedBy } from './act-changes.ts'
import { actTitle } from './act-title.ts'
import { designTitles } from './act-title-designs.fixture.ts'
import { familyTitleCases } from './family-titles.fixture.ts'

const profile = {
  id: 'b',
  name: 'Maple Bicycles',
  form: 'corporation',
  province: 'ON',
  fiscalYearEnd: '12-31',
  language: 'en',
  currency: 'CAD',
} as const
const savings = account('1015', 'Savings', 'asset')
const paper = { sha256: 'ab', name: 'bill.pdf', mediaType: 'application/pdf', size: 9 }
const statement = {
  id: 's',
  account: '1010',
  format: 'ofx',
  paper: { ...paper, name: 'march.ofx' },
  known: 0,
  lines: [],
}
const rate = { currency: 'USD', date: '2026-03-02', rate: '1.36', source: 'Bank of Canada' }
const quantity = { id: 'q', account: '9000', date: '2026-03-02', quantity: '7.5' }
const value = { dimension: 'job', code: 'A', name: 'Attic' } as const
const template = { id: 't', name: 'Rent', memo: '', postings: [] }
const schedule = {
  id: 'x',
  name: 'Insurance',
  kind: 'prepaid',
  from: '1010',
  to: '6120',
  amount: 1n,
  first: '2026-01-31',
  months: 12,
  posted: 0,
} as const
const report = { id: 'r', name: 'Mine', report: 'trial-balance', options: {} }
const memory = { id: '1010 csv 1a2b', account: '1010', format: 'csv', layout: 'date|amount' }
const rule: BankRule = {
  id: 'R1',
  name: 'Fuel',
  rank: 1,
  isOn: true,
  texts: [{ is: 'contains', text: 'esso' }],
  outcome: { kind: 'code', shares: [{ account: '6120' }] },
}
const year = { from: '2025-01-01', through: '2025-12-31', number: 9, seq: 40 }

/** A fact of each kind, and what its act is called. */
const titles: { readonly [K in FactKind]: readonly [FactOf<K>, string, string] } = {
  'book.opened': [
    { kind: 'book.opened', v: 1, profile },
    'Opened the books of Maple Bicycles',
    'Ouverture des livres de Maple Bicycles',
  ],
  'book.changed': [
    { kind: 'book.changed', v: 1, profile: { ...profile, name: 'Maple' }, was: profile },
    'Changed the profile of the books',
    'Modification du profil des livres',
  ],
  'account.opened': [
    { kind: 'account.opened', v: 1, account: savings },
    'Opened account 1015 Savings',
    'Ouverture du compte 1015 Savings',
  ],
  'account.changed': [
    { kind: 'account.changed', v: 1, account: { ...savings, gifi: '1002' }, was: savings },
    'Changed account 1015 Savings',
    'Modification du compte 1015 Savings',
  ],
  'account.removed': [
    { kind: 'account.removed', v: 1, was: savings },
    'Removed account 1015 Savings',
    'Retrait du compte 1015 Savings',
  ],
  'entry.posted': [
    { kind: 'entry.posted', v: 1, entry: entry(12, '2026-03-02', '6120 1800.00, 2100 -1800.00') },
    'Posted J12 Entry 12 1,800.00',
    'Report de J12 Entry 12 1\u00a0800,00',
  ],
  'entry.approved': [{ kind: 'entry.approved', v: 1, number: 12 }, 'Approved J12', 'Approbation de J12'],
  'entry.unapproved': [
    { kind: 'entry.unapproved', v: 1, number: 12, was: 'ann' },
    'Took back the approval of J12',
    'Retrait de l’approbation de J12',
  ],
  'entry.linked': [
    { kind: 'entry.linked', v: 1, number: 12, links: {}, was: {} },
    'Changed the links of J12',
    'Modification des liens de J12',
  ],
  'period.locked': [
    { kind: 'period.locked', v: 1, through: '2026-03-31', reason: 'sent' },
    'Locked the books through 2026-03-31: sent',
    'Verrouillage des livres jusqu’au 2026-03-31\u00a0: sent',
  ],
  'period.unlocked': [
    { kind: 'period.unlocked', v: 1, reason: 'late', was: '2026-03-31' },
    'Unlocked the books: late',
    'Déverrouillage des livres\u00a0: late',
  ],
  'year.closed': [
    { kind: 'year.closed', v: 1, from: year.from, through: year.through, number: 9 },
    'Closed the year that ended on 2025-12-31',
    'Clôture de l’exercice terminé le 2025-12-31',
  ],
  'year.reopened': [
    { kind: 'year.reopened', v: 1, from: year.from, through: year.through, reason: 'late', was: year },
    'Reopened the year that ended on 2025-12-31: late',
    'Réouverture de l’exercice terminé le 2025-12-31\u00a0: late',
  ],
  'dimension.set': [{ kind: 'dimension.set', v: 1, value }, 'Set job A Attic', 'Définition de job A Attic'],
  'dimension.removed': [{ kind: 'dimension.removed', v: 1, was: value }, 'Removed job A', 'Retrait de job A'],
  'template.set': [
    { kind: 'template.set', v: 1, template },
    'Saved template Rent',
    'Enregistrement du modèle Rent',
  ],
  'template.removed': [
    { kind: 'template.removed', v: 1, was: template },
    'Removed template Rent',
    'Retrait du modèle Rent',
  ],
  'schedule.set': [
    { kind: 'schedule.set', v: 1, schedule },
    'Set schedule Insurance',
    'Définition de l’échéancier Insurance',
  ],
  'schedule.removed': [
    { kind: 'schedule.removed', v: 1, was: schedule },
    'Removed schedule Insurance',
    'Retrait de l’échéancier Insurance',
  ],
  'rate.recorded': [
    { kind: 'rate.recorded', v: 1, rate },
    'Recorded the rate of USD 2026-03-02: 1.36',
    'Inscription du taux de USD 2026-03-02\u00a0: 1.36',
  ],
  'rate.removed': [
    { kind: 'rate.removed', v: 1, was: rate },
    'Removed the rate of USD 2026-03-02',
    'Retrait du taux de USD 2026-03-02',
  ],
  'quantity.recorded': [
    { kind: 'quantity.recorded', v: 1, quantity },
    'Recorded 7.5 hours 9000 2026-03-02',
    'Inscription de 7.5 hours 9000 2026-03-02',
  ],
  'quantity.removed': [
    { kind: 'quantity.removed', v: 1, was: quantity },
    'Removed 7.5 hours 9000 2026-03-02',
    'Retrait de 7.5 hours 9000 2026-03-02',
  ],
  'paper.attached': [
    { kind: 'paper.attached', v: 1, number: 12, paper },
    'Attached a paper to J12: bill.pdf',
    'Ajout d’une pièce à J12\u00a0: bill.pdf',
  ],
  'paper.detached': [
    { kind: 'paper.detached', v: 1, number: 12, paper, reason: 'wrong' },
    'Detached a paper from J12: bill.pdf',
    'Retrait d’une pièce de J12\u00a0: bill.pdf',
  ],
  'statement.imported': [
    { kind: 'statement.imported', v: 1, statement },
    'Imported statement march.ofx',
    'Importation du relevé march.ofx',
  ],
  'statement.withdrawn': [
    { kind: 'statement.withdrawn', v: 1, statement },
    'Withdrew statement march.ofx',
    'Retrait du relevé march.ofx',
  ],
  'format.remembered': [
    { kind: 'format.remembered', v: 1, memory },
    'Remembered how files are written: 1010 csv 1a2b',
    'Présentation de fichier retenue\u00a0: 1010 csv 1a2b',
  ],
  'format.forgotten': [
    { kind: 'format.forgotten', v: 1, was: memory },
    'Forgot how files are written: 1010 csv 1a2b',
    'Présentation de fichier oubliée\u00a0: 1010 csv 1a2b',
  ],
  'rule.set': [{ kind: 'rule.set', v: 1, rule }, 'Set the rule Fuel', 'Définition de la règle Fuel'],
  'rule.removed': [
    { kind: 'rule.removed', v: 1, was: rule },
    'Removed the rule Fuel',
    'Retrait de la règle Fuel',
  ],
  'report.saved': [
    { kind: 'report.saved', v: 1, report },
    'Saved report Mine',
    'Enregistrement du rapport Mine',
  ],
  'report.removed': [
    { kind: 'report.removed', v: 1, was: report },
    'Removed report Mine',
    'Retrait du rapport Mine',
  ],
  ...designTitles,
  ...familyTitleCases,
  'act.undone': [{ kind: 'act.undone', v: 1, act: 41 }, 'Undid act 41', 'Annulation de l’acte 41'],
}

test.each(Object.entries(titles))('an act of %s is named in both languages', (_, [fact, en, fr]) => {
  expect(actTitle([fact], 1, maple)).toEqual({ en, fr })
})

function posted(number: number, more: Parameters<typeof entry>[3] = {}): Fact {
  return { kind: 'entry.posted', v: 1, entry: entry(number, '2026-03-02', '6120 5.00, 2100 -5.00', more) }
}

test('an act of several facts is named by what it was for', () => {
  const correction = [posted(13, { reverses: 12 }), posted(14, { replaces: 12 })]
  expect(actTitle(correction, 2, maple).en).toBe('Corrected J12 by J14')
  expect(actTitle([posted(13, { reverses: 12 })], 1, maple).en).toBe('Reversed J12 by J13')
  expect(actTitle([posted(1), posted(2), posted(3)], 3, maple).en).toBe('Posted 3 entries, J1 to J3')
  const undoing: Fact = { kind: 'act.undone', v: 1, act: 41 }
  expect(actTitle([undoing, posted(13, { reverses: 12 })], 2, maple).en).toBe('Undid act 41')
  const taken = { because: { kind: 'opening', id: '2025-12-31' } } as const
  expect(actTitle([{ kind: 'account.opened', v: 1, account: savings }, posted(1, taken)], 2, maple).en).toBe(
    'Took over opening balances in J1',
  )
  const opened = [savings, { ...savings, id: '1016', code: '1016' }].map(
    (each): Fact => ({ kind: 'account.opened', v: 1, account: each }),
  )
  expect(actTitle(opened, 2, maple).en).toBe('Opened account 1015 Savings and 1 more')
})

test('a long act is named by its first facts and its size', () => {
  const imported = { because: { kind: 'import', id: 'x' } } as const
  expect(actTitle([posted(5, imported), posted(6, imported)], 4000, maple).en).toBe(
    'Imported entries J5 to …',
  )
})

test('closing and opening an account, renumbering and renaming it have names of their own', () => {
  const title = (now: Partial<typeof savings>, was: Partial<typeof savings> = {}) => {
    const fact = {
      kind: 'account.changed',
      v: 1,
      account: { ...savings, ...now },
      was: { ...savings, ...was },
    } as const
    return actTitle([fact], 1, maple).en
  }
  expect(title({ code: '1016' })).toBe('Renumbered account 1015 to 1016 Savings')
  expect(title({ closedOn: '2026-01-01' })).toBe('Closed account 1015 Savings')
  expect(title({}, { closedOn: '2026-01-01' })).toBe('Reopened account 1015 Savings')
  expect(title({ name: { en: 'Reserve', fr: 'Réserve' } })).toBe('Renamed account 1015 Reserve')
})

test('what an act touched is named once, in order', () => {
  expect(touchedBy([posted(13, { reverses: 12 }), posted(14, { replaces: 12 })])).toEqual({
    entries: [13, 12, 14],
    accounts: ['6120', '2100'],
  })
})

test('a correction is shown field by field against the entry it replaces', () => {
  const was = entry(12, '2026-03-02', '6120 1800.00, 2100 -1800.00', { memo: 'Legal', payee: 'Lavoie' })
  const { payee: _payee, ...rest } = was
  const now = { ...rest, number: 14, replaces: 12, date: '2026-03-03' }
  const changes = changesOf([{ kind: 'entry.posted', v: 1, entry: now }], new Map([[12, was]]), maple, 'fr')
  expect(changes.map(({ what, field, before, after }) => [what, field.fr, before, after])).toEqual([
    ['J12', 'date', '2026-03-02', '2026-03-03'],
    ['J12', 'bénéficiaire', 'Lavoie', ''],
  ])
})

test('a lock and a rate are shown before and after', () => {
  const lock: Fact = { kind: 'period.locked', v: 1, through: '2026-03-31', reason: 'sent', was: '2026-02-28' }
  const better: Fact = { kind: 'rate.recorded', v: 1, rate: { ...rate, rate: '1.37' }, was: rate }
  const changes = changesOf([lock, better], new Map(), maple, 'en')
  expect(changes.map(({ what, field, before, after }) => [what, field.en, before, after])).toEqual([
    ['', 'locked through', '2026-02-28', '2026-03-31'],
    ['rate USD 2026-03-02', 'rate', '1.36', '1.37'],
  ])
})
