import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { corporationTaxAB } from '../rates/ab/corporation-tax.ts'
import { corporationTaxBC } from '../rates/bc/corporation-tax.ts'
import type { ProvincialCorporationTax } from '../rates/corporation-rules.ts'
import { corporationTaxMB } from '../rates/mb/corporation-tax.ts'
import { corporationTaxNB } from '../rates/nb/corporation-tax.ts'
import { corporationTaxNL } from '../rates/nl/corporation-tax.ts'
import { corporationTaxNS } from '../rates/ns/corporation-tax.ts'
import { corporationTaxNT } from '../rates/nt/corporation-tax.ts'
import { corporationTaxNU } from '../rates/nu/corporation-tax.ts'
import { corporationTaxON } from '../rates/on/corporation-tax.ts'
import { corporationTaxPE } from '../rates/pe/corporation-tax.ts'
import { corporationTaxQC } from '../rates/qc/corporation-tax.ts'
import { corporationTaxSK } from '../rates/sk/corporation-tax.ts'
import { corporationTaxYT } from '../rates/yt/corporation-tax.ts'

/** The corporate tax of every province and territory. */
export const corporationTables: Readonly<Record<ProvinceCode, RuleTable<ProvincialCorporationTax>>> = {
  AB: corporationTaxAB,
  BC: corporationTaxBC,
  MB: corporationTaxMB,
  NB: corporationTaxNB,
  NL: corporationTaxNL,
  NS: corporationTaxNS,
  NT: corporationTaxNT,
  NU: corporationTaxNU,
  ON: corporationTaxON,
  PE: corporationTaxPE,
  QC: corporationTaxQC,
  SK: corporationTaxSK,
  YT: corporationTaxYT,
}
