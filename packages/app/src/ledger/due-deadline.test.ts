import { expect, test } from 'vitest'
import type { Deadline } from '../deadlines/deadline.ts'
import { dueOfDeadline } from './due-deadline.ts'

const deadline = (id: string, kind: string): Deadline => ({
  ...{ id, kind, label: { en: 'x', fr: 'x' }, span: { from: '2026-01-01', through: '2026-01-31' } },
  ...{ law: '2026-02-15', on: '2026-02-16', state: 'late', isChecked: true },
})

test('what is due is called by its form and the end of its period, whoever tells of it', () => {
  const said = [
    ['GST/2026-03-31', 'GST'],
    ['GST-pay/2026-03-31', 'GST-pay'],
    ['PST-BC/2026-03-31', 'PST-BC'],
    ['pd7a/CA/2026-01-31', 'pd7a'],
    ['roe/1/2026-02-12', 'roe'],
    ['t4/2026', 't4'],
  ].map(([id = '', kind = '']) => dueOfDeadline(deadline(id, kind)))
  expect(said.map(({ kind, name, late }) => [kind, name, late])).toEqual([
    ['file-return', 'GST 2026-03-31', true],
    ['pay-return', 'GST-PAY 2026-03-31', true],
    ['file-return', 'PST-BC 2026-03-31', true],
    ['remit', 'PD7A CA 2026-01-31', true],
    ['issue-roe', '1 2026-02-12', true],
    ['deadline', 'T4 2026', true],
  ])
})
