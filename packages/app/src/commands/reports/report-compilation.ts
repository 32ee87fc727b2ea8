import { compilationReport } from '../../reports/compilation.ts'
import { reportCommand } from './report-command.ts'

/** The report `compilation` as a command. */
export const reportCompilation = reportCommand(compilationReport)
