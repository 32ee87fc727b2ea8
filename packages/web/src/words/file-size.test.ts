import { expect, test } from 'vitest'
import { fileSize } from './file-size.ts'

test('a size is said in the unit and with the decimal sign of the language', () => {
  const both = (bytes: number) => [fileSize(bytes, 'en'), fileSize(bytes, 'fr')]
  expect(both(1023)).toEqual(['1,023\u00a0B', '1\u00a0023\u00a0o'])
  expect(both(1024)).toEqual(['1\u00a0KB', '1\u00a0Ko'])
  // 1,048,575 / 1,024 = 1,023.999: a megabyte.
  expect(both(1_048_575)).toEqual(['1.0\u00a0MB', '1,0\u00a0Mo'])
  // 4.25 × 1,048,576 = 4,456,448.
  expect(both(4_456_448)).toEqual(['4.3\u00a0MB', '4,3\u00a0Mo'])
})
