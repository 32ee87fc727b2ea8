import { expect, test } from 'vitest'
import { decodeText } from './decode.ts'

const utf8 = new TextEncoder()

function bytes(...values: readonly (number | string)[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap((each) =>
      typeof each === 'number' ? [each] : [...each].map((letter) => letter.charCodeAt(0)),
    ),
  )
}

test('UTF-8 is read as it is, with and without its mark', () => {
  expect(decodeText(utf8.encode('Épicerie'))).toEqual({
    text: 'Épicerie',
    encoding: 'utf-8',
    isGuessed: false,
  })
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 'Date')).text).toMatch(/^\ufeff?Date$/)
})

test('bytes that are no UTF-8 are windows-1252, whatever the file declares', () => {
  const file = bytes('CHARSET:UTF-8\nCAF', 0xc9, ' 5', 0x80, ' M', 0x92, 'S')
  expect(decodeText(file)).toEqual({
    text: 'CHARSET:UTF-8\nCAFÉ 5€ M’S',
    encoding: 'windows-1252',
    isGuessed: true,
  })
})

test('lines of both kinds in one file are each read as what they are', () => {
  const file = new Uint8Array([...utf8.encode('DÉPÔT\n'), ...bytes('CAF', 0xc9, '\nplain\n')])
  expect(decodeText(file)).toMatchObject({ text: 'DÉPÔT\nCAFÉ\nplain\n', encoding: 'mixed' })
})

test('a letter that the end of the file cuts does not spoil the whole', () => {
  const whole = utf8.encode('Épicerie é')
  expect(decodeText(whole.subarray(0, whole.length - 1))).toMatchObject({
    text: 'Épicerie ',
    encoding: 'utf-8',
  })
})

test('UTF-16 is known by its mark, and by its zeros', () => {
  const text = 'Date,Description,Amount\n'
  const little = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const big = Uint8Array.from([...text].flatMap((letter) => [0, letter.charCodeAt(0)]))
  expect(decodeText(little)).toMatchObject({ text, encoding: 'utf-16le', isGuessed: true })
  expect(decodeText(big)).toMatchObject({ text, encoding: 'utf-16be', isGuessed: true })
  expect(decodeText(Uint8Array.from([0xff, 0xfe, ...little]))).toMatchObject({
    encoding: 'utf-16le',
    isGuessed: false,
  })
})

test('a mark that was encoded twice is undone with the letters after it', () => {
  const once = bytes(0xef, 0xbb, 0xbf, 'caf', 0xc3, 0xa9)
  const western = new TextDecoder('windows-1252').decode(once)
  expect(decodeText(utf8.encode(western)).text).toMatch(/^\ufeff?café$/)
  // Only the mark was doubled here: the letters after it are no bytes of windows-1252.
  expect(decodeText(utf8.encode('ï»¿Filter,Ω')).text).toBe('Filter,Ω')
})

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toMatchObject({ text: '' })
})

test('letters of DOS inside of words show its code page; a curly quote of windows-1252 does not', () => {
  const dos = bytes('CAF', 0x90, ', D', 0x82, 'p', 0x93, 't ', 0x85, ' Qu', 0x82, 'bec\n')
  expect(decodeText(dos)).toEqual({ text: 'CAFÉ, Dépôt à Québec\n', encoding: 'cp850', isGuessed: true })
  expect(decodeText(bytes('L', 0x92, 'or ', 0x93, 'x', 0x94)).text).toBe('L’or “x”')
})
