import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { mailReference, questionsOfReply } from './mail-reference.ts'

const key = Buffer.alloc(32, 7)
const from = { file: 'reply.eml', book: 'maple', key }

/** The questions that texts are about, or the code of the refusal. */
function read(texts: readonly string[], asked: Parameters<typeof questionsOfReply>[1] = from) {
  const found = questionsOfReply(texts, asked)
  return found.ok ? found.value : found.refusals.map(({ code }) => code)
}

test('a reference comes back as it was made, however a mail program broke or quoted its line', () => {
  const reference = mailReference(['7', '9'], 'maple', key)
  expect(reference).toMatch(/^\[db:7\.9:[0-9a-f]{20}\]$/)
  expect(read([`Re: ${reference}`])).toEqual(['7', '9'])
  expect(read(['no', `> Reference:\n>> ${reference.slice(0, 9)}\n>> ${reference.slice(9)}`])).toEqual([
    '7',
    '9',
  ])
})

test('a letter may ask as much as it will: its reference is known with hundreds of questions', () => {
  const many = Array.from({ length: 400 }, (_, at) => String(at + 1))
  expect(read([mailReference(many, 'maple', key)])).toEqual(many)
})

test('a reference of other books, of another key or with other questions is none', () => {
  const reference = mailReference(['7', '9'], 'maple', key)
  expect(read([reference], { ...from, book: 'birch' })).toEqual(['mail-reference-false'])
  expect(read([reference], { ...from, key: Buffer.alloc(32, 8) })).toEqual(['mail-reference-false'])
  expect(read([reference], { ...from, key: undefined })).toEqual(['mail-reference-false'])
  expect(read([reference.replace('7.9', '7.8')])).toEqual(['mail-reference-false'])
  expect(read(['which job?'])).toEqual(['mail-reference-missing'])
})

test('a stranger’s many false references before the true one end the search', () => {
  const wrong = '[db:1:00000000000000000000]'
  const right = mailReference(['7'], 'maple', key)
  expect(read([wrong, right])).toEqual(['7'])
  expect(read([wrong.repeat(60) + right])).toEqual(['mail-reference-false'])
})
