import type { Story } from '../story.ts'

/** Dublin Core for archives and schema.org for search engines, from the same facts. */
export function structuredData(story: Story, publisher: string, origin: string) {
  const { title, summary, publishedAt, lang } = story
  return {
    meta: {
      'DC.title': title,
      'DC.description': summary,
      'DC.publisher': publisher,
      'DC.date': publishedAt,
      'DC.language': lang,
      'DC.type': 'Text',
    },
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      description: summary,
      datePublished: publishedAt,
      inLanguage: lang,
      publisher: { '@type': 'GovernmentOrganization', name: publisher },
      mainEntityOfPage: `${origin}/tin-tuc/${story.slug}`,
    },
  }
}
