/** A bracket of the return: from this taxable income on the rate applies, on top of the tax below it. */
export type TaxBracket = { readonly from: string; readonly rate: string; readonly tax: string }

/** The federal tax of one year: its brackets, and the rate at which most credits count. */
export type PersonalIncomeTax = { readonly brackets: readonly TaxBracket[]; readonly creditRate: string }

/**
 * The basic personal amount: `most`, falling by `supplement` over `over` dollars of net income from `from`.
 */
export type FallingBasicAmount = {
  readonly most: string
  readonly least: string
  readonly supplement: string
  readonly from: string
  readonly over: string
}

/** The age amount: from an age on, falling at a rate with net income above `from`. */
export type AgeAmount = {
  readonly most: string
  readonly from: string
  readonly rate: string
  readonly age: string
}

/** One amount, or the most of one. */
export type OneAmount = { readonly most: string }

/** The disability amount, its supplement below an age, and the care costs above which that falls. */
export type DisabilityAmount = {
  readonly base: string
  readonly child: string
  readonly care: string
  readonly age: string
}

/** The Canada caregiver amounts: for a child or added to another amount, and for adults from an age on. */
export type CaregiverAmounts = {
  readonly infirm: string
  readonly most: string
  readonly base: string
  readonly age: string
}

/** Amounts that are not indexed. */
export type FlatAmounts = {
  readonly pension: string
  readonly volunteer: string
  readonly homeBuyers: string
}

/** Medical expenses count above a share of net income, or above `most` where that is less. */
export type MedicalThreshold = { readonly share: string; readonly most: string }

/** Tuition: the fees of one school count above `leastFee`; at most `mostTransfer` goes to somebody else. */
export type TuitionRule = { readonly leastFee: string; readonly mostTransfer: string }

/** Donations: the share of net income they count up to, and the rates of their parts. */
export type DonationRule = {
  readonly limit: string
  readonly firstPart: string
  readonly firstRate: string
  readonly rate: string
  readonly topRate: string
  readonly topFrom: string
}

/** The top-up credit of 2025 to 2030: what credits above `from` lose by the lower rate. */
export type TopUpRule = { readonly from: string; readonly rate: string }

/** A kind of dividends: by how much they are grossed up, and the credit as a share of the taxable amount. */
export type DividendKind = { readonly grossUp: string; readonly credit: string }

/** Dividends of Canadian corporations. */
export type DividendRule = { readonly eligible: DividendKind; readonly other: DividendKind }

/** The share of a capital gain that is income; a home sold in fewer days than `homeDays` is a business. */
export type InclusionRate = { readonly inclusion: string; readonly homeDays: number }

/** The age from which exclusions may keep dividends out of the tax on split income. */
export type SplitIncome = { readonly adult: number }

/** What the proceeds and the cost of personal-use property count for at least, in dollars. */
export type PersonalUseProperty = { readonly least: string }

/**
 * Political contributions: above `over` the credit is `base` and the rate on the rest. From contributions of
 * `mostFrom` on it is `most`: the printed rate, a third cut short, would fall two cents below it.
 */
export type PoliticalRule = {
  readonly tiers: readonly { readonly over: string; readonly base: string; readonly rate: string }[]
  readonly most: string
  readonly mostFrom: string
}

/** A credit at a rate on costs up to a most. */
export type RateUpTo = { readonly most: string; readonly rate: string }

/** The repayment of old age security and of employment insurance benefits. */
export type BenefitRepayment = {
  readonly pensionFrom: string
  readonly pensionRate: string
  readonly insuranceFrom: string
  readonly insuranceRate: string
  readonly slipRate: string
}

/** Registered plans: the limits of a first home savings account. */
export type RegisteredPlans = {
  readonly fhsaYear: string
  readonly fhsaCarried: string
  readonly fhsaLife: string
}

/** The refundable medical expense supplement. */
export type MedicalSupplement = {
  readonly most: string
  readonly rate: string
  readonly leastEarned: string
  readonly from: string
  readonly fall: string
  readonly age: string
}

/** The Canada workers benefit where the federal amounts hold; a disability supplement beside it. */
export type WorkersBenefit = {
  readonly base: string
  readonly rate: string
  readonly most: string
  readonly mostFamily: string
  readonly from: string
  readonly fromFamily: string
  readonly fall: string
  readonly secondEarner: string
  readonly age: string
  readonly disability: {
    readonly base: string
    readonly most: string
    readonly from: string
    readonly fromFamily: string
    readonly fall: string
    readonly fallBoth: string
  }
}

/** The training credit: a share of fees, up to the limit of the notice of assessment, between two ages. */
export type TrainingRule = { readonly share: string; readonly fromAge: string; readonly throughAge: string }

/** Child care: the most by the age of the child, and the share of earned income. */
export type ChildCareRule = {
  readonly young: string
  readonly youngThrough: string
  readonly older: string
  readonly olderThrough: string
  readonly disabled: string
  readonly numerator: string
  readonly denominator: string
}

/** One share of something, as the table's unit says. */
export type OneShare = { readonly share: string }

/** The minimum tax: what the screen of the return needs. */
export type MinimumTax = {
  readonly rate: string
  readonly exemption: string
  readonly creditShare: string
  readonly donationShare: string
  readonly deductionShare: string
  readonly optionAddBack: string
}

/** The penalty for a late return: a share, and one for each full month up to some; higher when repeated. */
export type LatePenalty = {
  readonly share: string
  readonly monthly: string
  readonly months: number
  readonly repeatShare: string
  readonly repeatMonthly: string
  readonly repeatMonths: number
}

/** Instalments of individuals: above which net tax, and the days (month and day) in the year. */
export type InstalmentRule = {
  readonly threshold: string
  readonly thresholdQuebec: string
  readonly days: readonly string[]
}

/**
 * The days of the next year by which a return and its balance are due; balances up to `ignored` are not.
 * `isPrinted` says whether the agency has printed the return of the year.
 */
export type FilingDays = {
  readonly due: string
  readonly dueSelfEmployed: string
  readonly payBy: string
  readonly ignored: string
  readonly isPrinted: boolean
}

/**
 * What Schedule 8 prints: the base part of a contribution, and the earnings that a contribution stands for.
 */
export type Schedule8Factors = {
  readonly baseShare: string
  readonly earnings: string
  readonly secondEarnings: string
}

/** Premiums on insurable earnings up to this much are refunded whole. */
export type PremiumRefund = { readonly insurable: string }

/** Parental insurance of Quebec on self-employment: the parts that are a credit and a deduction. */
export type SelfEmployedParental = { readonly credit: string; readonly deduction: string }
