import { partyListReport } from '../../reports/party-list.ts'
import { reportCommand } from './report-command.ts'

/** The report `party-list` as a command. */
export const reportPartyList = reportCommand(partyListReport)
