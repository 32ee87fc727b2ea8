import { expect, test } from 'vitest'
import { cutTo, inLines, plainCharacters } from './characters.ts'
import { elementAt, elementsOf } from './element-table.ts'
import { isFit, writeXml } from './write-xml.ts'

test('elements come in the published order, whatever the order in which they are given', () => {
  const contact = {
    cntc_email_area: 'pat@example.com',
    cntc_phn_nbr: '555-0100',
    cntc_area_cd: '416',
    cntc_nm: 'Pat & Example',
  }
  const written = writeXml(
    'T619',
    {
      CNTC: contact,
      lang_cd: 'E',
      TransmitterCountryCode: 'CAN',
      TransmitterAccountNumber: { bn15: '123456782RP0001' },
    },
    0,
  )
  expect(written.split('\n').map((line) => line.trim())).toEqual([
    '<T619>',
    '<TransmitterAccountNumber>',
    '<bn15>123456782RP0001</bn15>',
    '</TransmitterAccountNumber>',
    '<lang_cd>E</lang_cd>',
    '<TransmitterCountryCode>CAN</TransmitterCountryCode>',
    '<CNTC>',
    '<cntc_nm>Pat &amp; Example</cntc_nm>',
    '<cntc_area_cd>416</cntc_area_cd>',
    '<cntc_phn_nbr>555-0100</cntc_phn_nbr>',
    '<cntc_email_area>pat@example.com</cntc_email_area>',
    '</CNTC>',
    '</T619>',
  ])
})

test('what the agency refuses is never written: it is a fault of ours', () => {
  const good = { TransmitterCountryCode: 'CAN', TransmitterAccountNumber: { bn15: '123456782RP0001' } }
  expect(() => writeXml('T619', good, 0)).toThrow('fault: T619 has its lang_cd')
  expect(() => writeXml('T619', { ...good, lang_cd: 'EN' }, 0)).toThrow('fits')
  expect(() => writeXml('T619', { ...good, lang_cd: '' }, 0)).toThrow('fits')
})

test('amounts have two decimals, no sign where none may stand, and no more digits than the element has', () => {
  const cpp = elementAt('T4', 'T4Slip/T4_AMT/cpp_cntrb_amt')
  // Six digits with the cents: 9,999.99 is the most.
  expect(isFit(cpp, '9999.99')).toBe(true)
  expect(isFit(cpp, '10000.00')).toBe(false)
  expect(isFit(cpp, '-1.00')).toBe(false)
  expect(isFit(cpp, '1.0')).toBe(false)
  expect(isFit(cpp, '0.00')).toBe(true)
  expect(isFit(elementAt('T4', 'T4Slip/OTH_INFO/lv_supp_top_up_amt'), '-1.00')).toBe(true)
})

test('the tables have all elements of the published schemas', () => {
  // Counted with xsd:element in the trees of the package by another program.
  const roots = ['T619', 'T4', 'T4A', 'T5', 'T5018', 'T3', 'NR4'] as const
  expect(roots.map((root) => elementsOf(root).length)).toEqual([20, 126, 135, 85, 47, 123, 65])
})

test('names are written in the characters of the agency', () => {
  expect(plainCharacters('L’Été – Łódź Ñandú “Co”')).toBe("L'Été - Lodz Nandu Co")
  expect(plainCharacters('A & B / C-D (1) #2.')).toBe('A & B / C-D (1) #2.')
  expect(cutTo('Abcdefghijklmnopqrstuvwxyz', 20)).toBe('Abcdefghijklmnopqrst')
  expect(inLines('Ébénisterie Boréale du Grand Nord et Fils inc.', 30, 3)).toEqual([
    'Ébénisterie Boréale du Grand',
    'Nord et Fils inc.',
  ])
})
