import { bankFormats } from '@daybook/core/bank/formats/registry.ts'
import { layouts } from '@daybook/core/bank/table/layouts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { mostFileBytes } from '../../bank-files/read-statement-file.ts'
import { command } from '../command.ts'

/** Lists the bank files that are read: the formats, and the banks whose tables are known. */
export const statementFormats = command({
  name: 'statement.formats',
  effect: 'program',
  role: 'viewer',
  title: { en: 'List the bank files that are read', fr: 'Lister les fichiers bancaires lus' },
  input: z.strictObject({}),
  output: z.strictObject({
    formats: z.array(z.string()),
    banks: z.array(z.string()),
    megabytes: z.number(),
  }),
  run: async () =>
    ok({
      formats: [...bankFormats.map(({ label }) => label), 'XLSX'],
      banks: [...new Set(layouts.map(({ name }) => name))].sort((one, other) => (one < other ? -1 : 1)),
      megabytes: mostFileBytes / 1024 / 1024,
    }),
})
