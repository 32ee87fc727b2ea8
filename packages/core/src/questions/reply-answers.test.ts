import { expect, test } from 'vitest'
import { replyAnswers, replyText } from './reply-answers.ts'

const two = [
  { place: 1, id: '7' },
  { place: 2, id: '9' },
]

/** A reply’s answers as an object, with what belongs to none. */
function read(text: string, questions = two) {
  const { answers, rest } = replyAnswers(text, questions)
  return { ...Object.fromEntries(answers), rest }
}

test('words follow the number of their question in the letter, or its own number', () => {
  expect(read('Hi Marie,\n\n1. The shed\n2) paid by my brother\nin cash')).toEqual({
    '7': 'The shed',
    '9': 'paid by my brother in cash',
    rest: 'Hi Marie,',
  })
  expect(read('Q9: fuel\nq7 – the shed')).toEqual({ '9': 'fuel', '7': 'the shed', rest: '' })
})

test('words under a quoted question answer it', () => {
  const reply = [
    'Le lun. 23 nov. 2026 à 09:12, Tenue de livres <a@b.ca>',
    'a écrit :',
    '> Bonjour,',
    '>',
    '> 1. Pour quel chantier?',
    'La remise',
    '> 2. Un reçu, svp',
    '>    2026-10-03  RONA  118,64',
    'ci-joint',
    '> Référence : [db:7.9:0123]',
  ].join('\r\n')
  expect(read(reply)).toEqual({ '7': 'La remise', '9': 'ci-joint', rest: '' })
})

test('the letter that follows a reply, with or without marks, and a signature are left out', () => {
  const one = [{ place: 1, id: '7' }]
  const gmail = 'The shed.\n\nOn Mon, Nov 23, 2026 at 9:12 AM Books <a@b.ca> wrote:\n> 1. Which job?\n> ...'
  const outlook =
    'The shed.\n\nGet Outlook for iOS\n________________________________\nFrom: Books <a@b.ca>\n1. Which job?'
  const plain = 'The shed.\n-- \nAda Larch\nLarch Carpentry'
  const french = 'The shed.\nEnvoyé de mon iPhone\nDe : Livres <a@b.ca>\nEnvoyé : lundi\n1. Quel chantier?'
  for (const text of [gmail, outlook, plain, french])
    expect(read(text, one)).toEqual({ '7': 'The shed.', rest: '' })
  expect(replyText(gmail)).toBe('The shed.')
})

test('numbers that are no question of the letter are words, and so is a date', () => {
  expect(read('12. avenue du Parc\n2026-10-03 was a Saturday')).toEqual({
    rest: '12. avenue du Parc 2026-10-03 was a Saturday',
  })
  expect(read('')).toEqual({ rest: '' })
})

test('a reply of nothing but short lines is read in a moment', () => {
  // 33,000 lines that each look like a signature or an answer, as only a program writes them.
  const began = performance.now()
  expect(read(`${'--\n'.repeat(33_000)}> 1. Which job?`).rest).toMatch(/^-- --/)
  expect(replyAnswers(`1. x\n${'y\n'.repeat(45_000)}`, two).answers.get('7')).toMatch(/^x y y/)
  // Line by line it takes a few hundredths of a second; each line against all others took many seconds.
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('an answer is cut, on one line, and holds no signs that cannot be kept', () => {
  const { answers } = replyAnswers(`a\u0000\u202eb ${'x'.repeat(5000)}`, [{ place: 1, id: '7' }])
  const answer = answers.get('7') ?? ''
  expect(answer.length).toBe(2000)
  expect(answer.startsWith('ab x')).toBe(true)
})
