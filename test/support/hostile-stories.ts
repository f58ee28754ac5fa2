import assert from 'node:assert/strict'
import type { Block, Body } from '../../src/newsroom/body/body.ts'
import { bringStory } from '../../src/newsroom/bring-story.ts'
import { storyKinds } from '../../src/newsroom/story.ts'
import { system } from '../../src/platform/actor.ts'
import type { Deps } from '../../src/platform/http/context.ts'
import { smallPdf } from './sample-files.ts'
import { xssVectors } from './xss-vectors.ts'

/** Pieces of at most so many characters, none of them cut, that together hold every vector. */
export function piecesOf(most: number): readonly string[] {
  const pieces: string[] = []
  for (const { html } of xssVectors) {
    const vector = html.toWellFormed().replace(/\p{Cc}/gu, ' ')
    const last = pieces.at(-1)
    if (last !== undefined && last.length + vector.length < most)
      pieces[pieces.length - 1] = `${last} ${vector}`
    else pieces.push(vector)
  }
  return pieces
}

const text = (words: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })

/** Every vector as words of a text: paragraphs, a heading, a list, a table, a link's words, a quotation. */
export const bodyOfVectors = (words: readonly string[]): Body => ({
  type: 'doc',
  content: words.flatMap((one, at): Block[] => {
    if (at % 6 === 1)
      return [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: one }] }]
    if (at % 6 === 2) return [{ type: 'bulletList', content: [{ type: 'listItem', content: [text(one)] }] }]
    if (at % 6 === 3) return [{ type: 'blockquote', content: [text(one)] }]
    if (at % 6 === 4)
      return [
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [text(one)] }] }],
        },
      ]
    if (at % 6 === 5) {
      const marks = [{ type: 'link', attrs: { href: 'https://vi-du.example/' } }] as const
      return [{ type: 'paragraph', content: [{ type: 'text', text: one, marks }] }]
    }
    return [text(one)]
  }),
})

/** Published stories of every kind whose every word is hostile. Answers their slugs by kind. */
export async function hostileStories(deps: Deps, agencyId: number) {
  const pieces = piecesOf(460)
  const piece = (at: number) => pieces[at % pieces.length]!
  const slugs: { kind: (typeof storyKinds)[number]; slug: string }[] = []
  for (const at of pieces.keys()) {
    const kind = storyKinds[at % storyKinds.length]!
    const slug = `thu-${at}`
    const published = await bringStory(deps, system, {
      ...{ slug, agencyId, kind, reformAreas: ['thu_tuc'], audiences: ['rural_people'] },
      section: 'chi-dao',
      byline: piece(at + 1),
      publishedAt: `2023-09-${String(1 + (at % 19)).padStart(2, '0')}T01:00:00Z`,
      tags: [piece(at + 2).slice(0, 200)],
      legacySource: piece(at + 7),
      legacyViews: 1,
      document: {
        ...{
          docType: 'Kế hoạch',
          number: piece(at + 3).slice(0, 60),
          issuedOn: '2023-09-01',
          issuer: piece(at + 4),
        },
        ...{ signer: piece(at + 5), signerTitle: piece(at + 6), effectiveOn: null, expiresOn: null },
      },
      event: {
        ...{
          startsAt: '2023-09-20T01:00:00Z',
          endsAt: '2023-09-20T03:00:00Z',
          isAllDay: false,
          place: piece(at + 8),
        },
      },
      royaltyLines: [{ author: piece(at + 9), userId: null, genre: 'tin', coefficient: 1 }],
      editions: ['vi', ...(at % 9 === 0 ? (['en'] as const) : [])].map((lang) => ({
        lang: lang as 'vi' | 'en',
        title: piece(at),
        summary: piece(at + 10),
        body: bodyOfVectors([
          piece(at + 11),
          piece(at + 12),
          piece(at + 13),
          piece(at + 14),
          piece(at + 15),
          piece(at + 16),
        ]),
        transcript: piece(at + 17),
      })),
      attachments:
        at % 6 === 0 ? [{ name: `${piece(at + 18).slice(0, 100)}.pdf`, bytes: smallPdf(String(at)) }] : [],
      ...(at === 5 ? { withdrawal: { at: '2023-09-19T01:00:00Z', reason: piece(at + 19) } } : {}),
    })
    assert.ok(published.ok, JSON.stringify(published))
    slugs.push({ kind, slug })
  }
  return slugs
}
