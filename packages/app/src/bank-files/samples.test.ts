import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../../../scripts/conformance/bank.ts'
import { sharedFolder } from '../../../../test/shared.ts'

const shared = sharedFolder()
const samples = shared === undefined ? '' : join(shared, 'samples', 'bank')

test.skipIf(!existsSync(samples))(
  'every bank file of the shared samples reads as its index says (needs the shared folder)',
  async () => {
    const { passed, failed } = await run(samples)
    expect(failed).toEqual([])
    expect(passed).toBeGreaterThan(100)
  },
)
