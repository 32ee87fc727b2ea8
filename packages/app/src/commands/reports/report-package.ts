import { packageReport } from '../../reports/package.ts'
import { reportCommand } from './report-command.ts'

/** The report `package` as a command. */
export const reportPackage = reportCommand(packageReport)
