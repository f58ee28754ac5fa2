/** A public body as it stood on one day. */
export type Agency = {
  readonly id: number
  readonly slug: string
  readonly kind: string
  /** 'Ủy ban nhân dân xã Phước Đại' */
  readonly name: string
  /** 'UBND xã Phước Đại' */
  readonly shortName: string
  /** What English pages explain the name with. */
  readonly nameEn: string | null
  readonly symbol: string | null
  readonly areaCode: string | null
  readonly areaName: string | null
  readonly areaKind: string | null
  readonly parentId: number | null
  readonly aliases: readonly string[]
  readonly validFrom: string
  readonly validTo: string | null
}

/** A kind of agency as pages name it; the pack's order is the order on pages. */
export type Kind = { readonly key: string; readonly nameVi: string; readonly nameEn: string }

/** The kinds that each class of the documents stands for on a day. A class without kinds is not kept. */
export type ClassKinds = Readonly<Record<string, readonly string[]>>
