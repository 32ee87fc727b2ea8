import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { ReportResult } from '../reports/report.ts'
import type { Context } from './command.ts'

/**
 * The answers of a command that shows a report: `run` gives the report’s JSON, and pages come from `report`.
 */
export function shownReport<Given>(report: (ctx: Context, given: Given) => Promise<Result<ReportResult>>) {
  return {
    output: z.looseObject({}),
    run: async (ctx: Context, given: Given) => {
      const made = await report(ctx, given)
      return made.ok ? ok({ ...made.value.json }) : made
    },
    report,
  }
}
