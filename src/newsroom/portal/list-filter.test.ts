import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tagsOfStory } from '../tags.ts'
import { type ListFilter, tagsOfList } from './list-filter.ts'

const story = {
  ...{ id: 42, kind: 'photo' as const, sectionKey: 'mot', agencyId: 7, reformAreas: ['the_che'] },
  ...{ audiences: ['officials'], places: ['so-y-te'], programmes: ['new_rural'], isEvent: false },
  tags: [{ key: 'mot-cua', name: 'Một cửa' }],
}

test('whatever list a story stands in, publishing it drops that list', () => {
  const dropped = tagsOfStory({ ...story, publishedAt: '2023-09-10T02:00:00Z' })
  const lists: readonly ListFilter[] = [
    { by: 'all' },
    { by: 'kind', kinds: ['photo', 'video', 'audio'] },
    { by: 'section', key: 'mot' },
    { by: 'area', key: 'the_che' },
    { by: 'label', label: 'audience', key: 'officials' },
    { by: 'label', label: 'place', key: 'so-y-te' },
    { by: 'label', label: 'programme', key: 'new_rural' },
    { by: 'label', label: 'tag', key: 'mot-cua' },
    { by: 'agency', id: 7 },
    { by: 'month', month: '2023-09' },
  ]
  for (const list of lists)
    assert.ok(
      tagsOfList(list).some((tag) => dropped.includes(tag)),
      JSON.stringify(list),
    )
})

test('a story belongs to the month it came out in Viet Nam', () => {
  const dropped = tagsOfStory({ ...story, publishedAt: '2023-08-31T17:30:00Z' })
  assert.ok(dropped.includes('list:month:2023-09'))
  assert.ok(!dropped.includes('list:month:2023-08'))
})

test('lists that a story is not in are kept', () => {
  const dropped = tagsOfStory({ ...story, publishedAt: '2023-09-10T02:00:00Z' })
  for (const tag of ['list:kind:news', 'list:section:hai', 'list:agency:8', 'list:month:2023-08'])
    assert.ok(!dropped.includes(tag), tag)
})
