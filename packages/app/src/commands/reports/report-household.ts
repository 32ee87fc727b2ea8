import { householdReport } from '../../reports/household.ts'
import { reportCommand } from './report-command.ts'

/** The report `household` as a command. */
export const reportHousehold = reportCommand(householdReport)
