import { codeOf, type PlanHead } from '../plan.ts'

/** The plan for machines: schema.org and Dublin Core. */
export function structuredData(head: PlanHead, origin: string) {
  const url = `${origin}/ke-hoach/${head.slug}`
  return {
    meta: {
      'DC.title': head.title,
      'DC.identifier': codeOf(head),
      'DC.language': 'vi',
      ...(head.issuedOn && { 'DC.date': head.issuedOn }),
      ...(head.issuingBody && { 'DC.publisher': head.issuingBody }),
    },
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: `${head.type} ${codeOf(head)}: ${head.title}`,
      url,
      ...(head.issuingBody && { provider: { '@type': 'GovernmentOrganization', name: head.issuingBody } }),
    },
  }
}
