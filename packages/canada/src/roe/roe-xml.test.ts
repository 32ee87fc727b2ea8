import type { RoeBlocks } from '@daybook/core/daybook/roe-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { canValidate, roeSchema, schemaErrors } from '../../../../test/xml-schema.ts'
import { phoneParts, roeContact } from './roe-contact.ts'
import { roeLetters } from './roe-letters.ts'
import { postalAddress, roePerson } from './roe-person.ts'
import { type RoeToSend, roeFile } from './roe-xml.ts'

const blocks: RoeBlocks = {
  account: '123456782RP0001',
  periodType: 'B',
  first: '2026-06-29',
  last: '2026-10-16',
  end: '2026-10-18',
  occupation: 'Installer',
  recall: { code: 'U' },
  hours: 640,
  periods: [
    { from: '2026-10-05', through: '2026-10-18', amount: 264_000n },
    { from: '2026-09-21', through: '2026-10-04', amount: 0n },
  ],
  total: { amount: 264_000n },
  code: 'A00',
  holidays: [],
  moneys: [],
  special: [],
  language: 'en',
}

/** Somebody made up; no social insurance number begins with 0. */
const person = value(
  roePerson(
    {
      given: 'Francis',
      name: 'Pretend',
      sin: '000 000 067',
      address: '6 Example Avenue, Calgary AB T2P 0A1',
    },
    '6',
  ),
)
const contact = value(roeContact('Alix Fictif', '613-555-0100'))
const record: RoeToSend = { blocks, person, contact, reference: '6' }

const full: RoeToSend = {
  ...record,
  amends: 'W12345678',
  person: value(
    roePerson(
      {
        given: 'Camille-Noëlle',
        name: 'D’Exemple & Modèle',
        sin: '000000034',
        address: '3, rue de l’Exemple; appartement 4; Gatineau QC; J8X 0A1',
      },
      '3',
    ),
  ),
  contact: value(roeContact('Alix Fictif', '1 (613) 555-0100 poste 12')),
  blocks: {
    ...blocks,
    language: 'fr',
    recall: { code: 'Y', date: '2027-01-04' },
    code: 'K00',
    comments: 'Fin d’un projet court & prévu',
    vacation: { code: '3', from: '2026-10-19', through: '2026-10-30', amount: 51_240n },
    holidays: [{ date: '2026-12-25', amount: 18_000n }],
    moneys: [
      { code: 'Y00', amount: 100_000n },
      { code: 'E00', from: '2026-10-19', through: '2026-11-20', amount: 300_000n },
    ],
    special: [{ code: 'PSL01', from: '2026-10-19', through: '2026-10-23', amount: 10_000n, per: 'D' }],
  },
}

const asked = { vendor: 'Daybook', product: 'Daybook', version: '0.1.0', issue: 'D' } as const

test('one element follows another as the file has them', () => {
  const xml = value(roeFile([record], asked))
  const names = [...xml.matchAll(/<(B\d+[A-C]?)>/g)].map(([, name]) => name)
  expect(names).toEqual('B3 B5 B6 B8 B9 B10 B11 B12 B13 B14 B15A B15C B16 B20'.split(' '))
  expect(xml).toContain('<PP nbr="1"><AMT>2640.00</AMT></PP><PP nbr="2"><AMT>0.00</AMT></PP>')
  expect(xml).toContain('<A1>6 Example Avenue</A1><A2>Calgary AB</A2><PC>T2P0A1</PC>')
  expect(xml).toContain('<AC>613</AC><TEL>5550100</TEL></B16>')
})

test.skipIf(!canValidate())(
  'files are valid by the schema of ROE Web, which needs ../shared and xmllint',
  () => {
    expect(schemaErrors(value(roeFile([record], asked)), roeSchema)).toEqual([])
    expect(schemaErrors(value(roeFile([full, record], { ...asked, issue: 'S' })), roeSchema)).toEqual([])
    const ofTypes = (['W', 'B', 'S', 'E', 'M', 'O', 'H'] as const).map((periodType, index) => ({
      ...record,
      blocks: { ...blocks, periodType },
      reference: `${index}`,
    }))
    expect(schemaErrors(value(roeFile(ofTypes, asked)), roeSchema)).toEqual([])
  },
)

test.skipIf(!canValidate())('broken files are not valid, which needs ../shared and xmllint', () => {
  const xml = value(roeFile([full], asked))
  const broken = [
    xml.replace('<B8>000000034</B8>', '<B8>00000003</B8>'),
    xml.replace(/<B12>.*?<\/B12>/, ''),
    xml.replace('<B15A>640</B15A>', '<B15A>0</B15A>'),
    xml.replace('W-2.0', 'W-1.0'),
    xml.replace('2640.00', '2640.005'),
    xml.replace(/(<B10>.*?<\/B10>)(<B11>.*?<\/B11>)/, '$2$1'),
    xml.replace('RP0001', 'XX0001'),
  ]
  for (const text of broken) {
    expect(text).not.toBe(xml)
    expect(schemaErrors(text, roeSchema), text.slice(0, 80)).not.toEqual([])
  }
})

test('more records than a file takes are refused', () => {
  const made = roeFile(Array(1201).fill(record), asked)
  expect(made.ok ? [] : made.refusals.map(({ code }) => code)).toEqual(['roe-file-large'])
})

test('letters that the site does not take are named, typographic marks become plain', () => {
  expect(roeLetters('Prénom d’été — « œuf »', '18')).toEqual({
    ok: true,
    value: 'Prénom d\'été - "oeuf"'.replace('"oeuf"', '" oeuf "'),
  })
  const made = roeLetters('Łódź', '9')
  expect(made.ok ? {} : made.refusals[0]?.with).toEqual({ block: '9', letters: 'Ł ź' })
})

test('addresses are told into their lines', () => {
  expect(postalAddress('3, rue de l’Exemple, Gatineau QC J8X 0A1')).toEqual({
    lines: ['3, rue de l’Exemple', 'Gatineau QC'],
    postalCode: 'J8X0A1',
  })
  expect(postalAddress('1 Example Street\nUnit 5\nOttawa ON  k1a 0a1')?.lines).toEqual([
    '1 Example Street',
    'Unit 5',
    'Ottawa ON',
  ])
  expect(postalAddress('10 Example Road, Seattle WA 98101')?.postalCode).toBe('98101')
  expect(postalAddress('1 Example Street K1A 0A1')).toBeUndefined()
  expect(postalAddress('1 Example Street, Ottawa ON')).toBeUndefined()
})

test('who is not known well enough is refused part by part', () => {
  const made = roePerson({ given: 'Francis' }, '6')
  expect(made.ok ? [] : made.refusals.map(({ with: names }) => names.what)).toEqual([
    'the family name',
    'the social insurance number',
    'the address',
  ])
  expect(phoneParts('613.555.0100 x12')).toEqual({ area: '613', number: '5550100', extension: '12' })
  expect(phoneParts('555-0100')).toBeUndefined()
})
