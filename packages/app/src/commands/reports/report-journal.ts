import { journalReport } from '../../reports/journal.ts'
import { reportCommand } from './report-command.ts'

/** The report `journal` as a command. */
export const reportJournal = reportCommand(journalReport)
