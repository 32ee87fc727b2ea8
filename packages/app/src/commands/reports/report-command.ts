import { z } from 'zod'
import { inView } from '../../book.ts'
import { withAsOf } from '../../reports/as-of.ts'
import { checkedOptions, type Option } from '../../reports/option.ts'
import type { Report } from '../../reports/report.ts'
import type { Context } from '../command.ts'
import { command } from '../command.ts'
import { shownReport } from '../shown-report.ts'

/** A report as a command: its options become its input, and its JSON its output; pages come from `report`. */
export function reportCommand(plain: Report) {
  const report = withAsOf(plain)
  const fields = Object.fromEntries(
    Object.entries(report.options).map(([name, option]) => [name, fieldOf(option)]),
  )
  const made = async (ctx: Context, input: Readonly<Record<string, unknown>>) => {
    const given = checkedOptions(report.options, input)
    if (!given.ok) return given
    return inView(ctx.book, (view) =>
      report.run(view, given.value, { language: ctx.language, today: ctx.today }),
    )
  }
  return command({
    name: `report.${report.name}`,
    effect: 'read',
    role: 'viewer',
    title: report.title,
    input: z.strictObject(fields),
    ...shownReport(made),
  })
}

function fieldOf(option: Option): z.ZodType {
  const field =
    option.kind === 'flag'
      ? z.boolean()
      : option.kind === 'choice'
        ? z.enum(option.choices ?? [])
        : z.string()
  return (option.isRequired === true ? field : field.optional()).meta({ description: option.label.en })
}
