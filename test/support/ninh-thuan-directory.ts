import { join } from 'node:path'
import { type Agency, type Directory, directoryOf } from '../../src/agencies/index.ts'
import { isHeldOn } from '../../src/agencies/membership.ts'
import { readAgenciesOfPack } from '../../src/agencies/pack/read-pack.ts'

export const ninhThuan = join(import.meta.dirname, '../../packs/ninh-thuan')

/** The agencies of the pack on a day, without a database; an agency's id is its place in the file. */
export async function ninhThuanOn(day: string): Promise<Directory> {
  const { agencies, classes, kinds } = await readAgenciesOfPack(ninhThuan)
  const idOf = (slug?: string) => agencies.findIndex((agency) => agency.slug === slug)
  const onDay = agencies.flatMap((agency): Agency[] => {
    const name = agency.names.find((one) => isHeldOn(one, day))
    if (!name || !isHeldOn(agency, day)) return []
    const parent = agency.parents.find((one) => isHeldOn(one, day))?.parent
    const { slug, kind, aliases, validFrom, validTo } = agency
    const parentId = parent === undefined ? null : idOf(parent)
    return [{ ...name, slug, kind, aliases, validFrom, validTo, parentId, id: idOf(slug) }]
  })
  const kindsOn = classes.map(({ key, kinds }) => [
    key,
    kinds.filter((k) => isHeldOn(k, day)).map((k) => k.kind),
  ])
  return directoryOf(day, onDay, Object.fromEntries(kindsOn), kinds)
}
