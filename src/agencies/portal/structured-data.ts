import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'

/** The agency for machines: schema.org and Dublin Core. */
export function structuredData(agency: Agency, directory: Directory, origin: string) {
  const url = (slug: string) => `${origin}/don-vi/${slug}`
  const parent = agency.parentId === null ? undefined : directory.byId(agency.parentId)
  return {
    meta: { 'DC.title': agency.name, 'DC.identifier': url(agency.slug), 'DC.language': 'vi' },
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: agency.name,
      alternateName: [agency.shortName, ...(agency.nameEn ? [agency.nameEn] : [])],
      url: url(agency.slug),
      ...(agency.areaCode && { identifier: agency.areaCode, areaServed: agency.areaName }),
      ...(parent && {
        parentOrganization: { '@type': 'Organization', name: parent.name, url: url(parent.slug) },
      }),
    },
  }
}
