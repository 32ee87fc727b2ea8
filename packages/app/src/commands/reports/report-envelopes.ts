import { envelopesReport } from '../../reports/envelopes.ts'
import { reportCommand } from './report-command.ts'

/** The report `envelopes` as a command. */
export const reportEnvelopes = reportCommand(envelopesReport)
