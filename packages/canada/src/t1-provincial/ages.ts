import { return428Ages } from '../rates/ca/return-428-ages.ts'

/** The ages that the provincial forms ask for; they were the same in every year read. */
export const ages = return428Ages.versions[0].value
