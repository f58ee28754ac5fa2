/** What a pack says about agencies, and what the database holds of the same: one shape, so that they compare. */
export type PackAgencies = {
  readonly kinds: readonly PackKind[]
  readonly agencies: readonly PackAgency[]
  readonly classes: readonly PackClass[]
}

export type PackKind = {
  readonly key: string
  readonly nameVi: string
  readonly nameEn: string
  readonly position: number
}

/** From its first day up to, not including, `validTo`. */
export type Period = { readonly validFrom: string; readonly validTo: string | null }

export type PackAgency = Period & {
  readonly slug: string
  readonly kind: string
  readonly validFromMeans: 'known' | 'founded'
  readonly names: readonly PackName[]
  readonly parents: readonly (Period & { readonly parent: string })[]
  readonly aliases: readonly string[]
}

export type PackName = Period & {
  readonly name: string
  readonly shortName: string
  readonly nameEn: string | null
  readonly symbol: string | null
  readonly areaCode: string | null
  readonly areaKind: string | null
  readonly areaName: string | null
}

export type PackClass = {
  readonly key: string
  readonly nameVi: string
  readonly nameEn: string
  readonly kinds: readonly (Period & { readonly kind: string; readonly legalBasis: string | null })[]
}
