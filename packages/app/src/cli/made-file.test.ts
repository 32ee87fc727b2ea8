import { expect, test } from 'vitest'
import { z } from 'zod'
import { fileInput } from '../payments/made-file.ts'
import { madeFileOf } from './made-file.ts'

const making = { input: z.strictObject({ through: z.string(), ...fileInput }) }
const telling = { input: z.strictObject({ through: z.string() }) }
const plain = { output: 'may.pdf', format: undefined, json: false }

test('--output names the file that a command makes, and the answer of any other', () => {
  expect(madeFileOf(making, plain)).toBe('may.pdf')
  expect(madeFileOf(telling, plain)).toBeUndefined()
  expect(madeFileOf(making, { ...plain, output: undefined })).toBeUndefined()
})

test('the answer about a made file is meant where its format is one of answers', () => {
  expect(madeFileOf(making, { ...plain, output: 'may.json' })).toBeUndefined()
  expect(madeFileOf(making, { ...plain, json: true })).toBeUndefined()
  expect(madeFileOf(making, { ...plain, format: 'csv' })).toBeUndefined()
})
