import type { ProvinceCode } from '../charts/provinces.ts'
import { return428AB } from '../rates/ab/return-428.ts'
import { return428BC } from '../rates/bc/return-428.ts'
import { return428MB } from '../rates/mb/return-428.ts'
import { return428NB } from '../rates/nb/return-428.ts'
import { return428NL } from '../rates/nl/return-428.ts'
import { return428NS } from '../rates/ns/return-428.ts'
import { return428NT } from '../rates/nt/return-428.ts'
import { return428NU } from '../rates/nu/return-428.ts'
import { return428ON } from '../rates/on/return-428.ts'
import { return428PE } from '../rates/pe/return-428.ts'
import type { ReturnTables } from '../rates/return-428-rules.ts'
import { return428SK } from '../rates/sk/return-428.ts'
import { return428YT } from '../rates/yt/return-428.ts'

/** A province or territory with a form 428: all but Quebec. */
export type FormProvince = Exclude<ProvinceCode, 'QC'>

/** The tables of the provincial returns; Quebec has a return of its own and is not among them. */
export const returnTables: Readonly<Record<FormProvince, ReturnTables>> = {
  AB: return428AB,
  BC: return428BC,
  MB: return428MB,
  NB: return428NB,
  NL: return428NL,
  NS: return428NS,
  NT: return428NT,
  NU: return428NU,
  ON: return428ON,
  PE: return428PE,
  SK: return428SK,
  YT: return428YT,
}
