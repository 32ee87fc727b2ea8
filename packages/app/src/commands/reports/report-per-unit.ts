import { perUnitReport } from '../../reports/per-unit.ts'
import { reportCommand } from './report-command.ts'

/** The report `per-unit` as a command. */
export const reportPerUnit = reportCommand(perUnitReport)
