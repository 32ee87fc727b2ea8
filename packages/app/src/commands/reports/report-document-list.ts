import { documentListReport } from '../../reports/document-list.ts'
import { reportCommand } from './report-command.ts'

/** The report `document-list` as a command. */
export const reportDocumentList = reportCommand(documentListReport)
