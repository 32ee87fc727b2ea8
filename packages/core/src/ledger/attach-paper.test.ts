import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { detachedPaper, largestPaper, paperNamed, planAttachPaper } from './attach-paper.ts'
import { codesOf } from './standing-books.fixture.ts'

const bill = { sha256: 'ab12cd'.padEnd(64, '0'), name: 'bill.pdf', mediaType: 'application/pdf', size: 9 }
const scan = { sha256: 'ab12ce'.padEnd(64, '1'), name: 'scan.png', mediaType: 'image/png', size: 12 }

test('a paper hangs on an entry once, under whatever name', () => {
  expect(value(planAttachPaper(12, bill, [scan]))).toEqual({
    kind: 'paper.attached',
    v: 1,
    number: 12,
    paper: bill,
  })
  expect(planAttachPaper(12, { ...bill, name: 'copy.pdf' }, [scan, bill])).toMatchObject({
    refusals: [{ code: 'paper-attached', with: { paper: 'copy.pdf', entry: 'J12', held: 'bill.pdf' } }],
  })
})

test('a paper has content, and 50 MB of it at most', () => {
  expect(largestPaper).toBe(52_428_800)
  expect(codesOf(planAttachPaper(1, { ...bill, size: 0 }, []))).toEqual(['paper-empty'])
  expect(codesOf(planAttachPaper(1, { ...bill, size: largestPaper }, []))).toEqual([])
  expect(planAttachPaper(1, { ...bill, size: largestPaper + 1 }, [])).toMatchObject({
    refusals: [{ code: 'paper-too-large', with: { size: '51 MB', most: '50 MB' } }],
  })
})

test('a paper is meant by its name, or by the beginning of its hash', () => {
  const held = [bill, scan]
  expect(value(paperNamed(12, held, 'bill.pdf'))).toBe(bill)
  expect(value(paperNamed(12, held, 'AB12CE'))).toBe(scan)
  expect(codesOf(paperNamed(12, held, 'ab12c'))).toEqual(['paper-unknown'])
  expect(paperNamed(12, held, 'scan.pdf')).toMatchObject({
    refusals: [{ with: { papers: 'bill.pdf (ab12cd00), scan.png (ab12ce11)' } }],
  })
  expect(codesOf(paperNamed(12, [], ''))).toEqual(['paper-unknown'])
  const twins = [bill, { ...scan, name: 'bill.pdf' }]
  expect(codesOf(paperNamed(12, twins, 'bill.pdf'))).toEqual(['paper-unknown'])
})

test('taking a paper off says why', () => {
  expect(detachedPaper(12, bill, 'belongs to J13')).toEqual({
    kind: 'paper.detached',
    v: 1,
    number: 12,
    paper: bill,
    reason: 'belongs to J13',
  })
})
