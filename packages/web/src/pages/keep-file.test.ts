import { expect, test } from 'vitest'
import { typeOf } from './keep-file.ts'

test('a made file has the media type of its ending', () => {
  expect(['t4.XML', 'a.b.csv', 'hand-off.json', 'slip.pdf', 'gfi.txt', 'x.gfi'].map(typeOf)).toEqual([
    'application/xml',
    'text/csv;charset=utf-8',
    'application/json',
    'application/pdf',
    'text/plain;charset=utf-8',
    'application/octet-stream',
  ])
})
